"""Safety, residence, criminal case, shelter and measures."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy import Index, text
from sqlalchemy.orm import Mapped

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import (
    ComplaintState,
    LegalMeasureKind,
    ResidenceStatus,
    Secrecy,
    ShelterEnd,
    ShelterKind,
)
from mhcoordinator.records.tables.base import EntryRow


class SafetyRow(EntryRow):
    """Row of `Safety`."""

    __tablename__ = "safety"

    assessed_on: Mapped[date | None]
    acute_danger: Mapped[Answer]
    danger: Mapped[str]
    threatened_others: Mapped[str]
    address_known: Mapped[Answer]
    devices_safe: Mapped[Answer]
    address_secrecy: Mapped[Answer]
    measures: Mapped[str]


class AbsenceRow(EntryRow):
    """Row of `Absence`."""

    __tablename__ = "absence"

    left_on: Mapped[PartialDate | None]
    returned_on: Mapped[PartialDate | None]
    reported: Mapped[Answer]
    told: Mapped[tuple[str, ...]]
    note: Mapped[str]


class ResidenceRow(EntryRow):
    """Row of `Residence`."""

    __tablename__ = "residence"

    status: Mapped[ResidenceStatus]
    entered_on: Mapped[PartialDate | None]
    reflection_offered: Mapped[Answer]
    reflection_offered_on: Mapped[date | None]
    m55_sent_on: Mapped[date | None]
    dublin_country: Mapped[str]
    fingerprints_on: Mapped[PartialDate | None]
    permit_from: Mapped[date | None]
    permit_until: Mapped[date | None]
    earlier_status: Mapped[str]
    documents: Mapped[str]
    registered_in_brp: Mapped[Answer]
    registered_at: Mapped[str]
    health_insurance: Mapped[str]
    integration: Mapped[str]
    wish: Mapped[str]
    note: Mapped[str]


class CriminalCaseRow(EntryRow):
    """Row of `CriminalCase`."""

    __tablename__ = "criminal_case"

    complaint: Mapped[ComplaintState]
    complaint_on: Mapped[PartialDate | None]
    authority: Mapped[str]
    report_number: Mapped[str]
    prosecution_number: Mapped[str]
    interview_kind: Mapped[str]
    interview_on: Mapped[date | None]
    interview_at: Mapped[time | None]
    interview_place: Mapped[str]
    expected: Mapped[str]
    threats: Mapped[str]
    lawyer: Mapped[str]
    note: Mapped[str]


class PlacementRow(EntryRow):
    """Row of `Placement`."""

    __tablename__ = "placement"
    __table_args__ = (
        Index("ix_placement_own_kind", "kind_words", sqlite_where=text("kind_words <> ''")),
    )

    kind: Mapped[ShelterKind]
    kind_words: Mapped[str]
    facility: Mapped[str]
    address: Mapped[str]
    place: Mapped[str]
    secrecy: Mapped[Secrecy]
    started: Mapped[PartialDate | None]
    until: Mapped[date | None]
    ended: Mapped[PartialDate | None]
    end_reason: Mapped[ShelterEnd | None]
    paid_by: Mapped[str]
    came_along: Mapped[tuple[str, ...]]
    other_place_needed: Mapped[Answer]
    note: Mapped[str]


class LegalMeasureRow(EntryRow):
    """Row of `LegalMeasure`."""

    __tablename__ = "legal_measure"

    kind: Mapped[LegalMeasureKind]
    started: Mapped[date | None]
    until: Mapped[date | None]
    carried_out_by: Mapped[str]
    note: Mapped[str]
