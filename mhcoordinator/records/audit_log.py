"""The audit log: append-only, each line bound to the one before by a hash."""

from __future__ import annotations

import hashlib
import json
from datetime import datetime

from sqlalchemy import Connection, desc, insert, select

from mhcoordinator.domain.audit import Actor, AuditAction, AuditEntry
from mhcoordinator.records.tables import log

FIRST_HASH = "0" * 64
_FIELDS = (
    "seq", "at", "local_time", "user", "role", "responsible", "action", "case_id",
    "field_group", "reason", "tier", "recipient", "previous_hash",
)  # fmt: skip


def _hash(values: dict[str, object]) -> str:
    plain = {
        name: value.isoformat() if isinstance(value, datetime) else str(value)
        for name, value in values.items()
    }
    return hashlib.sha256(json.dumps(plain, sort_keys=True).encode()).hexdigest()


def append(  # noqa: PLR0913 (the fields of NEN 7513)
    connection: Connection,
    actor: Actor,
    at: datetime,
    action: AuditAction,
    *,
    case_id: str = "",
    field_group: str = "",
    reason: str = "",
    tier: str = "",
    recipient: str = "",
) -> None:
    """Writes one line after the last.

    Args:
        connection: inside the transaction of what is logged.
        actor: who does it.
        at: the moment, in UTC; its local time is written beside it.
        action: what was done.
        case_id: the case, if it was about one.
        field_group: which part of the case.
        reason: why, where a reason was asked.
        tier: the tier of a disclosure.
        recipient: to whom something was disclosed.
    """
    table = log.AuditRow.__table__
    last = connection.execute(
        select(table.c.seq, table.c.hash).order_by(desc(table.c.seq)).limit(1)
    ).first()
    values: dict[str, object] = {
        "seq": last.seq + 1 if last else 1,
        "at": at,
        "local_time": at.astimezone().isoformat(timespec="seconds"),
        "user": actor.name,
        "role": actor.role,
        "responsible": actor.responsible or actor.name,
        "action": action,
        "case_id": case_id,
        "field_group": field_group,
        "reason": reason,
        "tier": tier,
        "recipient": recipient,
        "previous_hash": last.hash if last else FIRST_HASH,
    }
    connection.execute(insert(log.AuditRow), {**values, "hash": _hash(values)})


def read(connection: Connection, case_id: str = "") -> tuple[AuditEntry, ...]:
    """The lines about one case, or all lines, oldest first."""
    query = select(log.AuditRow.__table__).order_by(log.AuditRow.seq)
    if case_id:
        query = query.where(log.AuditRow.case_id == case_id)
    return tuple(AuditEntry(**row) for row in connection.execute(query).mappings())


def first_broken_line(connection: Connection) -> int | None:
    """The number of the first line whose hash or place does not fit, or None when all fit."""
    previous, expected = FIRST_HASH, 1
    for line in read(connection):
        values = {name: getattr(line, name) for name in _FIELDS}
        if line.seq != expected or line.previous_hash != previous or line.hash != _hash(values):
            return expected
        previous, expected = line.hash, expected + 1
    return None
