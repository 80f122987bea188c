"""The dialogs of the system on the way to paper, behind one seam. None of them blocks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.gui.paper.printing import prepare_printer


class NoPrinter(DomainError):
    """The system knows no printer."""


class PaperDialogs(Protocol):
    """Asks the user for a printer or for a place; calls back only when one was chosen."""

    def choose_printer(self, parent: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        """Ask for a printer.

        Raises:
            NoPrinter: there is none to choose from.
        """

    def choose_file(self, parent: QWidget, name: str, chosen: Callable[[Path], object]) -> None:
        """Ask where to save; `name` is the proposal."""


class SystemDialogs:
    """The print and save dialogs of the system."""

    def choose_printer(self, parent: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        if not QPrinterInfo.availablePrinterNames():
            raise NoPrinter
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare_printer(printer)
        dialog = QPrintDialog(printer, parent)
        # A readable file is no print: files leave the vault only encrypted.
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: chosen(printer))
        dialog.setModal(True)
        dialog.show()

    def choose_file(self, parent: QWidget, name: str, chosen: Callable[[Path], object]) -> None:
        title = QCoreApplication.translate("PaperDialogs", "Save the encrypted PDF")
        kinds = QCoreApplication.translate("PaperDialogs", "PDF (*.pdf)")
        dialog = QFileDialog(parent, title, str(Path.home()), kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()
