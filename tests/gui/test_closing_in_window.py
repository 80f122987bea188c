"""The closing inside the window: from the meeting, over a lock, to the lists and what is next."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.meeting import DecisionKind, Meeting
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.meeting.decision_lists_page import DecisionListsPage
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.gui.meeting_ending.page import EndingPage
from mhcoordinator.gui.meeting_room.table_screen import TableScreen
from mhcoordinator.gui.meeting_room.typed_line import TypedLine
from mhcoordinator.services.meeting import agenda, minutes
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.session import VaultSession
from tests.gui.case_desk import OFFSCREEN_WORDS, ask
from tests.gui.conftest import Desk, active, unlock_with_keys
from tests.gui.meeting_aids import at_rest, demo_meeting
from tests.gui.sharing_aids import press, write

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier


def with_lines(session: VaultSession) -> Meeting:
    meeting, _ = demo_meeting(session)
    item_id = agenda.meeting_page(session, meeting.id).cases[0].item.id
    action = MinuteLine(item_id=item_id, kind=DecisionKind.ACTION, text="Plek zoeken")
    minutes.keep_minutes(session, meeting.id, (action,))
    return meeting


@pytest.fixture
def meeting(qtbot: QtBot, inside: Desk) -> Meeting:
    found: Meeting = ask(qtbot, inside.program.runner, with_lines)
    return found


def window_of(desk: Desk) -> MainWindow:
    window = desk.program.window
    assert window is not None
    return window


def closing_of(qtbot: QtBot, desk: Desk) -> EndingPage:
    """The page that closes, once it shows what stands in the vault."""
    window = window_of(desk)
    assert window.pages.in_front_whole() == "closing"
    (page,) = window.findChildren(EndingPage)
    qtbot.waitUntil(page.ui.close_button.isEnabled, timeout=20_000)
    at_rest(qtbot, desk.program.runner)
    page.setFocus()
    return page


def open_closing(qtbot: QtBot, desk: Desk, meeting: Meeting) -> EndingPage:
    """From the menu of the meeting."""
    page = window_of(desk).pages.open_meeting(meeting.id)
    qtbot.waitUntil(lambda: page.desk.found is not None, timeout=20_000)
    at_rest(qtbot, desk.program.runner)
    actions = page.action_bar.more_button.menu().findChildren(QAction)
    (way,) = [action for action in actions if action.text() == "Close this meeting …"]
    way.trigger()
    return closing_of(qtbot, desk)


def test_over_a_lock_the_same_place_returns_and_what_was_mended_is_kept(
    qtbot: QtBot, inside: Desk, meeting: Meeting
) -> None:
    page = open_closing(qtbot, inside, meeting)
    qtbot.keyClick(page, Qt.Key.Key_F8)
    (row,) = page.rows()
    assert row.editor is not None
    write(qtbot, row.editor.who, "huisarts")
    with qtbot.waitSignal(inside.program.locked):
        qtbot.keyClick(window_of(inside), Qt.Key.Key_L, CONTROL)
    unlock_with_keys(qtbot, inside)
    active(qtbot, window_of(inside))
    again = closing_of(qtbot, inside)
    assert again is not page
    (line,) = ask(qtbot, inside.program.runner, minutes.kept_minutes, meeting.id)
    assert line.owner == "huisarts"
    assert [row.who_label.text() for row in again.rows()] == ["huisarts"]
    found = ask(qtbot, inside.program.runner, agenda.meeting_page, meeting.id)
    assert not found.meeting.is_closed


def test_from_the_closing_to_the_lists_and_back_to_the_meeting_that_was_held(
    qtbot: QtBot, inside: Desk, meeting: Meeting
) -> None:
    page = open_closing(qtbot, inside, meeting)
    with qtbot.waitSignal(page.ended, timeout=20_000):
        qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    at_rest(qtbot, inside.program.runner)
    press(qtbot, page.done_panel.lists_button)
    pages = window_of(inside).pages
    assert pages.in_front_whole() == "decision_lists"
    (lists,) = window_of(inside).findChildren(DecisionListsPage)
    qtbot.waitUntil(lists.maker.is_done, timeout=60_000)
    at_rest(qtbot, inside.program.runner)
    qtbot.keyClick(lists.copies, Qt.Key.Key_Escape)
    assert pages.in_front_whole() == ""
    held = pages.current()
    assert isinstance(held, MeetingPage)
    assert held.desk.is_closed
    assert held.side().value == "decided"


def test_esc_goes_back_and_writes_nothing(qtbot: QtBot, inside: Desk, meeting: Meeting) -> None:
    page = open_closing(qtbot, inside, meeting)
    qtbot.keyClick(page.ui.close_button, Qt.Key.Key_Escape)
    assert window_of(inside).pages.in_front_whole() == ""
    at_rest(qtbot, inside.program.runner)
    found = ask(qtbot, inside.program.runner, agenda.meeting_page, meeting.id)
    assert not found.meeting.is_closed
    assert len(ask(qtbot, inside.program.runner, minutes.kept_minutes, meeting.id)) == 1


def test_after_the_screen_of_the_table_the_closing_leads_to_the_next_meeting(
    qtbot: QtBot, inside: Desk, meeting: Meeting
) -> None:
    pages = window_of(inside).pages
    pages.open_meeting(meeting.id)
    at_rest(qtbot, inside.program.runner)
    pages._meeting_ways.start("table", meeting.id)
    (screen,) = window_of(inside).findChildren(TableScreen)
    qtbot.waitUntil(screen.isEnabled, timeout=20_000)
    begun = TypedLine(DecisionKind.ACTION, "Noodknop aanvr")
    screen.half.put(screen.walk.item_id, begun)
    press(qtbot, screen.ui.close_button)
    press(qtbot, screen.close_confirm.yes_button)
    page = closing_of(qtbot, inside)
    assert "1. Valentina: Noodknop aanvr" in page.ui.half_label.text()
    with qtbot.waitSignal(page.ended, timeout=20_000):
        qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    at_rest(qtbot, inside.program.runner)
    assert pages.in_front_whole() == "closing", "the screen of the table is gone, this stays"
    press(qtbot, page.done_panel.next_button)
    at_rest(qtbot, inside.program.runner)
    assert pages.in_front_whole() == ""
    coming = pages.current()
    assert isinstance(coming, MeetingPage)
    assert coming.desk.found is not None
    assert coming.desk.found.page.meeting.held_on == date(2027, 1, 7)
