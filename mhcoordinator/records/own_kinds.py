"""Kinds of place in words of one's own, as they were written in any case."""

from __future__ import annotations

from sqlalchemy import Connection, select, union

from mhcoordinator.records.tables.procedure_tables import ShelterRequestRow
from mhcoordinator.records.tables.situation_tables import PlacementRow


def own_kinds(connection: Connection) -> tuple[str, ...]:
    """Every spelling that occurs, of stays and of requests."""
    words = union(
        *(select(row.kind_words).where(row.kind_words != "") for row in (PlacementRow,
                                                                        ShelterRequestRow))
    )  # fmt: skip
    return tuple(connection.execute(words).scalars())
