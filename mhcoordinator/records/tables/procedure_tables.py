"""What happened in residence and criminal procedure, and requests for a place."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.legal_event import (
    DecisionOutcome,
    HardshipEvidence,
    LegalEventKind,
    PermitGround,
    ReflectionEnd,
)
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import ShelterKind
from mhcoordinator.domain.shelter import ShelterRequestState
from mhcoordinator.records.tables.base import EntryRow


class LegalEventRow(EntryRow):
    """Row of `LegalEvent`."""

    __tablename__ = "legal_event"

    kind: Mapped[LegalEventKind]
    on: Mapped[PartialDate | None]
    until: Mapped[date | None]
    sent_on: Mapped[date | None]
    received_on: Mapped[date | None]
    ground: Mapped[PermitGround | None]
    end_reason: Mapped[ReflectionEnd | None]
    outcome: Mapped[DecisionOutcome | None]
    is_final: Mapped[Answer]
    evidence: Mapped[HardshipEvidence | None]
    country: Mapped[str]
    document_number: Mapped[str]
    by_whom: Mapped[str]
    note: Mapped[str]


class ShelterRequestRow(EntryRow):
    """Row of `ShelterRequest`."""

    __tablename__ = "shelter_request"

    kind: Mapped[ShelterKind]
    kind_words: Mapped[str]
    asked_of: Mapped[str]
    asked_on: Mapped[date | None]
    state: Mapped[ShelterRequestState]
    list_position: Mapped[int | None]
    answer_due: Mapped[date | None]
    answered_on: Mapped[date | None]
    reason: Mapped[str]
    placement_id: Mapped[str]
    note: Mapped[str]
