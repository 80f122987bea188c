"""Prepares the paper again shortly after something changed; only the newest answer counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from mhcoordinator.gui.task_runner import TaskRunner

DELAY_MS = 200


class LivePaper(QObject):
    """One question at a time: what would leave the vault, were it released now?

    Signals:
        prepared: a `services.disclosure.Prepared` for what was asked last.
        failed: the error for what was asked last.
    """

    prepared = Signal(object)
    failed = Signal(object)

    def __init__(
        self, runner: TaskRunner, question: Callable[[], tuple[Any, ...]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._question = question
        self._newest = 0
        self._answered = 0
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._send)

    def ask_soon(self) -> None:
        """Ask when the typing pauses; what was shown is out of date from now on."""
        self._newest += 1
        self._timer.start()

    def is_current(self) -> bool:
        """Whether the last answer belongs to what stands in the window now."""
        return self._newest == self._answered

    def _send(self) -> None:
        asked = self._newest
        self._runner.run(
            *self._question(),
            done=lambda result: self._take(asked, self.prepared, result),
            failed=lambda error: self._take(asked, self.failed, error),
            owner=self,
        )

    def _take(self, asked: int, signal: Any, result: object) -> None:
        if asked == self._newest:
            self._answered = asked
            signal.emit(result)
