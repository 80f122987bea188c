"""Whether the rules of a set fit together: nothing asked for that is not there, no circles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from mhcoordinator.rules.errors import RuleFileError
from mhcoordinator.rules.model import AllRules, Rule, StatusRule


def check_together(rules: AllRules, file: str) -> tuple[RuleFileError, ...]:
    """What does not fit, in the order of the lines of that file; line 0 for rules of another."""
    found = [
        *_unknown_statuses(rules, file),
        *_unknown_rules(rules, file),
        *_circles(rules.statuses, file),
    ]
    return tuple(sorted(found, key=lambda error: error.line))


def needs_of(rule: Rule) -> frozenset[str]:
    """The statuses that the conditions of a rule speak of."""
    names: frozenset[str] = frozenset()
    for condition in rule.when:
        names |= condition.statuses | condition.not_statuses
    return names


def in_order_of_need(statuses: tuple[StatusRule, ...]) -> tuple[StatusRule, ...]:
    """Each rule after those that it needs, otherwise in the order given; circles come last."""
    placed: list[StatusRule] = []
    waiting = list(statuses)
    while waiting:
        open_names = {rule.status for rule in waiting}
        ready = [rule for rule in waiting if not needs_of(rule) & open_names]
        if not ready:
            return (*placed, *waiting)
        placed += ready
        waiting = [rule for rule in waiting if rule not in ready]
    return tuple(placed)


def _unknown_statuses(rules: AllRules, file: str) -> Iterator[RuleFileError]:
    known = {rule.status for rule in rules.statuses}
    asked: list[tuple[Rule, Iterable[str]]] = [
        (rule, needs_of(rule))
        for group in (rules.statuses, rules.terms, rules.steps, rules.questions, rules.checks)
        for rule in group
    ]
    asked += [(rule, rule.statuses | needs_of(rule)) for rule in rules.rights]
    for rule, names in asked:
        for name in sorted(set(names) - known):
            facts = {"rule": rule.ref.id, "value": name}
            yield RuleFileError(_line(rule, file), "unknown_status", facts)


def _unknown_rules(rules: AllRules, file: str) -> Iterator[RuleFileError]:
    known = {rule.ref.id for rule in rules.statuses}
    asked: list[tuple[Rule, frozenset[str]]] = [(rule, rule.during) for rule in rules.terms]
    asked += [(rule, rule.during) for rule in rules.counters]
    asked += [(rule, rule.during) for rule in rules.rights]
    for rule, names in asked:
        for name in sorted(names - known):
            facts = {"rule": rule.ref.id, "value": name}
            yield RuleFileError(_line(rule, file), "unknown_rule", facts)


def _line(rule: Rule, file: str) -> int:
    return rule.line if rule.file == file else 0


def _circles(statuses: tuple[StatusRule, ...], file: str) -> Iterator[RuleFileError]:
    """One error for each rule that needs itself, straight or by way of others."""
    givers: dict[str, list[StatusRule]] = {}
    for rule in statuses:
        givers.setdefault(rule.status, []).append(rule)
    for rule in statuses:
        way = _way_back(rule, givers)
        if way:
            facts = {"rule": rule.ref.id, "way": " > ".join(step.ref.id for step in way)}
            yield RuleFileError(_line(rule, file), "circular", facts)


def _way_back(rule: StatusRule, givers: dict[str, list[StatusRule]]) -> tuple[StatusRule, ...]:
    """The shortest way from a rule over what it needs back to itself; empty when there is none."""
    seen: set[str] = set()
    ways: list[tuple[StatusRule, ...]] = [(rule,)]
    while ways:
        way = ways.pop(0)
        for name in sorted(needs_of(way[-1])):
            for giver in givers.get(name, ()):
                if giver.ref.id == rule.ref.id:
                    return (*way, rule)
                if giver.ref.id not in seen:
                    seen.add(giver.ref.id)
                    ways.append((*way, giver))
    return ()
