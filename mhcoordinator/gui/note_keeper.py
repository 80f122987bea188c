"""Keeps what was typed in a small form about a case as an encrypted draft of that case."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.drafts import discard_draft, load_note, save_note

PAUSE = 500  # milliseconds after the last key


class NoteKeeper(QObject):
    """One draft of a kind for each case; written after a pause in typing, and at once when asked.

    Signals:
        failed: with the error; what was typed is still on the screen.
    """

    failed = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        kind: str,
        case_id: str,
        content: Callable[[], Mapping[str, str]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._kind = kind
        self._draft_id = f"{kind}-{case_id}"
        self._content = content
        self._kept: Mapping[str, str] | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.keep)

    def load(self, show: Callable[[Mapping[str, str]], object]) -> None:
        """Hand what was kept to `show`; it is empty when nothing was."""
        self._runner.run(load_note, self._draft_id, done=show, owner=self)

    def begin(self) -> None:
        """What stands there now needs no keeping; what differs from now on does."""
        self._kept = dict(self._content())

    def keep_soon(self) -> None:
        """Write when the typing pauses."""
        if self._kept is not None:
            self._pause.start()

    def keep(self) -> None:
        """Write what stands there, unless it was written already."""
        self._pause.stop()
        content = dict(self._content())
        if self._kept is None or content == self._kept:
            return
        self._kept = content
        self._runner.run(
            save_note, self._draft_id, self._kind, content, failed=self._fail, owner=self
        )

    def discard(self) -> None:
        """Throw the draft away; what is typed after this is kept again."""
        self._pause.stop()
        self.begin()
        self._runner.run(discard_draft, self._draft_id)

    def _fail(self, error: Exception) -> None:
        self._kept = {}
        self.failed.emit(error)
