"""Who did what with which case, and what was changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class AuditAction(StrEnum):
    """Events that NEN 7513 asks to be logged, as far as this program knows them."""

    VIEW = "view"
    CREATE = "create"
    CHANGE = "change"
    DELETE = "delete"
    PRINT = "print"
    EXPORT = "export"
    UNLOCK = "unlock"
    REVEAL = "reveal"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Actor:
    """The user at the keyboard.

    Attributes:
        responsible: on whose behalf; the user's own name unless somebody stands in.
    """

    name: str
    role: str = "care coordinator"
    responsible: str = ""


@dataclass(frozen=True, kw_only=True)
class AuditEntry:
    """One line of the audit log with the fields of NEN 7513; each holds the hash of the one before.

    Attributes:
        at: in UTC; `local_time` is the same moment on the laptop's clock, ISO 8601 with offset.
    """

    seq: int
    at: datetime
    local_time: str
    user: str
    role: str
    responsible: str
    action: AuditAction
    case_id: str
    field_group: str
    reason: str
    tier: str
    recipient: str
    previous_hash: str
    hash: str


@dataclass(frozen=True, kw_only=True)
class Change:
    """One change of one entry, with what stood there before and after (None: not there).

    Attributes:
        kind: name of the entry class, e.g. ``Person``.
        fields: the names of the fields that differ.
        undone: whether a later undo took it back.
    """

    id: int
    at: datetime
    user: str
    case_id: str
    kind: str
    entry_id: str
    before: object | None
    after: object | None
    fields: tuple[str, ...]
    undone: bool
