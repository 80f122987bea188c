"""The case file and its report."""

from __future__ import annotations

from datetime import date, time

from sqlalchemy.orm import Mapped, mapped_column

from mhcoordinator.domain.case_file import CaseStatus, ReportChannel, RetentionProfile, Urgency
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.records.tables.base import Base, EntryRow


class CaseFileRow(Base):
    """Row of `CaseFile`."""

    __tablename__ = "case_file"

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=True)
    id: Mapped[str] = mapped_column(unique=True)
    case_id: Mapped[str]
    number: Mapped[CaseNumber] = mapped_column(unique=True)
    call_name: Mapped[str]
    status: Mapped[CaseStatus] = mapped_column(index=True)
    municipality: Mapped[str]
    retention_profile: Mapped[RetentionProfile]
    opened_on: Mapped[date]
    closed_on: Mapped[date | None]
    same_person_case_id: Mapped[str]


class ReportRow(EntryRow):
    """Row of `Report`."""

    __tablename__ = "report"

    received_on: Mapped[date | None]
    received_at: Mapped[time | None]
    channel: Mapped[ReportChannel | None]
    reporter_name: Mapped[str]
    reporter_role: Mapped[str]
    reporter_organisation: Mapped[str]
    organisation_kind: Mapped[OrganisationKind | None]
    reporter_phone: Mapped[str]
    reporter_email: Mapped[str]
    reporter_reachable: Mapped[str]
    urgency: Mapped[Urgency]
    urgency_reason: Mapped[str]
    client_knows: Mapped[Answer]
    request: Mapped[str]
    background: Mapped[str]
