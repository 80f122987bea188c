"""Steps that contradict each other, one pair or so for each rule that looks for it."""

from __future__ import annotations

from datetime import date

from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind, PermitGround
from mhcoordinator.domain.partial_date import PartialDate

_K, _G = LegalEventKind, PermitGround


def step(kind: LegalEventKind, on: str = "", **more: object) -> LegalEvent:
    """A step on a day, written as yyyy-mm-dd."""
    day = PartialDate.of(date.fromisoformat(on)) if on else None
    return LegalEvent(kind=kind, on=day, **more)  # type: ignore[arg-type]


CONTRADICTIONS: dict[str, tuple[LegalEvent, ...]] = {
    "C-EINDE-VOOR-BEGIN": (step(_K.PERMIT, "2026-05-01", until=date(2026, 4, 1)),),
    "C-VER-VERLEDEN": (step(_K.DISMISSAL, "1955-05-01"),),
    "C-VER-TOEKOMST": (step(_K.HEARING, "2049-05-01"),),
    "C-VOOR-GEBOORTE": (step(_K.ENTERED_COUNTRY, "1990-05-01"),),
    "C-BESLUIT-VOLGORDE": (
        step(_K.IND_DECISION, "2026-05-01", sent_on=date(2026, 5, 9),
             received_on=date(2026, 5, 3)),
    ),
    "C-VERGUNNING-VOOR-AANGIFTE": (
        step(_K.PERMIT, "2026-05-01", ground=_G.COMPLAINANT),
        step(_K.COMPLAINT_FILED, "2026-06-01"),
    ),
    "C-VERGUNNING-VOOR-MEDEWERKING": (
        step(_K.PERMIT, "2026-05-01", ground=_G.OTHER_COOPERATION),
        step(_K.OTHER_COOPERATION, "2026-06-01"),
    ),
    "C-VERGUNNING-VOOR-AANVRAAG": (
        step(_K.PERMIT, "2026-05-01", ground=_G.HARDSHIP),
        step(_K.HARDSHIP_APPLIED, "2026-06-01"),
    ),
    "C-BEZWAAR-VOOR-BESLUIT": (
        step(_K.OBJECTION, "2026-05-01"), step(_K.IND_DECISION, "2026-06-01"),
    ),
    "C-BEKLAG-VOOR-SEPOT": (
        step(_K.PROSECUTION_COMPLAINT, "2026-05-01"), step(_K.DISMISSAL, "2026-06-01"),
    ),
    "C-BED-EINDE-VOOR-BEGIN": (
        step(_K.REFLECTION_ENDED, "2026-05-01"), step(_K.REFLECTION_STARTED, "2026-06-01"),
    ),
    "C-TERUG-VOOR-VERTREK": (
        step(_K.RETURNED_TO_CARE, "2026-05-01"), step(_K.LEFT_UNKNOWN_DESTINATION, "2026-06-01"),
    ),
    "C-BED-TWEE": (
        step(_K.REFLECTION_STARTED, "2026-01-01"), step(_K.REFLECTION_STARTED, "2026-06-01"),
    ),
    "C-DUBLIN-NA-BEDENKTIJD": (
        step(_K.REFLECTION_STARTED, "2026-05-01"), step(_K.DUBLIN_CLAIM, "2026-06-01"),
    ),
    "C-BED-GETUIGE": (
        step(_K.REFLECTION_STARTED, "2026-05-01"), step(_K.WITNESS_REPORT, "2026-06-01"),
    ),
    "C-NL-VREEMDELING": (step(_K.ASYLUM_APPLIED, "2026-05-01"),),
}  # fmt: skip
