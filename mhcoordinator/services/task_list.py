"""The tasks of all cases: whose, by when, open or done."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from mhcoordinator.domain.care import Task
from mhcoordinator.records import history, task_queries
from mhcoordinator.records.task_queries import TaskFilter, TaskOfCase
from mhcoordinator.services.session import VaultSession

__all__ = ["TaskFilter", "TaskOfCase", "TaskPage", "complete", "take_back", "task_page"]

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class TaskPage:
    """The first tasks that fit, and how many fit in all."""

    today: date
    tasks: tuple[TaskOfCase, ...]
    count: int


def task_page(
    session: VaultSession,
    *,
    mine: bool | None = None,
    is_open: bool = True,
    limit: int | None = AT_ONCE,
) -> TaskPage:
    """Tasks of open cases and of aftercare.

    Args:
        session: who asks is who `mine` is about; a task without an owner is mine too.
        mine: False asks for those of others, None for all.
        is_open: False asks for what is done or stopped.
        limit: so many at most; None for all.
    """
    owner = None if mine is None else session.actor.name
    wanted = TaskFilter(owner, others=mine is False, is_open=is_open)
    with session.transaction() as unit:
        found = task_queries.tasks(unit.connection, wanted, limit)
        count = len(found)
        if count == limit:
            count = task_queries.count_tasks(unit.connection, wanted)
    return TaskPage(session.clock.today(), found, count)


def complete(session: VaultSession, task: Task) -> int:
    """Notes that a task was done today.

    Returns:
        The id of the change, for `take_back`.

    Raises:
        Conflict: it was changed since it was shown; nothing was written.
        NotFound: it was removed meanwhile.
    """
    with session.transaction() as unit:
        change = unit.replace(replace(task, done_on=session.clock.today()), task)
    assert change is not None  # noqa: S101 (an open task has no day on which it was done)
    return change


def take_back(session: VaultSession, change_id: int) -> None:
    """Makes a task open again that was completed by mistake.

    Raises:
        NothingToUndo: it was taken back already.
        Conflict: a later change stands on it.
    """
    with session.transaction() as unit:
        history.undo(unit, change_id)
