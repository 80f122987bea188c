"""Which cases there are: one question serves the list, its number and whatever is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.exploitation import ExploitationForm
from mhcoordinator.records import case_queries, search_index
from mhcoordinator.records.case_queries import CaseRow
from mhcoordinator.services.session import VaultSession

__all__ = ["CaseFilter", "CaseRow", "list_cases", "municipalities"]

MOST_FOUND = 10_000


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """What the list shows.

    Attributes:
        text: words that must occur somewhere in the case.
        due_within_days: only cases with something due until so many days from today.
    """

    text: str = ""
    statuses: frozenset[CaseStatus] = frozenset(CaseStatus)
    municipality: str = ""
    form: ExploitationForm | None = None
    due_within_days: int | None = None


def list_cases(session: VaultSession, wanted: CaseFilter) -> tuple[CaseRow, ...]:
    """The cases that fit, newest first."""
    with session.transaction() as unit:
        ids = None
        if wanted.text.strip():
            hits = search_index.find_words(unit.connection, wanted.text, MOST_FOUND)
            ids = {hit.case_id for hit in hits}
        due_until = None
        if wanted.due_within_days is not None:
            due_until = session.clock.today() + timedelta(days=wanted.due_within_days)
        return case_queries.list_rows(
            unit.connection, wanted.statuses, wanted.municipality, wanted.form, due_until, ids
        )


def municipalities(session: VaultSession) -> tuple[str, ...]:
    """The municipalities that occur, in the order of the alphabet."""
    with session.transaction() as unit:
        return case_queries.municipalities(unit.connection)
