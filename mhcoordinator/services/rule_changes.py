"""What becomes different in one case when other rules come into force. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.rules import Derivation, PermitCounter, RightLine, StatusSpan
from mhcoordinator.services.due_lines import lines_of


class Move(StrEnum):
    """What becomes of a line when other rules come into force."""

    COMES = "comes"
    GOES = "goes"
    MOVES = "moves"
    REWORDED = "reworded"  # the same day in other words, warned of earlier or later


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line as it is and as it would be; one of the two is None where it comes or goes."""

    move: Move
    before: DueLine | None
    after: DueLine | None


class Aspect(StrEnum):
    """What else the rules say of a case."""

    STATUS = "status"
    RIGHT = "right"
    NEXT_STEP = "next_step"
    QUESTION = "question"
    CONTRADICTION = "contradiction"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class Change:
    """Something other than a term, as it is and as it would be; None where it comes or goes.

    Attributes:
        before / after: a `StatusSpan`, `RightLine`, `NextStep`, `MissingFact`, `Conflict` or
            `PermitCounter`, as `aspect` says.
    """

    aspect: Aspect
    before: Any
    after: Any


def line_changes(
    view: CaseView, before: Derivation | None, after: Derivation
) -> Iterator[LineChange]:
    """The terms that come, go, move or are said in other words."""
    old, new = _rule_lines(view, before), _rule_lines(view, after)
    for key in dict.fromkeys((*new, *old)):
        was, is_now = old.get(key), new.get(key)
        if was is None:
            yield LineChange(Move.COMES, None, is_now)
        elif is_now is None:
            yield LineChange(Move.GOES, was, None)
        elif was.on != is_now.on:
            yield LineChange(Move.MOVES, was, is_now)
        elif _words(was) != _words(is_now):
            yield LineChange(Move.REWORDED, was, is_now)


def other_changes(before: Derivation | None, after: Derivation) -> Iterator[Change]:
    """Statuses, rights, next steps, questions, contradictions and the counter that differ."""
    old = _aspects(before) if before is not None else {key: {} for key in Aspect}
    new = _aspects(after)
    for aspect in Aspect:
        for key in dict.fromkeys((*new[aspect], *old[aspect])):
            was, is_now = old[aspect].get(key), new[aspect].get(key)
            if _said(was) != _said(is_now) and not _is_said_by_its_term(was, is_now, after):
                yield Change(aspect, was, is_now)


def _rule_lines(view: CaseView, derivation: Derivation | None) -> dict[str, DueLine]:
    lines = lines_of(view, derivation) if derivation is not None else ()
    return {line.key: line for line in lines if line.source is DueSource.RULE}


def _words(line: DueLine) -> tuple[object, ...]:
    return (
        line.title_nl, line.title_en, line.why_nl, line.why_en,
        line.warn_from, line.checked, line.lapses,
    )  # fmt: skip


def _aspects(found: Derivation) -> dict[Aspect, Mapping[Any, Any]]:
    return {
        Aspect.STATUS: {_span(item): item for item in (*found.statuses, *found.current)},
        Aspect.RIGHT: {item.right: item for item in found.rights},
        Aspect.NEXT_STEP: {item.rule.id: item for item in found.next_steps},
        Aspect.QUESTION: {
            (item.rule.id, item.event_id, item.wanted): item for item in found.missing
        },
        Aspect.CONTRADICTION: {(item.code, item.event_ids): item for item in found.conflicts},
        Aspect.COUNTER: {} if found.counter is None else {"counter": found.counter},
    }


def _span(item: StatusSpan) -> tuple[str, str, date | None]:
    return (item.status, item.started_by, None if item.started_by else item.start)


def _is_said_by_its_term(was: Any, is_now: Any, after: Derivation) -> bool:
    """A counter that counts the same, with a term that says in what its rule is different."""
    if not isinstance(was, PermitCounter) or not isinstance(is_now, PermitCounter):
        return False
    has_term = any(item.is_open and item.rule.id == is_now.rule.id for item in after.deadlines)
    return has_term and _counts(was) == _counts(is_now)


def _counts(counter: PermitCounter) -> tuple[object, ...]:
    return (
        counter.years, counter.stretches, counter.gaps, counter.counted_from, counter.full_on,
        counter.is_reached, counter.is_covered,
    )  # fmt: skip


def _said(item: Any) -> object:
    """Everything that is shown of it; the version of the rule set alone is no difference."""
    if item is None:
        return None
    rule = item.rule
    source = (rule.source, rule.known_as_of, rule.verified)
    if isinstance(item, StatusSpan):
        days = (item.start, item.end, item.planned_end)
        return (source, item.title, item.text, days, item.is_told)
    if isinstance(item, RightLine):
        return (source, item.title, item.text, item.holds)
    return (source, *(getattr(item, name) for name in item.__slots__ if name != "rule"))
