"""Where the parts of one lane stand: rows without collisions, and words that never meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from mhcoordinator.pictures.axis import EXPECTED_AT_LEAST, Scale
from mhcoordinator.pictures.lettering import Lettering
from mhcoordinator.pictures.taken import Interval, Taken
from mhcoordinator.pictures.trajectory import Moment, Span, SpanKind, Stop, Term, last_day

_LEAST_LETTERS = 4
_CLOSE_BY = 70.0


@dataclass(frozen=True, slots=True)
class Label:
    """Words at the left end x."""

    x: float
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A part with its row, the stretch of its shape between the edges, and its words.

    Attributes:
        natural: where it would begin and end without the edges.
    """

    stop: Stop
    row: int
    start: float
    end: float
    natural: Interval
    label: Label | None = None


@dataclass(slots=True)
class _Row:
    shapes: Taken = field(default_factory=Taken)
    """Bars, marks and words: nothing else may stand there."""
    words: Taken = field(default_factory=Taken)
    """Terms, and words in bars: other words may not stand there."""

    def is_free(self, start: float, end: float) -> bool:
        return self.shapes.is_free(start, end) and self.words.is_free(start, end)


class LaneRows:
    """Places the parts of one lane, in the order in which they are read.

    Attributes:
        placed: everything that can be seen.
        count: how many rows there are.
        with_terms: rows in which a term stands, which need room for its head.
    """

    def __init__(
        self, stops: Sequence[Stop], scale: Scale, letters: Lettering, today: date, most_rows: int
    ) -> None:
        self.placed: list[Placed] = []
        self.with_terms: set[int] = set()
        self._scale = scale
        self._letters = letters
        self._unit = letters.size / 12
        self._today = today
        self._most_rows = most_rows
        self._rows: list[_Row] = []
        self._crowded: list[tuple[Stop, float, float]] = []
        spans = [(stop, stop.part) for stop in stops if isinstance(stop.part, Span)]
        bars = list(self._bars(spans))
        terms = [(stop, stop.part) for stop in stops if isinstance(stop.part, Term)]
        self._most_rows += len(self._rows)
        self.placed += self._silent_terms(terms, bars)
        self.placed += [self._bar_with_words(bar) for bar in bars]
        self.placed += self._spoken_terms(terms, bars)
        self.placed += self._moments(
            [(stop, stop.part) for stop in stops if isinstance(stop.part, Moment)]
        )
        self.placed += self._without_words()

    @property
    def count(self) -> int:
        return max(1, len(self._rows))

    # --- bars

    def _bars(self, spans: list[tuple[Stop, Span]]) -> Iterator[Placed]:
        """Rows by day and not by point, so that they stay while one zooms; overlaps below.

        What is not certain may reach into a neighbour.
        """
        until: list[date] = []
        apart = [item for item in spans if item[1].kind is SpanKind.OVERLAP]
        first = 0
        for stop, span in [*(item for item in spans if item not in apart), *apart]:
            if span.kind is SpanKind.OVERLAP and not first:
                first = len(until)
            start = max(span.start, span.sure_from or span.start)
            end = max(start, span.sure_until or last_day(span) or date.max)
            row = first
            while row < len(until) and not (until[row] < start or until[row] == start < end):
                row += 1
            moved = row < len(until) and until[row] == start == span.start
            until[row : row + 1] = [end]
            yield from self._bar(stop, span, row, moved=moved)

    def _bar(self, stop: Stop, span: Span, row: int, *, moved: bool) -> Iterator[Placed]:
        scale, unit = self._scale, self._unit
        start = scale.end_of(span.start) if moved else scale.start_of(span.start)
        ends = last_day(span)
        if ends is not None:
            end = max(scale.end_of(ends), start + 3 * unit)
        elif span.kind is SpanKind.EXPECTED:
            shown = max(span.start + min(EXPECTED_AT_LEAST, date.max - span.start), self._today)
            words = self._letters.width(span.words) + 16 * unit
            end = max(scale.end_of(shown), start + words)
        elif span.kind is SpanKind.SOLID:
            end = max(scale.right, start) + 1
        else:
            end = max(scale.noon_of(self._today), start + 3 * unit)
        if end <= scale.left or start >= scale.right:
            return
        seen = (max(start, scale.left), min(end, scale.right))
        if seen[1] - seen[0] < 3 * unit:
            seen = (
                min(seen[0], scale.right - 3 * unit),
                min(seen[0], scale.right - 3 * unit) + 3 * unit,
            )
        self._row(row).shapes.take(*seen)
        yield Placed(stop, row, *seen, (start, end))

    def _bar_with_words(self, bar: Placed) -> Placed:
        text = bar.stop.part.words
        if not text:
            return bar
        label = self._inside(bar, text) or self._beside(bar.row, bar.start, bar.end, text)
        if label is None:
            label = self._shortened(bar, text)
        return self._labelled(bar, label)

    def _inside(self, bar: Placed, text: str) -> Label | None:
        width, pad = self._letters.width(text), 8 * self._unit
        for avoid_today in (True, False):
            blocked = self._blocked(bar.row, avoid_today=avoid_today)
            for hole in _holes(blocked, bar.start, bar.end):
                if hole[1] - hole[0] >= width + 2 * pad - (pad if hole[0] > bar.start else 0):
                    return Label(hole[0] + pad, text, width)
        return None

    def _blocked(self, row: int, *, avoid_today: bool) -> tuple[Taken, Interval | None]:
        return self._row(row).words, self._today_line() if avoid_today else None

    def _shortened(self, bar: Placed, text: str) -> Label | None:
        unit, scale = self._unit, self._scale
        inside = max(
            _holes(self._blocked(bar.row, avoid_today=False), bar.start, bar.end),
            key=lambda hole: hole[1] - hole[0],
            default=(bar.start, bar.start),
        )
        row = self._row(bar.row)
        before, after = row.words.around(bar.start, bar.end)
        room_before = min(
            row.shapes.room_before(before, scale.left), row.words.room_before(before, scale.left)
        )
        after += 6 * unit
        rooms = (
            (before - room_before + 4 * unit, room_before - 9 * unit),
            (inside[0] + 6 * unit, inside[1] - inside[0] - 12 * unit),
            (after, self._room_after(bar.row, after, scale.right) - 4 * unit),
        )
        for x, room in sorted(rooms, key=lambda place: -place[1]):
            cut = self._letters.shortened(text, room, _LEAST_LETTERS)
            if cut:
                width = self._letters.width(cut)
                return Label(before - 5 * unit - width if x < bar.start else x, cut, width)
        return None

    # --- terms

    def _silent_terms(self, terms: list[tuple[Stop, Term]], bars: list[Placed]) -> Iterator[Placed]:
        """Terms of which the bar says enough, each in the row of its bar."""
        for stop, term in terms:
            x, half = self._scale.end_of(term.on), 5 * self._unit
            if not term.words and self._scale.left <= x <= self._scale.right:
                row = self._row_of_term(term, x, bars)
                self._row(row).words.take(x - half, x + half)
                self.with_terms.add(row)
                yield Placed(stop, row, x - half, x + half, (x, x))

    def _spoken_terms(self, terms: list[tuple[Stop, Term]], bars: list[Placed]) -> Iterator[Placed]:
        """Terms with words: on their bar, with the words close by, else in a row of their own."""
        half = 5 * self._unit
        seen = [
            (stop, term, x, self._row_of_term(term, x, bars))
            for stop, term in terms
            if self._scale.left <= (x := self._scale.end_of(term.on)) <= self._scale.right
        ]
        for stop, term, x, on_bar in seen:
            if not term.words:
                continue
            others = [other for _, _, other, row in seen if row == on_bar and other != x]
            row, label = on_bar, self._beside_bar(term.words, x, on_bar, bars, others)
            if label is None:
                found = self._own_place(x - half, x + half, term.words, first_row=on_bar + 1)
                if found is None:
                    self._crowded.append((stop, x, half))
                    continue
                row, label = found
                self._row(row).shapes.take(x - half, x + half)
            self._row(row).words.take(x - half, x + half)
            self.with_terms.add(row)
            yield self._labelled(Placed(stop, row, x - half, x + half, (x, x)), label)

    def _beside_bar(
        self, text: str, x: float, row: int, bars: list[Placed], others: list[float]
    ) -> Label | None:
        """Words beside the bar on which a term stands, where nobody takes them for another's."""
        start, end = x - 5 * self._unit, x + 5 * self._unit
        if not self._row(row).words.is_free(start, end):
            return None
        reach = [bar for bar in bars if bar.row == row and bar.start <= x <= bar.end]
        first = min([start, *(bar.start for bar in reach)])
        last = max([end, *(bar.end for bar in reach)])
        label = self._beside(row, first, last, text)
        if label is None:
            return None
        near, far = sorted((x, label.x if label.x > x else label.x + label.width))
        if far - near > _CLOSE_BY * self._unit or any(near <= other <= far for other in others):
            return None
        return label

    def _row_of_term(self, term: Term, x: float, bars: list[Placed]) -> int:
        for bar in bars:
            if last_day(bar.stop.part) == term.on:
                return bar.row
        crossed = [bar.row for bar in bars if bar.natural[0] <= x <= bar.natural[1]]
        return min(crossed, default=0)

    # --- moments

    def _moments(self, moments: list[tuple[Stop, Moment]]) -> Iterator[Placed]:
        """Each with its words in the first row that has room."""
        half = 7 * self._unit
        for stop, moment in moments:
            x = self._scale.noon_of(moment.on)
            if not self._scale.left <= x <= self._scale.right:
                continue
            found = self._own_place(x - half, x + half, moment.words) if moment.words else None
            if found is None:
                self._crowded.append((stop, x, half))
                continue
            row, label = found
            self._row(row).shapes.take(x - half, x + half)
            yield self._labelled(Placed(stop, row, x - half, x + half, (x, x)), label)

    def _without_words(self) -> Iterator[Placed]:
        """What has no words, or no room for them, in one row below the others."""
        below = len(self._rows)
        for stop, x, half in self._crowded:
            self._row(below)
            if isinstance(stop.part, Term):
                self.with_terms.add(below)
            yield Placed(stop, below, x - half, x + half, (x, x))

    # --- words

    def _own_place(
        self, start: float, end: float, text: str, first_row: int = 0
    ) -> tuple[int, Label] | None:
        """The first row with room for a shape and its words.

        Words in full come before words cut short, and words across the line of today before one
        more row.
        """
        rows = [
            row
            for row in range(first_row, max(first_row + 1, self._most_rows))
            if self._row_is_free(row, start, end)
        ]
        there = [row for row in rows if row < len(self._rows)]
        for some, avoid_today in product((there, rows), (True, False)):
            for row in some:
                label = self._beside_once(row, start, end, text, avoid_today=avoid_today)
                if label is not None:
                    return row, label
        for row in rows:
            x = end + 2 * self._unit
            room = self._room_after(row, x, self._scale.right) - 6 * self._unit
            cut = self._letters.shortened(text, room, 2 * _LEAST_LETTERS)
            if cut:
                return row, Label(x, cut, self._letters.width(cut))
        return None

    def _beside(self, row: int, start: float, end: float, text: str) -> Label | None:
        for avoid_today in (True, False):
            label = self._beside_once(row, start, end, text, avoid_today=avoid_today)
            if label is not None:
                return label
        return None

    def _beside_once(
        self, row: int, start: float, end: float, text: str, *, avoid_today: bool
    ) -> Label | None:
        """Words right of a shape, or left of it, in full."""
        unit, width = self._unit, self._letters.width(text)
        today = self._today_line() if avoid_today else None
        if row < len(self._rows):
            start, end = self._rows[row].words.around(start, end)
        right, left = end + 6 * unit, start - 5 * unit - width
        for x in (right, left):
            reach = (x - 3 * unit, x + width + 4 * unit)
            fits = self._scale.left <= x and x + width <= self._scale.right
            if not fits or not self._row_is_free(row, *reach):
                continue
            if today is None or reach[1] <= today[0] or reach[0] >= today[1]:
                return Label(x, text, width)
        return None

    def _labelled(self, part: Placed, label: Label | None) -> Placed:
        if label is None:
            return part
        self._row(part.row).words.take(label.x - 2 * self._unit, label.x + label.width)
        if not (part.start <= label.x and label.x + label.width <= part.end):
            self._row(part.row).shapes.take(label.x - 2 * self._unit, label.x + label.width)
        return Placed(part.stop, part.row, part.start, part.end, part.natural, label)

    def _today_line(self) -> Interval | None:
        x, half = self._scale.noon_of(self._today), 4 * self._unit
        return (x - half, x + half) if self._scale.left <= x <= self._scale.right else None

    # --- rows

    def _row(self, number: int) -> _Row:
        while len(self._rows) <= number:
            self._rows.append(_Row())
        return self._rows[number]

    def _row_is_free(self, number: int, start: float, end: float) -> bool:
        return number >= len(self._rows) or self._rows[number].is_free(start, end)

    def _room_after(self, row: int, start: float, end: float) -> float:
        if row >= len(self._rows):
            return max(0.0, end - start)
        found = self._rows[row]
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
