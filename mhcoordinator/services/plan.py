"""The client's plan: rounds through the life domains, and what becomes of goals and tasks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from mhcoordinator.domain.care import LifeDomain, Task
from mhcoordinator.domain.errors import InvalidFields
from mhcoordinator.domain.plan import DomainAssessment, Goal, GoalState, Level, PlanTrack
from mhcoordinator.services.checking import blocking, problems_in
from mhcoordinator.services.normalising import normalised
from mhcoordinator.services.session import VaultSession


class Change(Enum):
    """How a life domain goes, against the time before."""

    FIRST = "first"
    BETTER = "better"
    SAME = "same"
    HARDER = "harder"
    NOT_KNOWN = "not_known"


@dataclass(frozen=True, slots=True)
class Standing:
    """One life domain over time.

    Attributes:
        assessments: oldest first; also those in which it was not discussed.
    """

    life_domain: LifeDomain
    assessments: tuple[DomainAssessment, ...] = ()

    @property
    def latest(self) -> DomainAssessment | None:
        """The newest one."""
        return self.assessments[-1] if self.assessments else None

    @property
    def level(self) -> Level | None:
        """How it goes now; None when it was not discussed the last time, or never."""
        return self.latest.level if self.latest is not None else None

    @property
    def before(self) -> Level | None:
        """The level that was known before the newest assessment."""
        known = [item.level for item in self.assessments[:-1] if item.level is not None]
        return known[-1] if known else None

    @property
    def change(self) -> Change:
        """Against the level that was known before."""
        if self.level is None:
            return Change.NOT_KNOWN
        if self.before is None:
            return Change.FIRST
        if self.level == self.before:
            return Change.SAME
        return Change.BETTER if int(self.level) > int(self.before) else Change.HARDER


def standings(assessments: Iterable[DomainAssessment]) -> tuple[Standing, ...]:
    """All twelve life domains in their own order; what has no day counts as the oldest."""
    ordered = sorted(assessments, key=lambda item: item.assessed_on or date.min)
    return tuple(
        Standing(domain, tuple(item for item in ordered if item.life_domain is domain))
        for domain in LifeDomain
    )


def last_round(assessments: Iterable[DomainAssessment]) -> tuple[date | None, date | None]:
    """The newest day on which anything was assessed, and the one before it."""
    days = sorted({item.assessed_on for item in assessments if item.assessed_on is not None})
    return (days[-1] if days else None), (days[-2] if len(days) > 1 else None)


def save_round(
    session: VaultSession, lines: Sequence[DomainAssessment], command_id: str
) -> tuple[str, ...]:
    """Writes the domains that were gone through, all or none; the same command writes once.

    A line with a level of None says that the domain was not discussed. Domains without a line
    stay as they were: a round may be partial.

    Returns:
        The ids of what stands in the vault after this.

    Raises:
        InvalidFields: something typed cannot be right; nothing was written.
    """
    today = session.clock.today()
    problems = blocking(problem for line in lines for problem in problems_in(line, today))
    if problems:
        raise InvalidFields(problems)
    with session.transaction() as unit:
        done = unit.result_of(command_id)
        if done is not None:
            return tuple(done.split())
        unit.add_all(normalised(line) for line in lines)
        ids = tuple(line.id for line in lines)
        unit.remember(command_id, " ".join(ids))
    return ids


def goals_on(goals: Iterable[Goal], track: PlanTrack) -> tuple[Goal, ...]:
    """The goals of one track: open ones first, by the day until which they run."""
    found = [goal for goal in goals if goal.track is track]
    return tuple(
        sorted(found, key=lambda goal: (goal.state is not GoalState.OPEN, goal.until or date.max))
    )


def actions_of(goal: Goal, tasks: Iterable[Task]) -> tuple[Task, ...]:
    """The tasks that serve a goal: open ones first, soonest first."""
    found = [task for task in tasks if task.goal_id == goal.id]
    return tuple(sorted(found, key=open_and_soonest))


def loose_tasks(goals: Iterable[Goal], tasks: Iterable[Task]) -> tuple[Task, ...]:
    """The tasks that serve no goal, or one that was removed."""
    standing = {goal.id for goal in goals}
    return tuple(
        sorted((task for task in tasks if task.goal_id not in standing), key=open_and_soonest)
    )


def open_and_soonest(task: Task) -> tuple[bool, bool, date]:
    """Sorts tasks: open before settled, with a day before without, soonest first."""
    return not task.is_open, task.due_on is None, task.due_on or date.max


def settle_goal(session: VaultSession, goal: Goal, state: GoalState) -> None:
    """Says that a goal was reached or stopped today, or opens it again.

    Raises:
        Conflict: it was changed since the user saw it.
        NotFound: it was removed meanwhile.
    """
    day = None if state is GoalState.OPEN else session.clock.today()
    with session.transaction() as unit:
        unit.replace(replace(goal, state=state, settled_on=day), goal)


def finish_task(session: VaultSession, task: Task) -> None:
    """Says that a task was done today; raises as `settle_goal` does."""
    with session.transaction() as unit:
        unit.replace(replace(task, done_on=session.clock.today()), task)
