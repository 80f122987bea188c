"""What was typed and not yet saved, kept in the vault like everything else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, desc, select
from sqlalchemy.dialects.sqlite import insert

from mhcoordinator.domain.errors import NotFound
from mhcoordinator.records.tables import log
from mhcoordinator.records.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """One draft as it lies in the vault.

    Attributes:
        saved_at: in UTC.
        content: JSON of what was typed; empty in a listing.
        typed: JSON of texts that are no valid values yet.
    """

    id: str
    kind: str
    step: str
    saved_at: datetime
    title: str
    content: str = ""
    typed: str = ""
    source: bytes | None = None


def put(unit: UnitOfWork, draft: StoredDraft) -> None:
    """Writes a draft over the one with its id. The source is written only when there is one."""
    values = {
        "kind": draft.kind,
        "step": draft.step,
        "saved_at": draft.saved_at,
        "title": draft.title,
        "content": draft.content,
        "typed": draft.typed,
    }
    unit.connection.execute(
        insert(log.DraftRow)
        .values(id=draft.id, **values)
        .on_conflict_do_update(index_elements=["id"], set_=values)
    )
    if draft.source is not None:
        unit.connection.execute(
            insert(log.DraftSourceRow)
            .values(draft_id=draft.id, content=draft.source)
            .on_conflict_do_update(index_elements=["draft_id"], set_={"content": draft.source})
        )


def listed(unit: UnitOfWork, kind: str) -> tuple[StoredDraft, ...]:
    """The drafts of one kind without their content, newest first."""
    row = log.DraftRow
    query = (
        select(row.id, row.kind, row.step, row.saved_at, row.title)
        .where(row.kind == kind)
        .order_by(desc(row.saved_at))
    )
    return tuple(StoredDraft(*found) for found in unit.connection.execute(query))


def get(unit: UnitOfWork, draft_id: str) -> StoredDraft:
    """The whole draft.

    Raises:
        NotFound: there is none.
    """
    table, source = log.DraftRow.__table__, log.DraftSourceRow
    row = unit.connection.execute(select(table).where(table.c.id == draft_id)).mappings().first()
    if row is None:
        raise NotFound
    content = unit.connection.execute(
        select(source.content).where(source.draft_id == draft_id)
    ).scalar()
    return StoredDraft(**row, source=content)


def discard(unit: UnitOfWork, draft_id: str) -> None:
    """Deletes a draft and its source; nothing happens when there is none."""
    unit.connection.execute(delete(log.DraftRow).where(log.DraftRow.id == draft_id))
    unit.connection.execute(
        delete(log.DraftSourceRow).where(log.DraftSourceRow.draft_id == draft_id)
    )
