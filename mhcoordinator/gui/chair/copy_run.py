"""Prints copies of a pack one after another; between two of them a press on stop is heard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtPrintSupport import QPrinter

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.exchange.meeting_pack import MeetingPack, PackCopy
from mhcoordinator.gui.meeting.printer_state import refuse_stopped
from mhcoordinator.gui.paper.printing import print_pdf


class CopyRun(QObject):
    """Each copy is a job of its own, so that what was printed is known when the next one fails.

    Signals:
        begun: (how many were printed, of how many, the `PackCopy` that comes next).
        printed: a `PackCopy` that the printer took whole.
        ended: the error that ended it, or None.
    """

    begun = Signal(int, int, object)
    printed = Signal(object)
    ended = Signal(object)

    def __init__(
        self, pack: MeetingPack, copies: Sequence[PackCopy], printer: QPrinter, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pack = pack
        self._waiting = list(copies)
        self._number = len(copies)
        self._printer = printer

    def start(self) -> None:
        """Begins with the first, once the window was drawn."""
        self._announce()

    def stop(self) -> None:
        """Lets no further copy go to the printer."""
        self._waiting.clear()

    def _announce(self) -> None:
        if not self._waiting:
            self.ended.emit(None)
            return
        self.begun.emit(self._number - len(self._waiting), self._number, self._waiting[0])
        QTimer.singleShot(0, self, self._print)

    def _print(self) -> None:
        if not self._waiting:
            self.ended.emit(None)
            return
        copy = self._waiting.pop(0)
        try:
            refuse_stopped(self._printer)
            print_pdf(self._pack.pages[copy.page], self._printer)
        except DomainError as error:
            self._waiting.clear()
            self.ended.emit(error)
            return
        self.printed.emit(copy)
        self._announce()
