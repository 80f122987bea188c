"""What tells where clients stay whose address is not open, for many cases at once."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from mhcoordinator.domain.residence import Secrecy
from mhcoordinator.records.tables.situation_tables import PlacementRow


def read(connection: Connection, case_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Names and addresses of hidden places by case; a case without one is left out."""
    stay = PlacementRow
    query = select(stay.case_id, stay.facility, stay.address).where(
        stay.case_id.in_(sorted(case_ids)), stay.secrecy != Secrecy.OPEN
    )
    found: dict[str, tuple[str, ...]] = {}
    for case_id, *texts in connection.execute(query):
        found[case_id] = (*found.get(case_id, ()), *(text for text in texts if text.strip()))
    return {case_id: texts for case_id, texts in found.items() if texts}
