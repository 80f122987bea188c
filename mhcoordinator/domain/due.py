"""A line that is due: what Today, the case list and the head of a case all show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


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
    ANSWER = "answer"
    PLAN_REVIEW = "plan_review"
    SAFETY_REVIEW = "safety_review"
    GOAL = "goal"
    CONSENT = "consent"
    AFTERCARE = "aftercare"


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
