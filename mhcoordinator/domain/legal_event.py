"""What happened in the residence procedure and in the criminal case, as facts with a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.partial_date import PartialDate


class LegalEventKind(StrEnum):
    """What can happen. What follows from it stands in the rules, not here."""

    # reflection period and report to the IND
    REFLECTION_OFFERED = "reflection_offered"
    REFLECTION_STARTED = "reflection_started"
    REFLECTION_ENDED = "reflection_ended"
    REFLECTION_DECLINED = "reflection_declined"
    POLICE_REPORTING = "police_reporting"
    RVB_APPLIED = "rvb_applied"
    M55_SENT = "m55_sent"
    TB_TEST = "tb_test"
    # criminal case, the client's side
    INFORMATION_INTERVIEW = "information_interview"
    COMPLAINT_FILED = "complaint_filed"
    COMPLAINT_DECLINED = "complaint_declined"
    OTHER_COOPERATION = "other_cooperation"
    WITNESS_REPORT = "witness_report"
    PROSECUTION_STARTED = "prosecution_started"
    HEARING = "hearing"
    DISMISSAL = "dismissal"
    NO_FURTHER_PROSECUTION = "no_further_prosecution"
    PENALTY_ORDER = "penalty_order"
    PROSECUTION_COMPLAINT = "prosecution_complaint"
    PROSECUTION_COMPLAINT_DECIDED = "prosecution_complaint_decided"
    ACQUITTAL = "acquittal"
    CONVICTION = "conviction"
    JOINED_CLAIM = "joined_claim"
    COMPENSATION_REQUESTED = "compensation_requested"
    COMPENSATION_AWARDED = "compensation_awarded"
    # permits and decisions
    PRESENCE_NECESSARY = "presence_necessary"
    PRESENCE_NOT_NECESSARY = "presence_not_necessary"
    PERMIT = "permit"
    PERMIT_APPLIED = "permit_applied"
    EXTENSION_APPLIED = "extension_applied"
    CONTINUED_STAY_APPLIED = "continued_stay_applied"
    HARDSHIP_APPLIED = "hardship_applied"
    HARDSHIP_EVIDENCE = "hardship_evidence"
    WITHDRAWAL_INTENDED = "withdrawal_intended"
    PERMIT_WITHDRAWN = "permit_withdrawn"
    IND_DECISION = "ind_decision"
    OBJECTION = "objection"
    OBJECTION_DECIDED = "objection_decided"
    APPEAL = "appeal"
    APPEAL_DECIDED = "appeal_decided"
    ASYLUM_APPLIED = "asylum_applied"
    ASYLUM_WITHDRAWN = "asylum_withdrawn"
    DUBLIN_CLAIM = "dublin_claim"
    DUBLIN_ENDED = "dublin_ended"
    # stay in the country
    ENTERED_COUNTRY = "entered_country"
    EU_RIGHT_ESTABLISHED = "eu_right_established"
    EU_RIGHT_ENDED = "eu_right_ended"
    LEFT_UNKNOWN_DESTINATION = "left_unknown_destination"
    RETURNED_TO_CARE = "returned_to_care"
    DEPARTURE = "departure"
    HEALTH_INSURED = "health_insured"
    # support by the municipality
    WMO_REQUESTED = "wmo_requested"
    WMO_URGENT_REQUESTED = "wmo_urgent_requested"
    WMO_EXAMINED = "wmo_examined"
    WMO_DECIDED = "wmo_decided"


class PermitGround(StrEnum):
    """On what ground a permit was given or asked; articles of the Vreemdelingenbesluit 2000."""

    COMPLAINANT = "complainant"  # 3.48(1)a
    OTHER_COOPERATION = "other_cooperation"  # 3.48(1)b
    REPORTING_WITNESS = "reporting_witness"  # 3.48(1)c
    HARDSHIP = "hardship"  # 3.48(1)d
    LABOUR_EXPLOITATION = "labour_exploitation"  # 3.48(1)g
    NON_TEMPORARY_HUMANITARIAN = "non_temporary_humanitarian"  # 3.51
    ASYLUM = "asylum"
    OTHER = "other"


class ReflectionEnd(StrEnum):
    """Why a reflection period ended."""

    TIME_UP = "time_up"
    LEFT_UNKNOWN_DESTINATION = "left_unknown_destination"
    DECLINED_TO_REPORT = "declined_to_report"
    REPORTED_OR_COOPERATED = "reported_or_cooperated"
    OTHER_APPLICATION = "other_application"
    UNKNOWN = "unknown"


class DecisionOutcome(StrEnum):
    """What was decided."""

    GRANTED = "granted"
    PARTLY_GRANTED = "partly_granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NOT_CONSIDERED = "not_considered"
    UNKNOWN = "unknown"


class HardshipEvidence(StrEnum):
    """What supports the hardship route (Vreemdelingencirculaire B8/3)."""

    POLICE_STATEMENT_VICTIM = "police_statement_victim"
    POLICE_STATEMENT_THREAT = "police_statement_threat"
    MEDICAL_STATEMENT = "medical_statement"
    MINORITY = "minority"


@dataclass(frozen=True, kw_only=True)
class LegalEvent(Entry):
    """One thing that happened. Contradictions are kept as entered, marked and explained.

    Attributes:
        on: the day it happened, or the day of the decision; for a permit its first day. Calendar
            day in the Netherlands. Only a whole day starts a term.
        until: for a permit the last day of validity; for a reflection period the last day as the
            police wrote it, when that differs from the rule.
        starts_at / place: of a hearing or an interview: local time, and where to be.
        sent_on / received_on: of a decision: the day of dispatch, the day of receipt.
        ground: of a permit or an application.
        end_reason: of a reflection period.
        outcome: of a decision, or of a court on a complaint, objection or appeal.
        is_final: whether an acquittal or conviction can no longer be appealed.
        evidence: of the hardship route.
        country: ISO 3166 alpha-2 code of the state held responsible.
        document_number: of the permit or the decision.
        by_whom: which authority or professional; never a suspect.
    """

    kind: LegalEventKind = LegalEventKind.REFLECTION_STARTED
    on: PartialDate | None = None
    starts_at: time | None = None
    place: str = ""
    until: date | None = None
    sent_on: date | None = None
    received_on: date | None = None
    ground: PermitGround | None = None
    end_reason: ReflectionEnd | None = None
    outcome: DecisionOutcome | None = None
    is_final: Answer = Answer.NOT_ASKED
    evidence: HardshipEvidence | None = None
    country: str = ""
    document_number: str = ""
    by_whom: str = ""
    note: str = ""
