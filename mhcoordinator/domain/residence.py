"""Residence, criminal case, shelter and legal measures at first sight."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.partial_date import PartialDate


class ResidenceStatus(StrEnum):
    """The residence status as told at intake; what follows is derived from legal events."""

    DUTCH = "dutch"
    EU_CITIZEN = "eu_citizen"
    REFLECTION_PERIOD = "reflection_period"
    TEMPORARY_HUMANITARIAN = "temporary_humanitarian"
    HARDSHIP_ROUTE = "hardship_route"
    NON_TEMPORARY_HUMANITARIAN = "non_temporary_humanitarian"
    DUBLIN = "dublin"
    ASYLUM = "asylum"
    UNACCOMPANIED_MINOR = "unaccompanied_minor"
    OTHER_PERMIT = "other_permit"
    NO_RIGHT_OF_RESIDENCE = "no_right_of_residence"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Residence(Entry):
    """Right of residence at first sight.

    Attributes:
        dublin_country: ISO 3166 alpha-2 code of the state held responsible.
        permit_until: the last day of validity.
        documents: which identity document, and who holds it.
    """

    status: ResidenceStatus = ResidenceStatus.UNKNOWN
    entered_on: PartialDate | None = None
    reflection_offered: Answer = Answer.NOT_ASKED
    reflection_offered_on: date | None = None
    m55_sent_on: date | None = None
    dublin_country: str = ""
    fingerprints_on: PartialDate | None = None
    permit_from: date | None = None
    permit_until: date | None = None
    earlier_status: str = ""
    documents: str = ""
    registered_in_brp: Answer = Answer.NOT_ASKED
    registered_at: str = ""
    health_insurance: str = ""
    integration: str = ""
    wish: str = ""
    note: str = ""


class ComplaintState(StrEnum):
    """Where the criminal complaint stands."""

    NOT_ASKED = "not_asked"
    IN_DOUBT = "in_doubt"
    DECLINED = "declined"
    PLANNED = "planned"
    FILED = "filed"
    OTHER_COOPERATION = "other_cooperation"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class CriminalCase(Entry):
    """The criminal case as far as the client's side needs it; no data of suspects.

    Attributes:
        threats: describes the danger, never the person behind it.
        interview_at: local time of the next interview.
    """

    complaint: ComplaintState = ComplaintState.NOT_ASKED
    complaint_on: PartialDate | None = None
    authority: str = ""
    report_number: str = ""
    prosecution_number: str = ""
    interview_kind: str = ""
    interview_on: date | None = None
    interview_at: time | None = None
    interview_place: str = ""
    expected: str = ""
    threats: str = ""
    lawyer: str = ""
    note: str = ""


class ShelterKind(StrEnum):
    """Kinds of shelter and housing."""

    COSM = "cosm"
    OMM = "omm"
    LABOUR_SHELTER = "labour_shelter"
    WOMENS_SHELTER = "womens_shelter"
    MENS_SHELTER = "mens_shelter"
    HOMELESS_SHELTER = "homeless_shelter"
    EMERGENCY_BED = "emergency_bed"
    SECURED = "secured"
    PROTECTED_MINORS = "protected_minors"
    YOUTH_RESIDENTIAL = "youth_residential"
    ASYLUM_RECEPTION = "asylum_reception"
    SUPPORTED_LIVING = "supported_living"
    SHELTERED_LIVING = "sheltered_living"
    TRANSITION_HOME = "transition_home"
    PRIORITY_HOME = "priority_home"
    OUTREACH_SUPPORT = "outreach_support"
    RETURN = "return"
    OWN_HOME = "own_home"
    WITH_FAMILY = "with_family"
    STREET = "street"
    DETENTION = "detention"
    ABROAD = "abroad"
    OTHER = "other"
    UNKNOWN = "unknown"


class ShelterEnd(StrEnum):
    """Why a stay ended."""

    OWN_HOME = "own_home"
    FAMILY = "family"
    OTHER_SHELTER = "other_shelter"
    OTHER_REGION = "other_region"
    RETURN = "return"
    LEFT_UNKNOWN_DESTINATION = "left_unknown_destination"
    TERM_ENDED = "term_ended"
    UNSAFE = "unsafe"
    SENT_AWAY = "sent_away"
    DETENTION = "detention"
    DECEASED = "deceased"
    UNKNOWN = "unknown"


class Secrecy(StrEnum):
    """How secret an address is."""

    OPEN = "open"
    PROTECTED = "protected"
    SECRET = "secret"  # noqa: S105 (a level, not a password)
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Placement(Entry):
    """A stay in a shelter or home.

    Attributes:
        facility / address: never printed by default.
        kind_words: what kind it is when no kind of the list fits.
        until: the last day on which the place is there.
        end_reason: why the stay ended.
        paid_by: who pays, e.g. the centre municipality.
        came_along: the family members who stay there too, in words.
    """

    kind: ShelterKind = ShelterKind.UNKNOWN
    kind_words: str = ""
    facility: str = ""
    address: str = ""
    place: str = ""
    secrecy: Secrecy = Secrecy.UNKNOWN
    started: PartialDate | None = None
    until: date | None = None
    ended: PartialDate | None = None
    end_reason: ShelterEnd | None = None
    paid_by: str = ""
    came_along: tuple[str, ...] = ()
    other_place_needed: Answer = Answer.NOT_ASKED
    note: str = ""


class LegalMeasureKind(StrEnum):
    """Child protection and guardianship measures."""

    SUPERVISION_ORDER = "supervision_order"
    GUARDIANSHIP = "guardianship"
    OUT_OF_HOME_PLACEMENT = "out_of_home_placement"
    ADMINISTRATION = "administration"
    RESTRAINING_ORDER = "restraining_order"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True)
class LegalMeasure(Entry):
    """A measure by a court, e.g. a supervision order (OTS), with its term."""

    kind: LegalMeasureKind = LegalMeasureKind.OTHER
    started: date | None = None
    until: date | None = None
    carried_out_by: str = ""
    note: str = ""
