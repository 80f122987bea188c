"""The questions that the case list asks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    ScalarSelect,
    Select,
    String,
    and_,
    func,
    or_,
    select,
    type_coerce,
)

from mhcoordinator.domain.case_file import CaseStatus, Urgency
from mhcoordinator.domain.exploitation import ExploitationForm
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.person import PersonRole
from mhcoordinator.records.caseload import Caseload, conditions
from mhcoordinator.records.tables.case_tables import CaseFileRow, ReportRow
from mhcoordinator.records.tables.due_tables import DueLineRow
from mhcoordinator.records.tables.exploitation_tables import ExploitationRow
from mhcoordinator.records.tables.journal_tables import ContactMomentRow
from mhcoordinator.records.tables.person_tables import PersonRow

ISO_DAY = len("yyyy-mm-dd")  # as SQLite keeps a day
_BETWEEN = "\x1f"  # a control character, which no text that was typed can hold


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list.

    Attributes:
        surname: for sorting; without its prefix.
        next_due: the first day on which something is due.
        next_due_what: what that is, a value of `DueSource`.
        next_due_words / next_due_words_en: its words in Dutch and in English, the same when a user
            typed them; empty where `next_due_what` says all.
        last_contact: in UTC.
    """

    case_id: str
    number: CaseNumber
    call_name: str
    full_name: str
    surname: str
    status: CaseStatus
    municipality: str
    main_form: ExploitationForm | None
    urgency: Urgency
    opened_on: date
    next_due: date | None
    next_due_what: str
    next_due_words: str
    next_due_words_en: str
    last_contact: datetime | None


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which cases are asked for.

    Attributes:
        today: the calendar day where the user is.
        statuses: only cases with one of these.
        municipality: only this one; empty for all.
        form: only cases in which this form occurs.
        due_until: only cases with something due until and including this day.
        case_ids: only these; None for all.
        caseload: only those behind a number of the caseload.
    """

    today: date
    statuses: frozenset[CaseStatus] = frozenset(CaseStatus)
    municipality: str = ""
    form: ExploitationForm | None = None
    due_until: date | None = None
    case_ids: frozenset[str] | None = None
    caseload: Caseload | None = None


def _counts(today: date) -> ColumnElement[bool]:
    """Whether a line is still to be settled: as `DueLine.counts_on`."""
    line = DueLineRow
    is_back = or_(line.snoozed_until.is_(None), line.snoozed_until <= today)
    return and_(is_back, or_(line.lapses.is_(False), line.on >= today))


def _first_line(case_id: ColumnElement[Any], today: date) -> ScalarSelect[Any]:
    """The first line of a case that counts: day, what it is and its words, in one text.

    SQLite takes a column beside ``min()`` from the row in which the minimum stands, so that the
    lines of a case are read once.
    """
    line = DueLineRow
    day = type_coerce(func.min(line.on), String)
    text = day.concat(type_coerce(line.source, String)).concat(_BETWEEN)
    text = text.concat(line.title_nl).concat(_BETWEEN).concat(line.title_en)
    return select(text).where(line.case_id == case_id, _counts(today)).scalar_subquery()


def _wanted(columns: Iterable[Any], wanted: RowFilter) -> Select[Any]:
    """Columns of the cases that pass the filter."""
    case = CaseFileRow
    query = select(*columns)
    if wanted.statuses != frozenset(CaseStatus):
        query = query.where(case.status.in_(sorted(wanted.statuses)))
    if wanted.municipality:
        query = query.where(case.municipality == wanted.municipality)
    if wanted.form is not None:
        with_form = select(ExploitationRow.case_id).where(ExploitationRow.form == wanted.form)
        query = query.where(case.id.in_(with_form))
    if wanted.due_until is not None:
        line = DueLineRow
        with_due = select(line.case_id).where(line.on <= wanted.due_until, _counts(wanted.today))
        query = query.where(case.id.in_(with_due))
    if wanted.case_ids is not None:
        query = query.where(case.id.in_(sorted(wanted.case_ids)))
    if wanted.caseload is not None:
        query = query.where(*conditions(wanted.caseload))
    return query


def count_rows(connection: Connection, wanted: RowFilter) -> int:
    """How many cases pass the filter."""
    return int(
        connection.execute(_wanted((func.count(),), wanted).select_from(CaseFileRow)).scalar_one()
    )


def list_rows(
    connection: Connection, wanted: RowFilter, limit: int | None = None
) -> tuple[CaseRow, ...]:
    """The lines of the case list, newest case first.

    What belongs to a case is looked up case by case, so that the newest few cost the same however
    many there are.

    Args:
        connection: inside a transaction.
        wanted: which cases.
        limit: only so many of the newest; None for all.
    """
    table = CaseFileRow.__table__
    newest = _wanted(table.c, wanted).order_by(table.c.seq.desc()).limit(limit).subquery("newest")
    case, client, main = newest.c, PersonRow, ExploitationRow
    last_contact = (
        select(func.max(ContactMomentRow.at))
        .where(ContactMomentRow.case_id == case.id)
        .scalar_subquery()
    )
    query = (
        select(
            case.id, case.number, case.call_name, client.given_names, client.name_prefix,
            client.surname, case.status, case.municipality, main.form, ReportRow.urgency,
            case.opened_on, last_contact, _first_line(case.id, wanted.today),
        )
        .outerjoin(client, (client.case_id == case.id) & (client.role == PersonRole.CLIENT))
        .outerjoin(main, (main.case_id == case.id) & main.is_main)
        .outerjoin(ReportRow, ReportRow.case_id == case.id)
        .group_by(case.seq)
        .order_by(case.seq.desc())
    )  # fmt: skip
    return tuple(map(_as_line, connection.execute(query)))


def _as_line(row: Any) -> CaseRow:
    given, prefix, surname = row[3:6]
    due = row[12] or ""
    what, words, words_en = due[ISO_DAY:].split(_BETWEEN, 2) if due else ("", "", "")
    return CaseRow(
        case_id=row[0],
        number=row[1],
        call_name=row[2],
        full_name=" ".join(part for part in (given, prefix, surname) if part),
        surname=surname or "",
        status=row[6],
        municipality=row[7],
        main_form=row[8],
        urgency=row[9] or Urgency.UNKNOWN,
        opened_on=row[10],
        next_due=date.fromisoformat(due[:ISO_DAY]) if due else None,
        next_due_what=what,
        next_due_words=words,
        next_due_words_en=words_en,
        last_contact=row[11],
    )


def municipalities(connection: Connection) -> tuple[str, ...]:
    """The municipalities that occur, in the order of the alphabet."""
    query = select(CaseFileRow.municipality).distinct().order_by(CaseFileRow.municipality)
    return tuple(name for name in connection.execute(query).scalars() if name)


def last_serial(connection: Connection, year: int) -> int:
    """The highest serial number that a case of this year has; 0 when there is none."""
    query = select(CaseFileRow.number).where(CaseFileRow.number.like(f"MH-{year}-%"))
    numbers = connection.execute(query.order_by(CaseFileRow.seq.desc()).limit(1)).scalars().all()
    return max((number.serial for number in numbers), default=0)


def heads(
    connection: Connection, case_ids: Iterable[str]
) -> dict[str, tuple[CaseNumber, str, CaseStatus]]:
    """Number, call name and status of these cases, by case id."""
    case = CaseFileRow
    query = select(case.id, case.number, case.call_name, case.status).where(
        case.id.in_(list(case_ids))
    )
    return {row[0]: (row[1], row[2], row[3]) for row in connection.execute(query)}
