"""One meeting from its preparation to the next: twelve cases, seven people, a real queue."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.meeting import Meeting
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.meeting import copies_page
from mhcoordinator.gui.meeting.copies_page import CopiesPage
from mhcoordinator.gui.meeting.decision_lists_page import DecisionListsPage
from mhcoordinator.gui.meeting.meetings_page import MeetingsPage
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.gui.meeting_ending.page import EndingPage
from mhcoordinator.gui.meeting_room.table_screen import TableScreen
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting.decided import decided_in
from mhcoordinator.services.session import VaultSession
from tests.gui.case_desk import OFFSCREEN_WORDS, ask
from tests.gui.conftest import Desk
from tests.gui.meeting_aids import (
    SERIALS,
    FakeDialogs,
    at_rest,
    copies_in_log,
    demo_meeting,
    go_to_case,
    print_all,
    take_keys_back,
)
from tests.gui.print_queue import QUEUE, PrintQueue, print_queue
from tests.gui.sharing_aids import press, write
from tests.gui.table_aids import focus_in

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)
CONTROL, ENTER = Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Return
CASES, PARTICIPANTS = 12, 7


@pytest.fixture
def queue() -> Iterator[PrintQueue]:
    with print_queue() as found:
        yield found


@pytest.fixture
def case_ids(
    qtbot: QtBot,
    inside: Desk,
    queue: PrintQueue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> tuple[str, ...]:
    """The demo cases in the vault, and whoever prints chooses the queue."""
    del queue  # a printer is looked for among those of this server
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(QUEUE)
    printer.setResolution(72)
    dialogs = FakeDialogs(tmp_path, printer)
    monkeypatch.setattr(copies_page, "SystemMeetingDialogs", lambda: dialogs)
    found: tuple[Meeting, tuple[str, ...]] = ask(qtbot, inside.program.runner, demo_meeting)
    inside.program.runner.broadcast("meetings")
    at_rest(qtbot, inside.program.runner)
    return found[1]


def window_of(desk: Desk) -> MainWindow:
    assert desk.program.window is not None
    return desk.program.window


def open_from_the_rail(qtbot: QtBot, runner: TaskRunner, window: MainWindow) -> MeetingPage:
    """The meeting that stands first in the list: the next one that is to come."""
    press(qtbot, window.form.meetings_button)
    at_rest(qtbot, runner)
    listed = window.pages.current()
    assert isinstance(listed, MeetingsPage)
    qtbot.waitUntil(lambda: listed.lines.current() is not None, timeout=20_000)
    listed.lines.setFocus()
    qtbot.keyClick(listed.lines, Qt.Key.Key_Home)
    qtbot.keyClick(listed.lines, ENTER)
    page = window.pages.current()
    assert isinstance(page, MeetingPage)
    qtbot.waitUntil(lambda: page.desk.found is not None, timeout=20_000)
    at_rest(qtbot, runner)
    return page


def prepare(qtbot: QtBot, runner: TaskRunner, window: MainWindow) -> MeetingPage:
    """From the rail to an agenda of all twelve cases on which nobody is blocked."""
    page = open_from_the_rail(qtbot, runner, window)
    qtbot.keyClick(page, Qt.Key.Key_Insert)
    finder = page.proposals.finder
    fresh = SERIALS.keys() - set(names_on(page))
    for name in sorted(fresh):
        write(qtbot, finder.line, f"MH-2026-{SERIALS[name]:03}")
        qtbot.keyClick(finder.line, ENTER)
        qtbot.waitUntil(lambda: finder.line.text() == "", timeout=5_000)
        at_rest(qtbot, runner)
    for name in sorted(fresh):
        go_to_case(qtbot, page, name)
        for key in (Qt.Key.Key_A, Qt.Key.Key_3, Qt.Key.Key_6, Qt.Key.Key_7):
            qtbot.keyClick(page.table, key)
        at_rest(qtbot, runner)
    leave_out_whoever_is_blocked(qtbot, runner, page)
    return page


def leave_out_whoever_is_blocked(qtbot: QtBot, runner: TaskRunner, page: MeetingPage) -> None:
    """F8 to the next seat that is blocked, and the number of its copy."""
    for _ in range(CASES * PARTICIPANTS):
        if page.ui.stopped_button.isHidden():
            return
        qtbot.keyClick(page.table, Qt.Key.Key_F8)
        case = page.desk.case_of(page.table.current_id())
        assert case is not None
        for seat in case.stopped:
            qtbot.keyClick(page.table, Qt.Key(Qt.Key.Key_0 + seat.participant.serial))
        at_rest(qtbot, runner)
    raise AssertionError(page.ui.stopped_button.text())


def names_on(page: MeetingPage) -> list[str]:
    assert page.desk.found is not None
    return [case.call_name for case in page.desk.found.page.cases]


def hold(qtbot: QtBot, runner: TaskRunner, window: MainWindow) -> EndingPage:
    """A decision and an action about each case, typed while everybody looks; then the closing."""
    (screen,) = window.findChildren(TableScreen)
    qtbot.waitUntil(screen.isEnabled, timeout=20_000)
    for number in range(1, CASES + 1):
        while screen.page() is None:
            qtbot.keyClick(focus_in(screen), Qt.Key.Key_Right, CONTROL)
            at_rest(qtbot, runner)
        page = screen.page()
        assert page is not None
        assert (page.place, page.hidden) == (number, None)
        type_line(qtbot, screen, Qt.Key.Key_B, f"Besluit over zaak {number}")
        type_line(qtbot, screen, Qt.Key.Key_A, f"Actie in zaak {number}", "huisarts", "17122026")
        at_rest(qtbot, runner)
        qtbot.keyClick(focus_in(screen), Qt.Key.Key_Right, CONTROL)
        at_rest(qtbot, runner)
    press(qtbot, screen.ui.close_button)
    press(qtbot, screen.close_confirm.yes_button)
    (ending,) = window.findChildren(EndingPage)
    at_rest(qtbot, runner)
    return ending


def type_line(qtbot: QtBot, screen: TableScreen, key: Qt.Key, *words: str) -> None:
    """A line with the keyboard alone: what, and of an action who and by when."""
    qtbot.keyClick(focus_in(screen), key)
    for said in words:
        take_keys_back(qtbot, screen)
        qtbot.keyClicks(focus_in(screen), said)
        take_keys_back(qtbot, screen)
        qtbot.keyClick(focus_in(screen), ENTER)
    qtbot.keyClick(focus_in(screen), Qt.Key.Key_Escape)


def tasks_from(session: VaultSession, case_ids: tuple[str, ...]) -> list[str]:
    with session.transaction() as unit:
        found = [task for case_id in case_ids for task in unit.entries(Task, case_id)]
    return [task.title for task in found if task.title.startswith("Actie in zaak")]


def test_a_meeting_is_prepared_printed_held_closed_and_followed_up(
    qtbot: QtBot, inside: Desk, queue: PrintQueue, case_ids: tuple[str, ...]
) -> None:
    window, runner = window_of(inside), inside.program.runner
    page = prepare(qtbot, runner, window)
    assert sorted(names_on(page)) == sorted(SERIALS)
    people = page.desk.found.page.participants if page.desk.found else ()
    assert len(people) == PARTICIPANTS

    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_P, CONTROL)
    (copies,) = window.findChildren(CopiesPage)
    qtbot.waitUntil(copies.maker.is_done, timeout=120_000)
    at_rest(qtbot, runner)
    end = print_all(qtbot, copies, within=300_000)
    assert (len(end.left), end.stayed, end.error) == (PARTICIPANTS, (), None)
    qtbot.waitUntil(lambda: queue.finished() == PARTICIPANTS, timeout=300_000)
    assert copies_in_log(qtbot, runner, case_ids) == set(range(1, PARTICIPANTS + 1))
    qtbot.keyClick(copies, Qt.Key.Key_Escape)

    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_F5)
    ending = hold(qtbot, runner, window)
    assert ending.ui.count_label.text() == "12 decisions and 12 actions, in 12 cases"
    with qtbot.waitSignal(ending.ended, timeout=20_000):
        qtbot.keyClick(ending, ENTER, CONTROL)
    at_rest(qtbot, runner)
    assert len(ask(qtbot, runner, decided_in, page.meeting_id)) == 2 * CASES
    assert len(ask(qtbot, runner, tasks_from, case_ids)) == CASES

    press(qtbot, ending.done_panel.lists_button)
    (lists,) = window.findChildren(DecisionListsPage)
    qtbot.waitUntil(lists.maker.is_done, timeout=120_000)
    at_rest(qtbot, runner)
    end = print_all(qtbot, lists, within=300_000)
    assert (len(end.left), end.error) == (PARTICIPANTS, None)
    qtbot.waitUntil(lambda: queue.finished() == 2 * PARTICIPANTS, timeout=300_000)
    qtbot.waitUntil(lambda: len(queue.titles()) == 2 * PARTICIPANTS, timeout=60_000)
    assert set(queue.titles()) == {"MH Coördinator"}
    qtbot.keyClick(lists, Qt.Key.Key_Escape)

    meeting_id = page.meeting_id  # the page goes when another meeting comes in its place
    coming = open_from_the_rail(qtbot, runner, window)
    assert coming.meeting_id != meeting_id
    assert coming.desk.found is not None
    grounds = [one.words_nl for item in coming.desk.found.proposals for one in item.grounds]
    assert {f"Actie in zaak {number}" for number in range(1, CASES + 1)} <= set(grounds)
