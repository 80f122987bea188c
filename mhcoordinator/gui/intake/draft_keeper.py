"""Keeps what is typed as an encrypted draft, soon after the last key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from mhcoordinator.domain.intake import Intake, SourceMessage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.drafts import discard_draft, save_draft

PAUSE = 500  # milliseconds after the last key


class DraftKeeper(QObject):
    """Writes the draft after a pause in typing, and at once when asked.

    Attributes:
        draft_id: one draft, however often it is kept.
        has_begun: there is, or will be, something in the draft; an empty intake leaves none.

    Signals:
        kept: with the moment, in UTC.
        failed: with the error; what was typed is still on the screen.
    """

    kept = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: TaskRunner, draft_id: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self.draft_id = draft_id
        self.has_begun = False
        self._step = ""
        self._intake = Intake()
        self._typed: dict[str, str] = {}
        self._written_source: SourceMessage | None = None
        self._waits = False
        self._over = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.keep)

    def started_with(self, source: SourceMessage | None) -> None:
        """Says which message the vault holds already."""
        self._written_source = source

    def note(self, step: str, intake: Intake, typed: Mapping[str, str]) -> None:
        """Takes over what stands there now; it is written after a pause."""
        self._step, self._intake, self._typed = step, intake, dict(typed)
        self._waits = True
        self.has_begun = True
        if not self._over:
            self._pause.start()

    def keep(self) -> None:
        """Writes what was noted, if anything was."""
        self._pause.stop()
        if not self._waits or self._over:
            return
        self._waits = False
        source = self._intake.source
        is_new = source != self._written_source
        self._written_source = source
        intake = replace(self._intake, source=(source or SourceMessage()) if is_new else None)
        self._runner.run(
            save_draft, self.draft_id, self._step, intake, self._typed,
            done=self._tell, failed=self._tell_failure, owner=self,
        )  # fmt: skip

    def discard(self) -> None:
        """Throws the draft away: the case stands now, or the user stopped for good."""
        self._over = True
        self._pause.stop()
        self._runner.run(discard_draft, self.draft_id)

    def _tell(self, moment: datetime) -> None:
        self.kept.emit(moment)

    def _tell_failure(self, error: Exception) -> None:
        self._waits = True
        self.failed.emit(error)
