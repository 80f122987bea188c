"""The pack for the chair is sealed and saved, and the minutes come back, with keys."""

from __future__ import annotations

import subprocess
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.meeting import Meeting
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm, DisclosureWay
from mhcoordinator.exchange.meeting_pack import MeetingPack, PackMinute
from mhcoordinator.exchange.sealed_file import new_identity
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.gui.meeting.passphrases_dialog import PassphrasesDialog
from mhcoordinator.gui.meeting_pack.pack_page import PackPage
from mhcoordinator.gui.meeting_pack.taken_in_dialog import TakenInDialog
from mhcoordinator.gui.meeting_pack.taking_in import TakingIn
from mhcoordinator.gui.sealed_dialogs import SealedKind
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import entries
from mhcoordinator.services.meeting import agenda, chair, minutes
from tests.gui.case_desk import OFFSCREEN_WORDS, ask
from tests.gui.meeting_aids import (
    at_rest,
    disclosures,
    filled_vault,
    open_meeting,
    opened_copy,
    ready_meeting,
    shown,
)
from tests.gui.sharing_aids import press, shown_child, write

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier
Ready = tuple[Meeting, tuple[str, ...]]
NOW = datetime(2026, 12, 3, 16, 0, tzinfo=UTC)


@dataclass
class Files:
    """Chooses a place in a folder, and the file that is at hand."""

    folder: Path
    at_hand: Path | None = None
    proposed: list[tuple[SealedKind, str]] = field(default_factory=list)

    def choose_place(
        self, parent: QWidget, kind: SealedKind, name: str, chosen: Callable[[Path], object]
    ) -> None:
        self.proposed.append((kind, name))
        chosen(self.folder / name)

    def choose_file(
        self, parent: QWidget, kind: SealedKind, chosen: Callable[[Path], object]
    ) -> None:
        assert kind is SealedKind.MINUTES
        assert self.at_hand is not None
        chosen(self.at_hand)


@pytest.fixture
def files(tmp_path: Path) -> Files:
    folder = tmp_path / "out"
    folder.mkdir()
    return Files(folder)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("filled")


@pytest.fixture(scope="module")
def ready(filled: Path) -> Ready:
    return filled_vault(filled, ready_meeting)


@pytest.fixture
def runner(qtbot: QtBot, filled: Path, ready: Ready, tmp_path: Path) -> Iterator[TaskRunner]:
    del ready  # it fills the vault
    with opened_copy(qtbot, filled, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, runner: TaskRunner, ready: Ready, files: Files) -> PackPage:
    found = PackPage(runner, ready[0].id, dialogs=files)
    with qtbot.waitSignal(found.ready, timeout=60_000):
        shown(qtbot, found)
    at_rest(qtbot, runner)
    return found


def save(qtbot: QtBot, page: PackPage) -> Path:
    with qtbot.waitSignal(page.saved, timeout=60_000) as saved:
        qtbot.keyClick(page, Qt.Key.Key_S, CONTROL)
    at_rest(qtbot, page.desk.runner)
    (place,) = saved.args
    assert isinstance(place, Path)
    return place


def passphrase(qtbot: QtBot, page: PackPage) -> str:
    """The passphrase as it is shown once; the dialog is closed as a person would."""
    (dialog,) = page.window().findChildren(PassphrasesDialog)
    label = next(
        one for one in dialog.findChildren(QLabel) if one.objectName().startswith("passphrase_")
    )
    words = label.text()
    assert not dialog.ui.close_button.isEnabled()
    qtbot.keyClick(dialog.ui.passed_on_check, Qt.Key.Key_Space)
    press(qtbot, dialog.ui.close_button)
    qtbot.waitUntil(lambda: not page.window().findChildren(PassphrasesDialog), timeout=5_000)
    return words


def for_key(qtbot: QtBot, page: PackPage, key: str) -> None:
    """Chooses the chair's own key, and types it."""
    segments = page.ui.opens_choice.findChildren(QAbstractButton)
    press(qtbot, next(one for one in segments if "own key" in one.text()))
    assert page.ui.key_field.isVisible()
    write(qtbot, page.ui.key_edit, key)


def sealed_pack(qtbot: QtBot, page: PackPage) -> MeetingPack:
    secret, public = new_identity()
    for_key(qtbot, page, public)
    return chair.open_pack(save(qtbot, page).read_bytes(), secret, date(2026, 12, 3))


def test_a_pack_opens_with_the_passphrase_that_was_shown_once_and_is_in_the_log(
    qtbot: QtBot, runner: TaskRunner, ready: Ready, page: PackPage, files: Files
) -> None:
    before = len(ask(qtbot, runner, disclosures, ready[1]))
    along = page.ui.along_label.text()
    assert page.ui.stays_card.isVisible()
    place = save(qtbot, page)
    (proposed,) = files.proposed
    assert proposed == (SealedKind.PACK, place.name)
    assert "2026" in place.name
    assert not any(word in place.name for word in ("Zorgtafel", "MH-", "Valentina"))
    phrase = passphrase(qtbot, page)
    assert phrase.encode() not in place.read_bytes()
    pack = chair.open_pack(place.read_bytes(), phrase, date(2026, 12, 3))
    assert all(case.title in along for case in pack.cases)
    left = ask(qtbot, runner, disclosures, ready[1])[before:]
    assert {item.way for item in left} == {DisclosureWay.SEALED_FILE}
    assert len(left) >= len(pack.cases)


def test_age_itself_opens_a_pack_for_the_chairs_key_and_finds_ordinary_pages(
    qtbot: QtBot, page: PackPage, tmp_path: Path
) -> None:
    secret, public = new_identity()
    for_key(qtbot, page, public)
    place = save(qtbot, page)
    assert not page.window().findChildren(PassphrasesDialog)
    key = tmp_path / "key.txt"
    key.write_text(secret)
    opened = subprocess.run(
        ["age", "--decrypt", "-i", str(key), str(place)], capture_output=True, check=True
    ).stdout
    names = zipfile.ZipFile(BytesIO(opened)).namelist()
    assert [name for name in names if name.endswith(".pdf")]


def test_what_the_chair_may_not_see_stays_and_another_chair_changes_it(
    qtbot: QtBot, page: PackPage
) -> None:
    first = page.ui.along_label.text()
    assert "holds MH-2026-" in page.ui.stays_label.text()
    page.ui.chair_combo.setFocus()
    with qtbot.waitSignal(page.ready, timeout=60_000):
        qtbot.keyClick(page.ui.chair_combo, Qt.Key.Key_Down)
    assert page.ui.along_label.text() != first


@pytest.mark.parametrize("key", ["", "age1niets"])
def test_a_key_that_is_none_is_told_at_its_field_and_nothing_leaves(
    qtbot: QtBot, runner: TaskRunner, ready: Ready, page: PackPage, files: Files, key: str
) -> None:
    before = ask(qtbot, runner, disclosures, ready[1])
    for_key(qtbot, page, key)
    qtbot.keyClick(page, Qt.Key.Key_S, CONTROL)
    at_rest(qtbot, runner)
    qtbot.waitUntil(lambda: bool(page.ui.key_field.error()), timeout=5_000)
    assert list(files.folder.iterdir()) == []
    assert ask(qtbot, runner, disclosures, ready[1]) == before
    assert page.ui.save_button.isEnabled()


def test_a_day_that_is_over_is_told_at_its_field(
    qtbot: QtBot, page: PackPage, files: Files
) -> None:
    write(qtbot, page.ui.until_edit, "01012020")
    qtbot.keyClick(page, Qt.Key.Key_S, CONTROL)
    assert "still to come" in page.ui.until_field.error()
    assert files.proposed == []


def test_a_consent_withdrawn_meanwhile_keeps_the_pack_here(
    qtbot: QtBot, runner: TaskRunner, ready: Ready, page: PackPage, files: Files
) -> None:
    found = ask(qtbot, runner, agenda.meeting_page, ready[0].id)
    chair_id = page.ui.chair_combo.currentData()
    case, someone = next(
        (case, seat.participant)
        for case in found.cases
        for seat in case.seats
        if seat.participant.id == chair_id
    )
    refused = Consent(
        case_id=case.item.case_id,
        recipient=someone.organisation,
        organisation_id=someone.organisation_id,
        form=ConsentForm.ORAL,
        decision=ConsentDecision.MUST_NOT_KNOW,
    )
    ask(qtbot, runner, entries.add, refused)  # nobody was told: the pack still shows the case
    qtbot.keyClick(page, Qt.Key.Key_S, CONTROL)
    at_rest(qtbot, runner)
    qtbot.waitUntil(page.ui.banner.isVisible, timeout=20_000)
    assert list(files.folder.iterdir()) == []


def test_a_folder_that_takes_no_files_is_found_out_before_anything_leaves(
    qtbot: QtBot, runner: TaskRunner, ready: Ready, page: PackPage, files: Files
) -> None:
    before = ask(qtbot, runner, disclosures, ready[1])
    files.folder.rmdir()
    qtbot.keyClick(page, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(page.ui.banner.isVisible, timeout=20_000)
    at_rest(qtbot, runner)
    assert ask(qtbot, runner, disclosures, ready[1]) == before
    assert page.ui.save_button.isEnabled()


def taken_in(qtbot: QtBot, meeting: MeetingPage, files: Files, sealed: bytes) -> TakingIn:
    """Brings minutes to a meeting as the menu does."""
    files.at_hand = files.folder / "minutes-2026-12-03.mhminutes"
    files.at_hand.write_bytes(sealed)
    taking = TakingIn(meeting.desk.runner, meeting, meeting.say, files)
    taking.ask()
    at_rest(qtbot, meeting.desk.runner)
    return taking


def test_minutes_come_back_once_and_say_what_was_not_added(
    qtbot: QtBot, runner: TaskRunner, ready: Ready, page: PackPage, files: Files
) -> None:
    pack = sealed_pack(qtbot, page)
    first = PackMinute(
        id="c" * 32, item_id=pack.cases[0].item_id, kind="action", text="Advocaat bellen",
        owner="Opvang De Vuurtoren", due_on=date(2026, 12, 10),
    )  # fmt: skip
    gone = replace(first, id="d" * 32, item_id="gone", text="Van een zaak die eraf ging")
    sealed = chair.seal_minutes(pack, (first, gone), (1, 3), NOW)
    meeting = open_meeting(qtbot, runner, ready[0].id)
    taking = taken_in(qtbot, meeting, files, sealed)
    (dialog,) = meeting.window().findChildren(TakenInDialog)
    told = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    assert "1 line was added" in told
    assert "copies 1, 3" in told
    assert "Van een zaak die eraf ging" in told
    with qtbot.waitSignal(taking.look_wanted, timeout=5_000) as wanted:
        qtbot.keyClick(dialog.look_button, Qt.Key.Key_Return)
    assert wanted.args == [ready[0].id]
    kept = ask(qtbot, runner, minutes.kept_minutes, ready[0].id)
    assert [line.text for line in kept] == ["Advocaat bellen"]

    taken_in(qtbot, meeting, files, sealed)
    assert "taken in before" in meeting.ui.banner.words()[0]
    assert ask(qtbot, runner, minutes.kept_minutes, ready[0].id) == kept


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda sealed: sealed[:-20], "damaged"),
        (lambda sealed: sealed[:-1] + bytes([sealed[-1] ^ 1]), "damaged"),
        (lambda _: b"a letter", "not a sealed file"),
        (lambda _: b"", "damaged"),
    ],
)
def test_a_file_that_is_no_whole_minutes_gets_a_sentence(
    qtbot: QtBot,
    runner: TaskRunner,
    ready: Ready,
    page: PackPage,
    files: Files,
    spoil: Callable[[bytes], bytes],
    said: str,
) -> None:
    pack = sealed_pack(qtbot, page)
    sealed = chair.seal_minutes(pack, (), (1,), NOW)
    meeting = open_meeting(qtbot, runner, ready[0].id)
    taken_in(qtbot, meeting, files, spoil(sealed))
    happened, kept, _ = meeting.ui.banner.words()
    assert said in happened
    assert kept == "Nothing was taken in."


def test_both_stand_in_the_menu_of_a_meeting(
    qtbot: QtBot, runner: TaskRunner, ready: Ready
) -> None:
    meeting = open_meeting(qtbot, runner, ready[0].id)
    bar = meeting.action_bar
    bar.show()
    qtbot.addWidget(bar)
    button = shown_child(qtbot, bar, QPushButton, "more_button")
    menu = button.menu()
    assert isinstance(menu, QMenu)
    lines = {line.text(): line for line in menu.actions() if line.isVisible()}
    with qtbot.waitSignal(meeting.pack_wanted, timeout=5_000) as wanted:
        lines["Pack for the chair …"].trigger()
    assert wanted.args == [ready[0].id]
    with qtbot.waitSignal(meeting.minutes_wanted, timeout=5_000):
        lines["Take in minutes …"].trigger()


def test_minutes_of_another_vault_or_of_a_closed_meeting_are_refused_in_words(
    qtbot: QtBot, runner: TaskRunner, ready: Ready, page: PackPage, files: Files
) -> None:
    pack = sealed_pack(qtbot, page)
    elsewhere = replace(pack, return_key=new_identity()[1])
    meeting = open_meeting(qtbot, runner, ready[0].id)
    taken_in(qtbot, meeting, files, chair.seal_minutes(elsewhere, (), (1,), NOW))
    assert "not sealed for this vault" in meeting.ui.banner.words()[0]
    ask(qtbot, runner, minutes.close_meeting, ready[0].id, ())
    taken_in(qtbot, meeting, files, chair.seal_minutes(pack, (), (1,), NOW))
    assert "its minutes are final" in meeting.ui.banner.words()[0]
    assert meeting.window().findChildren(TakenInDialog) == []


def test_a_chair_who_may_not_have_a_case_is_named_the_ways_out(
    qtbot: QtBot, runner: TaskRunner, ready: Ready, page: PackPage
) -> None:
    found = ask(qtbot, runner, agenda.meeting_page, ready[0].id)
    chair_id = page.ui.chair_combo.currentData()
    seat = next(
        one.seat for case in found.cases for one in case.seats if one.participant.id == chair_id
    )
    ask(qtbot, runner, agenda.give_seat, replace(seat, basis=None))
    with qtbot.waitSignal(page.ready, timeout=60_000):
        runner.broadcast("meetings")
    assert page.ui.chair_combo.currentData() == chair_id
    assert "somebody else is in the chair" in page.ui.blocked_label.text()
    assert not page.ui.save_button.isEnabled()
