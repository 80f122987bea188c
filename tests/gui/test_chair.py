"""The chair opens a pack without a vault, reads, types and saves minutes, by keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from mhcoordinator.exchange.meeting_pack import pack_bytes
from mhcoordinator.exchange.sealed_file import new_identity, seal_for, seal_with_passphrase
from mhcoordinator.gui.chair import draft_place
from mhcoordinator.gui.chair.copies_dialog import CopiesDialog
from mhcoordinator.gui.paper.save_file import CannotWrite
from tests.gui.chair_aids import (
    CONTROL,
    NOW,
    SHIFT,
    TABLE,
    UNTIL,
    ChairDesk,
    chair_desk,
    desk_at,
    put_away,
)
from tests.gui.conftest import active, part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WORDS = "Bedenktijd gebruiken tot 20 december"
PHRASE = "een zin voor de voorzitter"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[ChairDesk]:
    found = chair_desk(qtbot, qapp, tmp_path)
    yield found
    put_away(found)


def test_another_key_is_refused_and_the_right_one_opens(desk: ChairDesk) -> None:
    happened, next_step = desk.refused(new_identity()[0])
    assert happened == "The pack was sealed for another key than this one."
    assert "public key" in next_step
    window = desk.open()
    assert desk.program.entrance is None
    assert window.agenda.cards[0].head.text() == "1.  MH-2026-001"
    assert "MH-2026-001" in window.preview.ui.pdf_view.accessibleDescription()


def test_a_passphrase_opens_it_and_the_window_lives_meanwhile(desk: ChairDesk) -> None:
    desk.path.write_bytes(seal_with_passphrase(pack_bytes(desk.pack), PHRASE))
    desk.begin()
    entrance = desk.program.entrance
    assert entrance is not None
    assert entrance.page.form.secret_field.title_text() == "Passphrase"
    turns: list[bool] = []
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: turns.append(entrance.page.form.progress_bar.isVisible()))
    timer.start()
    assert desk.refused("een andere zin")[0] == "This passphrase does not open the pack."
    timer.stop()
    assert turns.count(True) > 20
    desk.secret = PHRASE
    assert len(desk.open().agenda.cards) == 3


@pytest.mark.parametrize(
    ("damage", "happened"),
    [
        (lambda sealed: sealed[:-40], "The pack is damaged"),
        (lambda sealed: sealed[:-40] + bytes([sealed[-40] ^ 1]) + sealed[-39:], "The pack is dama"),
    ],
)
def test_a_damaged_pack_is_said_to_be(desk: ChairDesk, damage: object, happened: str) -> None:
    desk.path.write_bytes(damage(desk.path.read_bytes()))  # type: ignore[operator]
    assert desk.refused()[0].startswith(happened)
    assert desk.program.window is None


def test_something_else_that_was_sealed_is_no_pack(desk: ChairDesk) -> None:
    secret, public = new_identity()
    desk.path.write_bytes(seal_for(b"{}", public))
    assert desk.refused(secret)[0] == "What is sealed in this file is not a meeting pack."


@pytest.mark.parametrize(
    ("content", "happened"),
    [(b"%PDF-1.4", "This is not a sealed file."), (None, "This file cannot be read.")],
)
def test_what_is_no_pack_is_said_before_anything_is_typed(
    desk: ChairDesk, content: bytes | None, happened: str
) -> None:
    desk.path.unlink()
    if content is not None:
        desk.path.write_bytes(content)
    desk.begin()
    assert desk.said()[0] == happened


def test_decisions_and_actions_are_typed_without_the_mouse(desk: ChairDesk) -> None:
    window = desk.open()
    desk.decide(WORDS)
    desk.key(Qt.Key.Key_Return)
    desk.type("Opvang houdt plek vrij")
    desk.act("Verlenging aanvragen", "avim", "10122026")
    desk.key(Qt.Key.Key_Return)
    desk.type("Huisarts")
    assert desk.texts() == [
        ("decision", WORDS, "", ""),
        ("decision", "Opvang houdt plek vrij", "", ""),
        ("action", "Verlenging aanvragen", "AVIM Verzonnen", "2026-12-10"),
        ("action", "Huisarts", "", ""),
    ]
    desk.key(Qt.Key.Key_Return, CONTROL)
    assert window.agenda.place() == 1
    assert "MH-2026-002" in window.preview.ui.pdf_view.accessibleDescription()
    desk.decide("Dossier sluiten")
    desk.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    assert window.agenda.place() == 0
    desk.key(Qt.Key.Key_S, CONTROL)
    lines = desk.minutes().lines
    assert [(line.item_id, line.text, line.owner, line.due_on) for line in lines] == [
        ("item-1", WORDS, "", None),
        ("item-1", "Opvang houdt plek vrij", "", None),
        ("item-1", "Verlenging aanvragen", "AVIM Verzonnen", date(2026, 12, 10)),
        ("item-1", "Huisarts", "", None),
        ("item-2", "Dossier sluiten", "", None),
    ]
    assert {line.title for line in desk.minutes().lines} == {"MH-2026-001", "MH-2026-002"}
    assert "All of it stands in the minutes" in window.bar._state.text()
    desk.at_rest()
    assert not desk.draft.exists()


def test_a_day_that_is_none_keeps_the_minutes_from_being_saved(desk: ChairDesk) -> None:
    window = desk.open()
    desk.act("Verlenging aanvragen", "AVIM", "volgende week")
    desk.key(Qt.Key.Key_Return, CONTROL)
    desk.key(Qt.Key.Key_S, CONTROL)
    assert desk.dialogs.asked == []
    assert window.agenda.place() == 0
    (row,) = desk.rows()
    assert row.due_field.error() == "Type a day as dd-mm-yyyy."


def test_a_line_can_be_taken_away_and_an_empty_one_counts_for_nothing(desk: ChairDesk) -> None:
    window = desk.open()
    desk.key(Qt.Key.Key_S, CONTROL)
    assert desk.dialogs.asked == []
    assert "nothing to save" in window.banner.words()[0]
    desk.decide(WORDS)
    desk.key(Qt.Key.Key_F3)
    part(desk.rows()[0], QToolButton, "remove_button").click()
    assert window.sitting.is_empty()


def test_what_is_typed_stands_beside_the_pack_and_nobody_reads_it_there(
    desk: ChairDesk, qtbot: QtBot, qapp: QApplication
) -> None:
    desk.open()
    desk.decide(WORDS)
    desk.kept()
    sealed = desk.draft.read_bytes()
    assert sealed.startswith(b"age-encryption.org/v1")
    for readable in (WORDS, "item-1", "2026"):
        assert readable.encode() not in sealed
    desk.type(" en daarna kijken")  # the rest is kept when the program ends
    put_away(desk)
    again = desk_at(qtbot, qapp, desk.path, desk.pack, desk.secret, desk.identity)
    window = again.open()
    assert again.texts() == [("decision", f"{WORDS} en daarna kijken", "", "")]
    assert "stands here again" in window.banner.words()[0]
    window.banner._action.click()
    yes = part(window.forget_strip, QPushButton, "confirm_yes_button")
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert again.rows() == []
    qtbot.waitUntil(lambda: not again.draft.exists(), timeout=10_000)
    put_away(again)


def test_the_lock_hides_everything_and_loses_nothing(desk: ChairDesk) -> None:
    window = desk.open()
    desk.key(Qt.Key.Key_Return, CONTROL)
    desk.decide(WORDS)
    desk.key(Qt.Key.Key_P, CONTROL)
    copies = part(window, CopiesDialog, "copies_dialog")
    active(desk.qtbot, copies)
    desk.qtbot.keyClick(copies.windowHandle(), Qt.Key.Key_L, CONTROL)
    assert desk.program.window is None
    shown = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert shown == [desk.program.entrance]
    assert WORDS.encode() not in desk.draft.read_bytes()
    desk.open()
    assert desk.window.agenda.place() == 1
    assert desk.texts() == [("decision", WORDS, "", "")]
    assert not desk.window.banner.isVisible()
    desk.program.watch.idle.emit()
    assert desk.program.window is None


def test_what_cannot_be_kept_beside_the_pack_is_said_and_survives_the_lock(
    desk: ChairDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(target: Path, data: bytes) -> None:
        raise CannotWrite

    monkeypatch.setattr(draft_place, "save_whole", refuse)
    window = desk.open()
    desk.decide(WORDS)
    desk.qtbot.waitUntil(window.banner.isVisible, timeout=10_000)
    assert "cannot be kept" in window.banner.words()[0]
    desk.program.lock()
    window = desk.open()
    assert desk.texts() == [("decision", WORDS, "", "")]
    assert not window.close()
    assert "kept nowhere" in window.leave_strip.words.text()


def test_another_window_at_the_same_pack_is_not_written_over(desk: ChairDesk) -> None:
    window = desk.open()
    desk.decide(WORDS)
    desk.kept()
    desk.draft.write_bytes(b"of another window")
    desk.type(" en meer")
    desk.qtbot.waitUntil(window.banner.isVisible, timeout=10_000)
    assert "another window" in window.banner.words()[0]
    assert desk.draft.read_bytes() == b"of another window"


def test_a_draft_of_another_pack_is_left_as_it_is(desk: ChairDesk) -> None:
    desk.draft.write_bytes(seal_for(b"words of another pack", new_identity()[1]))
    before = desk.draft.read_bytes()
    window = desk.open()
    assert "another pack" in window.banner.words()[0]
    desk.decide(WORDS)
    desk.kept()
    assert desk.draft.read_bytes() == before
    assert desk.path.with_name("case-meeting-2026-12-03-2.mhminutes-draft").exists()


def test_who_closes_before_saving_is_asked_once(desk: ChairDesk) -> None:
    window = desk.open()
    desk.decide(WORDS)
    assert not window.close()
    assert "kept beside the pack" in window.leave_strip.words.text()
    with desk.qtbot.waitSignal(desk.program.finished):
        part(window.leave_strip, QPushButton, "confirm_yes_button").click()
    assert desk.draft.exists()


def test_after_its_day_a_pack_stays_closed(desk: ChairDesk) -> None:
    desk.clock.moment = NOW + timedelta(days=8)
    happened, _ = desk.refused()
    assert happened == "The day until which this pack may be read has passed."
    assert desk.program.window is None
    assert not _button(desk, "rescue_button").isVisible()


def test_what_was_typed_in_time_becomes_minutes_afterwards(desk: ChairDesk) -> None:
    desk.open()
    desk.decide(WORDS)
    desk.kept()
    desk.clock.moment = NOW.replace(day=UNTIL.day) + timedelta(days=1)
    desk.program.check_day()
    assert desk.program.window is None
    assert "has passed" in desk.said()[0]
    desk.refused()
    rescue = _button(desk, "rescue_button")
    assert rescue.isVisible()
    desk.qtbot.keyClick(rescue, Qt.Key.Key_Space)
    target = desk.dialogs.folder / "minutes-2026-12-11.mhminutes"
    desk.qtbot.waitUntil(target.exists, timeout=20_000)
    target.rename(desk.minutes_path)
    assert [line.text for line in desk.minutes().lines] == [WORDS]
    assert "were saved" in desk.said()[0]


def test_a_key_file_is_read_and_another_pack_can_be_chosen(desk: ChairDesk, tmp_path: Path) -> None:
    desk.begin()
    key = tmp_path / "key.txt"
    key.write_text(f"# created: 2026\n{desk.secret}\n")
    desk.dialogs.file = key
    _button(desk, "key_button").click()
    entrance = desk.program.entrance
    assert entrance is not None
    with desk.qtbot.waitSignal(desk.program.opened, timeout=20_000):
        desk.qtbot.keyClick(entrance.page.form.secret_edit, Qt.Key.Key_Return)
    desk.program.lock()
    other = tmp_path / "other.mhmeeting"
    other.write_bytes(b"something else")
    desk.dialogs.file = other
    _button(desk, "choose_button").click()
    assert desk.said()[0] == "This is not a sealed file."


def test_language_and_text_size_can_be_changed_before_opening(desk: ChairDesk) -> None:
    desk.begin()
    _button(desk, "language_button").click()
    assert desk.program.settings.language == "nl"
    for _ in range(2):
        _button(desk, "text_button").click()
    assert desk.program.settings.text_percent == 150
    assert desk.program.entrance is not None
    active(desk.qtbot, desk.program.entrance)
    assert desk.open().isVisible()


def test_no_title_says_what_the_meeting_is(desk: ChairDesk) -> None:
    window = desk.open()
    window.show_copies()
    titles = {one.windowTitle() for one in QApplication.topLevelWidgets()}
    assert not any(word in title for title in titles for word in (TABLE, "2026", "MH-", "Verzon"))


def _button(desk: ChairDesk, name: str) -> QPushButton:
    assert desk.program.entrance is not None
    return part(desk.program.entrance, QPushButton, name)
