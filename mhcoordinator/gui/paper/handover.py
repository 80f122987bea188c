"""Takes what was prepared out of the vault, through the one gate, to a printer or a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.domain.sharing import DisclosureWay
from mhcoordinator.gui.paper.paper_dialogs import PaperDialogs
from mhcoordinator.gui.paper.passphrase_dialog import PassphraseDialog
from mhcoordinator.gui.paper.printing import print_pdf
from mhcoordinator.gui.paper.save_file import save_whole
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.disclosure import Prepared, release


class Handover(QObject):
    """Asks where to, releases, and hands over; what was released is logged before it leaves.

    Signals:
        left: a `DisclosureWay`: the paper is in the printer, or the file on its place.
        failed: the error that kept it from leaving.
    """

    left = Signal(object)
    failed = Signal(object)

    def __init__(self, window: QWidget, runner: TaskRunner, dialogs: PaperDialogs) -> None:
        super().__init__(window)
        self._window = window
        self._runner = runner
        self._dialogs = dialogs
        self._unsaved: tuple[Prepared, bytes] | None = None

    def print(self, prepared: Prepared) -> None:
        """Ask for a printer and print."""
        try:
            self._dialogs.choose_printer(self._window, partial(self._release_to, prepared))
        except DomainError as error:
            self.failed.emit(error)

    def save(self, prepared: Prepared, name: str) -> None:
        """Ask for a passphrase and a place, and save an encrypted PDF.

        When only the writing failed before, the same bytes go to another place: they were
        released and logged already.
        """
        if self._unsaved is not None and self._unsaved[0] is prepared:
            self._ask_place(name, self._write_unsaved)
            return
        dialog = PassphraseDialog(self._window)
        dialog.accepted.connect(
            lambda: self._ask_place(name, partial(self._encrypt_to, prepared, dialog.passphrase()))
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_place(self, name: str, chosen: Callable[[Path], object]) -> None:
        self._dialogs.choose_file(self._window, name, chosen)

    def _release_to(self, prepared: Prepared, printer: QPrinter) -> None:
        self._runner.run(
            release,
            prepared,
            DisclosureWay.PRINT,
            done=partial(self._print, printer),
            failed=self.failed.emit,
            owner=self,
        )

    def _print(self, printer: QPrinter, pdf: bytes) -> None:
        try:
            print_pdf(pdf, printer)
        except DomainError as error:
            self.failed.emit(error)
        else:
            self.left.emit(DisclosureWay.PRINT)

    def _encrypt_to(self, prepared: Prepared, passphrase: str, place: Path) -> None:
        self._runner.run(
            release,
            prepared,
            DisclosureWay.ENCRYPTED_PDF,
            passphrase,
            done=partial(self._write, prepared, place),
            failed=self.failed.emit,
            owner=self,
        )

    def _write_unsaved(self, place: Path) -> None:
        if self._unsaved is not None:
            self._write(self._unsaved[0], place, self._unsaved[1])

    def _write(self, prepared: Prepared, place: Path, pdf: bytes) -> None:
        try:
            save_whole(place, pdf)
        except DomainError as error:
            self._unsaved = (prepared, pdf)
            self.failed.emit(error)
        else:
            self._unsaved = None
            self.left.emit(DisclosureWay.ENCRYPTED_PDF)
