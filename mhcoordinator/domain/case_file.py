"""The case file, and the report with which it began."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.organisation import OrganisationKind


class CaseStatus(StrEnum):
    """Where the case file stands."""

    ADVICE = "advice"
    OPEN = "open"
    AFTERCARE = "aftercare"
    CLOSED = "closed"


class RetentionProfile(StrEnum):
    """Which law sets how long the file is kept: Wmo 2015 art. 5.3.4, Jeugdwet art. 7.3.8."""

    WMO = "wmo"
    YOUTH_ACT = "youth_act"
    OWN = "own"


class Urgency(StrEnum):
    """How soon somebody must act."""

    NOW = "now"
    DAYS = "days"
    NORMAL = "normal"
    UNKNOWN = "unknown"


class ReportChannel(StrEnum):
    """How a message came in or a contact was made."""

    PHONE = "phone"
    EMAIL = "email"
    TEXT_MESSAGE = "text_message"
    VISIT = "visit"
    VIDEO = "video"
    LETTER = "letter"
    MEETING = "meeting"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class CaseFile(Entry):
    """The head of a case. Its `case_id` equals its `id`.

    Attributes:
        call_name: what the case is called on screen; the one required fact.
        opened_on: calendar day where the user is.
        same_person_case_id: an earlier case of the same person, as the user decided.
    """

    number: CaseNumber
    call_name: str
    status: CaseStatus = CaseStatus.OPEN
    municipality: str = ""
    retention_profile: RetentionProfile = RetentionProfile.WMO
    opened_on: date
    closed_on: date | None = None
    same_person_case_id: str = ""


@dataclass(frozen=True, kw_only=True)
class Report(Entry):
    """The message that started the case: who reported, when, how urgent, what is asked."""

    received_on: date | None = None
    received_at: time | None = None
    channel: ReportChannel | None = None
    reporter_name: str = ""
    reporter_role: str = ""
    reporter_organisation: str = ""
    organisation_kind: OrganisationKind | None = None
    reporter_phone: str = ""
    reporter_email: str = ""
    reporter_reachable: str = ""
    urgency: Urgency = Urgency.UNKNOWN
    urgency_reason: str = ""
    client_knows: Answer = Answer.NOT_ASKED
    request: str = ""
    background: str = ""
