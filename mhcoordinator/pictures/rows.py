"""Where the parts of one lane stand: rows without collisions, and words that never meet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mhcoordinator.pictures.axis import EXPECTED_AT_LEAST, Scale
from mhcoordinator.pictures.lane_room import Label, LaneRoom
from mhcoordinator.pictures.lettering import Lettering
from mhcoordinator.pictures.taken import Interval
from mhcoordinator.pictures.trajectory import Moment, Span, SpanKind, Stop, Term, last_day

_CLOSE_BY = 70.0


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
        self._room = LaneRoom(scale, letters, today)
        self._crowded: list[tuple[Stop, float, float]] = []
        spans = [(stop, stop.part) for stop in stops if isinstance(stop.part, Span)]
        bars = list(self._bars(spans))
        terms = [(stop, stop.part) for stop in stops if isinstance(stop.part, Term)]
        self._most_rows += len(self._room.rows)
        self.placed += self._silent_terms(terms, bars)
        self.placed += [self._bar_with_words(bar) for bar in bars]
        self.placed += self._spoken_terms(terms, bars)
        self.placed += self._moments(
            [(stop, stop.part) for stop in stops if isinstance(stop.part, Moment)]
        )
        self.placed += self._without_words()

    @property
    def count(self) -> int:
        return max(1, len(self._room.rows))

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
        self._room.row(row).shapes.take(*seen)
        yield Placed(stop, row, *seen, (start, end))

    def _bar_with_words(self, bar: Placed) -> Placed:
        text = bar.stop.part.words
        if not text:
            return bar
        return self._labelled(bar, self._room.for_bar(bar.row, bar.start, bar.end, text))

    # --- terms

    def _silent_terms(self, terms: list[tuple[Stop, Term]], bars: list[Placed]) -> Iterator[Placed]:
        """Terms of which the bar says enough, each in the row of its bar."""
        for stop, term in terms:
            x, half = self._scale.end_of(term.on), 5 * self._unit
            if not term.words and self._scale.left <= x <= self._scale.right:
                row = self._row_of_term(term, x, bars)
                self._room.row(row).words.take(x - half, x + half)
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
                found = self._own_place(x, half, term.words, on_bar + 1)
                if found is None:
                    self._crowded.append((stop, x, half))
                    continue
                row, label = found
                self._room.row(row).shapes.take(x - half, x + half)
            self._room.row(row).words.take(x - half, x + half)
            self.with_terms.add(row)
            yield self._labelled(Placed(stop, row, x - half, x + half, (x, x)), label)

    def _beside_bar(
        self, text: str, x: float, row: int, bars: list[Placed], others: list[float]
    ) -> Label | None:
        """Words beside the bar on which a term stands, where nobody takes them for another's."""
        start, end = x - 5 * self._unit, x + 5 * self._unit
        if not self._room.row(row).words.is_free(start, end):
            return None
        reach = [bar for bar in bars if bar.row == row and bar.start <= x <= bar.end]
        first = min([start, *(bar.start for bar in reach)])
        last = max([end, *(bar.end for bar in reach)])
        label = self._room.beside(row, first, last, text)
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
            found = self._own_place(x, half, moment.words, 0) if moment.words else None
            if found is None:
                self._crowded.append((stop, x, half))
                continue
            row, label = found
            self._room.row(row).shapes.take(x - half, x + half)
            yield self._labelled(Placed(stop, row, x - half, x + half, (x, x)), label)

    def _without_words(self) -> Iterator[Placed]:
        """What has no words, or no room for them, in one row below the others."""
        below = len(self._room.rows)
        for stop, x, half in self._crowded:
            self._room.row(below)
            if isinstance(stop.part, Term):
                self.with_terms.add(below)
            yield Placed(stop, below, x - half, x + half, (x, x))

    def _labelled(self, part: Placed, label: Label | None) -> Placed:
        if label is None:
            return part
        self._room.take_words(part.row, label, part.start, part.end)
        return Placed(part.stop, part.row, part.start, part.end, part.natural, label)

    def _own_place(self, x: float, half: float, text: str, first: int) -> tuple[int, Label] | None:
        rows = range(first, max(first + 1, self._most_rows))
        return self._room.own_place(x - half, x + half, text, rows)
