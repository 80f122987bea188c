"""How the life domains went over time: a small line for each, on one time axis. Pure geometry.

Each row says the same in words, so that it is read without colour, without the line, and without
knowing which end of the scale is which. There is no total: the domains are not added up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from mhcoordinator.domain.drawing import Drawing, Item, Line, Mark, MarkShape, Shape, Tone, Words
from mhcoordinator.pictures.lettering import Lettering, Measure

SIZE = 13.0
_SMALL = 11.5
_ROW, _STACKED_ROW = 32.0, 52.0
_RISE = 4.8
_GAP = 16.0
_EDGE = 6.0
_MARGIN = 8.0
_NARROWEST_CHART, _WIDEST_CHART = 120.0, 260.0
_RING, _DOT = 8.0, 9.0


@dataclass(frozen=True, slots=True)
class Point:
    """One assessment; `level` is 1 to 5."""

    on: date
    level: int


@dataclass(frozen=True, slots=True)
class Trace:
    """One life domain.

    Attributes:
        points: oldest first, with a day and a level.
        words: how it goes now and how it went before, as short as it can be.
        said: the same as a sentence with days.
        meaning: what the level of now means; shown where there is room for a part of it.
        target: id of the newest assessment; empty when there is none.
        known: False when the last time nothing was said about it.
    """

    name: str
    points: tuple[Point, ...]
    words: str
    said: str
    target: str = ""
    known: bool = True
    meaning: str = ""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where things stand, in points from the left; `stacked` when the line stands below."""

    chart_left: float
    chart_right: float
    words_left: float
    meaning_left: float
    stacked: bool


def draw_life_domains(
    traces: Sequence[Trace], axis: Sequence[tuple[date, str]], width: float, measure: Measure
) -> Drawing:
    """The rows below each other.

    Args:
        traces: in the order in which they are read.
        axis: the days of the rounds with their words, oldest first.
        width: of the picture, in points.
        measure: of the font that it is drawn in.
    """
    letters = Lettering(measure, SIZE)
    columns = _columns(traces, letters, width)
    height = _STACKED_ROW if columns.stacked else _ROW
    shapes: list[Shape] = []
    items: list[Item] = []
    for place, trace in enumerate(traces):
        top = place * height
        shapes += _row(trace, top, columns, letters, (axis, width))
        items.append(Item(place, 0.0, top, width, height, trace.said, trace.target))
    bottom = len(traces) * height
    shapes += _days(axis, bottom, columns, letters)
    return Drawing(
        width=width,
        height=bottom + (_SMALL + 8.0 if axis else 0.0),
        shapes=tuple(shapes),
        items=tuple(items),
        alternative="\n".join(trace.said for trace in traces),
    )


def _columns(traces: Sequence[Trace], letters: Lettering, width: float) -> _Columns:
    names = max((letters.width(trace.name) for trace in traces), default=0.0)
    words = max((letters.width(trace.words) for trace in traces), default=0.0)
    left = _MARGIN + names + _GAP
    right = min(width - _MARGIN - words - _GAP, left + _WIDEST_CHART)
    if right - left >= _NARROWEST_CHART:
        start = right + _GAP
        return _Columns(left, right, start, start + words + _GAP, stacked=False)
    end = width - _MARGIN
    return _Columns(_MARGIN, end, max(end - words, _MARGIN), end, stacked=True)


def _row(
    trace: Trace,
    top: float,
    columns: _Columns,
    letters: Lettering,
    sheet: tuple[Sequence[tuple[date, str]], float],
) -> list[Shape]:
    axis, width = sheet
    base = top + (SIZE + 3.0 if columns.stacked else _ROW / 2 + SIZE * 0.36)
    lowest = top + (_STACKED_ROW if columns.stacked else _ROW) - 7.0
    room = (columns.words_left if columns.stacked else columns.chart_left) - _GAP - _MARGIN
    shapes: list[Shape] = [
        Words(_MARGIN, base, letters.shortened(trace.name, room, 3), SIZE),
        Words(
            columns.words_left, base, trace.words, SIZE,
            Tone.LABEL if trace.known else Tone.QUIET,
        ),
        Line(columns.chart_left, lowest, columns.chart_right, lowest, Tone.GRID),
    ]  # fmt: skip
    meaning = letters.shortened(trace.meaning, width - _MARGIN - columns.meaning_left, 12)
    if meaning:
        shapes.append(Words(columns.meaning_left, base, meaning, SIZE, Tone.QUIET))
    spots = [(_x(point.on, axis, columns), _y(point.level, lowest)) for point in trace.points]
    for (x1, y1), (x2, y2) in pairwise(spots):
        shapes.append(Line(x1, y1, x2, y2, Tone.PLAN))
    for number, (x, y) in enumerate(spots):
        is_last = number == len(spots) - 1 and trace.known
        shape, size = (MarkShape.DOT, _DOT) if is_last else (MarkShape.RING, _RING)
        shapes.append(Mark(x, y, size, shape, Tone.PLAN))
    return shapes


def _days(
    axis: Sequence[tuple[date, str]], top: float, columns: _Columns, letters: Lettering
) -> list[Shape]:
    """The days of the rounds, the newest for certain, the others where there is room."""
    shapes: list[Shape] = []
    taken = columns.chart_right + _GAP
    for on, words in reversed(axis):
        length = letters.width(words, _SMALL)
        x = min(max(_x(on, axis, columns) - length / 2, columns.chart_left), taken - length - 8.0)
        if x < columns.chart_left:
            break
        shapes.append(Words(x, top + _SMALL + 2.0, words, _SMALL, Tone.QUIET))
        taken = x
    return shapes


def _x(on: date, axis: Sequence[tuple[date, str]], columns: _Columns) -> float:
    first, last = axis[0][0].toordinal(), axis[-1][0].toordinal()
    left, right = columns.chart_left + _EDGE, columns.chart_right - _EDGE
    if first == last:
        return right
    share = (on.toordinal() - first) / (last - first)
    return left + min(max(share, 0.0), 1.0) * (right - left)


def _y(level: int, lowest: float) -> float:
    return lowest - (level - 1) * _RISE - 2.0
