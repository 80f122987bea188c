"""Between and across stays: days without a place, days with two, and no next place known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from itertools import combinations

from mhcoordinator.domain.calendar_days import shifted
from mhcoordinator.domain.residence import Placement


class SeamKind(StrEnum):
    """What is to be seen where stays meet."""

    GAP = "gap"
    OVERLAP = "overlap"
    NEXT_UNKNOWN = "next_unknown"


@dataclass(frozen=True, slots=True)
class Seam:
    """Days that are certain, also where a date is known by its month only.

    Attributes:
        first / last: calendar days, both included; a `last` of None is not known.
        placement_ids: the stays before and after a gap, both stays of an overlap, or the last one.
        is_past: over before today; nothing is to be done about it any more.
    """

    kind: SeamKind
    first: date
    last: date | None
    placement_ids: tuple[str, ...]
    is_past: bool = False


@dataclass(frozen=True, slots=True)
class _Stay:
    id: str
    first: date | None
    surely_from: date | None
    surely_until: date | None
    last: date | None


def gaps_and_overlaps(placements: Iterable[Placement], today: date) -> tuple[Seam, ...]:
    """Gaps, overlaps and an unknown next place, by their first day; shown, never forbidden.

    The day of a move belongs to both stays and is no overlap. A stay lasts until the day it ended,
    else until the last day on which its place is there, else it lasts. What partial dates leave
    open is no gap and no overlap; a stay of which no date is known covers everything.

    Args:
        placements: of one case, in any order.
        today: tells what is past.
    """
    stays = sorted(map(_stay, placements), key=lambda stay: (stay.first or date.min, stay.id))
    seams = sorted(
        (*_gaps(stays), *_overlaps(stays)),
        key=lambda seam: (seam.first, seam.kind, seam.placement_ids),
    )
    return tuple(
        replace(seam, is_past=seam.last is not None and seam.last < today) for seam in seams
    )


def last_day(placement: Placement) -> date | None:
    """The last day on which somebody can have been there; None when the stay lasts."""
    if placement.ended is not None:
        return placement.ended.latest()
    return placement.until


def _stay(placement: Placement) -> _Stay:
    started, last = placement.started, last_day(placement)
    first = started.earliest() if started else None
    surely_until = placement.ended.earliest() if placement.ended else placement.until
    if first is not None and last is not None:
        last = max(first, last)  # entered the wrong way round: kept, and one day long
    return _Stay(placement.id, first, started.latest() if started else None, surely_until, last)


def _gaps(stays: list[_Stay]) -> Iterator[Seam]:
    if not stays:
        return
    before = stays[0]
    for stay in stays[1:]:
        if before.last is None:
            return
        if stay.first is not None and (stay.first - before.last).days > 1:
            first, last = shifted(before.last, 1), shifted(stay.first, -1)
            yield Seam(SeamKind.GAP, first, last, (before.id, stay.id))
        if stay.last is None or stay.last > before.last:
            before = stay
    if before.last is not None and before.last != date.max:
        yield Seam(SeamKind.NEXT_UNKNOWN, shifted(before.last, 1), None, (before.id,))


def _overlaps(stays: list[_Stay]) -> Iterator[Seam]:
    for one, other in combinations(stays, 2):
        if one.surely_from is None or other.surely_from is None:
            continue
        first = max(one.surely_from, other.surely_from)
        ends = [stay.surely_until for stay in (one, other) if stay.surely_until is not None]
        last = min(ends, default=None)
        if last is None or first < last:
            yield Seam(SeamKind.OVERLAP, first, last, (one.id, other.id))
