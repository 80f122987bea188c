"""Words for what happens in residence and criminal procedure, and for asking a place."""

from __future__ import annotations

from enum import StrEnum

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.legal_event import (
    DecisionOutcome,
    HardshipEvidence,
    LegalEventKind,
    PermitGround,
    ReflectionEnd,
)
from mhcoordinator.domain.residence import ShelterEnd
from mhcoordinator.domain.shelter import ShelterRequestState

TEXTS: dict[type[StrEnum], dict[StrEnum, str]] = {
    LegalEventKind: {
        LegalEventKind.REFLECTION_OFFERED: QT_TRANSLATE_NOOP("Label", "reflection period offered"),
        LegalEventKind.REFLECTION_STARTED: QT_TRANSLATE_NOOP("Label", "reflection period started"),
        LegalEventKind.REFLECTION_ENDED: QT_TRANSLATE_NOOP("Label", "reflection period ended"),
        LegalEventKind.REFLECTION_DECLINED: QT_TRANSLATE_NOOP(
            "Label", "reflection period declined"
        ),
        LegalEventKind.POLICE_REPORTING: QT_TRANSLATE_NOOP(
            "Label", "reported to the police (monthly)"
        ),
        LegalEventKind.RVB_APPLIED: QT_TRANSLATE_NOOP("Label", "Rvb allowance applied for"),
        LegalEventKind.M55_SENT: QT_TRANSLATE_NOOP("Label", "M55 sent to the IND"),
        LegalEventKind.TB_TEST: QT_TRANSLATE_NOOP("Label", "TB test done"),
        LegalEventKind.INFORMATION_INTERVIEW: QT_TRANSLATE_NOOP("Label", "information interview"),
        LegalEventKind.COMPLAINT_FILED: QT_TRANSLATE_NOOP("Label", "criminal complaint filed"),
        LegalEventKind.COMPLAINT_DECLINED: QT_TRANSLATE_NOOP(
            "Label", "client will not file a complaint"
        ),
        LegalEventKind.OTHER_COOPERATION: QT_TRANSLATE_NOOP("Label", "other cooperation given"),
        LegalEventKind.WITNESS_REPORT: QT_TRANSLATE_NOOP("Label", "report as a witness"),
        LegalEventKind.PROSECUTION_STARTED: QT_TRANSLATE_NOOP("Label", "prosecution started"),
        LegalEventKind.HEARING: QT_TRANSLATE_NOOP("Label", "court hearing"),
        LegalEventKind.DISMISSAL: QT_TRANSLATE_NOOP("Label", "case dismissed by the OM"),
        LegalEventKind.NO_FURTHER_PROSECUTION: QT_TRANSLATE_NOOP(
            "Label", "notice of no further prosecution"
        ),
        LegalEventKind.PENALTY_ORDER: QT_TRANSLATE_NOOP("Label", "penalty order by the OM"),
        LegalEventKind.PROSECUTION_COMPLAINT: QT_TRANSLATE_NOOP(
            "Label", "complaint about the dismissal (art. 12 Sv)"
        ),
        LegalEventKind.PROSECUTION_COMPLAINT_DECIDED: QT_TRANSLATE_NOOP(
            "Label", "decision on the art. 12 complaint"
        ),
        LegalEventKind.ACQUITTAL: QT_TRANSLATE_NOOP("Label", "acquittal"),
        LegalEventKind.CONVICTION: QT_TRANSLATE_NOOP("Label", "conviction"),
        LegalEventKind.JOINED_CLAIM: QT_TRANSLATE_NOOP("Label", "claim for damages joined"),
        LegalEventKind.COMPENSATION_REQUESTED: QT_TRANSLATE_NOOP(
            "Label", "compensation fund asked (Schadefonds)"
        ),
        LegalEventKind.COMPENSATION_AWARDED: QT_TRANSLATE_NOOP("Label", "compensation awarded"),
        LegalEventKind.PRESENCE_NECESSARY: QT_TRANSLATE_NOOP(
            "Label", "OM says presence is necessary"
        ),
        LegalEventKind.PRESENCE_NOT_NECESSARY: QT_TRANSLATE_NOOP(
            "Label", "OM says presence is not necessary"
        ),
        LegalEventKind.PERMIT: QT_TRANSLATE_NOOP("Label", "residence permit"),
        LegalEventKind.PERMIT_APPLIED: QT_TRANSLATE_NOOP("Label", "permit applied for"),
        LegalEventKind.EXTENSION_APPLIED: QT_TRANSLATE_NOOP("Label", "extension applied for"),
        LegalEventKind.CONTINUED_STAY_APPLIED: QT_TRANSLATE_NOOP(
            "Label", "continued stay applied for"
        ),
        LegalEventKind.HARDSHIP_APPLIED: QT_TRANSLATE_NOOP("Label", "hardship route applied for"),
        LegalEventKind.HARDSHIP_EVIDENCE: QT_TRANSLATE_NOOP(
            "Label", "evidence for the hardship route"
        ),
        LegalEventKind.WITHDRAWAL_INTENDED: QT_TRANSLATE_NOOP("Label", "IND intends to withdraw"),
        LegalEventKind.PERMIT_WITHDRAWN: QT_TRANSLATE_NOOP("Label", "permit withdrawn"),
        LegalEventKind.IND_DECISION: QT_TRANSLATE_NOOP("Label", "decision of the IND"),
        LegalEventKind.OBJECTION: QT_TRANSLATE_NOOP("Label", "objection filed"),
        LegalEventKind.OBJECTION_DECIDED: QT_TRANSLATE_NOOP("Label", "decision on the objection"),
        LegalEventKind.APPEAL: QT_TRANSLATE_NOOP("Label", "appeal filed"),
        LegalEventKind.APPEAL_DECIDED: QT_TRANSLATE_NOOP("Label", "ruling on the appeal"),
        LegalEventKind.ASYLUM_APPLIED: QT_TRANSLATE_NOOP("Label", "asylum applied for"),
        LegalEventKind.ASYLUM_WITHDRAWN: QT_TRANSLATE_NOOP("Label", "asylum request withdrawn"),
        LegalEventKind.DUBLIN_CLAIM: QT_TRANSLATE_NOOP(
            "Label", "another country held responsible (Dublin / AMMR)"
        ),
        LegalEventKind.DUBLIN_ENDED: QT_TRANSLATE_NOOP("Label", "Dublin / AMMR ended"),
        LegalEventKind.ENTERED_COUNTRY: QT_TRANSLATE_NOOP("Label", "came to the Netherlands"),
        LegalEventKind.EU_RIGHT_ESTABLISHED: QT_TRANSLATE_NOOP(
            "Label", "EU right of residence established"
        ),
        LegalEventKind.EU_RIGHT_ENDED: QT_TRANSLATE_NOOP("Label", "EU right of residence ended"),
        LegalEventKind.LEFT_UNKNOWN_DESTINATION: QT_TRANSLATE_NOOP(
            "Label", "left with unknown destination"
        ),
        LegalEventKind.RETURNED_TO_CARE: QT_TRANSLATE_NOOP("Label", "returned after being gone"),
        LegalEventKind.DEPARTURE: QT_TRANSLATE_NOOP("Label", "left the Netherlands"),
        LegalEventKind.HEALTH_INSURED: QT_TRANSLATE_NOOP("Label", "health insurance taken out"),
        LegalEventKind.WMO_REQUESTED: QT_TRANSLATE_NOOP("Label", "Wmo support requested"),
        LegalEventKind.WMO_URGENT_REQUESTED: QT_TRANSLATE_NOOP(
            "Label", "urgent Wmo facility requested"
        ),
        LegalEventKind.WMO_EXAMINED: QT_TRANSLATE_NOOP(
            "Label", "Wmo enquiry finished, support applied for"
        ),
        LegalEventKind.WMO_DECIDED: QT_TRANSLATE_NOOP("Label", "Wmo support decided"),
    },
    PermitGround: {
        PermitGround.COMPLAINANT: QT_TRANSLATE_NOOP("Label", "victim who filed a complaint"),
        PermitGround.OTHER_COOPERATION: QT_TRANSLATE_NOOP(
            "Label", "victim who cooperates otherwise"
        ),
        PermitGround.REPORTING_WITNESS: QT_TRANSLATE_NOOP("Label", "reporting witness"),
        PermitGround.HARDSHIP: QT_TRANSLATE_NOOP("Label", "hardship route"),
        PermitGround.LABOUR_EXPLOITATION: QT_TRANSLATE_NOOP(
            "Label", "labour exploitation while staying without right"
        ),
        PermitGround.NON_TEMPORARY_HUMANITARIAN: QT_TRANSLATE_NOOP(
            "Label", "non-temporary humanitarian"
        ),
        PermitGround.ASYLUM: QT_TRANSLATE_NOOP("Label", "asylum"),
        PermitGround.OTHER: QT_TRANSLATE_NOOP("Label", "other ground"),
    },
    ReflectionEnd: {
        ReflectionEnd.TIME_UP: QT_TRANSLATE_NOOP("Label", "the time was up"),
        ReflectionEnd.LEFT_UNKNOWN_DESTINATION: QT_TRANSLATE_NOOP(
            "Label", "left with unknown destination"
        ),
        ReflectionEnd.DECLINED_TO_REPORT: QT_TRANSLATE_NOOP(
            "Label", "client does not want to cooperate"
        ),
        ReflectionEnd.REPORTED_OR_COOPERATED: QT_TRANSLATE_NOOP(
            "Label", "complaint signed or cooperation given"
        ),
        ReflectionEnd.OTHER_APPLICATION: QT_TRANSLATE_NOOP(
            "Label", "other residence application filed"
        ),
        ReflectionEnd.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    DecisionOutcome: {
        DecisionOutcome.GRANTED: QT_TRANSLATE_NOOP("Label", "granted"),
        DecisionOutcome.PARTLY_GRANTED: QT_TRANSLATE_NOOP("Label", "partly granted"),
        DecisionOutcome.REFUSED: QT_TRANSLATE_NOOP("Label", "refused"),
        DecisionOutcome.WITHDRAWN: QT_TRANSLATE_NOOP("Label", "withdrawn"),
        DecisionOutcome.NOT_CONSIDERED: QT_TRANSLATE_NOOP("Label", "not considered"),
        DecisionOutcome.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
    HardshipEvidence: {
        HardshipEvidence.POLICE_STATEMENT_VICTIM: QT_TRANSLATE_NOOP(
            "Label", "police statement: victim of trafficking"
        ),
        HardshipEvidence.POLICE_STATEMENT_THREAT: QT_TRANSLATE_NOOP(
            "Label", "police statement: serious threat"
        ),
        HardshipEvidence.MEDICAL_STATEMENT: QT_TRANSLATE_NOOP(
            "Label", "medical statement (BIG or NIP registered)"
        ),
        HardshipEvidence.MINORITY: QT_TRANSLATE_NOOP("Label", "client is a minor"),
    },
    ShelterRequestState: {
        ShelterRequestState.ASKED: QT_TRANSLATE_NOOP("Label", "asked"),
        ShelterRequestState.WAITING_LIST: QT_TRANSLATE_NOOP("Label", "on the waiting list"),
        ShelterRequestState.GRANTED: QT_TRANSLATE_NOOP("Label", "granted"),
        ShelterRequestState.REFUSED: QT_TRANSLATE_NOOP("Label", "refused"),
        ShelterRequestState.WITHDRAWN: QT_TRANSLATE_NOOP("Label", "withdrawn"),
    },
    ShelterEnd: {
        ShelterEnd.OWN_HOME: QT_TRANSLATE_NOOP("Label", "to an own home"),
        ShelterEnd.FAMILY: QT_TRANSLATE_NOOP("Label", "to family or friends"),
        ShelterEnd.OTHER_SHELTER: QT_TRANSLATE_NOOP("Label", "to another shelter"),
        ShelterEnd.OTHER_REGION: QT_TRANSLATE_NOOP("Label", "to another region"),
        ShelterEnd.RETURN: QT_TRANSLATE_NOOP("Label", "returned to another country"),
        ShelterEnd.LEFT_UNKNOWN_DESTINATION: QT_TRANSLATE_NOOP(
            "Label", "left with unknown destination"
        ),
        ShelterEnd.TERM_ENDED: QT_TRANSLATE_NOOP("Label", "the term of the place ended"),
        ShelterEnd.UNSAFE: QT_TRANSLATE_NOOP("Label", "not safe there any more"),
        ShelterEnd.SENT_AWAY: QT_TRANSLATE_NOOP("Label", "sent away"),
        ShelterEnd.DETENTION: QT_TRANSLATE_NOOP("Label", "detention"),
        ShelterEnd.DECEASED: QT_TRANSLATE_NOOP("Label", "deceased"),
        ShelterEnd.UNKNOWN: QT_TRANSLATE_NOOP("Label", "unknown"),
    },
}
