"""Which cases belong to a number of the caseload; the number and the list ask the same thing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, String, func, or_, select, type_coerce

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.residence import ResidenceStatus, ShelterKind
from mhcoordinator.domain.shelter import ShelterRequestState
from mhcoordinator.records.tables.case_tables import CaseFileRow
from mhcoordinator.records.tables.due_tables import DueBasisRow
from mhcoordinator.records.tables.procedure_tables import ShelterRequestRow
from mhcoordinator.records.tables.situation_tables import PlacementRow, ResidenceRow

ENDS_SOON = timedelta(days=14)
# Where nobody arranged the place, or where there is none.
_NOT_PLACED = (
    ShelterKind.OUTREACH_SUPPORT, ShelterKind.RETURN, ShelterKind.OWN_HOME,
    ShelterKind.WITH_FAMILY, ShelterKind.STREET, ShelterKind.DETENTION, ShelterKind.ABROAD,
    ShelterKind.UNKNOWN,
)  # fmt: skip
_WAITING = (ShelterRequestState.ASKED, ShelterRequestState.WAITING_LIST)


class ShelterStand(StrEnum):
    """Where a case stands in shelter; a case can stand in more than one place.

    PLACED: stays in a place that was arranged. WAITING: a request for a place has no outcome yet.
    ENDS_SOON: placed, and the last day of that place is today or within fourteen days.
    """

    PLACED = "placed"
    WAITING = "waiting"
    ENDS_SOON = "ends_soon"


@dataclass(frozen=True, slots=True)
class Caseload:
    """Narrows cases down to those behind a number.

    Attributes:
        on: the calendar day for which it is asked.
        residence: the status that holds is one of these; None for any.
        shelter: stands there; None for anywhere.
        place: stays in a place of this kind; None for any.
        place_words: stays in a place of a kind that was spelled in one of these ways.
    """

    on: date
    residence: frozenset[ResidenceStatus] | None = None
    shelter: ShelterStand | None = None
    place: ShelterKind | None = None
    place_words: frozenset[str] | None = None


def conditions(wanted: Caseload) -> list[ColumnElement[bool]]:
    """What a case has to fulfil."""
    found: list[ColumnElement[bool]] = []
    if wanted.residence is not None:
        found.append(_has_status(wanted.residence))
    if wanted.shelter is not None:
        found.append(_stands(wanted.shelter, wanted.on))
    stays, row = _stays(wanted.on), PlacementRow
    if wanted.place_words is not None:
        stays = stays.where(row.kind_words.in_(sorted(wanted.place_words)))
        found.append(CaseFileRow.id.in_(stays))
    elif wanted.place is not None:
        found.append(CaseFileRow.id.in_(stays.where(row.kind == wanted.place)))
    return found


def count_status(connection: Connection) -> dict[CaseStatus, int]:
    """How many cases have each status."""
    status = CaseFileRow.status
    rows = connection.execute(select(status, func.count()).group_by(status))
    return {row[0]: row[1] for row in rows}


def count_residence(connection: Connection) -> dict[ResidenceStatus, int]:
    """How many open cases have each residence status, as the rules had it last."""
    now = _status_now().subquery()
    query = (
        select(now.c.status, func.count())
        .select_from(CaseFileRow)
        .join(now, now.c.case_id == CaseFileRow.id)
        .where(CaseFileRow.status == CaseStatus.OPEN)
        .group_by(now.c.status)
    )
    return {ResidenceStatus(status): int(number) for status, number in connection.execute(query)}


def count_shelter(connection: Connection, on: date) -> dict[ShelterStand, int]:
    """How many open cases stand in each place."""
    query = select(func.count()).select_from(CaseFileRow)
    query = query.where(CaseFileRow.status == CaseStatus.OPEN)
    return {
        stand: int(connection.execute(query.where(_stands(stand, on))).scalar_one())
        for stand in ShelterStand
    }


def _has_status(statuses: frozenset[ResidenceStatus]) -> ColumnElement[bool]:
    now = _status_now().subquery()
    names = sorted(status.value for status in statuses)
    return CaseFileRow.id.in_(select(now.c.case_id).where(now.c.status.in_(names)))


def _status_now() -> Select[str, str]:
    """Each case with what the rules say; else as told last; else unknown.

    The rules have not been asked yet in a case of a vault that was just brought over, and have
    no answer where they could not be worked out.
    """
    told = select(ResidenceRow.case_id, ResidenceRow.status, func.max(ResidenceRow.seq))
    newest = told.group_by(ResidenceRow.case_id).subquery()
    held, known = (
        type_coerce(column, String) for column in (DueBasisRow.residence, newest.c.status)
    )
    status = func.coalesce(held, known, ResidenceStatus.UNKNOWN.value)
    return (
        select(CaseFileRow.id.label("case_id"), status.label("status"))
        .outerjoin(DueBasisRow, DueBasisRow.case_id == CaseFileRow.id)
        .outerjoin(newest, newest.c.case_id == CaseFileRow.id)
    )


def _stands(stand: ShelterStand, on: date) -> ColumnElement[bool]:
    if stand is ShelterStand.WAITING:
        request = ShelterRequestRow
        waiting = select(request.case_id).where(request.state.in_(_WAITING))
        return CaseFileRow.id.in_(waiting)
    placed = _stays(on).where(PlacementRow.kind.not_in(_NOT_PLACED))
    if stand is ShelterStand.ENDS_SOON:
        placed = placed.where(PlacementRow.until.between(on, on + ENDS_SOON))
    return CaseFileRow.id.in_(placed)


def _stays(on: date) -> Select[Any]:
    """The cases of the stays that began and did not end."""
    stay = PlacementRow
    begun = or_(stay.started.is_(None), type_coerce(stay.started, String) <= on.isoformat())
    return select(stay.case_id).where(stay.ended.is_(None), begun)
