"""Steps of the procedure by theme, in the order in which somebody looks for them."""

from __future__ import annotations

from collections.abc import Mapping

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.legal_event import LegalEventKind

_K = LegalEventKind

THEMES: Mapping[str, tuple[LegalEventKind, ...]] = {
    QT_TRANSLATE_NOOP("StepTheme", "Reflection period"): (
        _K.REFLECTION_OFFERED,
        _K.REFLECTION_STARTED,
        _K.REFLECTION_ENDED,
        _K.REFLECTION_DECLINED,
        _K.POLICE_REPORTING,
        _K.RVB_APPLIED,
        _K.TB_TEST,
    ),
    QT_TRANSLATE_NOOP("StepTheme", "Complaint and cooperation"): (
        _K.INFORMATION_INTERVIEW,
        _K.COMPLAINT_FILED,
        _K.COMPLAINT_DECLINED,
        _K.OTHER_COOPERATION,
        _K.WITNESS_REPORT,
        _K.M55_SENT,
        _K.PRESENCE_NECESSARY,
        _K.PRESENCE_NOT_NECESSARY,
    ),
    QT_TRANSLATE_NOOP("StepTheme", "Permits and decisions"): (
        _K.PERMIT,
        _K.IND_DECISION,
        _K.PERMIT_APPLIED,
        _K.EXTENSION_APPLIED,
        _K.CONTINUED_STAY_APPLIED,
        _K.WITHDRAWAL_INTENDED,
        _K.PERMIT_WITHDRAWN,
        _K.HEALTH_INSURED,
    ),
    QT_TRANSLATE_NOOP("StepTheme", "Objection and appeal"): (
        _K.OBJECTION,
        _K.OBJECTION_DECIDED,
        _K.APPEAL,
        _K.APPEAL_DECIDED,
    ),
    QT_TRANSLATE_NOOP("StepTheme", "Hardship route"): (_K.HARDSHIP_APPLIED, _K.HARDSHIP_EVIDENCE),
    QT_TRANSLATE_NOOP("StepTheme", "Dublin and asylum"): (
        _K.DUBLIN_CLAIM,
        _K.DUBLIN_ENDED,
        _K.ASYLUM_APPLIED,
        _K.ASYLUM_WITHDRAWN,
    ),
    QT_TRANSLATE_NOOP("StepTheme", "Citizens of the EU"): (
        _K.ENTERED_COUNTRY,
        _K.EU_RIGHT_ESTABLISHED,
        _K.EU_RIGHT_ENDED,
    ),
    QT_TRANSLATE_NOOP("StepTheme", "Support by the municipality (Wmo)"): (
        _K.WMO_REQUESTED,
        _K.WMO_URGENT_REQUESTED,
        _K.WMO_EXAMINED,
        _K.WMO_DECIDED,
    ),
    QT_TRANSLATE_NOOP("StepTheme", "Left and returned"): (
        _K.LEFT_UNKNOWN_DESTINATION,
        _K.RETURNED_TO_CARE,
        _K.DEPARTURE,
    ),
    QT_TRANSLATE_NOOP("StepTheme", "Prosecution and court"): (
        _K.PROSECUTION_STARTED,
        _K.HEARING,
        _K.DISMISSAL,
        _K.NO_FURTHER_PROSECUTION,
        _K.PENALTY_ORDER,
        _K.PROSECUTION_COMPLAINT,
        _K.PROSECUTION_COMPLAINT_DECIDED,
        _K.ACQUITTAL,
        _K.CONVICTION,
        _K.JOINED_CLAIM,
        _K.COMPENSATION_REQUESTED,
        _K.COMPENSATION_AWARDED,
    ),
}

CRIMINAL = frozenset(
    {
        _K.INFORMATION_INTERVIEW,
        _K.COMPLAINT_FILED,
        _K.COMPLAINT_DECLINED,
        _K.OTHER_COOPERATION,
        _K.WITNESS_REPORT,
        *THEMES["Prosecution and court"],
    }
)
