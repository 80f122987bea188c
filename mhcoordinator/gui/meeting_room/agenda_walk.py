"""Where the screen is on the agenda: at a case, or calm before one. No case follows another."""

from __future__ import annotations

from collections.abc import Sequence


class AgendaWalk:
    """Between two cases the screen is always calm, for other people may come in then.

    Attributes:
        ahead: the case that comes next, from 0; as many as there are cases at the end.
        at_case: whether a case is on the screen; it is the one at `ahead`.
    """

    def __init__(self) -> None:
        self._item_ids: tuple[str, ...] = ()
        self.ahead = 0
        self.at_case = False

    def take(self, item_ids: Sequence[str]) -> None:
        """The agenda as it stands; the same case stays in front when it is still there."""
        here = self.item_id
        self._item_ids = tuple(item_ids)
        if here in self._item_ids:
            self.ahead = self._item_ids.index(here)
        else:
            self.at_case = False
        self.ahead = min(self.ahead, len(self._item_ids))

    @property
    def item_id(self) -> str:
        """The case at which or before which the screen is; empty at the end."""
        return self._item_ids[self.ahead] if self.ahead < len(self._item_ids) else ""

    @property
    def count(self) -> int:
        """How many cases there are."""
        return len(self._item_ids)

    @property
    def is_at_end(self) -> bool:
        """Whether all cases lie behind."""
        return not self.at_case and self.ahead >= len(self._item_ids)

    @property
    def is_at_start(self) -> bool:
        """Whether no case lies behind."""
        return not self.at_case and self.ahead == 0

    def forward(self) -> bool:
        """To the case ahead, or calm behind the case that is shown; False at the end."""
        if self.is_at_end:
            return False
        if self.at_case:
            self.ahead += 1
        self.at_case = not self.at_case
        return True

    def back(self) -> bool:
        """Calm before the case that is shown, or to the case before; False at the start."""
        if self.is_at_start:
            return False
        if not self.at_case:
            self.ahead -= 1
        self.at_case = not self.at_case
        return True

    def calm(self) -> None:
        """Away from the case that is shown; it comes next again."""
        self.at_case = False

    def stand_before(self, number: int) -> None:
        """Calm before the case of this number, from 0; at the end when there are fewer."""
        self.ahead, self.at_case = max(0, min(number, len(self._item_ids))), False

    def go_to(self, item_id: str) -> None:
        """Calm before a case; nothing happens when it is not there."""
        if item_id in self._item_ids:
            self.ahead, self.at_case = self._item_ids.index(item_id), False
