"""What follows from the facts of a case on a day, line by line, each with its rule."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mhcoordinator.rules.reference import Holds, Right, RuleRef, Words


@dataclass(frozen=True, slots=True)
class StatusSpan:
    """A status over time.

    Attributes:
        start: None when only a part of the day is known, or the status stands by itself.
        end: the last day by term or permit, or the day of the event that ended it; None when open.
        planned_end: the last day if nothing ends it early; None when that is not known.
        started_by / ended_by: id of the event, or empty.
        is_told: as told at intake, with no event to show for it.
        is_side: says something about the case without being a right to stay.
    """

    status: str
    title: Words
    start: date | None
    end: date | None
    rule: RuleRef
    text: Words
    planned_end: date | None = None
    started_by: str = ""
    ended_by: str = ""
    is_told: bool = False
    is_side: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day that must not be missed.

    Attributes:
        key: the same over every derivation: rule, event, number of the repeated term.
        on: the day, moved to a working day where the law does so.
        plain_on: the day before that move.
        started_by: id of the event.
        ended_by: id of the event that settled it or made it fall away, or empty.
        ended_on: the day on which it was over; set with `ended_by`, and also when it fell away
            because the period that it belonged to was over.
        was_settled: ended by what it asked for.
        warn_on: days to warn on, earliest first.
        lapses: vanishes when past.
        is_target: somebody's aim rather than a term in law.
    """

    key: str
    rule: RuleRef
    title: Words
    text: Words
    on: date
    plain_on: date
    started_by: str
    ended_by: str
    ended_on: date | None
    was_settled: bool
    warn_on: tuple[date, ...]
    responsible: Words
    lapses: bool
    is_target: bool

    @property
    def is_open(self) -> bool:
        """Whether nothing has settled it or made it fall away."""
        return self.ended_on is None


@dataclass(frozen=True, slots=True)
class RightLine:
    """Whether there is a right now; `status` is the one that it comes from."""

    right: Right
    title: Words
    text: Words
    holds: Holds
    status: str
    rule: RuleRef


@dataclass(frozen=True, slots=True)
class NextStep:
    """What may come next."""

    title: Words
    text: Words
    rule: RuleRef


@dataclass(frozen=True, slots=True)
class MissingFact:
    """What is missing to know more.

    Attributes:
        wanted: kind of event, or field, that answers the question.
        event_id: the event that lacks it, or empty.
    """

    question: Words
    text: Words
    wanted: str
    rule: RuleRef
    event_id: str = ""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Facts that contradict each other; they are kept as entered.

    Attributes:
        code: id of the rule that found it.
        event_ids: sorted.
    """

    code: str
    title: Words
    explanation: Words
    event_ids: tuple[str, ...]
    rule: RuleRef


@dataclass(frozen=True, slots=True)
class Gap:
    """Days between two permits, first and last included."""

    start: date
    end: date

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1


@dataclass(frozen=True, slots=True)
class PermitCounter:
    """How long permits have followed each other without a gap.

    Attributes:
        years: how many must be uninterrupted.
        stretches: first and last day of each uninterrupted time; the last day of an open one is
            None.
        gaps: between the stretches; one day is a gap.
        counted_from: first day of the stretch that counts.
        full_on: the day on which the years are full, if nothing interrupts them.
        is_reached: on the day of the derivation, or in an earlier stretch.
        is_covered: the permits that are there reach to that day.
    """

    rule: RuleRef
    title: Words
    text: Words
    years: int
    stretches: tuple[tuple[date, date | None], ...]
    gaps: tuple[Gap, ...]
    counted_from: date
    full_on: date | None
    is_reached: bool
    is_covered: bool


@dataclass(frozen=True, slots=True)
class Derivation:
    """Everything that follows on a day. `current` names the most telling status first."""

    on: date
    statuses: tuple[StatusSpan, ...]
    current: tuple[StatusSpan, ...]
    deadlines: tuple[Deadline, ...]
    rights: tuple[RightLine, ...]
    next_steps: tuple[NextStep, ...]
    missing: tuple[MissingFact, ...]
    conflicts: tuple[Conflict, ...]
    counter: PermitCounter | None
