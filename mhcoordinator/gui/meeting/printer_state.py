"""Whether a printer is there and takes jobs, as far as the system knows."""

from __future__ import annotations

from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.gui.paper.paper_dialogs import NoPrinter


class PrinterStopped(DomainError):
    """The printer takes no jobs now: out of paper, open, or switched off."""


def refuse_stopped(printer: QPrinter) -> None:
    """Looks before a copy is released, so that nothing is logged that cannot be printed.

    Raises:
        NoPrinter: the printer that was chosen is gone.
        PrinterStopped: it is there and stands still.
    """
    if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat:
        return
    known = QPrinterInfo.printerInfo(printer.printerName())
    if known.isNull():
        raise NoPrinter
    if known.state() in {QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error}:
        raise PrinterStopped
