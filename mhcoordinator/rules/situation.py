"""The facts of one case beside one set of rules: what matches, what holds, what is asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from mhcoordinator.domain.partial_date import age_on
from mhcoordinator.rules.days import add_days, add_months
from mhcoordinator.rules.derivation import StatusSpan
from mhcoordinator.rules.facts import CaseFacts, Happening, happenings_of
from mhcoordinator.rules.model import Condition, Pattern, Rule, StatusRule, Term
from mhcoordinator.rules.parts import UNSET
from mhcoordinator.rules.reference import RuleRef
from mhcoordinator.rules.rule_set import RuleSet


class Span(NamedTuple):
    """A status over time, with what is needed to reckon with it.

    Attributes:
        first / last: the days on which it is surely in force; the ends of the calendar when open.
    """

    rule: StatusRule
    shown: StatusSpan
    starter: Happening | None
    first: date
    last: date


class Situation:
    """One case on one day.

    Attributes:
        spans: grows while statuses are derived; conditions look at what is there.
        current: the statuses of the day, with what was told and fallbacks; None until derived.
        asked: event id and field that is missing, with the first rule that needs it.
    """

    def __init__(self, facts: CaseFacts, rules: RuleSet, on: date) -> None:
        self.facts = facts
        self.rules = rules
        self.on = on
        self.happenings = happenings_of(facts)
        self.spans: list[Span] = []
        self.current: frozenset[str] | None = None
        self.asked: dict[tuple[str, str], RuleRef] = {}
        self._by_kind: dict[str, list[int]] = {}
        for number, item in enumerate(self.happenings):
            self._by_kind.setdefault(item.kind, []).append(number)

    def matching(
        self, patterns: Iterable[Pattern], starter: Happening | None = None
    ) -> Iterator[Happening]:
        """The happenings that any of the patterns means, each once, oldest first."""
        found: set[int] = set()
        for pattern in patterns:
            for kind in pattern.kinds:
                for number in self._by_kind.get(kind, ()):
                    if _is_meant(self.happenings[number], pattern, starter):
                        found.add(number)
        for number in sorted(found):
            yield self.happenings[number]

    def first_end(
        self,
        patterns: tuple[Pattern, ...],
        start: date,
        starter: Happening | None,
        rule: Rule,
        known_by: date | None = None,
    ) -> Happening | None:
        """The first happening that surely came after the start and, if asked, surely by a day.

        One of the kind that started it counts from the next day on, so that the same permit entered
        twice does not settle itself. One that may have come before is asked about, not believed.
        """
        for item in self.matching(patterns, starter):
            if item is starter:
                continue
            if item.day is None:
                self.ask(item.id, item.kind, rule.ref)
            is_same_kind = starter is not None and item.kind == starter.kind
            if item.earliest < start or (is_same_kind and item.earliest == start):
                continue
            if known_by is None or item.latest <= known_by:
                return item
        return None

    def ask(self, event_id: str, wanted: str, ref: RuleRef) -> None:
        """Note that a day or another field is missing; the first rule to need it asks."""
        self.asked.setdefault((event_id, wanted), ref)

    def applies(self, rule: Rule, day: date) -> bool:
        """Whether the rule is valid, and any of its conditions holds, on a day."""
        if rule.valid_from is not None and day < rule.valid_from:
            return False
        if rule.valid_until is not None and day > rule.valid_until:
            return False
        return not rule.when or any(self._holds(condition, day) for condition in rule.when)

    def in_force(self, day: date) -> frozenset[str]:
        """The statuses in force on a day, as far as derived yet."""
        if self.current is not None and day == self.on:
            return self.current
        return frozenset(span.rule.status for span in self.spans if span.first <= day <= span.last)

    def end_of(self, term: Term, item: Happening | None, start: date | None) -> date | None:
        """The day on which a term ends; None when a fact is missing or it leaves the calendar."""
        if term.date_field and item is not None and term.date_field in item.dates:
            return item.dates[term.date_field]
        try:
            if term.age is not None:
                born = self.facts.birth_date
                if born is None or not born.is_whole:
                    return None
                return add_months(born.earliest(), 12 * term.age)
            if start is None or not term.is_counted:
                return None
            return add_days(add_months(start, term.months), term.days)
        except ValueError:
            return None

    def _holds(self, condition: Condition, day: date) -> bool:
        facts = self.facts
        return (
            (not condition.nationalities or facts.nationality in condition.nationalities)
            and (not condition.told or facts.told_status in condition.told)
            and (not condition.forms or not condition.forms.isdisjoint(facts.forms))
            and (condition.is_stateless is None or condition.is_stateless == facts.is_stateless)
            and self._has_statuses(condition, day)
            and self._is_of_age(condition, day)
            and (not condition.has or self._happened(condition.has, day))
            and not (condition.lacks and self._happened(condition.lacks, day))
        )

    def _has_statuses(self, condition: Condition, day: date) -> bool:
        if not condition.statuses and not condition.not_statuses:
            return True
        names = self.in_force(day)
        if condition.statuses and condition.statuses.isdisjoint(names):
            return False
        return condition.not_statuses.isdisjoint(names)

    def _is_of_age(self, condition: Condition, day: date) -> bool:
        born = self.facts.birth_date
        if condition.is_age_known is not None:
            is_known = born is not None and born.is_whole
            if is_known != condition.is_age_known:
                return False
        if condition.age_below is None and condition.age_from is None:
            return True
        if born is None:
            return False
        lowest, highest = age_on(born, day)
        return (condition.age_below is None or highest < condition.age_below) and (
            condition.age_from is None or lowest >= condition.age_from
        )

    def _happened(self, patterns: tuple[Pattern, ...], day: date) -> bool:
        return any(item.earliest <= day for item in self.matching(patterns))


def _is_meant(item: Happening, pattern: Pattern, starter: Happening | None) -> bool:
    for name, allowed in pattern.values:
        if item.values.get(name, UNSET) not in allowed:
            return False
    if pattern.unset and any(name in item.dates for name in pattern.unset):
        return False
    return not pattern.same or (starter is not None and item.id == starter.id)
