"""What the picture of a trajectory shows: days and words that are ready to be read.

Calendar days in the Netherlands; a last day is included.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mhcoordinator.domain.drawing import MarkShape


class LaneKind(StrEnum):
    """The lanes, from top to bottom."""

    SHELTER = "shelter"
    RESIDENCE = "residence"
    CRIMINAL_CASE = "criminal_case"
    PLAN = "plan"
    CONTACT = "contact"


class SpanKind(StrEnum):
    """How sure, and how right, a span is."""

    SOLID = "solid"
    EXPECTED = "expected"
    GAP = "gap"
    OVERLAP = "overlap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Something that lasts.

    Attributes:
        end: the last day; None when it lasts.
        sure_from / sure_until: when a date is known by its month or year only: the first and last
            day of which it is certain. None: as sure as `start` and `end`.
        words: in or beside the bar.
        said: the same in full, with its days; on hover and for who cannot see.
        target: id of the entry behind it.
    """

    start: date
    end: date | None = None
    kind: SpanKind = SpanKind.SOLID
    sure_from: date | None = None
    sure_until: date | None = None
    words: str = ""
    said: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """Something of one day; without `words` it may stand upon its neighbours."""

    on: date
    shape: MarkShape = MarkShape.RING
    words: str = ""
    said: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """The last day for something; without `words` the bar that ends with it says enough."""

    on: date
    is_late: bool = False
    words: str = ""
    said: str = ""
    target: str = ""


Part = Span | Moment | Term


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """One lane.

    Attributes:
        summary: read instead of every part, where there are many of a kind.
        nothing: read when the lane is empty.
    """

    kind: LaneKind
    title: str
    spans: tuple[Span, ...] = ()
    moments: tuple[Moment, ...] = ()
    terms: tuple[Term, ...] = ()
    summary: str = ""
    nothing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trajectory:
    """The whole content.

    Attributes:
        today_words: in the tag on the line; `today_said` in full.
        months: the twelve short names.
    """

    lanes: tuple[Lane, ...]
    today: date
    today_words: str
    today_said: str
    months: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stop:
    """A part on the way through the picture; `lane` and `place` count from 0."""

    place: int
    lane: int
    part: Part


def first_day(part: Part) -> date:
    """The day on which a part stands or begins."""
    return part.start if isinstance(part, Span) else part.on


def last_day(part: Part) -> date | None:
    """The last day of a part, never before its first; None when it lasts."""
    if isinstance(part, Span):
        return None if part.end is None else max(part.start, part.end)
    return part.on


def reading_order(trajectory: Trajectory) -> tuple[Stop, ...]:
    """Every part lane by lane, in each by day; the same whatever the order of the input."""
    stops: list[Stop] = []
    for number, lane in enumerate(trajectory.lanes):
        for part in sorted(_parts(lane), key=_key):
            stops.append(Stop(len(stops), number, part))
    return tuple(stops)


def _parts(lane: Lane) -> Iterator[Part]:
    yield from lane.spans
    yield from lane.moments
    yield from lane.terms


_KINDS: tuple[type, ...] = (Span, Moment, Term)


def _key(part: Part) -> tuple[object, ...]:
    kind = part.kind.value if isinstance(part, Span) else ""
    shape = part.shape.value if isinstance(part, Moment) else ""
    last = last_day(part) or date.max
    sure = (
        (part.sure_from or date.min, part.sure_until or date.min) if isinstance(part, Span) else ()
    )
    late = part.is_late if isinstance(part, Term) else False
    place = _KINDS.index(type(part))
    return (
        first_day(part),
        place,
        kind,
        last,
        part.words,
        part.said,
        part.target,
        shape,
        sure,
        late,
    )
