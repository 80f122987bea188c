"""Days that must not be missed: when they fall, and what settled them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from mhcoordinator.rules.days import add_days, add_months, working_day_from
from mhcoordinator.rules.derivation import Deadline
from mhcoordinator.rules.facts import Happening
from mhcoordinator.rules.model import Pattern, TermRule
from mhcoordinator.rules.situation import Situation, Span

MOST_REPEATS = 60


class _Ending(NamedTuple):
    """How a deadline came to its end."""

    by: str
    on: date | None
    was_settled: bool


_OPEN = _Ending("", None, was_settled=False)


def deadlines_of(case: Situation) -> list[Deadline]:
    """All deadlines, the ended ones too."""
    found: list[Deadline] = []
    for rule in case.rules.rules.terms:
        if rule.start:
            found += _from_happenings(case, rule)
        for span in case.spans:
            if span.rule.ref.id in rule.during and case.applies(rule, _day_of(span, case.on)):
                found += _within(case, rule, span)
    return found


def warnings(day: date, before: tuple[int, ...]) -> tuple[date, ...]:
    """The days to warn on, earliest first."""
    found = []
    for days in before:
        try:
            found.append(add_days(day, -days))
        except ValueError:
            continue
    return tuple(found)


def _day_of(span: Span, otherwise: date) -> date:
    return otherwise if span.first == date.min else span.first


def _from_happenings(case: Situation, rule: TermRule) -> Iterator[Deadline]:
    for item in case.matching(rule.start):
        if not case.applies(rule, case.on if item.latest == date.max else item.latest):
            continue
        start = _counted_from(case, rule, item)
        day = case.end_of(rule.term, item, start)
        if day is None:
            _ask_what_lacks(case, rule, item, start)
            continue
        after = start or item.day or day
        ender = case.first_end(rule.settled + rule.early, after, item, rule, case.on)
        yield _deadline(rule, f"{rule.ref.id}:{item.id}", day, item.id, _ended(case, rule, ender))


def _counted_from(case: Situation, rule: TermRule, item: Happening) -> date | None:
    """The first of the fields that is known; the first choice is asked for when it is not."""
    for number, field in enumerate(rule.count_from):
        if field in item.dates:
            if number:
                case.ask(item.id, rule.count_from[0], rule.ref)
            return item.dates[field]
    return None


def _ask_what_lacks(case: Situation, rule: TermRule, item: Happening, start: date | None) -> None:
    if not rule.asks_day:
        return
    if rule.term.age is not None:
        case.ask("", "birth_date", rule.ref)
    elif rule.term.date_field and not rule.term.is_counted:
        case.ask(item.id, rule.term.date_field, rule.ref)
    elif start is None:
        field = rule.count_from[0]
        case.ask(item.id, item.kind if field == "on" else field, rule.ref)


def _within(case: Situation, rule: TermRule, span: Span) -> Iterator[Deadline]:
    key = f"{rule.ref.id}:{span.shown.started_by}"
    if rule.term.repeats:
        yield from _repeated(case, rule, span, key)
        return
    if rule.term.end_of_status:
        day = span.shown.planned_end
        patterns = rule.settled + rule.early + span.rule.end
    else:
        day = case.end_of(rule.term, span.starter, span.shown.start)
        patterns = rule.settled + rule.early
    if day is None:
        return
    ender = case.first_end(patterns, _surely_begun(span, day), span.starter, rule, case.on)
    ending = _ended(case, rule, ender)
    if ending.on is None and not rule.term.end_of_status:
        ending = _over(case, span)
    yield _deadline(rule, key, day, span.shown.started_by, ending)


def _surely_begun(span: Span, end: date) -> date:
    """A day on which the status had begun: when nothing is known of its start, only its end."""
    is_start_unknown = span.starter is not None and span.first == date.min
    return end if is_start_unknown else span.first


def _repeated(case: Situation, rule: TermRule, span: Span, key: str) -> Iterator[Deadline]:
    """One deadline for each time, up to the planned end; open ones up to the next to come.

    What settles it settles every time before it too, and the next one once that is nearer than the
    last: who reports some days early has reported.
    """
    start = span.shown.start
    if start is None:
        return
    reports = [
        item
        for item in case.matching(rule.settled, span.starter)
        if item.day is not None and start < item.day <= case.on
    ]
    before = start
    for number in range(1, MOST_REPEATS + 1):
        try:
            day = add_days(add_months(start, rule.term.months * number), rule.term.days * number)
        except ValueError:
            return
        planned = span.shown.planned_end
        if (planned is not None and day > planned) or (planned is None and before > case.on):
            return
        half = before + (day - before) / 2
        report = next((item for item in reports if item.latest > half), None)
        ending = _over(case, span) if report is None else _ended(case, rule, report)
        yield _deadline(rule, f"{key}:{number}", day, span.shown.started_by, ending)
        before = day


def _over(case: Situation, span: Span) -> _Ending:
    """Fallen away because the status that it belonged to is over."""
    if span.last >= case.on:
        return _OPEN
    return _Ending(span.shown.ended_by, span.shown.end or span.last, was_settled=False)


def _ended(case: Situation, rule: TermRule, ender: Happening | None) -> _Ending:
    if ender is None:
        return _OPEN
    return _Ending(ender.id, ender.latest, _is_among(case, ender, rule.settled))


def _is_among(case: Situation, item: Happening, patterns: tuple[Pattern, ...]) -> bool:
    return any(other is item for other in case.matching(patterns, item))


def _deadline(rule: TermRule, key: str, day: date, started_by: str, ending: _Ending) -> Deadline:
    moved = working_day_from(day) if rule.working_day else day
    return Deadline(
        key=key,
        rule=rule.ref,
        title=rule.ref.title,
        text=rule.text,
        on=moved,
        plain_on=day,
        started_by=started_by,
        ended_by=ending.by,
        ended_on=ending.on,
        was_settled=ending.was_settled,
        warn_on=warnings(moved, rule.warn),
        responsible=rule.responsible,
        lapses=rule.lapses,
        is_target=rule.is_target,
    )
