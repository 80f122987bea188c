"""Consents, referrals and disclosures."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy.orm import Mapped, mapped_column

from mhcoordinator.domain.organisation import OrganisationKind
from mhcoordinator.domain.sharing import (
    ConsentDecision,
    ConsentForm,
    DisclosureTier,
    DisclosureWay,
    LegalBasis,
    ReferralStatus,
    SharedField,
)
from mhcoordinator.records.columns import ListColumn
from mhcoordinator.records.tables.base import EntryRow


class ConsentRow(EntryRow):
    """Row of `Consent`."""

    __tablename__ = "consent"

    decision: Mapped[ConsentDecision]
    recipient: Mapped[str]
    organisation_id: Mapped[str]
    recipient_kind: Mapped[OrganisationKind | None]
    scope: Mapped[str]
    basis: Mapped[LegalBasis]
    form: Mapped[ConsentForm]
    given_by: Mapped[str]
    recorded_by: Mapped[str]
    given_on: Mapped[date | None]
    withdrawn_on: Mapped[date | None]
    renew_on: Mapped[date | None]
    document_id: Mapped[str]
    note: Mapped[str]


class ReferralRow(EntryRow):
    """Row of `Referral`."""

    __tablename__ = "referral"

    serial: Mapped[int]
    organisation_id: Mapped[str]
    professional_id: Mapped[str]
    status: Mapped[ReferralStatus]
    purpose: Mapped[str]
    question: Mapped[str]
    basis: Mapped[LegalBasis | None]
    basis_note: Mapped[str]
    consent_id: Mapped[str]
    fields: Mapped[tuple[SharedField, ...]] = mapped_column(ListColumn(SharedField))
    reasons: Mapped[tuple[str, ...]]
    kept_words: Mapped[tuple[str, ...]]
    sent_on: Mapped[date | None]
    answer_due: Mapped[date | None]
    answered_on: Mapped[date | None]
    answer: Mapped[str]


class DisclosureRow(EntryRow):
    """Row of `Disclosure`."""

    __tablename__ = "disclosure"

    at: Mapped[datetime]
    tier: Mapped[DisclosureTier]
    way: Mapped[DisclosureWay]
    recipient: Mapped[str]
    organisation_id: Mapped[str]
    purpose: Mapped[str]
    basis: Mapped[LegalBasis | None]
    fields: Mapped[tuple[SharedField, ...]] = mapped_column(ListColumn(SharedField))
    copy_number: Mapped[int]
    referral_id: Mapped[str]
    reasons: Mapped[tuple[str, ...]]
