"""What the rules are told about one case, and the happenings in which they read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm
from mhcoordinator.domain.legal_event import LegalEvent
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement, ResidenceStatus


class Nationality(StrEnum):
    """As far as the rules tell nationalities apart; the strongest of several counts."""

    DUTCH = "dutch"
    EU = "eu"  # European Union, European Economic Area and Switzerland
    OTHER = "other"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class CaseFacts:
    """Everything that the rules may know of a case; no name, no address.

    Attributes:
        events: in any order.
        forms: of exploitation that were recorded.
        told_status: as told at intake; counts only where no event says better.
        placements: for the terms of shelters; kind, first day, last day, and nothing else is read.
        exploitations: for terms that run from the end of the exploitation; only that is read.
    """

    events: tuple[LegalEvent, ...] = ()
    birth_date: PartialDate | None = None
    nationality: Nationality = Nationality.UNKNOWN
    is_stateless: bool = False
    forms: frozenset[ExploitationForm] = frozenset()
    told_status: ResidenceStatus = ResidenceStatus.UNKNOWN
    placements: tuple[Placement, ...] = ()
    exploitations: tuple[Exploitation, ...] = ()


SHELTER_STARTED = "shelter_started"
SHELTER_ENDED = "shelter_ended"
EXPLOITATION_ENDED = "exploitation_ended"


class Happening(NamedTuple):
    """One fact in the form that patterns are matched against.

    Attributes:
        day: the day it happened, where day, month and year are all known.
        earliest / latest: between which days it happened; the ends of the calendar when unknown.
        values: field name to the value of an enum; absent when not recorded.
        dates: field name to a whole day; absent when not recorded.
    """

    kind: str
    id: str
    day: date | None
    earliest: date
    latest: date
    values: dict[str, str]
    dates: dict[str, date]


_VALUE_FIELDS = ("ground", "end_reason", "outcome", "evidence", "is_final")
_DATE_FIELDS = ("until", "sent_on", "received_on")


def happenings_of(facts: CaseFacts) -> tuple[Happening, ...]:
    """The facts in one order that depends on nothing but themselves."""
    found = [_of_event(event) for event in facts.events]
    found += _of_placements(facts.placements)
    found += _of_exploitations(facts.exploitations)
    found.sort(key=_order)
    return tuple(found)


def _order(item: Happening) -> tuple[object, ...]:
    return (
        item.latest,
        item.earliest,
        item.kind,
        item.id,
        sorted(item.values.items()),
        sorted(item.dates.items()),
    )


def _of_event(event: LegalEvent) -> Happening:
    values = {}
    for name in _VALUE_FIELDS:
        value = getattr(event, name)
        if value is not None:
            values[name] = str(value)
    dates = {}
    for name in _DATE_FIELDS:
        day = getattr(event, name)
        if day is not None:
            dates[name] = day
    return _happening(str(event.kind), event.id, event.on, values, dates)


def _of_placements(placements: Iterable[Placement]) -> Iterator[Happening]:
    for stay in placements:
        values = {"shelter": str(stay.kind)}
        dates = {} if stay.until is None else {"until": stay.until}
        yield _happening(SHELTER_STARTED, stay.id, stay.started, values, dates)
        if stay.ended is not None:
            yield _happening(SHELTER_ENDED, stay.id, stay.ended, values, {})


def _of_exploitations(exploitations: Iterable[Exploitation]) -> Iterator[Happening]:
    for item in exploitations:
        if item.ended is not None:
            values = {"form": str(item.form)}
            yield _happening(EXPLOITATION_ENDED, item.id, item.ended, values, {})


def _happening(
    kind: str, key: str, on: PartialDate | None, values: dict[str, str], dates: dict[str, date]
) -> Happening:
    if on is None:
        return Happening(kind, key, None, date.min, date.max, values, dates)
    if on.is_whole:
        day = date(on.year, on.month, on.day)
        dates["on"] = day
        return Happening(kind, key, day, day, day, values, dates)
    return Happening(kind, key, None, on.earliest(), on.latest(), values, dates)
