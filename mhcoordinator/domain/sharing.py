"""Who may know what: consents, legal bases, disclosures and referrals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.organisation import OrganisationKind


class ConsentDecision(StrEnum):
    """What a recipient may know."""

    MAY_KNOW = "may_know"
    ANONYMOUS_ONLY = "anonymous_only"
    MUST_NOT_KNOW = "must_not_know"
    UNCLEAR = "unclear"


class ConsentForm(StrEnum):
    """How the decision was given."""

    WRITTEN = "written"
    ORAL = "oral"
    THROUGH_REPRESENTATIVE = "through_representative"
    NOT_GIVEN = "not_given"


class LegalBasis(StrEnum):
    """On what ground data are shared. Sources: AVG 6, 9; Wmo 2015 5.3.3; Jeugdwet 7.3.11."""

    CONSENT = "consent"
    VITAL_INTEREST = "vital_interest"
    LEGAL_OBLIGATION = "legal_obligation"
    PUBLIC_TASK = "public_task"
    SOCIAL_SUPPORT_ACT = "social_support_act"
    YOUTH_ACT = "youth_act"
    DATA_COOPERATION_ACT = "data_cooperation_act"
    REPORTING_CODE = "reporting_code"


@dataclass(frozen=True, kw_only=True)
class Consent(Entry):
    """What the client, or a law, says about one recipient.

    Attributes:
        recipient: in words; `organisation_id` when it is one of the directory,
            `recipient_kind` when it holds for every organisation of a kind.
        scope: what it covers, in words.
        basis: the ground; consent unless a law gives another.
        withdrawn_on: from this day on it no longer holds.
        renew_on: the day on which the client is asked again.
    """

    decision: ConsentDecision = ConsentDecision.UNCLEAR
    recipient: str = ""
    organisation_id: str = ""
    recipient_kind: OrganisationKind | None = None
    scope: str = ""
    basis: LegalBasis = LegalBasis.CONSENT
    form: ConsentForm = ConsentForm.ORAL
    given_by: str = ""
    recorded_by: str = ""
    given_on: date | None = None
    withdrawn_on: date | None = None
    renew_on: date | None = None
    document_id: str = ""
    note: str = ""


class ReferralStatus(StrEnum):
    """Where a referral stands."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WAITING_LIST = "waiting_list"
    COMPLETED = "completed"
    WITHDRAWN = "withdrawn"


class SharedField(StrEnum):
    """Parts of a case that can be shared one by one."""

    NAME = "name"
    BIRTH_YEAR = "birth_year"
    BIRTH_DATE = "birth_date"
    NATIONALITY = "nationality"
    LANGUAGE = "language"
    SAFE_CONTACT = "safe_contact"
    ALIEN_NUMBER = "alien_number"
    CITIZEN_SERVICE_NUMBER = "citizen_service_number"
    FAMILY = "family"
    EXPLOITATION_FORM = "exploitation_form"
    WORKING_CONDITIONS = "working_conditions"
    EXPLOITATION_STORY = "exploitation_story"
    SAFETY = "safety"
    RESIDENCE = "residence"
    CRIMINAL_CASE = "criminal_case"
    SHELTER_KIND = "shelter_kind"
    SHELTER_ADDRESS = "shelter_address"
    HEALTH = "health"
    NEEDS = "needs"
    WORK_AND_EDUCATION = "work_and_education"
    LEGAL_MEASURES = "legal_measures"


@dataclass(frozen=True, kw_only=True)
class Referral(Entry):
    """A request to an organisation to do something for the client.

    Attributes:
        serial: counts the referrals of the case from 1; the reference is number-V{serial}.
        question: what is asked of the recipient, printed in the letter.
        reasons: for each sensitive field that was ticked, ``field: reason``.
        kept_words: words that looked like names and were left standing by the user.
        answer_due: the day by which an answer is expected.
    """

    serial: int = 1
    organisation_id: str = ""
    professional_id: str = ""
    status: ReferralStatus = ReferralStatus.DRAFT
    purpose: str = ""
    question: str = ""
    basis: LegalBasis | None = None
    basis_note: str = ""
    consent_id: str = ""
    fields: tuple[SharedField, ...] = ()
    reasons: tuple[str, ...] = ()
    kept_words: tuple[str, ...] = ()
    sent_on: date | None = None
    answer_due: date | None = None
    answered_on: date | None = None
    answer: str = ""


class DisclosureTier(StrEnum):
    """A anonymous, B pseudonymised, C full; a letter with fields ticked; the client's own plan."""

    A = "a"
    B = "b"
    C = "c"
    LETTER = "letter"
    CLIENT = "client"


MEETING_TIERS = (DisclosureTier.A, DisclosureTier.B, DisclosureTier.C)
"""The tiers in which a case can be discussed at a table."""


class DisclosureWay(StrEnum):
    """How it left the vault."""

    PRINT = "print"
    ENCRYPTED_PDF = "encrypted_pdf"
    SEALED_FILE = "sealed_file"


@dataclass(frozen=True, kw_only=True)
class Disclosure(Entry):
    """One thing that left the vault: to whom, why, on what ground, what, and how.

    Attributes:
        reasons: why each sensitive part went along, ``field: reason``.
    """

    at: datetime
    tier: DisclosureTier
    way: DisclosureWay
    recipient: str
    organisation_id: str = ""
    purpose: str = ""
    basis: LegalBasis | None = None
    fields: tuple[SharedField, ...] = ()
    copy_number: int = 1
    referral_id: str = ""
    reasons: tuple[str, ...] = ()
