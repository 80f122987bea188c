"""What the client needs and does: care needs, work and education."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.partial_date import PartialDate


class LifeDomain(StrEnum):
    """Our own twelve life domains."""

    SAFETY = "safety"
    HOUSING = "housing"
    INCOME_AND_DEBTS = "income_and_debts"
    WORK = "work"
    EDUCATION_AND_LANGUAGE = "education_and_language"
    PHYSICAL_HEALTH = "physical_health"
    MENTAL_HEALTH = "mental_health"
    SUBSTANCE_USE = "substance_use"
    RESIDENCE_AND_LAW = "residence_and_law"
    NETWORK_AND_FAMILY = "network_and_family"
    DAILY_LIFE_AND_MEANING = "daily_life_and_meaning"
    FUTURE = "future"


HEALTH_DOMAINS = frozenset(
    {LifeDomain.PHYSICAL_HEALTH, LifeDomain.MENTAL_HEALTH, LifeDomain.SUBSTANCE_USE}
)


class NeedState(StrEnum):
    """How far help with a need has come."""

    SIGNALLED = "signalled"
    REQUESTED = "requested"
    WAITING_LIST = "waiting_list"
    IN_CARE = "in_care"
    MET = "met"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Need(Entry):
    """A need in one life domain: a headline, the client's own wish, and who helps."""

    life_domain: LifeDomain = LifeDomain.PHYSICAL_HEALTH
    headline: str = ""
    wish: str = ""
    since: PartialDate | None = None
    state: NeedState = NeedState.SIGNALLED
    helper: str = ""
    note: str = ""


class OccupationKind(StrEnum):
    """Work or education."""

    WORK = "work"
    EDUCATION = "education"
    DAY_ACTIVITY = "day_activity"


@dataclass(frozen=True, kw_only=True)
class Occupation(Entry):
    """Work, education or day activity, with its period."""

    kind: OccupationKind = OccupationKind.WORK
    what: str = ""
    organisation: str = ""
    hours_per_week: str = ""
    started: PartialDate | None = None
    ended: PartialDate | None = None
    note: str = ""


class AssessmentKind(StrEnum):
    """Assessments made elsewhere; only date, by whom and outcome are kept."""

    SCIL = "scil"
    IQ_TEST = "iq_test"
    SELF_SUFFICIENCY = "self_sufficiency"
    OTHER = "other"


class AssessmentState(StrEnum):
    """Whether the assessment was made."""

    DONE = "done"
    NOT_DONE = "not_done"
    PLANNED = "planned"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Assessment(Entry):
    """An assessment made elsewhere. Its outcome is never a judgement of risk."""

    kind: AssessmentKind = AssessmentKind.SCIL
    state: AssessmentState = AssessmentState.UNKNOWN
    taken_on: PartialDate | None = None
    taken_by: str = ""
    outcome: str = ""


class TaskKind(StrEnum):
    """Something to do, or somewhere to be."""

    TASK = "task"
    APPOINTMENT = "appointment"


@dataclass(frozen=True, kw_only=True)
class Task(Entry):
    """An action with an owner and a day on which it is due.

    Attributes:
        goal_id: of the goal that it serves, if any.
        stopped_on / stopped_reason: it need not be done any more, and why.
    """

    kind: TaskKind = TaskKind.TASK
    title: str = ""
    owner: str = ""
    due_on: date | None = None
    due_at: str = ""
    place: str = ""
    done_on: date | None = None
    stopped_on: date | None = None
    stopped_reason: str = ""
    goal_id: str = ""
    note: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it still has to be done."""
        return self.done_on is None and self.stopped_on is None
