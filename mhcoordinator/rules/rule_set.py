"""A set of rules that belong together, ready to derive with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TypeVar

from mhcoordinator.rules.coherence import check_together, in_order_of_need
from mhcoordinator.rules.errors import RuleFileError, RuleFileErrors
from mhcoordinator.rules.model import AllRules, Rule, StatusRule
from mhcoordinator.rules.reference import Words

SomeRule = TypeVar("SomeRule", bound=Rule)


@dataclass(frozen=True)
class RuleSet:
    """Rules with the version that derived lines are stored with.

    Attributes:
        name: what the file was called.
        id: what the set calls itself, the same over all versions.
        version: text of the file; joined with a plus when one set stands on another.
        fingerprint: SHA-256 of the content, hexadecimal; another whenever a byte differs.
        adds_to: id of the set that an own file stands on; empty for a set that stands alone.
        ordered: the status rules, each after those that it needs.
    """

    name: str
    id: str
    version: str
    title: Words
    fingerprint: str
    rules: AllRules
    adds_to: str = ""
    ordered: tuple[StatusRule, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "ordered", in_order_of_need(self.rules.statuses))

    def with_own(self, own: RuleSet) -> RuleSet:
        """This set with an organisation's own rules: the same id replaces, another one is added.

        Raises:
            RuleFileErrors: the own set was made for another one, or the rules of both do not fit
                together.
        """
        merged = merge(self.rules, own.rules)
        errors = (*check_on(self, own), *check_together(merged, own.name))
        if errors:
            raise RuleFileErrors(own.name, errors)
        return replace(
            self,
            name=own.name,
            version=f"{self.version}+{own.version}",
            fingerprint=sha256(f"{self.fingerprint}{own.fingerprint}".encode()).hexdigest(),
            rules=merged,
        )


def check_on(base: RuleSet, own: RuleSet) -> tuple[RuleFileError, ...]:
    """Whether an own set was made for this one, and replaces only rules of the same sort."""
    errors = []
    if own.adds_to and own.adds_to != base.id:
        facts = {"value": own.adds_to, "known": base.id}
        errors.append(RuleFileError(0, "wrong_base", facts))
    sorts = {rule.ref.id: type(rule) for rule in every_rule(base.rules)}
    for rule in every_rule(own.rules):
        if sorts.get(rule.ref.id, type(rule)) is not type(rule):
            error = RuleFileError(rule.line, "other_sort", {"rule": rule.ref.id})
            errors.append(error)
    return tuple(errors)


def merge(base: AllRules, own: AllRules) -> AllRules:
    """The rules of both; those of the second take the place of those with the same id."""
    taken = frozenset(rule.ref.id for rule in every_rule(own))
    words: Mapping[str, Words] = {**base.words, **own.words}
    return AllRules(
        statuses=_joined(base.statuses, own.statuses, taken),
        terms=_joined(base.terms, own.terms, taken),
        rights=_joined(base.rights, own.rights, taken),
        steps=_joined(base.steps, own.steps, taken),
        questions=_joined(base.questions, own.questions, taken),
        checks=_joined(base.checks, own.checks, taken),
        counters=_joined(base.counters, own.counters, taken),
        words=words,
    )


def every_rule(rules: AllRules) -> tuple[Rule, ...]:
    """All rules of a set, whatever their sort."""
    return (
        *rules.statuses,
        *rules.terms,
        *rules.rights,
        *rules.steps,
        *rules.questions,
        *rules.checks,
        *rules.counters,
    )


def _joined(
    base: tuple[SomeRule, ...], own: tuple[SomeRule, ...], taken: frozenset[str]
) -> tuple[SomeRule, ...]:
    mine = {rule.ref.id: rule for rule in own}
    kept = []
    for rule in base:
        if rule.ref.id in mine:
            kept.append(mine.pop(rule.ref.id))
        elif rule.ref.id not in taken:
            kept.append(rule)
    return (*kept, *mine.values())
