"""Meetings under the hands of a person: pages that take keys, and questions to the vault."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.demo.filling import fill
from mhcoordinator.demo.meeting import fill_meetings
from mhcoordinator.domain.meeting import Meeting
from mhcoordinator.domain.sharing import Disclosure
from mhcoordinator.gui.meeting.copies_page import CopiesPage
from mhcoordinator.gui.meeting.copy_course import CourseEnd
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.gui.meeting.seat_row import SeatRow
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting import agenda
from mhcoordinator.services.meeting.agenda import AgendaCase
from mhcoordinator.services.meeting.agenda import MeetingPage as PageOfMeeting
from mhcoordinator.services.meeting.papers import prepare_copy
from mhcoordinator.services.session import VaultSession
from tests.gui.case_desk import CLOCK, ask, opened_vault, wear
from tests.gui.paper_aids import printer_to
from tests.vaults import cheap_session

T = TypeVar("T")

SERIALS = {
    "Bartek": 1, "Fenna": 2, "Efe": 3, "Valentina": 4, "Ilyas": 5, "Jaylinn": 6, "Cora": 7,
    "mevrouw Țurcanu": 8, "Zsófia": 9, "meneer Lǚ": 10, "Binta": 11, "Thịnh": 12,
}  # fmt: skip
"""The demo cases by the serial of their number."""


def filled_vault(folder: Path, service: Callable[[VaultSession], T]) -> T:
    """Makes a vault that tests copy, so that the demo cases are written once; the answer of it."""
    session = cheap_session(folder, CLOCK)
    try:
        return service(session)
    finally:
        session.close()


@contextmanager
def opened_copy(qtbot: QtBot, filled: Path, folder: Path) -> Iterator[TaskRunner]:
    """A runner that owns a copy of a vault that was filled."""
    shutil.copytree(filled, folder, dirs_exist_ok=True)
    with opened_vault(qtbot, folder) as runner:
        yield runner


def demo_meeting(session: VaultSession) -> tuple[Meeting, tuple[str, ...]]:
    """The demo cases, and a table that discusses eight of them."""
    case_ids = fill(session)
    return fill_meetings(session, case_ids), case_ids


def shown(qtbot: QtBot, page: QWidget) -> None:
    """Brings a page to the screen, in a window that takes keys."""
    wear()
    qtbot.addWidget(page)
    page.resize(1240, 860)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=5_000)


def at_rest(qtbot: QtBot, runner: TaskRunner) -> None:
    """Waits until nothing is asked of the vault."""
    qtbot.waitUntil(lambda: not runner.is_busy(), timeout=60_000)


def open_meeting(qtbot: QtBot, runner: TaskRunner, meeting_id: str) -> MeetingPage:
    """The page of a meeting, with the keys at its agenda."""
    page = MeetingPage(runner, meeting_id)
    with qtbot.waitSignal(page.shown, timeout=20_000):
        shown(qtbot, page)
    at_rest(qtbot, runner)
    page.table.setFocus()
    return page


def open_copies(
    qtbot: QtBot, runner: TaskRunner, meeting_id: str, dialogs: FakeDialogs
) -> CopiesPage:
    """The copies of a meeting, all prepared."""
    page = CopiesPage(runner, meeting_id, dialogs=dialogs)
    shown(qtbot, page)
    qtbot.waitUntil(page.maker.is_done, timeout=60_000)
    at_rest(qtbot, runner)
    return page


def print_all(qtbot: QtBot, page: CopiesPage, within: int = 120_000) -> CourseEnd:
    """Presses Ctrl+P, and waits so many milliseconds until the copies are out or held up."""
    with qtbot.waitSignal(page.course_ended, timeout=within) as ended:
        qtbot.keyClick(page, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    at_rest(qtbot, page.desk.runner)
    (end,) = ended.args
    assert isinstance(end, CourseEnd)
    return end


def pick(qtbot: QtBot, line: QLineEdit, part: str) -> None:
    """Types a part of a name and takes the first of the list with Down and Enter."""
    completer = line.completer()
    line.setFocus()
    qtbot.waitUntil(lambda: completer.model().rowCount() > 0, timeout=20_000)
    qtbot.keyClicks(line, part)
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible, timeout=5_000)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    take_keys_back(qtbot, line)


def take_keys_back(qtbot: QtBot, line: QWidget) -> None:
    """Without a desktop, nobody gives the keys back to a window when a list above it closes."""
    line.window().activateWindow()
    qtbot.waitUntil(line.window().isActiveWindow, timeout=5_000)


def case_in(qtbot: QtBot, runner: TaskRunner, meeting_id: str, name: str) -> AgendaCase:
    """A case on the agenda, as the vault has it."""
    page: PageOfMeeting = ask(qtbot, runner, agenda.meeting_page, meeting_id)
    return next(case for case in page.cases if case.call_name == name)


def seats_of(case: AgendaCase) -> list[int]:
    """Who takes part in a case, by the number of their copy."""
    return [seat.participant.serial for seat in case.seats]


def row_of(page: MeetingPage, serial: int) -> SeatRow:
    """The row of a participant beside the agenda."""
    found = page.case_panel.findChild(SeatRow, f"seat_{serial}")
    assert isinstance(found, SeatRow)
    return found


def go_to_case(qtbot: QtBot, page: MeetingPage, name: str) -> None:
    """Walks down the agenda with the arrows until a case is in front."""
    title, shown_name = page.case_panel.ui.title_label, f"{name[:1].upper()}{name[1:]}"
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    for _ in range(page.table.lines.rowCount()):
        case = page.table.lines.case_at(page.table.currentIndex().row())
        assert case is not None
        if case.call_name == name:
            qtbot.waitUntil(lambda: shown_name in title.text(), timeout=5_000)
            return
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    raise AssertionError(name)


def ready_meeting(session: VaultSession) -> tuple[Meeting, tuple[str, ...]]:
    """The twelve demo cases and seven participants, and nobody may not take part."""
    meeting, case_ids = demo_meeting(session)
    page = agenda.meeting_page(session, meeting.id)
    there = {case.item.case_id for case in page.cases}
    for case_id in case_ids:
        if case_id not in there:
            item = agenda.put_on_agenda(session, meeting.id, case_id, "Wat is er nodig?")
            for someone in page.participants[1::2]:
                agenda.give_seat(session, agenda.fresh_seat(item, someone, meeting))
    for someone in page.participants:
        copy = prepare_copy(session, meeting.id, someone.id, as_it_is)
        for _, one in copy.stopped:
            agenda.take_seat_away(session, one.seat)
    return meeting, case_ids


def as_it_is(_context: str, text: str) -> str:
    """The words of the source."""
    return text


def disclosures(session: VaultSession, case_ids: tuple[str, ...]) -> list[Disclosure]:
    """What left the vault about these cases."""
    with session.transaction() as unit:
        return [item for case_id in case_ids for item in unit.entries(Disclosure, case_id)]


def copies_in_log(qtbot: QtBot, runner: TaskRunner, case_ids: tuple[str, ...]) -> set[int]:
    """The numbers of the copies that the log knows."""
    found = ask(qtbot, runner, disclosures, case_ids)
    return {item.copy_number for item in found}


def coarse_printer(target: Path) -> QPrinter:
    """A printer that is a file, with as few dots as a screen has."""
    printer = printer_to(target)
    printer.setResolution(72)
    return printer


@dataclass
class FakeDialogs:
    """Chooses a printer that is a file, and a folder, as a person would.

    Attributes:
        printer: set it to print elsewhere.
    """

    folder: Path
    printer: QPrinter | None = None
    asked: list[str] = field(default_factory=list)

    def choose_printer(self, parent: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        self.asked.append("printer")
        chosen(self.printer or coarse_printer(self.folder / "printed.pdf"))

    def choose_folder(self, parent: QWidget, chosen: Callable[[Path], object]) -> None:
        self.asked.append("folder")
        chosen(self.folder)
