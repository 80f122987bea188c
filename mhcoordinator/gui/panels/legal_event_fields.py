"""Which fields belong to which step of the procedure, and what they are called there."""

from __future__ import annotations

from collections.abc import Mapping

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.legal_event import LegalEventKind

_K = LegalEventKind
ALWAYS = ("kind", "on", "note")

_DISPATCH = ("sent_on", "received_on", "document_number")
_DECISION = ("outcome", *_DISPATCH)
_APPLICATION = ("document_number", "by_whom")
_REPORT = ("document_number", "by_whom")
_APPOINTMENT = ("starts_at", "place")

ASKED: Mapping[LegalEventKind, tuple[str, ...]] = {
    _K.REFLECTION_OFFERED: ("by_whom",),
    _K.REFLECTION_STARTED: ("until", "by_whom"),
    _K.REFLECTION_ENDED: ("end_reason", "by_whom"),
    _K.REFLECTION_DECLINED: (),
    _K.POLICE_REPORTING: ("by_whom",),
    _K.RVB_APPLIED: ("by_whom",),
    _K.M55_SENT: ("by_whom", "document_number"),
    _K.TB_TEST: ("by_whom",),
    _K.INFORMATION_INTERVIEW: (*_APPOINTMENT, "by_whom"),
    _K.COMPLAINT_FILED: _REPORT,
    _K.COMPLAINT_DECLINED: ("by_whom",),
    _K.OTHER_COOPERATION: _REPORT,
    _K.WITNESS_REPORT: _REPORT,
    _K.PROSECUTION_STARTED: _REPORT,
    _K.HEARING: (*_APPOINTMENT, *_REPORT),
    _K.DISMISSAL: _DISPATCH,
    _K.NO_FURTHER_PROSECUTION: _DISPATCH,
    _K.PENALTY_ORDER: _DISPATCH,
    _K.PROSECUTION_COMPLAINT: _APPLICATION,
    _K.PROSECUTION_COMPLAINT_DECIDED: _DECISION,
    _K.ACQUITTAL: ("is_final", "by_whom", "document_number"),
    _K.CONVICTION: ("is_final", "by_whom", "document_number"),
    _K.JOINED_CLAIM: _APPLICATION,
    _K.COMPENSATION_REQUESTED: _APPLICATION,
    _K.COMPENSATION_AWARDED: _DISPATCH,
    _K.PRESENCE_NECESSARY: ("by_whom", "document_number"),
    _K.PRESENCE_NOT_NECESSARY: ("by_whom", "document_number"),
    _K.PERMIT: ("until", "ground", "document_number"),
    _K.PERMIT_APPLIED: ("ground", *_APPLICATION),
    _K.EXTENSION_APPLIED: ("ground", *_APPLICATION),
    _K.CONTINUED_STAY_APPLIED: _APPLICATION,
    _K.HARDSHIP_APPLIED: _APPLICATION,
    _K.HARDSHIP_EVIDENCE: ("evidence", "by_whom", "document_number"),
    _K.WITHDRAWAL_INTENDED: ("until", *_DISPATCH),
    _K.PERMIT_WITHDRAWN: _DISPATCH,
    _K.IND_DECISION: ("ground", *_DECISION),
    _K.OBJECTION: _APPLICATION,
    _K.OBJECTION_DECIDED: _DECISION,
    _K.APPEAL: _APPLICATION,
    _K.APPEAL_DECIDED: _DECISION,
    _K.ASYLUM_APPLIED: _APPLICATION,
    _K.ASYLUM_WITHDRAWN: (),
    _K.DUBLIN_CLAIM: ("country",),
    _K.DUBLIN_ENDED: ("country",),
    _K.ENTERED_COUNTRY: (),
    _K.EU_RIGHT_ESTABLISHED: ("by_whom", "document_number"),
    _K.EU_RIGHT_ENDED: ("by_whom",),
    _K.LEFT_UNKNOWN_DESTINATION: (),
    _K.RETURNED_TO_CARE: (),
    _K.DEPARTURE: ("country",),
    _K.HEALTH_INSURED: ("by_whom",),
    _K.WMO_REQUESTED: ("by_whom",),
    _K.WMO_URGENT_REQUESTED: ("by_whom",),
    _K.WMO_EXAMINED: ("by_whom", "document_number"),
    _K.WMO_DECIDED: ("outcome", "by_whom", "document_number"),
}

_DECIDED_ON = QT_TRANSLATE_NOOP("LegalEventPanel", "Day of the decision")
_CASE_NUMBER = QT_TRANSLATE_NOOP("LegalEventPanel", "Number of the case or report")

TITLES: Mapping[tuple[LegalEventKind, str], str] = {
    **{
        (kind, "on"): _DECIDED_ON
        for kind, asked in ASKED.items()
        if "outcome" in asked or kind in {_K.PERMIT_WITHDRAWN, _K.DISMISSAL}
    },
    **{
        (kind, "document_number"): _CASE_NUMBER
        for kind in (_K.COMPLAINT_FILED, _K.OTHER_COOPERATION, _K.WITNESS_REPORT, _K.HEARING,
                     _K.PROSECUTION_STARTED, _K.ACQUITTAL, _K.CONVICTION)
    },
    (_K.PERMIT, "on"): QT_TRANSLATE_NOOP("LegalEventPanel", "Valid from"),
    (_K.PERMIT, "until"): QT_TRANSLATE_NOOP("LegalEventPanel", "Valid up to and including"),
    (_K.REFLECTION_STARTED, "on"): QT_TRANSLATE_NOOP("LegalEventPanel", "First day"),
    (_K.REFLECTION_STARTED, "until"): QT_TRANSLATE_NOOP(
        "LegalEventPanel", "Last day, as the police wrote it"
    ),
    (_K.WITHDRAWAL_INTENDED, "until"): QT_TRANSLATE_NOOP("LegalEventPanel", "Respond until"),
    (_K.HARDSHIP_EVIDENCE, "by_whom"): QT_TRANSLATE_NOOP(
        "LegalEventPanel", "By whom (practitioner with BIG or NIP registration, or police)"
    ),
    (_K.HARDSHIP_EVIDENCE, "on"): QT_TRANSLATE_NOOP("LegalEventPanel", "Day of the statement"),
    (_K.NO_FURTHER_PROSECUTION, "received_on"): QT_TRANSLATE_NOOP(
        "LegalEventPanel", "Served or received on"
    ),
}  # fmt: skip


def fields_of(kind: LegalEventKind) -> frozenset[str]:
    """The fields that are asked for a kind of step."""
    return frozenset((*ALWAYS, *ASKED[kind]))
