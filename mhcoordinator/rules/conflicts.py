"""Facts that contradict each other. They are kept as entered; here they are marked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from mhcoordinator.rules.days import add_months
from mhcoordinator.rules.derivation import Conflict
from mhcoordinator.rules.facts import SHELTER_ENDED, SHELTER_STARTED
from mhcoordinator.rules.model import CheckRule, Test
from mhcoordinator.rules.situation import Situation

_Found = Iterator[tuple[str, ...]]


def conflicts_of(case: Situation) -> list[Conflict]:
    """Every contradiction that a rule looks for, each set of events once per rule."""
    found = []
    for rule in case.rules.rules.checks:
        if not case.applies(rule, case.on):
            continue
        for ids in sorted({tuple(sorted(set(ids))) for ids in _TESTS[rule.test](case, rule)}):
            conflict = Conflict(rule.ref.id, rule.ref.title, rule.text, ids, rule.ref)
            found.append(conflict)
    return found


def _end_before_start(case: Situation, _rule: CheckRule) -> _Found:
    for item in case.happenings:
        until = item.dates.get("until")
        if until is not None and until < item.earliest and item.earliest != date.min:
            yield (item.id,)
    ends = {item.id: item for item in case.happenings if item.kind == SHELTER_ENDED}
    for item in case.happenings:
        end = ends.get(item.id)
        if item.kind == SHELTER_STARTED and end is not None and end.latest < item.earliest:
            yield (item.id,)


def _far_past(case: Situation, rule: CheckRule) -> _Found:
    limit = _months_from(case.on, -12 * rule.years)
    for item in case.happenings:
        days = [*item.dates.values(), item.latest]
        if min(days) < limit:
            yield (item.id,)


def _far_future(case: Situation, rule: CheckRule) -> _Found:
    limit = _months_from(case.on, 12 * rule.years)
    for item in case.happenings:
        days = [*item.dates.values(), item.earliest]
        if max(days) > limit:
            yield (item.id,)


def _before_birth(case: Situation, _rule: CheckRule) -> _Found:
    born = case.facts.birth_date
    if born is None:
        return
    for item in case.happenings:
        if min([*item.dates.values(), item.latest]) < born.earliest():
            yield (item.id,)


def _order(case: Situation, rule: CheckRule) -> _Found:
    for item in case.matching(rule.event):
        days = [item.dates[field] for field in rule.order if field in item.dates]
        if days != sorted(days):
            yield (item.id,)


def _needs_before(case: Situation, rule: CheckRule) -> _Found:
    """What must come first came later, and only later; when it never came, that is a question."""
    others = list(case.matching(rule.others))
    for item in case.matching(rule.event):
        if others and all(other.earliest > item.latest for other in others):
            yield (item.id, *(other.id for other in others))


def _at_most(case: Situation, rule: CheckRule) -> _Found:
    ids = [item.id for item in case.matching(rule.event)]
    if len(ids) > rule.most:
        yield tuple(ids)


def _at_least_one(case: Situation, rule: CheckRule) -> _Found:
    ids = [item.id for item in case.matching(rule.event)]
    if ids:
        yield tuple(ids)


def _together(case: Situation, rule: CheckRule) -> _Found:
    others = [item.id for item in case.matching(rule.others)]
    ids = [item.id for item in case.matching(rule.event)]
    if ids and others:
        yield (*ids, *others)


def _months_from(day: date, months: int) -> date:
    try:
        return add_months(day, months)
    except ValueError:
        return date.min if months < 0 else date.max


_TESTS: dict[Test, Callable[[Situation, CheckRule], _Found]] = {
    Test.END_BEFORE_START: _end_before_start,
    Test.FAR_PAST: _far_past,
    Test.FAR_FUTURE: _far_future,
    Test.BEFORE_BIRTH: _before_birth,
    Test.ORDER: _order,
    Test.NEEDS_BEFORE: _needs_before,
    Test.AT_MOST: _at_most,
    Test.AT_LEAST_ONE: _at_least_one,
    Test.TOGETHER: _together,
}
