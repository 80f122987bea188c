"""Asks where a sealed file is to stand, or which one to take, behind one seam. Nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


class SealedKind(StrEnum):
    """What kind of file, by the end of its name; a key file may be called anything."""

    PACK = "mhmeeting"
    MINUTES = "mhminutes"
    KEY = "txt"


class SealedDialogs(Protocol):
    """Calls back only when something was chosen."""

    def choose_place(
        self, parent: QWidget, kind: SealedKind, name: str, chosen: Callable[[Path], object]
    ) -> None:
        """Ask where to save; `name` is the proposal."""

    def choose_file(
        self, parent: QWidget, kind: SealedKind, chosen: Callable[[Path], object]
    ) -> None:
        """Ask which file to open."""


class SystemSealedDialogs:
    """The file dialogs of Qt, which remember nothing (`no_traces`)."""

    def choose_place(
        self, parent: QWidget, kind: SealedKind, name: str, chosen: Callable[[Path], object]
    ) -> None:
        dialog = _dialog(parent, kind, chosen)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(kind.value)
        dialog.selectFile(name)
        dialog.open()

    def choose_file(
        self, parent: QWidget, kind: SealedKind, chosen: Callable[[Path], object]
    ) -> None:
        dialog = _dialog(parent, kind, chosen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.open()


def _dialog(parent: QWidget, kind: SealedKind, chosen: Callable[[Path], object]) -> QFileDialog:
    translate = QCoreApplication.translate
    everything = translate("SealedDialogs", "All files (*)")
    title, kinds = {
        SealedKind.PACK: (
            translate("SealedDialogs", "Meeting pack"),
            translate("SealedDialogs", "Meeting pack (*.mhmeeting)"),
        ),
        SealedKind.MINUTES: (
            translate("SealedDialogs", "Minutes"),
            translate("SealedDialogs", "Minutes (*.mhminutes)"),
        ),
        SealedKind.KEY: (translate("SealedDialogs", "Your key file"), ""),
    }[kind]
    filters = ";;".join(part for part in (kinds, everything) if part)
    dialog = QFileDialog(parent, title, str(Path.home()), filters)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    return dialog
