"""A line that is due: what Today, the case list and the head of a case all show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mhcoordinator.domain.calendar_days import shifted

DAYS_WHEN_LATE = 7
"""How long a term that is over can be put off at a time."""


class DueSource(StrEnum):
    """What kind of thing is due; says where it is settled."""

    RULE = "rule"
    TASK = "task"
    APPOINTMENT = "appointment"
    PLACEMENT = "placement"
    NO_PLACE = "no_place"
    SHELTER_ANSWER = "shelter_answer"
    MEASURE = "measure"
    INTERVIEW = "interview"
    HEARING = "hearing"
    ANSWER = "answer"
    PLAN_REVIEW = "plan_review"
    SAFETY_REVIEW = "safety_review"
    GOAL = "goal"
    CONSENT = "consent"
    AFTERCARE = "aftercare"
    TERMS_UNKNOWN = "terms_unknown"  # the rules could not be worked out for this case


@dataclass(frozen=True, slots=True, kw_only=True)
class DueLine:
    """Something with a day on it that a fact will settle.

    Attributes:
        key: stays the same as long as it is the same thing; a snooze names it.
        on: the last day, a calendar day in the Netherlands.
        warn_from: from this day on it wants attention; `on` itself when nothing says earlier.
        title_nl / title_en: in the words of the rule, or typed by the user; empty where `source`
            says all.
        why_nl / why_en: why it is there: rule and its source, or what the user wrote.
        entry_id / entry_kind: the fact to open to settle it.
        rule_id / rule_version: of a line that a rule made; the version of the rule set.
        checked: whether the rule was verified in a source that is in force.
        lapses: vanishes when the day has passed, as nobody can do anything about it any more.
        snoozed_until: put off until this day.
    """

    case_id: str
    key: str
    source: DueSource
    on: date
    warn_from: date
    title_nl: str = ""
    title_en: str = ""
    why_nl: str = ""
    why_en: str = ""
    entry_id: str = ""
    entry_kind: str = ""
    rule_id: str = ""
    rule_version: str = ""
    checked: bool = True
    lapses: bool = False
    snoozed_until: date | None = None
    snooze_reason: str = ""

    def counts_on(self, today: date) -> bool:
        """Whether it is still to be settled that day: neither put off nor lapsed."""
        if self.snoozed_until is not None and self.snoozed_until > today:
            return False
        return not self.lapses or self.on >= today

    @property
    def is_hard(self) -> bool:
        """Whether its day is not ours to move: a term of the law, or what vanishes after it."""
        return self.source is DueSource.RULE or self.lapses

    def latest_put_off(self, today: date) -> date | None:
        """The last day until which it can be put off; None when any day will do.

        A hard day is never slept through: before it the line is back on that day at the latest,
        on it nothing can be put off, and after it the line comes back each week.
        """
        if not self.is_hard:
            return None
        if self.on >= today:
            return self.on
        return shifted(today, DAYS_WHEN_LATE)

    def title(self, language: str) -> str:
        """In that language (``nl``, ``en_GB`` ...); Dutch for any other than English."""
        return self.title_en if language.lower().startswith("en") else self.title_nl

    def why(self, language: str) -> str:
        """As `title`."""
        return self.why_en if language.lower().startswith("en") else self.why_nl


class Derived(StrEnum):
    """What kind of thing was derived."""

    TERM = "term"
    STATUS = "status"
    RIGHT = "right"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedLine:
    """What a rule said of a case; kept as it was known then when facts or rules change.

    Attributes:
        key: the same as long as it is about the same thing.
        on: the day of a term, the first day of a status, the day on which a counter is full.
        ended_on: the day on which a fact settled a term or it fell away; the last day of a status.
        answer: of a right: a value of `rules.Holds`; of a status: ``told`` when it was only told;
            of a counter: ``reached``, or ``covered`` when the permits reach to its day.
        derived_at: since when the program knew it so, in UTC.
        replaced_at: since when it knew better, in UTC; None while it stands.
    """

    case_id: str
    kind: Derived = Derived.TERM
    key: str
    rule_id: str
    rule_version: str
    on: date | None = None
    ended_on: date | None = None
    answer: str = ""
    derived_at: datetime
    replaced_at: datetime | None = None
