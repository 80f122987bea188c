"""A correction that was typed and not saved waits in the vault, like everything else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from mhcoordinator.domain.entry import Entry
from mhcoordinator.records import codec
from mhcoordinator.records import drafts as stored
from mhcoordinator.records.tables import ROW_OF
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """An entry as it was typed so far.

    Attributes:
        entry: with what could be read.
        typed: texts that are no valid values yet, by field.
        saved_at: in UTC.
    """

    entry: Entry
    typed: Mapping[str, str]
    saved_at: datetime


def keep_entry_draft(
    session: VaultSession, entry: Entry, typed: Mapping[str, str] | None = None
) -> None:
    """Keeps what was typed in one entry; a later call for the same entry replaces it."""
    draft = stored.StoredDraft(
        id=_draft_id(entry),
        kind=_kind_of_case(entry.case_id),
        step=type(entry).__name__,
        saved_at=session.clock.now(),
        title="",
        content=codec.to_json(entry),
        typed=json.dumps(dict(typed or {}), ensure_ascii=False),
    )
    with session.transaction() as unit:
        stored.put(unit, draft)


def entry_drafts(session: VaultSession, case_id: str) -> tuple[EntryDraft, ...]:
    """The corrections that wait in a case, newest first."""
    with session.transaction() as unit:
        listed = stored.listed(unit, _kind_of_case(case_id))
        found = [stored.get(unit, item.id) for item in listed]
    kinds = {kind.__name__: kind for kind in ROW_OF}
    return tuple(
        EntryDraft(
            codec.from_json(item.content, kinds[item.step]),
            json.loads(item.typed or "{}"),
            item.saved_at,
        )
        for item in found
    )


def discard_entry_draft(session: VaultSession, entry: Entry) -> None:
    """Throws away what was typed in an entry; nothing happens when there is nothing."""
    with session.transaction() as unit:
        stored.discard(unit, _draft_id(entry))


def _draft_id(entry: Entry) -> str:
    return f"entry:{entry.id}"


def _kind_of_case(case_id: str) -> str:
    return f"entry:{case_id}"
