"""Case meetings: the table, its agenda, and what was decided."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.meeting import DecisionKind, MeetingKind
from mhcoordinator.domain.sharing import DisclosureTier, LegalBasis, SharedField
from mhcoordinator.records.columns import ListColumn
from mhcoordinator.records.tables.base import Base, EntryRow


class MeetingRow(Base):
    """Row of `Meeting`."""

    __tablename__ = "meeting"

    id: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[MeetingKind]
    series: Mapped[str]
    held_on: Mapped[date | None]
    starts_at: Mapped[str]
    place: Mapped[str]
    chair: Mapped[str]
    basis: Mapped[LegalBasis | None]
    basis_note: Mapped[str]
    closed_at: Mapped[datetime | None]


class ParticipantRow(Base):
    """Row of `Participant`."""

    __tablename__ = "participant"

    id: Mapped[str] = mapped_column(primary_key=True)
    meeting_id: Mapped[str] = mapped_column(
        ForeignKey("meeting.id", deferrable=True, initially="DEFERRED"), index=True
    )
    serial: Mapped[int]
    organisation_id: Mapped[str]
    organisation: Mapped[str]
    professional_id: Mapped[str]
    name: Mapped[str]
    role: Mapped[str]
    secrecy: Mapped[Answer]
    has_left: Mapped[bool]


class SentPackRow(Base):
    """Row of `SentPack`."""

    __tablename__ = "sent_pack"

    id: Mapped[str] = mapped_column(primary_key=True)
    meeting_id: Mapped[str] = mapped_column(
        ForeignKey("meeting.id", deferrable=True, initially="DEFERRED"), index=True
    )
    identity: Mapped[str]
    sealed_at: Mapped[datetime]
    readable_until: Mapped[date]


class AgendaItemRow(EntryRow):
    """Row of `AgendaItem`."""

    __tablename__ = "agenda_item"

    meeting_id: Mapped[str] = mapped_column(index=True)
    position: Mapped[int]
    question: Mapped[str]
    minutes: Mapped[int]
    tier: Mapped[DisclosureTier]
    kept_words: Mapped[tuple[str, ...]]


class SeatRow(EntryRow):
    """Row of `Seat`."""

    __tablename__ = "seat"

    meeting_id: Mapped[str] = mapped_column(index=True)
    item_id: Mapped[str]
    participant_id: Mapped[str]
    basis: Mapped[LegalBasis | None]
    basis_note: Mapped[str]
    fields: Mapped[tuple[SharedField, ...]] = mapped_column(ListColumn(SharedField))
    reasons: Mapped[tuple[str, ...]]


class DecisionRow(EntryRow):
    """Row of `Decision`."""

    __tablename__ = "decision"

    meeting_id: Mapped[str] = mapped_column(index=True)
    item_id: Mapped[str]
    kind: Mapped[DecisionKind]
    text: Mapped[str]
    owner: Mapped[str]
    due_on: Mapped[date | None]
    task_id: Mapped[str]
    decided_on: Mapped[date | None]
