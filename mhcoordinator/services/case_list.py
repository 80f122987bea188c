"""Which cases there are: one question serves the list, its number and whatever is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.exploitation import ExploitationForm
from mhcoordinator.domain.residence import ResidenceStatus, ShelterKind
from mhcoordinator.domain.shelter import KindOfPlace
from mhcoordinator.records import case_queries, own_kinds, search_index
from mhcoordinator.records.case_queries import CaseRow, RowFilter
from mhcoordinator.records.caseload import Caseload, ShelterStand
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.own_kinds import spellings
from mhcoordinator.services.session import VaultSession

__all__ = [
    "CaseFilter",
    "CasePage",
    "CaseRow",
    "ShelterStand",
    "count_cases",
    "first_cases",
    "list_cases",
    "municipalities",
]

MOST_FOUND = 10_000
AT_FIRST = 500


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What the list shows.

    Attributes:
        text: words that must occur somewhere in the case.
        due_within_days: only cases with something due until so many days from today.
        residence: the status told last is one of these; unknown also where none was told.
        shelter: stands there today.
        place: stays in a place of this kind.
    """

    text: str = ""
    statuses: frozenset[CaseStatus] = frozenset(CaseStatus)
    municipality: str = ""
    form: ExploitationForm | None = None
    due_within_days: int | None = None
    residence: frozenset[ResidenceStatus] | None = None
    shelter: ShelterStand | None = None
    place: KindOfPlace | None = None


@dataclass(frozen=True, slots=True)
class CasePage:
    """The newest cases that fit, and how many fit in all."""

    rows: tuple[CaseRow, ...]
    count: int


def list_cases(
    session: VaultSession, wanted: CaseFilter, limit: int | None = None
) -> tuple[CaseRow, ...]:
    """The cases that fit, newest first; with a limit only so many of them."""
    with session.transaction() as unit:
        return case_queries.list_rows(unit.connection, _row_filter(session, unit, wanted), limit)


def first_cases(session: VaultSession, wanted: CaseFilter, limit: int = AT_FIRST) -> CasePage:
    """What can be shown at once, however many cases there are."""
    with session.transaction() as unit:
        row_filter = _row_filter(session, unit, wanted)
        rows = case_queries.list_rows(unit.connection, row_filter, limit)
        count = len(rows)
        if count == limit:
            count = case_queries.count_rows(unit.connection, row_filter)
    return CasePage(rows, count)


def count_cases(session: VaultSession, wanted: CaseFilter) -> int:
    """How many cases fit."""
    with session.transaction() as unit:
        return case_queries.count_rows(unit.connection, _row_filter(session, unit, wanted))


def _row_filter(session: VaultSession, unit: UnitOfWork, wanted: CaseFilter) -> RowFilter:
    ids = None
    if wanted.text.strip():
        ids = search_index.cases_with(unit.connection, wanted.text, MOST_FOUND)
    today = session.clock.today()
    due_until = None
    if wanted.due_within_days is not None:
        due_until = today + timedelta(days=wanted.due_within_days)
    caseload = None
    if (wanted.residence, wanted.shelter, wanted.place) != (None, None, None):
        caseload = Caseload(today, wanted.residence, wanted.shelter, *_place(unit, wanted.place))
    return RowFilter(
        today, wanted.statuses, wanted.municipality, wanted.form, due_until, ids, caseload
    )


def _place(
    unit: UnitOfWork, place: KindOfPlace | None
) -> tuple[ShelterKind | None, frozenset[str] | None]:
    if place is None or not place.words:
        return place.kind if place else None, None
    return None, spellings(place.words, own_kinds.own_kinds(unit.connection))


def municipalities(session: VaultSession) -> tuple[str, ...]:
    """The municipalities that occur, in the order of the alphabet."""
    with session.transaction() as unit:
        return case_queries.municipalities(unit.connection)
