"""Which stretches of a row are taken."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

Interval = tuple[float, float]
"""From where to where, in points."""


class Taken:
    """Stretches of one row on which something stands."""

    def __init__(self) -> None:
        self._starts: list[float] = []
        self._ends: list[float] = []

    def take(self, start: float, end: float) -> None:
        """Takes a stretch; what touches grows together."""
        first = bisect_left(self._ends, start)
        last = bisect_right(self._starts, end)
        if first < last:
            start = min(start, self._starts[first])
            end = max(end, self._ends[last - 1])
        self._starts[first:last] = [start]
        self._ends[first:last] = [end]

    def is_free(self, start: float, end: float) -> bool:
        """Whether nothing stands between start and end."""
        place = bisect_right(self._ends, start)
        return place == len(self._starts) or self._starts[place] >= end

    def around(self, start: float, end: float) -> Interval:
        """From start to end, and what is taken across either of them."""
        before = bisect_left(self._ends, start)
        if before < len(self._starts):
            start = min(start, self._starts[before])
        after = bisect_right(self._starts, end) - 1
        if after >= 0:
            end = max(end, self._ends[after])
        return start, end

    def room_after(self, start: float, end: float) -> float:
        """How far one can go from start, at most to end."""
        place = bisect_right(self._ends, start)
        reach = self._starts[place] if place < len(self._starts) else end
        return max(0.0, min(reach, end) - start)

    def room_before(self, end: float, start: float) -> float:
        """How far one can go back from end, at most to start."""
        place = bisect_left(self._starts, end)
        reach = self._ends[place - 1] if place else start
        return max(0.0, end - max(reach, start))

    def holes(self, start: float, end: float) -> Iterator[Interval]:
        """The free stretches between start and end."""
        place = bisect_right(self._ends, start)
        while place < len(self._starts) and self._starts[place] < end:
            if self._starts[place] > start:
                yield (start, self._starts[place])
            start = self._ends[place]
            place += 1
        if start < end:
            yield (start, end)
