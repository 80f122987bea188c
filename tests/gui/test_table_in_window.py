"""The table's screen in the window: its start, a lock, a kill, keys that would show names."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.gui.meeting_ending.page import EndingPage
from mhcoordinator.gui.meeting_room.table_screen import TableScreen
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import apply_theme
from mhcoordinator.services.drafts import load_note
from mhcoordinator.services.meeting import agenda, planning
from mhcoordinator.services.session import VaultSession
from tests.gui.case_desk import OFFSCREEN_WORDS, ask, opened_vault
from tests.gui.conftest import CLOCK, Desk, active, unlock_with_keys
from tests.gui.meeting_aids import at_rest
from tests.gui.sharing_aids import press
from tests.gui.table_aids import (
    CONTROL,
    NAMES,
    Held,
    focus_in,
    held,
    open_screen,
    said_on,
    walk,
)
from tests.integration.meetings import Table, a_case, a_table, on_agenda

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)
EVERY = [name for names in NAMES.values() for name in names]
LONG = 20_000


@pytest.fixture
def meeting(qtbot: QtBot, inside: Desk) -> Held:
    found: Held = ask(qtbot, inside.program.runner, held)
    inside.program.runner.broadcast("meetings")
    return found


def window_of(desk: Desk) -> MainWindow:
    assert desk.program.window is not None
    return desk.program.window


def open_meeting(qtbot: QtBot, desk: Desk, meeting: Held) -> MeetingPage:
    page: MeetingPage = window_of(desk).pages.open_meeting(meeting.meeting_id)
    qtbot.waitUntil(lambda: page.desk.found is not None, timeout=20_000)
    at_rest(qtbot, desk.program.runner)
    return page


def started(qtbot: QtBot, desk: Desk) -> TableScreen:
    """The screen in front, once it is ready."""
    (screen,) = window_of(desk).findChildren(TableScreen)
    qtbot.waitUntil(screen.isEnabled, timeout=20_000)
    at_rest(qtbot, desk.program.runner)
    return screen


def start(qtbot: QtBot, desk: Desk, meeting: Held) -> TableScreen:
    page = open_meeting(qtbot, desk, meeting)
    qtbot.keyClick(page.table, Qt.Key.Key_F5)
    return started(qtbot, desk)


def test_f5_starts_the_meeting_and_whoever_leaves_says_that_nobody_looks(
    qtbot: QtBot, inside: Desk, meeting: Held
) -> None:
    window = window_of(inside)
    screen = start(qtbot, inside, meeting)
    assert window.pages.in_front_whole() == "table"
    assert [name for name in EVERY if name in said_on(window)] == []
    walk(qtbot, inside.program.runner, screen, 5)
    assert "Wendeline" in said_on(window)
    press(qtbot, screen.ui.leave_button)
    assert "Wendeline" not in said_on(window), "first calm, then the question"
    assert screen.leave_confirm.no_button.hasFocus()
    press(qtbot, screen.leave_confirm.no_button)
    assert window.pages.in_front_whole() == "table"
    press(qtbot, screen.ui.leave_button)
    press(qtbot, screen.leave_confirm.yes_button)
    assert window.pages.in_front_whole() == ""
    assert isinstance(window.pages.current(), MeetingPage)


def test_the_closing_comes_over_the_screen_and_knows_what_was_begun(
    qtbot: QtBot, inside: Desk, meeting: Held
) -> None:
    window = window_of(inside)
    screen = start(qtbot, inside, meeting)
    walk(qtbot, inside.program.runner, screen, 1)
    for text in ("b", "Half een besl"):
        qtbot.keyClicks(focus_in(screen), text)
    press(qtbot, screen.ui.close_button)
    press(qtbot, screen.close_confirm.yes_button)
    assert window.pages.in_front_whole() == "closing"
    at_rest(qtbot, inside.program.runner)
    (closing,) = window.findChildren(EndingPage)
    qtbot.waitUntil(lambda: "Half een besl" in closing.ui.half_label.text(), timeout=20_000)
    assert not screen.isVisible()


def test_the_button_to_start_says_why_it_cannot_and_leads_on_the_day_itself(
    qtbot: QtBot, inside: Desk
) -> None:
    table: Table = ask(qtbot, inside.program.runner, a_table)
    page = open_meeting(qtbot, inside, Held(table, ()))
    button = page.action_bar.start_button
    assert not button.isEnabled()
    assert button.toolTip() == "Put a case on the agenda first."
    qtbot.keyClick(page.table, Qt.Key.Key_F5)
    assert window_of(inside).pages.in_front_whole() == ""

    def came(session: VaultSession) -> None:
        on_agenda(session, table, a_case(session, "Mirela"), table.police)
        planning.save_meeting(session, replace(table.meeting, held_on=CLOCK.today()))

    ask(qtbot, inside.program.runner, came)
    inside.program.runner.broadcast("meetings")
    at_rest(qtbot, inside.program.runner)
    assert button.isEnabled()
    assert button.property("role") == "primary"
    assert page.action_bar.papers_button.property("role") != "primary"
    assert button.toolTip() == "Start the meeting (F5)"


@pytest.mark.parametrize("at_line", [False, True])
@pytest.mark.parametrize("at_case", [False, True])
def test_no_key_of_the_window_brings_a_name_to_the_screen(
    qtbot: QtBot, inside: Desk, meeting: Held, *, at_case: bool, at_line: bool
) -> None:
    window = window_of(inside)
    screen = start(qtbot, inside, meeting)
    walk(qtbot, inside.program.runner, screen, int(at_case))
    if at_case and at_line:
        qtbot.keyClick(focus_in(window), Qt.Key.Key_A)
    before, focus = said_on(window), focus_in(window)
    active(qtbot, window)
    for key in (Qt.Key.Key_N, Qt.Key.Key_K, Qt.Key.Key_P, Qt.Key.Key_F):
        QTest.keyClick(window.windowHandle(), key, CONTROL)
    for key in (Qt.Key.Key_F4, Qt.Key.Key_F8):
        QTest.keyClick(window.windowHandle(), key)
    at_rest(qtbot, inside.program.runner)
    assert window.pages.in_front_whole() == "table"
    assert not window.form.search_edit.hasFocus()
    assert [box for box in QApplication.topLevelWidgets()
            if isinstance(box, QDialog) and box.isVisible()] == []  # fmt: skip
    assert said_on(window) == before
    assert focus_in(window) is focus
    window.note_contact()
    assert QApplication.activeModalWidget() is None
    assert said_on(window) == before


def test_a_lock_hides_the_case_keeps_the_half_line_and_comes_back_calm(
    qtbot: QtBot, inside: Desk, meeting: Held
) -> None:
    screen = start(qtbot, inside, meeting)
    walk(qtbot, inside.program.runner, screen, 5)
    qtbot.keyClick(focus_in(screen), Qt.Key.Key_A)
    qtbot.keyClicks(focus_in(screen), "Hazewind bellen")
    with qtbot.waitSignal(inside.program.locked):
        qtbot.keyClick(window_of(inside), Qt.Key.Key_L, CONTROL)
    entrance = inside.program.entrance
    assert entrance is not None
    assert [name for name in EVERY if name in said_on(entrance)] == []
    unlock_with_keys(qtbot, inside)
    window = window_of(inside)
    assert window.pages.in_front_whole() == "table"
    again = started(qtbot, inside)
    assert again is not screen
    assert [name for name in EVERY if name in said_on(window)] == [], "calm, whoever looks"
    walk(qtbot, inside.program.runner, again, 1)
    page = again.page()
    assert page is not None
    assert page.place == 3
    assert again.ui.minutes.editor.what.text() == "Hazewind bellen"
    assert meeting.items[2].id == page.item_id


def test_what_was_typed_half_survives_the_death_of_the_program(
    qtbot: QtBot, tmp_path: Path, runner: TaskRunner
) -> None:
    meeting: Held = ask(qtbot, runner, held)
    screen = open_screen(qtbot, runner, meeting.meeting_id)
    walk(qtbot, runner, screen, 1)
    qtbot.keyClick(focus_in(screen), Qt.Key.Key_B)
    qtbot.keyClicks(focus_in(screen), "Half een besl")
    draft = f"meeting-room-{meeting.meeting_id}"

    def kept() -> bool:
        return "Half een besl" in ask(qtbot, runner, load_note, draft).get("lines", "")

    qtbot.waitUntil(kept, timeout=20_000)
    killed = tmp_path.with_name(f"{tmp_path.name}-killed")
    shutil.copytree(tmp_path, killed)
    with opened_vault(qtbot, killed) as other:
        again = open_screen(qtbot, other, meeting.meeting_id)
        walk(qtbot, other, again, 1)
        assert again.ui.minutes.editor.what.text() == "Half een besl"


def test_an_agenda_of_sixty_cases_is_walked_to_its_end(qtbot: QtBot, runner: TaskRunner) -> None:
    def sixty(session: VaultSession) -> Table:
        table = a_table(session)
        for number in range(60):
            on_agenda(session, table, a_case(session, f"Naam{number}naam"), table.police)
        return table

    table: Table = ask(qtbot, runner, sixty)
    screen = open_screen(qtbot, runner, table.meeting.id)
    places = []
    for number in range(60):
        walk(qtbot, runner, screen, 1)
        places.append(screen.ui.place_label.text())
        assert f"Naam{number}" not in said_on(screen)
        walk(qtbot, runner, screen, 1)
    assert places == [f"Case {number} of 60" for number in range(1, 61)]
    assert screen.walk.is_at_end


@pytest.mark.parametrize("question", ["woorden " * (LONG // 8), "x" * (LONG // 10)])
def test_a_question_of_twenty_thousand_characters_or_without_a_space_scrolls_and_widens_nothing(
    qtbot: QtBot, runner: TaskRunner, question: str
) -> None:
    def asked(session: VaultSession) -> Table:
        table = a_table(session)
        item = on_agenda(session, table, a_case(session, "Mirela"), table.police)
        agenda.change_item(session, replace(item, question=question), item)
        return table

    table: Table = ask(qtbot, runner, asked)
    screen = open_screen(qtbot, runner, table.meeting.id)
    size = screen.size()
    walk(qtbot, runner, screen, 1)
    sheet = screen.ui.case_sheet
    assert screen.size() == size
    assert said_on(screen).replace("\u200b", "").count(question.strip()) >= 1
    qtbot.waitUntil(lambda: sheet.verticalScrollBar().maximum() > sheet.height())
    page = sheet.widget()
    assert page is not None
    assert page.width() == sheet.viewport().width()
    qtbot.keyClick(focus_in(screen), Qt.Key.Key_PageDown)
    assert sheet.verticalScrollBar().value() > 0
    assert screen.ui.next_button.isVisible()


def test_at_the_largest_text_the_screen_fits_the_window(
    qtbot: QtBot, qapp: QApplication, inside: Desk, meeting: Held
) -> None:
    apply_theme(qapp, "light", 200)
    window = window_of(inside)
    window.resize(1440, 900)
    screen = start(qtbot, inside, meeting)
    walk(qtbot, inside.program.runner, screen, 5)
    for text in ("a", "Een plek zoeken"):
        qtbot.keyClicks(focus_in(screen), text)
    assert (window.width(), window.height()) == (1440, 900)
    assert screen.ui.case_sheet.height() >= 200
    editor = screen.ui.minutes.editor
    assert editor.who.isVisible()
    assert screen.ui.bar.geometry().bottom() <= window.height()
