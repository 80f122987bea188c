"""The copies of a meeting leave in one go: printed or saved, stopped half-way, or held up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.errors import Conflict
from mhcoordinator.domain.meeting import Meeting
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm, DisclosureWay
from mhcoordinator.gui.meeting.copies_page import CopiesPage
from mhcoordinator.gui.meeting.copy_model import PERSON_ROLE
from mhcoordinator.gui.meeting.passphrases_dialog import PassphrasesDialog
from mhcoordinator.gui.paper.pdf_pages import PdfPages
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import entries
from mhcoordinator.services.meeting import planning
from mhcoordinator.services.meeting.papers import PreparedCopy
from tests.gui.case_desk import OFFSCREEN_WORDS, ask
from tests.gui.meeting_aids import (
    SERIALS,
    FakeDialogs,
    at_rest,
    case_in,
    coarse_printer,
    copies_in_log,
    disclosures,
    filled_vault,
    open_copies,
    opened_copy,
    print_all,
    ready_meeting,
)
from tests.gui.sharing_aids import press, press_when_ready, shown_child

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, "QPainter::begin", extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialogs(tmp_path: Path) -> FakeDialogs:
    folder = tmp_path / "out"
    folder.mkdir()
    return FakeDialogs(folder)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("filled")


@pytest.fixture(scope="module")
def ready(filled: Path) -> tuple[Meeting, tuple[str, ...]]:
    return filled_vault(filled, ready_meeting)


@pytest.fixture(scope="module")
def case_ids(ready: tuple[Meeting, tuple[str, ...]]) -> tuple[str, ...]:
    return ready[1]


@pytest.fixture
def runner(
    qtbot: QtBot, filled: Path, ready: tuple[Meeting, tuple[str, ...]], tmp_path: Path
) -> Iterator[TaskRunner]:
    del ready  # it fills the vault
    with opened_copy(qtbot, filled, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(
    qtbot: QtBot,
    runner: TaskRunner,
    ready: tuple[Meeting, tuple[str, ...]],
    dialogs: FakeDialogs,
) -> CopiesPage:
    return open_copies(qtbot, runner, ready[0].id, dialogs)


def serials(people: object) -> list[int]:
    return [someone.serial for someone in people]  # type: ignore[attr-defined]


def result(page: CopiesPage) -> str:
    """What is said about the copies that left and that did not."""
    assert page.ui.result_card.isVisible()
    labels = (page.ui.left_label, page.ui.stayed_label, page.ui.now_label)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_seven_copies_of_twelve_cases_are_printed_in_one_go_and_stand_in_the_log(
    qtbot: QtBot,
    runner: TaskRunner,
    page: CopiesPage,
    dialogs: FakeDialogs,
    case_ids: tuple[str, ...],
) -> None:
    assert page.ui.print_button.text() == "Print 7 copies …"
    dialogs.printer = coarse_printer(dialogs.folder / "printed.pdf")
    end = print_all(qtbot, page)
    assert (serials(end.left), end.stayed, end.error) == ([1, 2, 3, 4, 5, 6, 7], (), None)
    assert copies_in_log(qtbot, runner, case_ids) == {1, 2, 3, 4, 5, 6, 7}
    last = page.maker.copy_of(end.left[-1].id)
    assert isinstance(last, PreparedCopy)
    printed = PdfPages((dialogs.folder / "printed.pdf").read_bytes())
    assert len(printed) == len(PdfPages(last.pdf))
    assert dialogs.printer.docName() == "MH Coördinator"
    assert "Handed to the printer: 1 Politie Waterrijk, team mensenhandel, 2 " in result(page)
    assert page.ui.print_button.text() == "Print 0 copies …"  # nothing is printed twice unasked
    assert not page.ui.print_button.isEnabled()


def test_stopped_after_three_copies_three_are_in_the_log_and_the_rest_can_follow(
    qtbot: QtBot, runner: TaskRunner, page: CopiesPage, case_ids: tuple[str, ...]
) -> None:
    def stop_in_the_third(done: int, _: int) -> None:
        if done == 2 and page.ui.stop_button.isEnabled():
            press(qtbot, page.ui.stop_button)

    page.course_stepped.connect(stop_in_the_third)
    end = print_all(qtbot, page)
    page.course_stepped.disconnect(stop_in_the_third)
    assert (serials(end.left), serials(end.stayed)) == ([1, 2, 3], [4, 5, 6, 7])
    assert copies_in_log(qtbot, runner, case_ids) == {1, 2, 3}
    assert "not in the log: 4 Veilig Thuis Waterrijk, 5 " in result(page)
    assert page.ui.print_button.text() == "Print 4 copies …"
    end = print_all(qtbot, page)
    assert serials(end.left) == [4, 5, 6, 7]
    assert copies_in_log(qtbot, runner, case_ids) == {1, 2, 3, 4, 5, 6, 7}


def test_a_printer_that_gives_up_is_told_with_what_came_out_and_what_not(
    qtbot: QtBot,
    runner: TaskRunner,
    page: CopiesPage,
    dialogs: FakeDialogs,
    case_ids: tuple[str, ...],
) -> None:
    printer = dialogs.printer = coarse_printer(dialogs.folder / "printed.pdf")

    def break_at_the_fourth(done: int, _: int) -> None:
        if done == 3:
            printer.setOutputFileName(str(dialogs.folder / "no such folder" / "printed.pdf"))

    page.course_stepped.connect(break_at_the_fourth)
    end = print_all(qtbot, page)
    assert (serials(end.left), serials(end.stayed)) == ([1, 2, 3], [5, 6, 7])
    assert end.broken is not None
    assert end.broken.serial == 4
    assert copies_in_log(qtbot, runner, case_ids) == {1, 2, 3, 4}
    said = result(page)
    assert "Copy 4 Veilig Thuis Waterrijk was released and is in the log" in said
    assert "not in the log: 5 " in said
    assert "did not take the job" in said


def test_only_what_is_ticked_leaves(
    qtbot: QtBot, runner: TaskRunner, page: CopiesPage, case_ids: tuple[str, ...]
) -> None:
    page.copies.setFocus()
    for _ in range(6):
        qtbot.keyClick(page.copies, Qt.Key.Key_Space)
        qtbot.keyClick(page.copies, Qt.Key.Key_Down)
    assert page.ui.print_button.text() == "Print 1 copy …"
    assert serials(print_all(qtbot, page).left) == [7]
    assert copies_in_log(qtbot, runner, case_ids) == {7}


def test_a_consent_withdrawn_after_preparing_holds_the_copy_up_at_the_print(
    qtbot: QtBot, runner: TaskRunner, page: CopiesPage, case_ids: tuple[str, ...]
) -> None:
    wish = Consent(
        case_id=case_ids[SERIALS["Ilyas"] - 1],
        decision=ConsentDecision.MUST_NOT_KNOW,
        organisation_id="demo-shelter",
        recipient="Opvang De Vuurtoren",
        form=ConsentForm.ORAL,
    )
    ask(qtbot, runner, entries.add, wish)  # nobody was told: the preview still shows the case
    end = print_all(qtbot, page)
    assert (serials(end.left), serials(end.stayed)) == ([1, 2], [3, 4, 5, 6, 7])
    assert copies_in_log(qtbot, runner, case_ids) == {1, 2}
    assert "does not want" in result(page)
    qtbot.waitUntil(page.maker.is_done, timeout=60_000)
    at_rest(qtbot, runner)
    assert page.ui.print_button.text() == "Print 4 copies …"  # without the one that is held up


def test_a_case_that_says_something_else_now_is_looked_at_again_before_it_is_printed(
    qtbot: QtBot, runner: TaskRunner, page: CopiesPage, case_ids: tuple[str, ...]
) -> None:
    task = Task(case_id=case_ids[SERIALS["Valentina"] - 1], title="Sleutel ophalen")
    ask(qtbot, runner, entries.add, task)  # nobody was told: the preview does not show it
    end = print_all(qtbot, page)
    assert isinstance(end.error, Conflict)
    assert copies_in_log(qtbot, runner, case_ids) == set()
    qtbot.waitUntil(page.maker.is_done, timeout=60_000)
    at_rest(qtbot, runner)
    assert len(print_all(qtbot, page).left) == 7


def test_every_copy_is_saved_with_a_passphrase_of_its_own_that_is_shown_once(
    qtbot: QtBot,
    runner: TaskRunner,
    page: CopiesPage,
    dialogs: FakeDialogs,
    case_ids: tuple[str, ...],
) -> None:
    with qtbot.waitSignal(page.course_ended, timeout=120_000):
        press_when_ready(qtbot, page.ui.save_button)
    at_rest(qtbot, runner)
    dialog = page.findChild(PassphrasesDialog)
    assert dialog is not None
    files = {
        serial: dialogs.folder / f"case-meeting-2026-12-03-copy-{serial}.pdf"
        for serial in range(1, 8)
    }
    assert sorted(dialogs.folder.iterdir()) == sorted(files.values())
    phrases = {
        serial: shown_child(qtbot, dialog, QLabel, f"passphrase_{serial}").text()
        for serial in files
    }
    assert len(set(phrases.values())) == 7
    for serial, file in files.items():
        with pikepdf.open(file, password=phrases[serial]) as pdf:
            assert pdf.encryption.bits == 256
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(file, password=phrases[serial % 7 + 1])
    logged = ask(qtbot, runner, disclosures, case_ids)
    assert {item.way for item in logged} == {DisclosureWay.ENCRYPTED_PDF}
    assert {item.copy_number for item in logged} == set(files)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()  # nothing is forgotten that was not noted
    press(qtbot, dialog.ui.passed_on_check)
    press(qtbot, dialog.ui.close_button)
    qtbot.waitUntil(lambda: page.findChild(PassphrasesDialog) is None, timeout=5_000)


def test_a_folder_that_takes_no_files_is_found_out_before_anything_is_released(
    qtbot: QtBot,
    runner: TaskRunner,
    page: CopiesPage,
    dialogs: FakeDialogs,
    case_ids: tuple[str, ...],
) -> None:
    dialogs.folder = dialogs.folder / "gone"
    with qtbot.waitSignal(page.course_ended, timeout=60_000):
        press_when_ready(qtbot, page.ui.save_button)
    assert copies_in_log(qtbot, runner, case_ids) == set()
    assert "Nothing was saved." in result(page)
    assert "No file can be saved in this place." in result(page)
    assert page.findChild(PassphrasesDialog) is None


def test_a_word_left_standing_holds_for_every_copy_of_the_case(
    qtbot: QtBot, runner: TaskRunner, page: CopiesPage, ready: tuple[Meeting, tuple[str, ...]]
) -> None:
    first, second = (page.copies.copies.index(row).data(PERSON_ROLE) for row in (0, 1))
    (word, is_kept) = suspects_of(page, first.id)[0]
    assert not is_kept
    press(qtbot, page.ui.words.findChildren(QAbstractButton, "word_button_0")[0])
    for someone in (first, second):
        qtbot.waitUntil(partial(stands, page, word, someone.id), timeout=60_000)
    assert case_in(qtbot, runner, ready[0].id, "Valentina").item.kept_words == (word,)


def stands(page: CopiesPage, word: str, participant_id: str) -> bool:
    return (word, True) in suspects_of(page, participant_id)


def suspects_of(page: CopiesPage, participant_id: str) -> list[tuple[str, bool]]:
    """Words of the first case that look like names, and whether they stand; none before that."""
    copy = page.maker.copy_of(participant_id)
    if not isinstance(copy, PreparedCopy):
        return []
    return [(item.word, item.kept) for item in copy.pages[0].suspects]


def test_a_copy_that_is_held_up_says_why_and_leads_to_the_agenda(
    qtbot: QtBot,
    runner: TaskRunner,
    ready: tuple[Meeting, tuple[str, ...]],
    dialogs: FakeDialogs,
) -> None:
    meeting = ready[0]
    case = case_in(qtbot, runner, meeting.id, "Valentina")
    gone = replace(case.seats[0].participant, has_left=True)
    ask(qtbot, runner, planning.save_participant, gone)
    page = open_copies(qtbot, runner, meeting.id, dialogs)
    assert page.ui.print_button.text() == "Print 6 copies …"
    assert "Valentina" in page.ui.blocked_label.text()
    assert "comes no more" in page.ui.blocked_label.text()
    with qtbot.waitSignal(page.seat_wanted) as wanted:
        press(qtbot, page.ui.solve_button)
    assert wanted.args == [case.item.id]


def test_escape_goes_back_when_nothing_is_leaving(qtbot: QtBot, page: CopiesPage) -> None:
    with qtbot.waitSignal(page.finished):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
