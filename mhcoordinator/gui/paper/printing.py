"""PDF bytes to a printer, without a readable copy on the disk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.gui.paper.pdf_pages import PdfPages

JOB_TITLE = "MH Coördinator"
FINEST_RESOLUTION = 600


class PrintFailed(DomainError):
    """The printer could not be reached or gave up; what it printed before that, it printed."""


def prepare_printer(printer: QPrinter) -> None:
    """Name the job without personal data, on A4, no finer than what an eye sees (600 dpi)."""
    printer.setDocName(JOB_TITLE)
    printer.setCreator(JOB_TITLE)
    printer.setFullPage(True)
    printer.setResolution(min(printer.resolution(), FINEST_RESOLUTION))


def print_pdf(pdf: bytes, printer: QPrinter) -> None:
    """Print the pages that were chosen in the print dialog, as many copies as it asks for.

    Raises:
        PrintFailed: the printer did not take the job, or gave up.
        UnreadablePdf: the bytes are no PDF.
    """
    pages = PdfPages(pdf)
    prepare_printer(printer)
    try:
        with _spool_in_memory():
            _paint(pages, printer)
    finally:
        pages.close()


def _paint(pages: PdfPages, printer: QPrinter) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintFailed
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    try:
        for place, page in enumerate(_chosen_pages(printer, len(pages))):
            if place and not printer.newPage():
                raise PrintFailed
            place_on_sheet = _fitted(pages, page, paper)
            painter.drawImage(place_on_sheet, pages.image(page, place_on_sheet.size().toSize()))
    finally:
        ended = painter.end()
    if not ended or printer.printerState() is QPrinter.PrinterState.Error:
        raise PrintFailed


def _chosen_pages(printer: QPrinter, count: int) -> range:
    if printer.printRange() is not QPrinter.PrintRange.PageRange or printer.fromPage() == 0:
        return range(count)
    return range(printer.fromPage() - 1, min(count, printer.toPage()))


def _fitted(pages: PdfPages, page: int, paper: QRectF) -> QRectF:
    """Where the page lies on the sheet: as large as fits, its proportions kept, in the middle."""
    size = pages.size_in_points(page).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    corner = paper.center()
    return QRectF(
        corner.x() - size.width() / 2, corner.y() - size.height() / 2, size.width(), size.height()
    )


@contextmanager
def _spool_in_memory() -> Iterator[None]:
    """CUPS collects a job in a file under TMPDIR; that must lie in memory, not on a disk."""
    before = os.environ.get("TMPDIR")
    folder = next((f for f in _memory_folders() if f.is_dir() and os.access(f, os.W_OK)), None)
    if folder is not None:
        os.environ["TMPDIR"] = str(folder)
    try:
        yield
    finally:
        if folder is not None:
            os.environ.pop("TMPDIR")
            if before is not None:
                os.environ["TMPDIR"] = before


def _memory_folders() -> Iterator[Path]:
    own = os.environ.get("XDG_RUNTIME_DIR")
    if own:
        yield Path(own)
    yield Path("/dev/shm")  # noqa: S108 - memory by design, and the job file is made private
