"""The lines that are due in open cases and in aftercare, and the cases they belong to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    String,
    and_,
    case,
    func,
    or_,
    select,
    type_coerce,
)

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.due import DueLine
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.records.tables.case_tables import CaseFileRow
from mhcoordinator.records.tables.due_tables import DueLineRow
from mhcoordinator.records.tables.log_tables import AuditRow

WATCHED = (CaseStatus.OPEN, CaseStatus.AFTERCARE)
_FIELDS = tuple(field.name for field in fields(DueLine))
_VIEWS_LOOKED_AT = 400


@dataclass(frozen=True, slots=True)
class DueSpan:
    """Which days a group of lines holds, both included; None is no bound.

    Attributes:
        or_warned_by: a day after `last` counts as well when its warning began by this day.
        is_put_off: holds what is put off; every other group holds what is not.
    """

    first: date | None = None
    last: date | None = None
    or_warned_by: date | None = None
    is_put_off: bool = False


@dataclass(frozen=True, slots=True)
class LineOfCase:
    """A line, and whose it is."""

    due: DueLine
    number: CaseNumber
    call_name: str
    municipality: str


@dataclass(frozen=True, slots=True)
class CaseHead:
    """A case by what it is called."""

    case_id: str
    number: CaseNumber
    call_name: str


def count_lines(connection: Connection, spans: Sequence[DueSpan], today: date) -> tuple[int, ...]:
    """How many lines each span holds, in one pass."""
    sums = [func.coalesce(func.sum(case((_within(span, today), 1), else_=0)), 0) for span in spans]
    of_case = select(CaseFileRow.id).where(CaseFileRow.status.in_(WATCHED))
    query = select(*sums).where(_unindexed(DueLineRow.case_id).in_(of_case), _can_be_settled(today))
    lasts = [span.last for span in spans]
    if all(lasts):
        query = query.where(DueLineRow.on <= max(last for last in lasts if last))
    row = connection.execute(query).one()
    return tuple(int(number) for number in row)


def lines(
    connection: Connection, span: DueSpan, today: date, limit: int | None = None
) -> tuple[LineOfCase, ...]:
    """The lines of a span, the first day first, and on one day the oldest case first."""
    row = DueLineRow
    first = row.snoozed_until if span.is_put_off else row.on
    of_case = _unindexed(CaseFileRow.status).in_(WATCHED)
    query = _lines_with_case().where(_within(span, today), _can_be_settled(today), of_case)
    found = connection.execute(query.order_by(first, row.case_id, row.key).limit(limit))
    return tuple(_as_line(line) for line in found)


def lines_of_case(connection: Connection, case_id: str) -> tuple[DueLine, ...]:
    """Everything that is due in one case, the first day first."""
    query = _lines_with_case().where(DueLineRow.case_id == case_id).order_by(DueLineRow.on)
    return tuple(_as_line(row).due for row in connection.execute(query))


def last_viewed(connection: Connection, user: str, number: int) -> tuple[CaseHead, ...]:
    """The cases that a user looked at last, the latest first; as the audit log has it."""
    viewed = select(AuditRow.case_id).where(
        AuditRow.action == AuditAction.VIEW, AuditRow.user == user
    )
    latest = connection.execute(viewed.order_by(AuditRow.seq.desc()).limit(_VIEWS_LOOKED_AT))
    return heads(connection, list(dict.fromkeys(latest.scalars()))[: number * 2])[:number]


def heads(connection: Connection, case_ids: Iterable[str]) -> tuple[CaseHead, ...]:
    """What these cases are called, in this order; one that is gone is left out."""
    ordered = list(case_ids)
    row = CaseFileRow
    query = select(row.id, row.number, row.call_name).where(row.id.in_(ordered))
    found = {head[0]: CaseHead(*head) for head in connection.execute(query)}
    return tuple(found[case_id] for case_id in ordered if case_id in found)


def _lines_with_case() -> Select[Any]:
    columns = (getattr(DueLineRow, name) for name in _FIELDS)
    of_case = (CaseFileRow.number, CaseFileRow.call_name, CaseFileRow.municipality)
    return select(*columns, *of_case).join(CaseFileRow, CaseFileRow.id == DueLineRow.case_id)


def _unindexed(column: Any) -> ColumnElement[str]:
    """A column as an expression, which has no index.

    SQLite then walks along the days, which it can leave at the limit, instead of looking up the
    lines of each case one by one.
    """
    return type_coerce(column, String).concat("")


def _can_be_settled(today: date) -> ColumnElement[bool]:
    """Not what nobody can do anything about any more."""
    return ~and_(DueLineRow.lapses, DueLineRow.on < today)


def _within(span: DueSpan, today: date) -> ColumnElement[bool]:
    row = DueLineRow
    put_off = and_(row.snoozed_until.is_not(None), row.snoozed_until > today)
    if span.is_put_off:
        return put_off
    bounds: list[ColumnElement[bool]] = [or_(row.snoozed_until.is_(None), ~put_off)]
    if span.first is not None:
        bounds.append(row.on >= span.first)
    if span.last is not None:
        in_time = row.on <= span.last
        warned = span.or_warned_by
        bounds.append(in_time if warned is None else or_(in_time, row.warn_from <= warned))
    return and_(*bounds)


def _as_line(row: Any) -> LineOfCase:
    values = tuple(row)
    due = DueLine(**dict(zip(_FIELDS, values, strict=False)))
    return LineOfCase(due, *values[len(_FIELDS) :])
