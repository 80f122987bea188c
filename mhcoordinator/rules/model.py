"""What a rule can say. The words are those of the rule file; `docs/rules.md` explains them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from mhcoordinator.rules.reference import NO_WORDS, Holds, Right, RuleRef, Words


@dataclass(frozen=True, slots=True)
class Pattern:
    """Which happenings are meant.

    Attributes:
        kinds: any of these.
        values: field name to the values allowed; ``unset`` stands for not recorded.
        unset: date fields that must be empty.
        same: only the happening with the id of the one that started the term.
    """

    kinds: frozenset[str]
    values: tuple[tuple[str, frozenset[str]], ...] = ()
    unset: tuple[str, ...] = ()
    same: bool = False


@dataclass(frozen=True, slots=True)
class Condition:
    """What must be so on a day; everything that is said here must hold.

    Attributes:
        statuses / not_statuses: of which one must, or none may, be in force.
        told: status as told at intake.
        has / lacks: happenings on or before the day; one without a day counts as happened.
        is_stateless: None when it makes no difference.
        age_below / age_from: in whole years; not met while the birth date leaves it open.
        is_age_known: whether the whole birth date is known; None when it makes no difference.
    """

    statuses: frozenset[str] = frozenset()
    not_statuses: frozenset[str] = frozenset()
    nationalities: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    forms: frozenset[str] = frozenset()
    has: tuple[Pattern, ...] = ()
    lacks: tuple[Pattern, ...] = ()
    is_stateless: bool | None = None
    age_below: int | None = None
    age_from: int | None = None
    is_age_known: bool | None = None


@dataclass(frozen=True, slots=True)
class Term:
    """How long something takes.

    Attributes:
        months / days: added to the first day; both may be zero.
        date_field: a date of the happening that goes before counting, such as ``until``.
        age: the day on which the client reaches this age, in years.
        end_of_status: the last day of the status that the term belongs to.
        repeats: again and again, as long as the status lasts.
        is_counted: whether months or days were given at all.
    """

    months: int = 0
    days: int = 0
    date_field: str = ""
    age: int | None = None
    end_of_status: bool = False
    repeats: bool = False
    is_counted: bool = False


@dataclass(frozen=True, kw_only=True)
class Rule:
    """What all rules have in common.

    Attributes:
        text: one or two sentences for who wants to know more.
        valid_from / valid_until: first and last day on which it may start to apply.
        when: any of these conditions; empty for always.
        line: in the file it came from, counted from 1.
    """

    ref: RuleRef
    text: Words
    valid_from: date | None = None
    valid_until: date | None = None
    when: tuple[Condition, ...] = ()
    line: int = 0
    file: str = ""


@dataclass(frozen=True, kw_only=True)
class StatusRule(Rule):
    """A status, what gives it and what ends it.

    Attributes:
        start: empty for a status that stands as long as its conditions hold.
        told: statuses of the intake that say the same with less certainty.
        rank: of several in force, the highest is named first.
        is_side: says something about the case without being a right to stay.
        is_fallback: in force only where nothing else is.
    """

    status: str
    start: tuple[Pattern, ...] = ()
    term: Term | None = None
    end: tuple[Pattern, ...] = ()
    told: frozenset[str] = frozenset()
    rank: int = 0
    is_side: bool = False
    is_fallback: bool = False


@dataclass(frozen=True, kw_only=True)
class TermRule(Rule):
    """A day that must not be missed.

    Attributes:
        start / during: what starts it: happenings, or spans of the status rules with these ids.
        count_from: date fields of the starting happening, the first that is known.
        settled / early: happenings that fulfil it, or make it fall away.
        warn: days before the day, longest first.
        working_day: moves from Saturday, Sunday or holiday to the next working day.
        lapses: vanishes when past, because nothing can be done then.
        is_target: somebody's aim rather than a term in law.
    """

    term: Term
    start: tuple[Pattern, ...] = ()
    during: frozenset[str] = frozenset()
    count_from: tuple[str, ...] = ("on",)
    settled: tuple[Pattern, ...] = ()
    early: tuple[Pattern, ...] = ()
    warn: tuple[int, ...] = ()
    responsible: Words = NO_WORDS
    working_day: bool = False
    lapses: bool = False
    is_target: bool = False
    asks_day: bool = True


@dataclass(frozen=True, kw_only=True)
class RightRule(Rule):
    """What a status gives, or does not give.

    Attributes:
        during: only where one of the status rules with these ids gave the status; empty for any.
    """

    right: Right
    statuses: frozenset[str]
    holds: Holds
    during: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class NextRule(Rule):
    """What may come next."""


@dataclass(frozen=True, kw_only=True)
class QuestionRule(Rule):
    """What is missing; its title is the question.

    Attributes:
        wanted: kind of event or field that answers it.
    """

    wanted: str


class Test(StrEnum):
    """The ways in which facts can contradict each other."""

    END_BEFORE_START = "end_before_start"
    FAR_PAST = "far_past"
    FAR_FUTURE = "far_future"
    BEFORE_BIRTH = "before_birth"
    ORDER = "order"
    NEEDS_BEFORE = "needs_before"
    AT_MOST = "at_most"
    AT_LEAST_ONE = "at_least_one"
    TOGETHER = "together"


@dataclass(frozen=True, kw_only=True)
class CheckRule(Rule):
    """A contradiction to look for; the text explains it.

    Attributes:
        event: the happenings looked at.
        others: what must come before, or may not come together with it.
        order: date fields that may not go back in time.
        most: how many there may be.
        years: how far is far.
    """

    test: Test
    event: tuple[Pattern, ...] = ()
    others: tuple[Pattern, ...] = ()
    order: tuple[str, ...] = ()
    most: int = 1
    years: int = 0


@dataclass(frozen=True, kw_only=True)
class CounterRule(Rule):
    """Years that must be uninterrupted, over the spans of these status rules together.

    Attributes:
        settled: happenings that make use of it.
        warn: days before the day on which the years are full.
    """

    during: frozenset[str]
    years: int
    settled: tuple[Pattern, ...] = ()
    warn: tuple[int, ...] = ()
    responsible: Words = NO_WORDS


@dataclass(frozen=True)
class AllRules:
    """The rules of a set by sort, each in the order of its file."""

    statuses: tuple[StatusRule, ...] = ()
    terms: tuple[TermRule, ...] = ()
    rights: tuple[RightRule, ...] = ()
    steps: tuple[NextRule, ...] = ()
    questions: tuple[QuestionRule, ...] = ()
    checks: tuple[CheckRule, ...] = ()
    counters: tuple[CounterRule, ...] = ()
    words: Mapping[str, Words] = field(default_factory=dict)
