"""What was changed, who did what, which commands were carried out, and drafts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.records.tables.base import Base


class ChangeRow(Base):
    """One change of one entry: JSON of the entry before and after, empty where it was not there."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_entry", "entry_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    at: Mapped[datetime]
    user: Mapped[str]
    case_id: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    entry_id: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]
    undone_by: Mapped[int | None]


class AuditRow(Base):
    """One line of the audit log (NEN 7513), chained by hash."""

    __tablename__ = "audit"

    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    local_time: Mapped[str]
    user: Mapped[str]
    role: Mapped[str]
    responsible: Mapped[str]
    action: Mapped[AuditAction]
    case_id: Mapped[str] = mapped_column(index=True)
    field_group: Mapped[str]
    reason: Mapped[str]
    tier: Mapped[str]
    recipient: Mapped[str]
    previous_hash: Mapped[str]
    hash: Mapped[str]


class CommandRow(Base):
    """A command that was carried out, with what it returned, so that repeating it does nothing."""

    __tablename__ = "command"

    id: Mapped[str] = mapped_column(primary_key=True)
    result: Mapped[str]


class DraftRow(Base):
    """What was typed and not yet saved."""

    __tablename__ = "draft"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(index=True)
    step: Mapped[str]
    saved_at: Mapped[datetime]
    title: Mapped[str]
    content: Mapped[str]
    typed: Mapped[str]


class DraftSourceRow(Base):
    """The message that came in, beside its draft: large, and written once."""

    __tablename__ = "draft_source"

    draft_id: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[bytes]
