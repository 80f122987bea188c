"""The rows of one lane, and room in them for words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from mhcoordinator.pictures.axis import Scale
from mhcoordinator.pictures.lettering import Lettering
from mhcoordinator.pictures.taken import Interval, Taken

_LEAST_LETTERS = 4


@dataclass(frozen=True, slots=True)
class Label:
    """Words at the left end x."""

    x: float
    text: str
    width: float


@dataclass(slots=True)
class Row:
    """What stands in one row."""

    shapes: Taken = field(default_factory=Taken)
    """Bars, marks and words: nothing else may stand there."""
    words: Taken = field(default_factory=Taken)
    """Terms, and words in bars: other words may not stand there."""

    def is_free(self, start: float, end: float) -> bool:
        return self.shapes.is_free(start, end) and self.words.is_free(start, end)


class LaneRoom:
    """Finds room; rows are made when something is put into them.

    Attributes:
        rows: from top to bottom.
        unit: a point at the usual size of words.
    """

    def __init__(self, scale: Scale, letters: Lettering, today: date) -> None:
        self.rows: list[Row] = []
        self.unit = letters.size / 12
        self._scale = scale
        self._letters = letters
        self._today = today

    def row(self, number: int) -> Row:
        """The row of this number, made if need be."""
        while len(self.rows) <= number:
            self.rows.append(Row())
        return self.rows[number]

    def take_words(self, row: int, label: Label, start: float, end: float) -> None:
        """Takes the stretch of words; those beside their shape, from start to end, keep all off."""
        found = self.row(row)
        found.words.take(label.x - 2 * self.unit, label.x + label.width)
        if not (start <= label.x and label.x + label.width <= end):
            found.shapes.take(label.x - 2 * self.unit, label.x + label.width)

    def for_bar(self, row: int, start: float, end: float, text: str) -> Label | None:
        """Words in a bar, else beside it, else what fits of them."""
        return (
            self._inside(row, start, end, text)
            or self.beside(row, start, end, text)
            or self._shortened(row, start, end, text)
        )

    def own_place(
        self, start: float, end: float, text: str, rows: range
    ) -> tuple[int, Label] | None:
        """The first row with room for a shape and its words.

        Words in full come before words cut short, and words across the line of today before one
        more row.
        """
        free = [row for row in rows if self._row_is_free(row, start, end)]
        there = [row for row in free if row < len(self.rows)]
        for some, avoid_today in product((there, free), (True, False)):
            for row in some:
                label = self._beside_once(row, start, end, text, avoid_today=avoid_today)
                if label is not None:
                    return row, label
        for row in free:
            x = end + 2 * self.unit
            room = self._room_after(row, x, self._scale.right) - 6 * self.unit
            cut = self._letters.shortened(text, room, 2 * _LEAST_LETTERS)
            if cut:
                return row, Label(x, cut, self._letters.width(cut))
        return None

    def beside(self, row: int, start: float, end: float, text: str) -> Label | None:
        """Words beside a shape, rather not across the line of today."""
        for avoid_today in (True, False):
            label = self._beside_once(row, start, end, text, avoid_today=avoid_today)
            if label is not None:
                return label
        return None

    def _beside_once(
        self, row: int, start: float, end: float, text: str, *, avoid_today: bool
    ) -> Label | None:
        """Words right of a shape, or left of it, in full."""
        unit, width = self.unit, self._letters.width(text)
        today = self._today_line() if avoid_today else None
        if row < len(self.rows):
            start, end = self.rows[row].words.around(start, end)
        right, left = end + 6 * unit, start - 5 * unit - width
        for x in (right, left):
            reach = (x - 3 * unit, x + width + 4 * unit)
            fits = self._scale.left <= x and x + width <= self._scale.right
            if not fits or not self._row_is_free(row, *reach):
                continue
            if today is None or reach[1] <= today[0] or reach[0] >= today[1]:
                return Label(x, text, width)
        return None

    def _inside(self, row: int, start: float, end: float, text: str) -> Label | None:
        width, pad = self._letters.width(text), 8 * self.unit
        for avoid_today in (True, False):
            blocked = self._blocked(row, avoid_today=avoid_today)
            for hole in _holes(blocked, start, end):
                if hole[1] - hole[0] >= width + 2 * pad - (pad if hole[0] > start else 0):
                    return Label(hole[0] + pad, text, width)
        return None

    def _blocked(self, row: int, *, avoid_today: bool) -> tuple[Taken, Interval | None]:
        return self.row(row).words, self._today_line() if avoid_today else None

    def _shortened(self, row: int, start: float, end: float, text: str) -> Label | None:
        unit, scale = self.unit, self._scale
        inside = max(
            _holes(self._blocked(row, avoid_today=False), start, end),
            key=lambda hole: hole[1] - hole[0],
            default=(start, start),
        )
        found = self.row(row)
        before, after = found.words.around(start, end)
        room_before = min(
            found.shapes.room_before(before, scale.left),
            found.words.room_before(before, scale.left),
        )
        after += 6 * unit
        rooms = (
            (before - room_before + 4 * unit, room_before - 9 * unit),
            (inside[0] + 6 * unit, inside[1] - inside[0] - 12 * unit),
            (after, self._room_after(row, after, scale.right) - 4 * unit),
        )
        for x, room in sorted(rooms, key=lambda place: -place[1]):
            cut = self._letters.shortened(text, room, _LEAST_LETTERS)
            if cut:
                width = self._letters.width(cut)
                return Label(before - 5 * unit - width if x < start else x, cut, width)
        return None

    def _today_line(self) -> Interval | None:
        x, half = self._scale.noon_of(self._today), 4 * self.unit
        return (x - half, x + half) if self._scale.left <= x <= self._scale.right else None

    def _row_is_free(self, number: int, start: float, end: float) -> bool:
        return number >= len(self.rows) or self.rows[number].is_free(start, end)

    def _room_after(self, row: int, start: float, end: float) -> float:
        if row >= len(self.rows):
            return max(0.0, end - start)
        found = self.rows[row]
        return min(found.shapes.room_after(start, end), found.words.room_after(start, end))


def _holes(blocked: tuple[Taken, Interval | None], start: float, end: float) -> Iterator[Interval]:
    taken, today = blocked
    for hole in taken.holes(start, end):
        if today is None or today[1] <= hole[0] or today[0] >= hole[1]:
            yield hole
            continue
        if today[0] > hole[0]:
            yield (hole[0], today[0])
        if today[1] < hole[1]:
            yield (today[1], hole[1])
