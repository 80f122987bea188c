"""The trajectory as lanes on one time axis: the same shapes for the screen and for paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby

from mhcoordinator.domain.drawing import Box, Drawing, Item, Line, Mark, MarkShape, Shape, Tone
from mhcoordinator.domain.drawing import Words as Text
from mhcoordinator.pictures.axis import Scale, Tick, Window, fit, held, ticks
from mhcoordinator.pictures.lettering import Lettering, Measure
from mhcoordinator.pictures.rows import LaneRows, Placed
from mhcoordinator.pictures.trajectory import (
    LaneKind,
    Moment,
    Span,
    SpanKind,
    Stop,
    Term,
    Trajectory,
    reading_order,
)

MOST_ROWS = 5


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How high things stand, in twelfths of the size of the words.

    Attributes:
        bar: of a row; `around` above and below a lane.
        between / before_term: two rows; more where the head of a term stands between them.
    """

    bar: float = 22.0
    around: float = 9.0
    between: float = 4.0
    before_term: float = 12.0


FOR_SCREEN = Rhythm()
FOR_PAPER = Rhythm(bar=17.0, around=4.0, between=1.0, before_term=9.0)
_TONES = {
    LaneKind.SHELTER: Tone.SHELTER,
    LaneKind.RESIDENCE: Tone.RESIDENCE,
    LaneKind.CRIMINAL_CASE: Tone.CRIMINAL_CASE,
    LaneKind.PLAN: Tone.PLAN,
    LaneKind.CONTACT: Tone.CONTACT,
}
_SPAN_TONES = {
    SpanKind.EXPECTED: Tone.DUE,
    SpanKind.GAP: Tone.GAP,
    SpanKind.OVERLAP: Tone.OVERLAP,
}


def draw(
    trajectory: Trajectory,
    width: float,
    measure: Measure,
    window: Window | None = None,
    size: float = 12.0,
    most_rows: int = MOST_ROWS,
    rhythm: Rhythm = FOR_SCREEN,
) -> Drawing:
    """The picture; the same for the same content, whatever the order in which it comes.

    Args:
        trajectory: the content.
        width: of the picture, in points.
        measure: how wide words are in the font of the painter.
        window: what is shown; everything when none is given.
        size: of the words, in points; all other lengths go by it.
        most_rows: of marks with words below the bars of a lane; more share a row without words.
        rhythm: how close the rows stand; fingers and a mouse need more room than eyes.
    """
    letters = Lettering(measure, size)
    scale = scale_of(trajectory, width, measure, window, size)
    return _Picture(trajectory, width, letters, scale, most_rows, rhythm).drawing()


def scale_of(
    trajectory: Trajectory,
    width: float,
    measure: Measure,
    window: Window | None = None,
    size: float = 12.0,
) -> Scale:
    """The scale that `draw` uses: where in the picture a moment stands."""
    letters, unit = Lettering(measure, size), size / 12
    titles = max((letters.width(lane.title) for lane in trajectory.lanes), default=0.0)
    left = min(titles, width * 0.3) + 24 * unit
    right = max(width - 8 * unit, left + 40 * unit)
    return Scale(held(window or fit(trajectory)), left, right)


@dataclass(slots=True)
class _Strip:
    """One lane, placed but not yet at its height."""

    rows: LaneRows
    tops: list[float] = field(default_factory=list)
    bottom: float = 0.0


class _Picture:
    def __init__(
        self,
        trajectory: Trajectory,
        width: float,
        letters: Lettering,
        scale: Scale,
        most_rows: int,
        rhythm: Rhythm,
    ) -> None:
        self._trajectory = trajectory
        self._width = max(width, scale.right)
        self._letters = letters
        self._scale = scale
        self._unit = letters.size / 12
        self._rhythm = rhythm
        self._bar = rhythm.bar * self._unit
        self._stops = reading_order(trajectory)
        by_lane: dict[int, list[Stop]] = {
            number: list(stops) for number, stops in groupby(self._stops, lambda stop: stop.lane)
        }
        self._strips = [
            _Strip(LaneRows(by_lane.get(number, []), scale, letters, trajectory.today, most_rows))
            for number in range(len(trajectory.lanes))
        ]

    def drawing(self) -> Drawing:
        unit = self._unit
        top = 16 * unit
        bottom = self._stack(top)
        shapes: list[Shape] = list(self._axis(top, bottom))
        bars: list[Shape] = []
        marks: list[Shape] = []
        texts: list[Text] = []
        items: list[Item] = []
        for number, strip in enumerate(self._strips):
            tone = _TONES[self._trajectory.lanes[number].kind]
            texts.append(self._title(number, strip))
            texts += self._nothing(number, strip)
            for part in strip.rows.placed:
                row_top = strip.tops[part.row]
                if isinstance(part.stop.part, Span):
                    bars.append(self._box(part, part.stop.part, row_top, tone))
                else:
                    marks += self._marked(part, row_top, tone)
                text = self._text(part, row_top)
                texts += [text] if text else []
                items.append(self._item(part, row_top))
        today = list(self._today(bottom, texts))
        items.sort(key=lambda item: item.place)
        return Drawing(
            self._width,
            bottom + 20 * unit,
            (*shapes, *bars, *today[:-2], *marks, *texts, *today[-2:]),
            tuple(items),
            _alternative(self._trajectory, self._stops),
        )

    def _stack(self, y: float) -> float:
        """Gives every row its height; where the last lane ends."""
        unit, rhythm = self._unit, self._rhythm
        for strip in self._strips:
            y += max(rhythm.around, 10 if 0 in strip.rows.with_terms else 0) * unit
            for row in range(strip.rows.count):
                if row:
                    has_term = row in strip.rows.with_terms
                    y += (rhythm.before_term if has_term else rhythm.between) * unit
                strip.tops.append(y)
                y += self._bar
            y += rhythm.around * unit
            strip.bottom = y
        return y

    # --- scenery

    def _axis(self, top: float, bottom: float) -> Iterator[Shape]:
        letters, unit = self._letters, self._unit
        for tick in ticks(self._scale, self._trajectory.months, letters.width):
            x = self._scale.start_of(tick.on)
            yield Line(x, top, x, bottom, Tone.GRID)
            if x + 4 * unit + letters.width(tick.words) <= self._width:
                yield self._tick_words(tick, x + 4 * unit, bottom)

    def _tick_words(self, tick: Tick, x: float, bottom: float) -> Text:
        return Text(x, bottom + 14 * self._unit, tick.words, self._letters.size, Tone.QUIET)

    def _title(self, number: int, strip: _Strip) -> Text:
        room = self._scale.left - 12 * self._unit
        words = self._letters.shortened(self._trajectory.lanes[number].title, room, 1)
        return Text(0.0, self._base_line(strip.tops[0]), words, self._letters.size)

    def _nothing(self, number: int, strip: _Strip) -> Iterator[Text]:
        """What an empty lane says."""
        lane = self._trajectory.lanes[number]
        x = self._scale.left + 8 * self._unit
        if not (lane.spans or lane.moments or lane.terms) and lane.nothing:
            words = self._letters.shortened(lane.nothing, self._scale.right - x, 1)
            y = self._base_line(strip.tops[0])
            yield Text(x, y, words, self._letters.size, Tone.QUIET)

    def _today(self, bottom: float, texts: list[Text]) -> Iterator[Shape]:
        """The line, broken where words stand on it, and last its tag."""
        x = self._scale.noon_of(self._trajectory.today)
        if not self._scale.left <= x <= self._scale.right:
            return
        unit, size = self._unit, self._letters.size
        words = self._trajectory.today_words
        tag_size = size * 11 / 12
        width = self._letters.width(words, tag_size) + 12 * unit
        left = min(max(x - width / 2, 0.0), self._width - width)
        y = 16 * unit
        crossed = sorted(
            (text.y - size * 0.85, text.y + size * 0.3)
            for text in texts
            if text.x - 2 * unit < x < text.x + self._letters.width(text.text) + 2 * unit
        )
        for start, end in crossed:
            if start > y:
                yield Line(x, y, x, start, Tone.TODAY, heavy=True)
            y = max(y, end)
        if y < bottom:
            yield Line(x, y, x, bottom, Tone.TODAY, heavy=True)
        yield Box(left, 0.0, width, 16 * unit, Tone.TODAY)
        yield Text(
            left + 6 * unit, 8 * unit + tag_size * 0.35, words, tag_size, Tone.TODAY, inverse=True
        )

    # --- parts

    def _box(self, part: Placed, span: Span, top: float, tone: Tone) -> Box:
        scale = self._scale
        soft_start = scale.start_of(span.sure_from) - part.start if span.sure_from else 0.0
        soft_end = part.end - scale.end_of(span.sure_until) if span.sure_until else 0.0
        width = part.end - part.start
        return Box(
            part.start,
            top,
            width,
            self._bar,
            _SPAN_TONES.get(span.kind, tone),
            dashed=span.kind is SpanKind.EXPECTED,
            hatched=span.kind in {SpanKind.GAP, SpanKind.OVERLAP},
            open_start=part.natural[0] < part.start - 0.01,
            open_end=span.end is None or part.natural[1] > part.end + 0.01,
            soft_start=min(max(soft_start, 0.0), width),
            soft_end=min(max(soft_end, 0.0), width),
        )

    def _marked(self, part: Placed, top: float, tone: Tone) -> Iterator[Shape]:
        x, what = part.natural[0], part.stop.part
        unit, middle = self._unit, top + self._bar / 2
        if isinstance(what, Moment):
            size = {MarkShape.DOT: 6.0, MarkShape.RING: 12.0}.get(what.shape, 13.0) * unit
            yield Mark(x, middle, size, what.shape, tone)
        elif isinstance(what, Term):
            tone = Tone.LATE if what.is_late else Tone.DUE
            yield Line(x, top - 5 * unit, x, top + self._bar + 4 * unit, tone, heavy=True)
            yield Mark(x, top - 5 * unit, 10 * unit, MarkShape.DIAMOND, tone)

    def _text(self, part: Placed, top: float) -> Text | None:
        if part.label is None:
            return None
        what, tone = part.stop.part, Tone.LABEL
        if isinstance(what, Term):
            tone = Tone.LATE if what.is_late else Tone.DUE
        elif isinstance(what, Span):
            tone = _SPAN_TONES.get(what.kind, Tone.LABEL)
        return Text(part.label.x, self._base_line(top), part.label.text, self._letters.size, tone)

    def _item(self, part: Placed, top: float) -> Item:
        start, end, unit = part.start, part.end, self._unit
        above = 10 * unit if isinstance(part.stop.part, Term) else 0.0
        if part.label is not None and not isinstance(part.stop.part, Span):
            start = min(start, part.label.x)
            end = max(end, part.label.x + part.label.width)
        what = part.stop.part
        return Item(
            part.stop.place,
            start,
            top - above,
            end - start,
            self._bar + above,
            what.said or what.words,
            what.target,
        )

    def _base_line(self, top: float) -> float:
        return top + self._bar / 2 + self._letters.size * 0.35


def _alternative(trajectory: Trajectory, stops: tuple[Stop, ...]) -> str:
    """The picture in sentences, lane by lane, for who cannot see it."""
    sentences = [trajectory.today_said]
    said: dict[int, list[str]] = {}
    for stop in stops:
        if not trajectory.lanes[stop.lane].summary:
            said.setdefault(stop.lane, []).append(stop.part.said or stop.part.words)
    for number, lane in enumerate(trajectory.lanes):
        words = lane.summary or "; ".join(filter(None, said.get(number, ()))) or lane.nothing
        if words:
            sentences.append(f"{lane.title}: {words}.")
    return " ".join(filter(None, sentences))
