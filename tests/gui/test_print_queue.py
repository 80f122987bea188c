"""The copies of a meeting on a real print queue: what lies in it, and what when it stands still."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.meeting import Meeting
from mhcoordinator.gui.meeting.copies_page import CopiesPage
from mhcoordinator.gui.meeting.copy_course import CourseEnd
from mhcoordinator.gui.paper.pdf_pages import PdfPages
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting.papers import PreparedCopy
from tests.gui.case_desk import OFFSCREEN_WORDS
from tests.gui.meeting_aids import (
    SERIALS,
    FakeDialogs,
    copies_in_log,
    filled_vault,
    open_copies,
    opened_copy,
    print_all,
    ready_meeting,
)
from tests.gui.paper_aids import dark_pixels
from tests.gui.print_queue import QUEUE, PrintQueue, print_queue
from tests.gui.sharing_aids import press

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)
Ready = tuple[Meeting, tuple[str, ...]]


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("filled")


@pytest.fixture(scope="module")
def ready(filled: Path) -> Ready:
    return filled_vault(filled, ready_meeting)


@pytest.fixture
def queue() -> Iterator[PrintQueue]:
    with print_queue() as found:
        yield found


@pytest.fixture
def runner(qtbot: QtBot, filled: Path, ready: Ready, tmp_path: Path) -> Iterator[TaskRunner]:
    del ready  # it fills the vault
    with opened_copy(qtbot, filled, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(
    qtbot: QtBot, qapp: object, queue: PrintQueue, runner: TaskRunner, ready: Ready, tmp_path: Path
) -> CopiesPage:
    del qapp, queue  # a printer is looked for among those of this server
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(QUEUE)
    printer.setResolution(72)
    assert printer.outputFormat() is QPrinter.OutputFormat.NativeFormat
    return open_copies(qtbot, runner, ready[0].id, FakeDialogs(tmp_path, printer))


def pages_of(page: CopiesPage, end: CourseEnd) -> list[int]:
    copies = [page.maker.copy_of(someone.id) for someone in end.left]
    return [len(PdfPages(copy.pdf)) for copy in copies if isinstance(copy, PreparedCopy)]


def test_seven_copies_are_seven_jobs_without_a_name_and_come_out_whole(
    qtbot: QtBot, runner: TaskRunner, queue: PrintQueue, page: CopiesPage, ready: Ready
) -> None:
    assert QUEUE in QPrinterInfo.availablePrinterNames()
    end = print_all(qtbot, page, within=300_000)
    assert (len(end.left), end.stayed, end.error) == (7, (), None)
    qtbot.waitUntil(lambda: queue.finished() == 7, timeout=300_000)
    assert copies_in_log(qtbot, runner, ready[1]) == {1, 2, 3, 4, 5, 6, 7}
    qtbot.waitUntil(lambda: len(queue.titles()) == 7, timeout=60_000)
    assert queue.titles() == ["MH Coördinator"] * 7
    known = queue.control_files().decode("utf-8", "replace")
    people = [someone.organisation for someone in end.left] + list(SERIALS)
    assert [name for name in people if name in known] == []
    handed = [PdfPages(document) for document in queue.documents()]
    assert [len(pages) for pages in handed] == pages_of(page, end)
    if queue.prints:
        printed = [PdfPages(paper) for paper in queue.printed()]
        assert [len(pages) for pages in printed] == pages_of(page, end)
        first = printed[0].image(0, printed[0].size_in_points(0).toSize())
        assert dark_pixels(first) > 500


def test_stopped_after_three_copies_the_queue_holds_three(
    qtbot: QtBot, runner: TaskRunner, queue: PrintQueue, page: CopiesPage, ready: Ready
) -> None:
    def stop_in_the_third(done: int, _: int) -> None:
        if done == 2:
            press(qtbot, page.ui.stop_button)

    page.course_stepped.connect(stop_in_the_third)
    end = print_all(qtbot, page, within=300_000)
    assert (len(end.left), len(end.stayed)) == (3, 4)
    qtbot.waitUntil(lambda: queue.finished() == 3, timeout=300_000)
    assert copies_in_log(qtbot, runner, ready[1]) == {1, 2, 3}


def test_a_printer_that_stands_still_gets_nothing_and_nothing_is_logged(
    qtbot: QtBot, runner: TaskRunner, queue: PrintQueue, page: CopiesPage, ready: Ready
) -> None:
    queue.run("cupsdisable", "-r", "geen papier", QUEUE)
    end = print_all(qtbot, page, within=300_000)
    assert (end.left, len(end.stayed)) == ((), 7)
    assert copies_in_log(qtbot, runner, ready[1]) == set()
    assert "stands still" in page.ui.now_label.text()
    assert queue.documents() == []


def test_a_printer_that_goes_away_half_way_is_told(
    qtbot: QtBot, runner: TaskRunner, queue: PrintQueue, page: CopiesPage, ready: Ready
) -> None:
    def take_it_away(done: int, _: int) -> None:
        if done == 2:
            qtbot.waitUntil(lambda: queue.finished() == 2, timeout=300_000)
            queue.run("lpadmin", "-x", QUEUE)

    page.course_stepped.connect(take_it_away)
    end = print_all(qtbot, page, within=300_000)
    assert (len(end.left), len(end.stayed)) == (2, 5)
    assert copies_in_log(qtbot, runner, ready[1]) == {1, 2}
    assert "knows no printer" in page.ui.now_label.text()
