"""The tasks of all cases that somebody works on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.records.due_queries import WATCHED
from mhcoordinator.records.rows import as_entry, table_of
from mhcoordinator.records.tables.care_tables import TaskRow
from mhcoordinator.records.tables.case_tables import CaseFileRow


@dataclass(frozen=True, slots=True)
class TaskOfCase:
    """A task, and whose it is."""

    task: Task
    number: CaseNumber
    call_name: str
    municipality: str


@dataclass(frozen=True, slots=True)
class TaskFilter:
    """Which tasks are asked for.

    Attributes:
        owner: a name; with None those of everybody.
        others: those of everybody else than `owner`.
        is_open: still to do; False: done or stopped.
    """

    owner: str | None = None
    others: bool = False
    is_open: bool = True


def tasks(
    connection: Connection, wanted: TaskFilter, limit: int | None = None
) -> tuple[TaskOfCase, ...]:
    """Open tasks by their day, those without a day last; done ones the latest first."""
    row = TaskRow
    table = table_of(Task)
    of_case = (CaseFileRow.number, CaseFileRow.call_name, CaseFileRow.municipality)
    query: Select[Any] = _wanted(select(*table.c, *of_case).select_from(table), wanted)
    if wanted.is_open:
        query = query.order_by(row.due_on.is_(None), row.due_on, row.seq)
    else:
        query = query.order_by(func.coalesce(row.done_on, row.stopped_on).desc(), row.seq.desc())
    found = connection.execute(query.limit(limit)).mappings()
    return tuple(
        TaskOfCase(as_entry(Task, item), item["number"], item["call_name"], item["municipality"])
        for item in found
    )


def count_tasks(connection: Connection, wanted: TaskFilter) -> int:
    """How many tasks there are."""
    query = _wanted(select(func.count()).select_from(TaskRow), wanted)
    return int(connection.execute(query).scalar_one())


def _wanted(query: Select[Any], wanted: TaskFilter) -> Select[Any]:
    row = TaskRow
    query = query.join(CaseFileRow, CaseFileRow.id == row.case_id)
    query = query.where(CaseFileRow.status.in_(WATCHED))
    still = row.done_on.is_(None) & row.stopped_on.is_(None)
    query = query.where(still if wanted.is_open else ~still)
    if wanted.owner is not None:
        mine = _is_of(wanted.owner)
        query = query.where(~mine if wanted.others else mine)
    return query


def _is_of(owner: str) -> ColumnElement[bool]:
    """A task without an owner is everybody's own: it must not be nobody's."""
    return (TaskRow.owner == "") | (func.lower(TaskRow.owner) == owner.lower())
