"""What the chair typed and printed at an open pack."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from mhcoordinator.domain.clock import Clock
from mhcoordinator.exchange.meeting_pack import MeetingPack, PackCopy
from mhcoordinator.exchange.minutes_draft import DraftLine, MinutesDraft
from mhcoordinator.services.meeting import chair


class Sitting(QObject):
    """Lives as long as the pack is open; nothing in it is written readable anywhere.

    Signals:
        changed: something was typed or printed.
    """

    changed = Signal()

    def __init__(
        self, pack: MeetingPack, clock: Clock, draft: MinutesDraft | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.pack = pack
        self._clock = clock
        found = draft.lines if draft is not None else ()
        self._lines = {
            case.item_id: tuple(line for line in found if line.item_id == case.item_id)
            for case in pack.cases
        }
        self._printed = set(draft.printed) if draft is not None else set()
        self._in_minutes: object = None

    def lines_of(self, item_id: str) -> tuple[DraftLine, ...]:
        """What was typed at a case."""
        return self._lines[item_id]

    def put_lines(self, item_id: str, lines: Iterable[DraftLine]) -> None:
        """What stands at a case now; lines in which nothing was typed are let go."""
        typed = tuple(line for line in lines if line.text.strip() or line.owner or line.due)
        if typed != self._lines[item_id]:
            self._lines[item_id] = typed
            self.changed.emit()

    def count_of(self, item_id: str) -> int:
        """How many lines a case has."""
        return sum(bool(line.text.strip()) for line in self._lines[item_id])

    def count(self) -> int:
        """How many lines there are."""
        return sum(self.count_of(item_id) for item_id in self._lines)

    def is_empty(self) -> bool:
        """Whether nothing was typed or printed."""
        return not any(self._lines.values()) and not self._printed

    def copies(self) -> tuple[PackCopy, ...]:
        """The copies by their number."""
        return tuple(sorted(self.pack.copies, key=lambda copy: copy.serial))

    def is_printed(self, serial: int) -> bool:
        """Whether the copy of this number was printed here."""
        return serial in self._printed

    def note_printed(self, serial: int) -> None:
        """The copy of this number came out of the printer."""
        self._printed.add(serial)
        self.changed.emit()

    def sealed_draft(self) -> bytes:
        """All of it, sealed for this pack."""
        draft = MinutesDraft(
            pack_id=self.pack.pack_id,
            saved_at=self._clock.now(),
            lines=self._all(),
            printed=tuple(sorted(self._printed)),
        )
        return chair.seal_draft(self.pack, draft)

    def sealed_minutes(self) -> bytes:
        """All of it, sealed for the vault from which the pack came."""
        now = self._clock.now()
        draft = MinutesDraft(pack_id=self.pack.pack_id, saved_at=now, lines=self._all())
        lines = chair.minute_lines(self.pack, draft)
        return chair.seal_minutes(self.pack, lines, sorted(self._printed), now)

    def is_unsaved(self) -> bool:
        """Whether something is not in a file of minutes yet."""
        return not self.is_empty() and self._state() != self._in_minutes

    def mark_saved(self) -> None:
        """It stands in a file of minutes as it is now."""
        self._in_minutes = self._state()

    def throw_away(self) -> None:
        """Begins anew; what was printed stays printed."""
        self._lines = dict.fromkeys(self._lines, ())
        self.changed.emit()

    def _all(self) -> tuple[DraftLine, ...]:
        return tuple(line for lines in self._lines.values() for line in lines)

    def _state(self) -> object:
        return self._all(), frozenset(self._printed)
