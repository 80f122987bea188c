"""What is typed waits in the vault until it is saved or thrown away."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from mhcoordinator.domain.errors import NotFound
from mhcoordinator.domain.intake import Intake, SourceMessage
from mhcoordinator.records import codec
from mhcoordinator.records import drafts as stored
from mhcoordinator.services.session import VaultSession

INTAKE = "intake"


@dataclass(frozen=True, slots=True)
class DraftInfo:
    """A draft in a list.

    Attributes:
        saved_at: in UTC.
    """

    id: str
    step: str
    saved_at: datetime
    call_name: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole draft of an intake.

    Attributes:
        saved_at: in UTC.
        typed: texts that are no valid values yet, by the place where they were typed.
    """

    id: str
    step: str
    saved_at: datetime
    intake: Intake
    typed: Mapping[str, str]


def save_draft(
    session: VaultSession,
    draft_id: str,
    step: str,
    intake: Intake,
    typed: Mapping[str, str] | None = None,
) -> datetime:
    """Writes what was typed so far, durably.

    The message that came in may be large and does not change while one types, so it is written
    only when `intake.source` holds its bytes; a later draft may leave the bytes out.

    Returns:
        When it was kept, in UTC.
    """
    source = intake.source
    now = session.clock.now()
    draft = stored.StoredDraft(
        id=draft_id,
        kind=INTAKE,
        step=step,
        saved_at=now,
        title=intake.call_name,
        content=codec.to_json(replace(intake, source=None)),
        typed=json.dumps(dict(typed or {}), ensure_ascii=False),
        source=None if source is None else codec.to_json(source).encode(),
    )
    with session.transaction() as unit:
        stored.put(unit, draft)
    return now


def drafts(session: VaultSession) -> tuple[DraftInfo, ...]:
    """The intakes that wait, newest first."""
    with session.transaction() as unit:
        found = stored.listed(unit, INTAKE)
    return tuple(DraftInfo(item.id, item.step, item.saved_at, item.title) for item in found)


def load_draft(session: VaultSession, draft_id: str) -> Draft:
    """The whole draft.

    Raises:
        NotFound: there is none.
    """
    with session.transaction() as unit:
        found = stored.get(unit, draft_id)
    intake = codec.from_json(found.content, Intake)
    if found.source is not None:
        source = codec.from_json(found.source.decode(), SourceMessage)
        intake = replace(intake, source=source)
    return Draft(found.id, found.step, found.saved_at, intake, json.loads(found.typed or "{}"))


def discard_draft(session: VaultSession, draft_id: str) -> None:
    """Throws a draft away; nothing happens when there is none."""
    with session.transaction() as unit:
        stored.discard(unit, draft_id)


def save_note(session: VaultSession, draft_id: str, kind: str, content: Mapping[str, str]) -> None:
    """Keeps what was typed in a small form, by field name."""
    draft = stored.StoredDraft(
        draft_id, kind, "", session.clock.now(), "", json.dumps(dict(content)), "{}"
    )
    with session.transaction() as unit:
        stored.put(unit, draft)


def load_note(session: VaultSession, draft_id: str) -> Mapping[str, str]:
    """What `save_note` kept; empty when there is nothing."""
    with session.transaction() as unit:
        try:
            found = stored.get(unit, draft_id)
        except NotFound:
            return {}
    return dict(json.loads(found.content))
