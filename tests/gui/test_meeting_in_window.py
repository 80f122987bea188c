"""Meetings inside the window: from the rail to the papers, over a lock, and back from a case."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mhcoordinator.demo.filling import fill
from mhcoordinator.demo.meeting import fill_meetings
from mhcoordinator.domain.meeting import Meeting
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.meeting.copies_page import CopiesPage
from mhcoordinator.gui.meeting.meetings_page import MeetingsPage
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.gui.theme import apply_theme
from mhcoordinator.services.session import VaultSession
from tests.gui.case_desk import OFFSCREEN_WORDS, ask
from tests.gui.conftest import Desk, active, unlock_with_keys
from tests.gui.meeting_aids import at_rest, go_to_case
from tests.gui.sharing_aids import press, write

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def meeting(qtbot: QtBot, inside: Desk) -> Meeting:
    def filled(session: VaultSession) -> Meeting:
        return fill_meetings(session, fill(session))

    found: Meeting = ask(qtbot, inside.program.runner, filled)
    inside.program.runner.broadcast("meetings")
    return found


def window_of(desk: Desk) -> MainWindow:
    window = desk.program.window
    assert window is not None
    return window


def open_from_the_rail(qtbot: QtBot, desk: Desk) -> MeetingPage:
    """Walks to the list of meetings and opens the first with Enter."""
    window = window_of(desk)
    press(qtbot, window.form.meetings_button)
    listed = window.pages.current()
    assert isinstance(listed, MeetingsPage)
    qtbot.waitUntil(lambda: listed.lines.current() is not None, timeout=20_000)
    listed.lines.setFocus()
    qtbot.keyClick(listed.lines, Qt.Key.Key_Return)
    page = window.pages.current()
    assert isinstance(page, MeetingPage)
    qtbot.waitUntil(lambda: page.desk.found is not None, timeout=20_000)
    at_rest(qtbot, desk.program.runner)
    return page


def test_from_the_rail_to_the_papers_and_back_with_keys(
    qtbot: QtBot, inside: Desk, meeting: Meeting
) -> None:
    window = window_of(inside)
    qtbot.waitUntil(lambda: window.form.meetings_button.aside() == "3 Dec", timeout=20_000)
    page = open_from_the_rail(qtbot, inside)
    assert page.meeting_id == meeting.id
    assert window.form.meetings_button.isChecked()
    qtbot.keyClick(page.table, Qt.Key.Key_P, CONTROL)
    (papers,) = window.findChildren(CopiesPage)
    assert window.pages.in_front_whole() == "copies"
    qtbot.waitUntil(papers.maker.is_done, timeout=60_000)
    at_rest(qtbot, inside.program.runner)
    press(qtbot, papers.ui.solve_button)  # the police may not see one of its cases
    assert window.pages.in_front_whole() == ""
    assert page.table.current_item() is not None
    qtbot.waitUntil(lambda: "Ilyas" in page.case_panel.ui.title_label.text(), timeout=20_000)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert window.pages.current_name() == "meetings"


def test_a_case_that_is_opened_from_the_agenda_leads_back_to_it(
    qtbot: QtBot, inside: Desk, meeting: Meeting
) -> None:
    window = window_of(inside)
    page = open_from_the_rail(qtbot, inside)
    go_to_case(qtbot, page, "Efe")
    press(qtbot, page.case_panel.ui.open_button)
    assert window.pages.current_name() == "case"
    at_rest(qtbot, inside.program.runner)
    case = window.pages.current()
    assert case is not None
    qtbot.keyClick(case, Qt.Key.Key_Escape)
    assert window.pages.current() is page
    assert page.meeting_id == meeting.id
    at_rest(qtbot, inside.program.runner)
    item = page.table.current_item()
    assert item is not None
    assert item.question == "Wat is nodig om de bedenktijd goed te gebruiken?"


@pytest.mark.parametrize("at_papers", [False, True])
def test_a_lock_keeps_what_was_typed_and_the_same_place_returns(
    qtbot: QtBot, inside: Desk, meeting: Meeting, *, at_papers: bool
) -> None:
    page = open_from_the_rail(qtbot, inside)
    go_to_case(qtbot, page, "Efe")
    write(qtbot, page.case_panel.ui.question_edit, "Wie belt morgen?")
    if at_papers:
        qtbot.keyClick(page.case_panel.ui.question_edit, Qt.Key.Key_P, CONTROL)
    with qtbot.waitSignal(inside.program.locked):
        qtbot.keyClick(window_of(inside), Qt.Key.Key_L, CONTROL)
    unlock_with_keys(qtbot, inside)
    window = window_of(inside)
    active(qtbot, window)
    again = window.pages.current()
    assert isinstance(again, MeetingPage)
    assert again is not page
    assert window.pages.in_front_whole() == ("copies" if at_papers else "")
    qtbot.waitUntil(lambda: again.desk.found is not None, timeout=20_000)
    at_rest(qtbot, inside.program.runner)
    assert again.desk.found is not None
    questions = {case.call_name: case.item.question for case in again.desk.found.page.cases}
    assert questions["Efe"] == "Wie belt morgen?"
    assert again.meeting_id == meeting.id


def test_at_the_largest_text_agenda_and_case_take_turns_and_nothing_widens_the_window(
    qtbot: QtBot, qapp: object, inside: Desk, meeting: Meeting
) -> None:
    apply_theme(qapp, "light", 200)  # type: ignore[arg-type]
    window = window_of(inside)
    window.resize(1440, 900)
    page = open_from_the_rail(qtbot, inside)
    assert (window.width(), window.height()) == (1440, 900)
    assert page.table.isVisible()
    assert not page.case_panel.isVisible()
    choice = page.ui.side_choice
    assert choice.geometry().bottom() <= page.ui.agenda_part.geometry().top()
    go_to_case(qtbot, page, "Efe")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.case_panel.ui.question_edit.hasFocus()
    assert not page.table.isVisible()
    qtbot.keyClick(page.case_panel.ui.question_edit, Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert meeting.id == page.meeting_id
