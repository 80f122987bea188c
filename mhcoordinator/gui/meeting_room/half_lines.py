"""Lines that were typed half, one for each case, and where the screen was: an encrypted draft."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from mhcoordinator.gui.meeting_room.typed_line import TypedLine, from_json, to_json
from mhcoordinator.gui.note_keeper import NoteKeeper
from mhcoordinator.gui.task_runner import TaskRunner

KIND = "meeting-room"


class HalfLines(QObject):
    """Written when the typing pauses, and at once when asked.

    Attributes:
        ahead: which case comes next, from 0.

    Signals:
        failed: with the error; what was typed is still on the screen.
    """

    failed = Signal(object)

    def __init__(self, runner: TaskRunner, meeting_id: str, owner: QObject) -> None:
        super().__init__(owner)
        self.ahead = 0
        self._lines: dict[str, TypedLine] = {}
        self._keeper = NoteKeeper(runner, KIND, meeting_id, self._content, self)
        self._keeper.failed.connect(self.failed)

    def load(self, then: Callable[[], object]) -> None:
        """Reads what was kept, then calls `then`."""

        def show(kept: Mapping[str, str]) -> None:
            self.ahead = int(kept.get("ahead", "0"))
            self._lines = from_json(kept.get("lines", ""))
            self._keeper.begin()
            then()

        self._keeper.load(show)

    def of(self, item_id: str) -> TypedLine:
        """What was typed half about a case."""
        return self._lines.get(item_id, TypedLine())

    def put(self, item_id: str, typed: TypedLine) -> None:
        """Something else stands in the editor."""
        if typed.is_empty:
            self._lines.pop(item_id, None)
        else:
            self._lines[item_id] = typed
        self._keeper.keep_soon()

    def stand_at(self, ahead: int) -> None:
        """The screen is somewhere else."""
        if ahead != self.ahead:
            self.ahead = ahead
            self._keeper.keep_soon()

    def items(self) -> tuple[str, ...]:
        """The cases about which a line was typed half."""
        return tuple(self._lines)

    def keep(self) -> None:
        """Writes now."""
        self._keeper.keep()

    def discard(self) -> None:
        """The meeting is over."""
        self._lines.clear()
        self._keeper.discard()

    def _content(self) -> Mapping[str, str]:
        return {"ahead": str(self.ahead), "lines": to_json(self._lines)}
