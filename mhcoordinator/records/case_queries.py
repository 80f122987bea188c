"""The questions that the case list asks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, func, literal, select, union_all

from mhcoordinator.domain.case_file import CaseStatus, Urgency
from mhcoordinator.domain.exploitation import ExploitationForm
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.person import PersonRole
from mhcoordinator.domain.sharing import ReferralStatus
from mhcoordinator.records.tables.care_tables import TaskRow
from mhcoordinator.records.tables.case_tables import CaseFileRow, ReportRow
from mhcoordinator.records.tables.exploitation_tables import ExploitationRow
from mhcoordinator.records.tables.journal_tables import ContactMomentRow
from mhcoordinator.records.tables.person_tables import PersonRow
from mhcoordinator.records.tables.sharing_tables import ReferralRow
from mhcoordinator.records.tables.situation_tables import PlacementRow, ResidenceRow


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One line of the case list.

    Attributes:
        surname: for sorting; without its prefix.
        next_due: the first day on which something is due, with a code of what it is:
            ``task``, ``placement``, ``permit`` or ``answer``.
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
    last_contact: datetime | None


def _due_query() -> Select[Any]:
    """Every open day with its case: tasks, last days of placements and permits, answers."""
    parts = (
        select(TaskRow.case_id, TaskRow.due_on.label("on"), literal("task").label("what")).where(
            TaskRow.due_on.is_not(None), TaskRow.done_on.is_(None)
        ),
        select(PlacementRow.case_id, PlacementRow.until, literal("placement")).where(
            PlacementRow.until.is_not(None), PlacementRow.ended.is_(None)
        ),
        select(ResidenceRow.case_id, ResidenceRow.permit_until, literal("permit")).where(
            ResidenceRow.permit_until.is_not(None)
        ),
        select(ReferralRow.case_id, ReferralRow.answer_due, literal("answer")).where(
            ReferralRow.answer_due.is_not(None), ReferralRow.status == ReferralStatus.SENT
        ),
    )
    due = union_all(*parts).subquery()
    # SQLite gives the other columns of the row in which the minimum stands.
    return select(due.c.case_id, func.min(due.c.on).label("on"), due.c.what).group_by(due.c.case_id)


def list_rows(
    connection: Connection,
    statuses: Iterable[CaseStatus],
    municipality: str,
    form: ExploitationForm | None,
    due_until: date | None,
    case_ids: Iterable[str] | None,
) -> tuple[CaseRow, ...]:
    """The lines of the case list, newest case first.

    Args:
        connection: inside a transaction.
        statuses: only cases with one of these.
        municipality: only this one; empty for all.
        form: only cases in which this form occurs.
        due_until: only cases with something due until and including this day.
        case_ids: only these; None for all.
    """
    due, client, main = _due_query().subquery(), PersonRow, ExploitationRow
    contact = (
        select(ContactMomentRow.case_id, func.max(ContactMomentRow.at).label("at"))
        .group_by(ContactMomentRow.case_id)
        .subquery()
    )
    case = CaseFileRow
    query = (
        select(
            case.id, case.number, case.call_name, client.given_names, client.name_prefix,
            client.surname, case.status, case.municipality, main.form, ReportRow.urgency,
            case.opened_on, due.c.on, due.c.what, contact.c.at,
        )
        .outerjoin(client, (client.case_id == case.id) & (client.role == PersonRole.CLIENT))
        .outerjoin(main, (main.case_id == case.id) & main.is_main)
        .outerjoin(ReportRow, ReportRow.case_id == case.id)
        .outerjoin(due, due.c.case_id == case.id)
        .outerjoin(contact, contact.c.case_id == case.id)
        .where(case.status.in_(list(statuses)))
        .group_by(case.id)
        .order_by(case.seq.desc())
    )  # fmt: skip
    if municipality:
        query = query.where(case.municipality == municipality)
    if form is not None:
        with_form = select(main.case_id).where(main.form == form)
        query = query.where(case.id.in_(with_form))
    if due_until is not None:
        query = query.where(due.c.on <= due_until)
    if case_ids is not None:
        query = query.where(case.id.in_(list(case_ids)))
    return tuple(_as_line(row) for row in connection.execute(query))


def _as_line(row: Any) -> CaseRow:
    given, prefix, surname = row[3:6]
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
        next_due=row[11],
        next_due_what=row[12] or "",
        last_contact=row[13],
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
