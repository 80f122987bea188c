"""Lines that are due, what was derived, and by which rules: kept beside the entries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Table,
    and_,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.due import DerivedLine, DueLine
from mhcoordinator.domain.residence import ResidenceStatus
from mhcoordinator.records.tables.case_tables import CaseFileRow
from mhcoordinator.records.tables.due_tables import DerivedLineRow, DueBasisRow, DueLineRow

_LINE_FIELDS = tuple(field.name for field in fields(DueLine))
_TERM_FIELDS = tuple(field.name for field in fields(DerivedLine))


def _table(row: Any) -> Table:
    table = row.__table__
    assert isinstance(table, Table)  # noqa: S101 (every row class is mapped to a plain table)
    return table


_LINES, _TERMS, _BASIS = map(_table, (DueLineRow, DerivedLineRow, DueBasisRow))
_DROP_LINE = delete(_LINES).where(
    _LINES.c.case_id == bindparam("of_case"), _LINES.c.key == bindparam("of_key")
)
_REPLACE_TERM = (
    update(_TERMS)
    .where(_TERMS.c.seq == bindparam("of_seq"))
    .values(replaced_at=bindparam("moment"))
)
_PUT_LINE = insert(_LINES).prefix_with("OR REPLACE")
_PUT_BASIS = insert(_BASIS).prefix_with("OR REPLACE")
_PUT_TERM = insert(_TERMS)


@dataclass(frozen=True, slots=True)
class Basis:
    """By which rules and for which day the lines of a case were made; see `DueBasisRow`."""

    case_id: str
    fingerprint: str
    made_for: date
    failure: str = ""
    residence: ResidenceStatus | None = None


def lines_of_cases(
    connection: Connection, case_ids: Sequence[str]
) -> dict[str, tuple[DueLine, ...]]:
    """The lines of these cases, soonest first; a case without any is left out."""
    order = (_LINES.c.on, _LINES.c.source, _LINES.c.key)
    query = select(_LINES).where(_LINES.c.case_id.in_(case_ids)).order_by(*order)
    found: dict[str, list[DueLine]] = {}
    for row in connection.execute(query).mappings():
        line = DueLine(**{name: row[name] for name in _LINE_FIELDS})
        found.setdefault(line.case_id, []).append(line)
    return {case_id: tuple(lines) for case_id, lines in found.items()}


def put_lines(connection: Connection, lines: Iterable[DueLine]) -> None:
    """Writes lines, over those with the same case and key."""
    rows = [{name: getattr(line, name) for name in _LINE_FIELDS} for line in lines]
    if rows:
        connection.execute(_PUT_LINE, rows)


def drop_lines(connection: Connection, lines: Iterable[DueLine]) -> None:
    """Takes lines away."""
    keys = [{"of_case": line.case_id, "of_key": line.key} for line in lines]
    if keys:
        connection.execute(_DROP_LINE, keys)


def standing_lines(
    connection: Connection, case_ids: Sequence[str]
) -> dict[str, dict[int, DerivedLine]]:
    """What was derived of these cases and nothing replaced, by case and number."""
    query = select(_TERMS).where(_TERMS.c.case_id.in_(case_ids), _TERMS.c.replaced_at.is_(None))
    found: dict[str, dict[int, DerivedLine]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row["case_id"], {})[row["seq"]] = _as_term(row)
    return found


def history_of(connection: Connection, case_id: str) -> tuple[DerivedLine, ...]:
    """All that was ever derived of a case, in the order in which it became known."""
    query = select(_TERMS).where(_TERMS.c.case_id == case_id).order_by(_TERMS.c.seq)
    return tuple(_as_term(row) for row in connection.execute(query).mappings())


def add_derived(connection: Connection, terms: Iterable[DerivedLine]) -> None:
    """Notes what is new."""
    rows = [{name: getattr(term, name) for name in _TERM_FIELDS} for term in terms]
    if rows:
        connection.execute(_PUT_TERM, rows)


def replace_derived(connection: Connection, numbers: Iterable[int], moment: datetime) -> None:
    """Notes from when the program knew better."""
    rows = [{"of_seq": number, "moment": moment} for number in numbers]
    if rows:
        connection.execute(_REPLACE_TERM, rows)


def put_bases(connection: Connection, bases: Iterable[Basis]) -> None:
    """Notes by which rules and for which day the lines of cases were made."""
    rows = [
        {
            "case_id": basis.case_id, "fingerprint": basis.fingerprint,
            "made_for": basis.made_for, "failure": basis.failure,
            "residence": basis.residence,
        }
        for basis in bases
    ]  # fmt: skip
    if rows:
        connection.execute(_PUT_BASIS, rows)


def basis_of(connection: Connection, case_id: str) -> Basis | None:
    """By which rules the lines of a case were made; None when they never were."""
    row = connection.execute(select(_BASIS).where(_BASIS.c.case_id == case_id)).mappings().first()
    return None if row is None else Basis(**row)


def forget_case(connection: Connection, case_id: str) -> None:
    """Takes away all that was derived of a case that is gone."""
    for table in (_LINES, _TERMS, _BASIS):
        connection.execute(delete(table).where(table.c.case_id == case_id))


def stale_cases(connection: Connection, fingerprint: str, today: date) -> tuple[str, ...]:
    """The cases not closed whose lines were made by other rules or for another day, newest first.

    Where the rules could not be worked out it is tried again once a day.
    """
    case = CaseFileRow
    other_rules = and_(_BASIS.c.fingerprint != fingerprint, _BASIS.c.failure == "")
    is_stale = or_(_BASIS.c.case_id.is_(None), other_rules, _BASIS.c.made_for != today)
    query = (
        select(case.id)
        .select_from(case)
        .outerjoin(_BASIS, _BASIS.c.case_id == case.id)
        .where(case.status != CaseStatus.CLOSED, is_stale)
        .order_by(case.seq.desc())
    )
    return tuple(connection.execute(query).scalars())


def open_cases(connection: Connection) -> tuple[str, ...]:
    """The cases that are not closed, newest first."""
    case = CaseFileRow
    query = select(case.id).where(case.status != CaseStatus.CLOSED).order_by(case.seq.desc())
    return tuple(connection.execute(query).scalars())


def failed_cases(connection: Connection) -> int:
    """In how many cases the rules could not be worked out."""
    query = select(func.count()).select_from(_BASIS).where(_BASIS.c.failure != "")
    return int(connection.execute(query).scalar_one())


def _as_term(row: Any) -> DerivedLine:
    return DerivedLine(**{name: row[name] for name in _TERM_FIELDS})
