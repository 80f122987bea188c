"""Decision lists leave as the copies do: looked at, printed or saved in one go, each in the log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.meeting import DecisionKind, Meeting
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm, DisclosureWay
from mhcoordinator.gui.meeting.decided_panel import CaseBlock
from mhcoordinator.gui.meeting.decision_lists_page import DecisionListsPage
from mhcoordinator.gui.meeting.passphrases_dialog import PassphrasesDialog
from mhcoordinator.gui.meeting.sides import Side
from mhcoordinator.gui.paper.pdf_pages import PdfPages
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import entries
from mhcoordinator.services.meeting import agenda, minutes
from mhcoordinator.services.meeting.decision_list import PreparedList
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.session import VaultSession
from tests.gui.case_desk import OFFSCREEN_WORDS, ask
from tests.gui.meeting_aids import (
    FakeDialogs,
    at_rest,
    coarse_printer,
    copies_in_log,
    disclosures,
    filled_vault,
    open_meeting,
    opened_copy,
    print_all,
    ready_meeting,
    shown,
)
from tests.gui.sharing_aids import press

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier
SILENT = "Fenna"  # nothing was decided about her


def held_meeting(session: VaultSession) -> tuple[Meeting, tuple[str, ...]]:
    """Seven participants, and something decided about eleven of the twelve demo cases."""
    meeting, case_ids = ready_meeting(session)
    lines = []
    for case in agenda.meeting_page(session, meeting.id).cases:
        if case.call_name != SILENT:
            lines += [
                MinuteLine(item_id=case.item.id, text=f"Besloten over zaak {case.item.position}"),
                MinuteLine(item_id=case.item.id, kind=DecisionKind.ACTION, text="Bellen"),
            ]
    minutes.close_meeting(session, meeting.id, lines)
    return meeting, case_ids


@pytest.fixture
def dialogs(tmp_path: Path) -> FakeDialogs:
    folder = tmp_path / "out"
    folder.mkdir()
    return FakeDialogs(folder)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("filled")


@pytest.fixture(scope="module")
def held(filled: Path) -> tuple[Meeting, tuple[str, ...]]:
    return filled_vault(filled, held_meeting)


@pytest.fixture
def runner(
    qtbot: QtBot, filled: Path, held: tuple[Meeting, tuple[str, ...]], tmp_path: Path
) -> Iterator[TaskRunner]:
    del held  # it fills the vault
    with opened_copy(qtbot, filled, tmp_path) as opened:
        yield opened


def open_lists(
    qtbot: QtBot, runner: TaskRunner, meeting_id: str, dialogs: FakeDialogs
) -> DecisionListsPage:
    page = DecisionListsPage(runner, meeting_id, dialogs=dialogs)
    shown(qtbot, page)
    qtbot.waitUntil(page.maker.is_done, timeout=60_000)
    at_rest(qtbot, runner)
    page.copies.setFocus()
    return page


@pytest.fixture
def page(
    qtbot: QtBot,
    runner: TaskRunner,
    held: tuple[Meeting, tuple[str, ...]],
    dialogs: FakeDialogs,
) -> DecisionListsPage:
    return open_lists(qtbot, runner, held[0].id, dialogs)


def test_all_lists_are_printed_in_one_go_and_each_stands_in_the_log(
    qtbot: QtBot,
    runner: TaskRunner,
    page: DecisionListsPage,
    dialogs: FakeDialogs,
    held: tuple[Meeting, tuple[str, ...]],
) -> None:
    assert page.ui.title_label.text() == "Decision lists"
    assert page.ui.print_button.text() == "Print 7 lists …"
    dialogs.printer = coarse_printer(dialogs.folder / "printed.pdf")
    end = print_all(qtbot, page)
    assert [someone.serial for someone in end.left] == [1, 2, 3, 4, 5, 6, 7]
    assert copies_in_log(qtbot, runner, held[1]) == {1, 2, 3, 4, 5, 6, 7}
    ways = {item.way for item in ask(qtbot, runner, disclosures, held[1])}
    assert ways == {DisclosureWay.PRINT}
    last = page.maker.copy_of(end.left[-1].id)
    assert isinstance(last, PreparedList)
    printed = PdfPages((dialogs.folder / "printed.pdf").read_bytes())
    assert len(printed) == len(PdfPages(last.pdf))
    assert dialogs.printer.docName() == "MH Coördinator"


def test_stopped_after_two_lists_two_are_in_the_log(
    qtbot: QtBot,
    runner: TaskRunner,
    page: DecisionListsPage,
    held: tuple[Meeting, tuple[str, ...]],
) -> None:
    def stop_in_the_second(done: int, _: int) -> None:
        if done == 1 and page.ui.stop_button.isEnabled():
            press(qtbot, page.ui.stop_button)

    page.course_stepped.connect(stop_in_the_second)
    end = print_all(qtbot, page)
    assert [someone.serial for someone in end.left] == [1, 2]
    assert copies_in_log(qtbot, runner, held[1]) == {1, 2}
    assert page.ui.print_button.text() == "Print 5 lists …"


def test_saved_lists_open_with_the_passphrase_of_their_own_alone(
    qtbot: QtBot, page: DecisionListsPage, dialogs: FakeDialogs
) -> None:
    with qtbot.waitSignal(page.course_ended, timeout=120_000):
        press(qtbot, page.ui.save_button)
    at_rest(qtbot, page.desk.runner)
    (dialog,) = page.window().findChildren(PassphrasesDialog)
    phrases = [dialog.findChild(QLabel, f"passphrase_{number}") for number in (1, 2)]
    first, second = (label.text() for label in phrases if label is not None)
    names = sorted(path.name for path in dialogs.folder.glob("*.pdf"))
    assert len(names) == 7
    assert names[0] == "decision-list-2026-12-03-copy-1.pdf"
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(dialogs.folder / names[0], password=second)
    with pikepdf.open(dialogs.folder / names[0], password=first) as opened:
        assert opened.encryption.R == 6
    press(qtbot, dialog.ui.passed_on_check)
    press(qtbot, dialog.ui.close_button)


def test_a_case_that_may_no_longer_be_shared_is_named_here_with_the_reason_and_left_out(
    qtbot: QtBot,
    runner: TaskRunner,
    held: tuple[Meeting, tuple[str, ...]],
    dialogs: FakeDialogs,
) -> None:
    found = ask(qtbot, runner, agenda.meeting_page, held[0].id)
    shelter = found.participants[2]
    case = next(
        one
        for one in found.cases
        if one.call_name != SILENT
        and shelter.id in {seat.participant.id for seat in one.seats if seat.admission.is_open}
    )
    refusal = Consent(
        case_id=case.item.case_id,
        decision=ConsentDecision.MUST_NOT_KNOW,
        recipient=shelter.organisation,
        organisation_id=shelter.organisation_id,
        form=ConsentForm.ORAL,
    )
    ask(qtbot, runner, entries.add, refusal)
    page = open_lists(qtbot, runner, held[0].id, dialogs)
    for _ in range(2):
        qtbot.keyClick(page.copies, Qt.Key.Key_Down)
    said = page.ui.blocked_label.text()
    assert page.ui.blocked_card.isVisible()
    assert f"✕ {case.call_name} {case.number}: The client does not want" in said
    assert not page.ui.solve_button.isVisible()
    assert "1 left out" in page.copies.copies.said(shelter)[0]
    assert page.ui.print_button.text() == "Print 7 lists …"


def test_from_a_closed_meeting_the_same_key_leads_to_the_lists(
    qtbot: QtBot, runner: TaskRunner, held: tuple[Meeting, tuple[str, ...]]
) -> None:
    page = open_meeting(qtbot, runner, held[0].id)
    bar = page.action_bar
    bar.resize(bar.sizeHint())
    in_sight = [bar.lists_button, bar.papers_button, bar.start_button]
    assert [button.isHidden() for button in in_sight] == [False, True, True]
    with qtbot.waitSignal(page.lists_wanted) as wanted:
        qtbot.keyClick(page.table, Qt.Key.Key_P, CONTROL)
    assert wanted.args == [held[0].id]


def test_a_closed_meeting_shows_what_was_decided_case_by_case_and_what_became_of_it(
    qtbot: QtBot, runner: TaskRunner, held: tuple[Meeting, tuple[str, ...]]
) -> None:
    found = ask(qtbot, runner, agenda.meeting_page, held[0].id)
    first = found.cases[0].item
    task = ask(qtbot, runner, tasks_of, first.case_id)[-1]
    ask(qtbot, runner, entries.correct, replace(task, done_on=date(2026, 12, 4)), task)
    page = open_meeting(qtbot, runner, held[0].id)
    assert page.side() is Side.DECIDED
    choices = [part.text() for part in page.ui.side_choice.segments()]
    assert "Decided 22" in choices
    assert not any(text.startswith("Proposals") for text in choices)
    blocks = page.decided_panel.findChildren(CaseBlock)
    assert len(blocks) == 11
    assert blocks[0].title_label.text() == "1.  Valentina · MH-2026-004"
    said = [label.text() for label in blocks[0].findChildren(QLabel)]
    assert said[1:] == ["Besloten over zaak 1", "Decision", "Bellen", "Action", "✓ done"]
    assert "still open" in [label.text() for label in blocks[1].findChildren(QLabel)]
    assert SILENT in page.decided_panel._silent.text()
    qtbot.keyClick(page.table, Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert page.side() is Side.CASE
    qtbot.keyClick(page.table, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert page.side() is Side.DECIDED
    assert page.decided_panel.hasFocus()


def tasks_of(session: VaultSession, case_id: str) -> tuple[Task, ...]:
    with session.transaction() as unit:
        return unit.entries(Task, case_id)
