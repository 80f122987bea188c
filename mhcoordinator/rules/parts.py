"""Reads the parts that rules are made of: patterns, conditions and terms."""

from __future__ import annotations

from enum import StrEnum
from math import ceil

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import ExploitationForm
from mhcoordinator.domain.legal_event import (
    DecisionOutcome,
    HardshipEvidence,
    LegalEventKind,
    PermitGround,
    ReflectionEnd,
)
from mhcoordinator.domain.residence import ResidenceStatus, ShelterKind
from mhcoordinator.rules.facts import (
    EXPLOITATION_ENDED,
    SHELTER_ENDED,
    SHELTER_STARTED,
    Nationality,
)
from mhcoordinator.rules.model import Condition, Pattern, Term
from mhcoordinator.rules.reading import Table

EVENTS = frozenset(LegalEventKind) | {SHELTER_STARTED, SHELTER_ENDED, EXPLOITATION_ENDED}
DATE_FIELDS = frozenset({"on", "until", "sent_on", "received_on"})
UNSET = "unset"
_VALUES: dict[str, type[StrEnum]] = {
    "ground": PermitGround,
    "outcome": DecisionOutcome,
    "end_reason": ReflectionEnd,
    "evidence": HardshipEvidence,
    "is_final": Answer,
    "shelter": ShelterKind,
    "form": ExploitationForm,
}
_OLDEST = 150
_DAYS_OF = {"hours": 1 / 24, "days": 1, "weeks": 7}
_MONTHS_OF = {"months": 1, "years": 12}
_LONGEST = {"hours": 24 * 366, "days": 36600, "weeks": 5300, "months": 1200, "years": 100}


def patterns(table: Table, key: str, *, needed: bool = False) -> tuple[Pattern, ...]:
    """The happenings meant under a key: one table or a list of them."""
    return tuple(_pattern(item) for item in table.tables(key, needed=needed))


def _pattern(table: Table) -> Pattern:
    table.take("event", needed=True)
    kinds = table.choices("event", EVENTS, "unknown_event")
    values = []
    for name, allowed in _VALUES.items():
        if found := table.choices(name, {*allowed, UNSET}):
            values.append((name, found))
    unset = tuple(sorted(table.choices(UNSET, DATE_FIELDS)))
    same = table.flag("same")
    table.close()
    return Pattern(kinds, tuple(values), unset, same)


def conditions(table: Table, key: str = "when") -> tuple[Condition, ...]:
    """What must be so; of several tables one suffices."""
    return tuple(_condition(item) for item in table.tables(key))


def _condition(table: Table) -> Condition:
    found = Condition(
        statuses=table.choices("status"),
        not_statuses=table.choices("not_status"),
        nationalities=table.choices("nationality", Nationality),
        told=table.choices("told", ResidenceStatus),
        forms=table.choices("form", ExploitationForm),
        has=patterns(table, "has"),
        lacks=patterns(table, "lacks"),
        is_stateless=table.flag("stateless") if table.has("stateless") else None,
        age_below=table.number("age_below", 0, _OLDEST),
        age_from=table.number("age_from", 0, _OLDEST),
        is_age_known=table.flag("age_known") if table.has("age_known") else None,
    )
    table.close()
    return found


def term(table: Table, key: str = "term", *, needed: bool = False) -> Term | None:
    """How long something takes; None when nothing is said."""
    value = table.take(key, needed=needed)
    if value is None:
        return None
    if not isinstance(value, dict):
        table.wrong("term_without_unit", key)
        return None
    return _term(table.tables(key)[0])


def _term(table: Table) -> Term:
    months, days, units = 0, 0, []
    for unit, longest in _LONGEST.items():
        if not table.has(unit):
            continue
        units.append(unit)
        count = table.number(unit, 1, longest) or 0
        months += count * _MONTHS_OF.get(unit, 0)
        days += ceil(count * _DAYS_OF.get(unit, 0))  # a part of a day counts as a day
    found = Term(
        months=months,
        days=days,
        date_field=table.choice("field", DATE_FIELDS),
        age=table.number("age", 1, _OLDEST),
        end_of_status=table.flag("end_of_status"),
        repeats=table.flag("repeats"),
        is_counted=bool(units),
    )
    if len(units) > 1:
        table.wrong("term_with_two_units", units[1])
    ways = [bool(units or found.date_field), found.age is not None, found.end_of_status]
    if not any(ways) or (found.repeats and not units):
        table.wrong("term_without_unit", "term")
    elif sum(ways) > 1:
        table.wrong("term_with_two_ways", "term")
    table.close()
    return found
