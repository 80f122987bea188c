"""Takes in the minutes of a chair: from the file that was chosen to what it added."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.meeting_pack.taken_in_dialog import TakenInDialog
from mhcoordinator.gui.sealed_dialogs import SealedDialogs, SealedKind, SystemSealedDialogs
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.explain_minutes import explain_minutes
from mhcoordinator.services.explanation import Explanation
from mhcoordinator.services.meeting.taking_in import TakenIn, take_in_minutes

LARGEST = 64 * 1024 * 1024  # bytes: no minutes are larger, and no film is read into memory


class TakingIn(QObject):
    """Lives while a page does that wants minutes.

    Signals:
        taken: a `TakenIn`; it stands in the vault.
        look_wanted: the id of the meeting whose minutes are to be looked at now.
    """

    taken = Signal(object)
    look_wanted = Signal(str)

    def __init__(
        self,
        runner: TaskRunner,
        page: QWidget,
        say: Callable[[Explanation], object],
        dialogs: SealedDialogs | None = None,
    ) -> None:
        """`say` shows why nothing was taken in."""
        super().__init__(page)
        self._runner = runner
        self._page = page
        self._say = say
        self.dialogs: SealedDialogs = dialogs or SystemSealedDialogs()

    def ask(self) -> None:
        """Asks for the file."""
        self.dialogs.choose_file(self._page, SealedKind.MINUTES, self._read)

    def _read(self, place: Path) -> None:
        self._runner.run_bare(_content, place, done=self._take_in, failed=self._refuse, owner=self)

    def _take_in(self, sealed: bytes) -> None:
        self._runner.run(take_in_minutes, sealed, done=self._show, failed=self._refuse, owner=self)

    def _refuse(self, error: Exception) -> None:
        self._say(explain_minutes(error, translate))

    def _show(self, taken: TakenIn) -> None:
        dialog = TakenInDialog(taken, self._page.window())
        dialog.accepted.connect(lambda: self.look_wanted.emit(taken.meeting_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        self.taken.emit(taken)


def _content(place: Path) -> bytes:
    with place.open("rb") as file:
        return file.read(LARGEST)
