"""How long permits have followed each other without a gap."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from mhcoordinator.rules.days import add_days, add_months
from mhcoordinator.rules.deadlines import warnings
from mhcoordinator.rules.derivation import Deadline, Gap, PermitCounter
from mhcoordinator.rules.model import CounterRule
from mhcoordinator.rules.situation import Situation, Span


def count(case: Situation) -> tuple[PermitCounter | None, list[Deadline]]:
    """The first counter with anything to count, and the day on which its years are full."""
    for rule in case.rules.rules.counters:
        spans = [
            span
            for span in case.spans
            if span.rule.ref.id in rule.during
            and span.shown.start is not None
            and span.first <= span.last
        ]
        if spans and case.applies(rule, case.on):
            return _counted(case, rule, spans)
    return None, []


def _counted(
    case: Situation, rule: CounterRule, spans: list[Span]
) -> tuple[PermitCounter, list[Deadline]]:
    stretches = _joined(spans)
    begun = [item for item in stretches if item[0] <= case.on] or stretches[:1]
    first, last = begun[-1]
    full_on = _full_on(first, rule.years)
    counter = PermitCounter(
        rule=rule.ref,
        title=rule.ref.title,
        text=rule.text,
        years=rule.years,
        stretches=tuple((start, None if end == date.max else end) for start, end in stretches),
        gaps=tuple(
            Gap(add_days(before[1], 1), add_days(after[0], -1))
            for before, after in pairwise(stretches)
        ),
        counted_from=first,
        full_on=full_on,
        is_reached=any(_is_full(item, rule.years, case.on) for item in begun),
        is_covered=(full_on is not None and full_on <= last < date.max)
        or (full_on is not None and last == add_days(full_on, -1)),
    )
    if full_on is None or last < case.on:
        return counter, []
    starter = next(span for span in spans if span.first == first)
    return counter, [_deadline(case, rule, starter, full_on)]


def _joined(spans: list[Span]) -> list[tuple[date, date]]:
    """Stretches of days; permits that overlap, or begin the day after, run on."""
    stretches: list[tuple[date, date]] = []
    for span in sorted(spans, key=lambda span: (span.first, span.last)):
        if stretches and (
            stretches[-1][1] == date.max or span.first <= add_days(stretches[-1][1], 1)
        ):
            before = stretches.pop()
            stretches.append((before[0], max(before[1], span.last)))
        else:
            stretches.append((span.first, span.last))
    return stretches


def _full_on(first: date, years: int) -> date | None:
    try:
        return add_months(first, 12 * years)
    except ValueError:
        return None


def _is_full(stretch: tuple[date, date], years: int, on: date) -> bool:
    full_on = _full_on(stretch[0], years)
    return full_on is not None and full_on <= on and add_days(full_on, -1) <= stretch[1]


def _deadline(case: Situation, rule: CounterRule, span: Span, full_on: date) -> Deadline:
    ender = case.first_end(rule.settled, span.first, span.starter, rule, case.on)
    return Deadline(
        key=f"{rule.ref.id}:{span.shown.started_by}",
        rule=rule.ref,
        title=rule.ref.title,
        text=rule.text,
        on=full_on,
        plain_on=full_on,
        started_by=span.shown.started_by,
        ended_by="" if ender is None else ender.id,
        ended_on=None if ender is None else ender.latest,
        was_settled=ender is not None,
        warn_on=warnings(full_on, rule.warn),
        responsible=rule.responsible,
        lapses=False,
        is_target=True,
    )
