"""Keeps what is typed beside the pack, shortly after the typing pauses."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.gui.chair.draft_place import DraftPlace
from mhcoordinator.gui.chair.sitting import Sitting
from mhcoordinator.gui.task_runner import TaskRunner

PAUSE = 600  # milliseconds


class ChairDraftKeeper(QObject):
    """Sealed in memory first; only then does it go to the disk.

    Signals:
        kept: all that was typed stands beside the pack.
        failed: the error that kept it from being written; it is still held in memory.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(
        self, sitting: Sitting, place: DraftPlace, runner: TaskRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._place = place
        self._runner = runner
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._keep)
        sitting.changed.connect(self._timer.start)

    def keep_now(self) -> bool:
        """Keeps it before the window goes; answers whether it stands on the disk."""
        self._timer.stop()
        try:
            if self._sitting.is_unsaved():
                self._place.hold(self._sitting.sealed_draft())
                self._place.write()
            else:
                self._place.forget()
        except (DomainError, OSError) as error:
            self.failed.emit(error)
            return False
        return True

    def forget(self) -> None:
        """Takes the draft away: its words stand in the minutes, or are not wanted."""
        self._timer.stop()
        self._runner.run_bare(self._place.forget, failed=self.failed.emit, owner=self)

    def _keep(self) -> None:
        if not self._sitting.is_unsaved():
            self.forget()
        else:
            self._place.hold(self._sitting.sealed_draft())
            self._runner.run_bare(
                self._place.write,
                done=lambda _: self.kept.emit(),
                failed=self.failed.emit,
                owner=self,
            )
