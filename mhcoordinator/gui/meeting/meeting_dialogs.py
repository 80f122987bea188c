"""The dialogs of the system for all copies of a meeting, behind one seam. None of them blocks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from mhcoordinator.gui.paper.paper_dialogs import SystemDialogs


class MeetingDialogs(Protocol):
    """Asks the user for a printer or for a folder; calls back only when one was chosen."""

    def choose_printer(self, parent: QWidget, chosen: Callable[[QPrinter], object]) -> None:
        """Ask for a printer.

        Raises:
            NoPrinter: there is none to choose from.
        """

    def choose_folder(self, parent: QWidget, chosen: Callable[[Path], object]) -> None:
        """Ask in which folder to save."""


class SystemMeetingDialogs(SystemDialogs):
    """The print and folder dialogs of the system."""

    def choose_folder(self, parent: QWidget, chosen: Callable[[Path], object]) -> None:
        title = QCoreApplication.translate("MeetingDialogs", "Folder for the encrypted copies")
        dialog = QFileDialog(parent, title, str(Path.home()))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.open()
