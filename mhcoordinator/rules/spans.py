"""Statuses over time, and which of them are in force."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mhcoordinator.domain.residence import ResidenceStatus
from mhcoordinator.rules.days import add_days
from mhcoordinator.rules.derivation import StatusSpan
from mhcoordinator.rules.facts import Happening
from mhcoordinator.rules.model import StatusRule
from mhcoordinator.rules.situation import Situation, Span


def add_spans(case: Situation) -> None:
    """Derive every status from the happenings, in the order in which rules need each other."""
    for rule in case.rules.ordered:
        if rule.is_fallback:
            continue
        if not rule.start:
            if case.applies(rule, case.on):
                case.spans.append(_span(case, rule, None))
            continue
        # whether a rule applies must not depend on spans of the rule itself
        case.spans += [
            _span(case, rule, item)
            for item in case.matching(rule.start)
            if case.applies(rule, _sure_day(item, case.on))
        ]
    case.spans.sort(key=lambda span: (span.first, span.rule.ref.id, span.shown.started_by))


def current_spans(case: Situation) -> tuple[StatusSpan, ...]:
    """What is in force on the day: rights to stay first, by rank; else as told; else a fallback."""
    found = [span for span in case.spans if span.first <= case.on <= span.last]
    found.sort(key=lambda span: (span.rule.is_side, -span.rule.rank))
    shown = [span.shown for span in found]
    if not any(not span.rule.is_side for span in found):
        other = _as_told(case) or _fallback(case)
        if other is not None:
            shown.insert(0, other)
    return tuple(shown)


def _sure_day(item: Happening, otherwise: date) -> date:
    """A day on which it had surely happened."""
    return otherwise if item.latest == date.max else item.latest


def _span(case: Situation, rule: StatusRule, item: Happening | None) -> Span:
    start = None if item is None else item.day
    first = date.min if item is None or item.latest == date.max else item.latest
    planned = None if rule.term is None else case.end_of(rule.term, item, start)
    if item is not None and start is None:
        case.ask(item.id, item.kind, rule.ref)
    if rule.term is not None and planned is None:
        _ask_end(case, rule, item)
    ender = case.first_end(rule.end, first, item, rule)
    last = planned or _last_possible(case, rule, item) or date.max
    end, ended_by = planned, ""
    if ender is not None and ender.latest <= last:
        last = date.min if ender.latest == date.min else add_days(ender.latest, -1)
        end = ender.latest if ender.latest != date.max else planned
        ended_by = ender.id
    shown = StatusSpan(
        status=rule.status,
        title=rule.ref.title,
        start=start,
        end=end,
        rule=rule.ref,
        text=rule.text,
        planned_end=planned,
        started_by="" if item is None else item.id,
        ended_by=ended_by,
        is_told=any(case.facts.told_status in condition.told for condition in rule.when),
        is_side=rule.is_side,
    )
    return Span(rule, shown, item, first, last)


def _last_possible(case: Situation, rule: StatusRule, item: Happening | None) -> date | None:
    """The last day that a status can have when only the month or year of its start is known."""
    if rule.term is None or item is None or item.day is not None or item.latest == date.max:
        return None
    return case.end_of(rule.term, item, item.latest)


def _ask_end(case: Situation, rule: StatusRule, item: Happening | None) -> None:
    if rule.term is None:
        return
    if rule.term.age is not None:
        case.ask("", "birth_date", rule.ref)
    elif rule.term.date_field and not rule.term.is_counted and item is not None:
        case.ask(item.id, rule.term.date_field, rule.ref)


def _as_told(case: Situation) -> StatusSpan | None:
    """The status told at intake, unless events showed that it came and went."""
    told = case.facts.told_status
    if told == ResidenceStatus.UNKNOWN:
        return None
    if any(told in span.rule.told for span in case.spans):
        return None
    for rule in case.rules.rules.statuses:
        if told in rule.told and case.applies(rule, case.on):
            return replace(_standing(rule), is_told=True)
    return None


def _fallback(case: Situation) -> StatusSpan | None:
    for rule in case.rules.rules.statuses:
        if rule.is_fallback and case.applies(rule, case.on):
            return _standing(rule)
    return None


def _standing(rule: StatusRule) -> StatusSpan:
    return StatusSpan(rule.status, rule.ref.title, None, None, rule.ref, rule.text)
