"""What the intake says already counts as a fact for the rules, once."""

from __future__ import annotations

from datetime import date

import pytest

from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind, PermitGround
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.residence import (
    ComplaintState,
    CriminalCase,
    Residence,
    ResidenceStatus,
)
from mhcoordinator.domain.safety import Absence
from mhcoordinator.rules import Nationality
from mhcoordinator.services.legal_facts import facts_of

K = LegalEventKind
S = ResidenceStatus
DAY = PartialDate(2026, 6, 3)
CASE = CaseFile(id="c", number=CaseNumber(2026, 1), call_name="Ana", opened_on=date(2026, 11, 1))


def view(*entries: object) -> CaseView:
    def of(kind: type) -> tuple[object, ...]:
        return tuple(entry for entry in entries if isinstance(entry, kind))

    return CaseView(
        case=CASE,
        people=of(Person),  # type: ignore[arg-type]
        residence=of(Residence),  # type: ignore[arg-type]
        criminal_cases=of(CriminalCase),  # type: ignore[arg-type]
        absences=of(Absence),  # type: ignore[arg-type]
        legal_events=of(LegalEvent),  # type: ignore[arg-type]
    )


def said(*entries: object, on: date | None = None) -> list[tuple[LegalEventKind, object]]:
    return [(event.kind, event.on) for event in facts_of(view(*entries), on).events]


@pytest.mark.parametrize(
    ("entry", "events"),
    [
        (Residence(), []),
        (Residence(entered_on=PartialDate(2024)), [(K.ENTERED_COUNTRY, PartialDate(2024))]),
        (Residence(reflection_offered=Answer.YES), [(K.REFLECTION_OFFERED, None)]),
        (Residence(reflection_offered=Answer.NO), []),
        (Residence(m55_sent_on=date(2026, 6, 3)), [(K.M55_SENT, DAY)]),
        (Residence(dublin_country="IT", fingerprints_on=DAY), [(K.DUBLIN_CLAIM, DAY)]),
        (Residence(dublin_country="IT"), [(K.DUBLIN_CLAIM, None)]),
        (Residence(health_insurance="Ja, bij Z"), [(K.HEALTH_INSURED, None)]),
        (Residence(health_insurance="gestopt door het uitzendbureau"), []),
        (Residence(health_insurance="nee"), []),
        (CriminalCase(complaint=ComplaintState.FILED), [(K.COMPLAINT_FILED, None)]),
        (
            CriminalCase(complaint=ComplaintState.DECLINED, complaint_on=DAY),
            [(K.COMPLAINT_DECLINED, DAY)],
        ),
        (CriminalCase(complaint=ComplaintState.PLANNED, complaint_on=DAY), []),
        (CriminalCase(complaint_on=DAY), [(K.COMPLAINT_FILED, DAY)]),
        (
            Absence(left_on=DAY, returned_on=PartialDate(2026, 7)),
            [(K.LEFT_UNKNOWN_DESTINATION, DAY), (K.RETURNED_TO_CARE, PartialDate(2026, 7))],
        ),
    ],
)
def test_what_was_told_is_an_event(entry: object, events: list[object]) -> None:
    assert said(entry) == events


def test_an_interview_counts_when_it_was_held_and_says_that_it_informed() -> None:
    informed = CriminalCase(interview_kind="Informatief gesprek", interview_on=date(2026, 6, 3))
    assert said(informed, on=date(2026, 6, 3)) == []
    assert said(informed, on=date(2026, 6, 4)) == [(K.INFORMATION_INTERVIEW, DAY)]
    other = CriminalCase(interview_kind="verhoor", interview_on=date(2026, 6, 3))
    assert said(other, on=date(2026, 6, 4)) == []


@pytest.mark.parametrize(
    ("status", "complaint", "kind", "ground"),
    [
        (S.TEMPORARY_HUMANITARIAN, ComplaintState.FILED, K.PERMIT, PermitGround.COMPLAINANT),
        (
            S.TEMPORARY_HUMANITARIAN,
            ComplaintState.OTHER_COOPERATION,
            K.PERMIT,
            PermitGround.OTHER_COOPERATION,
        ),
        (S.HARDSHIP_ROUTE, ComplaintState.NOT_ASKED, K.PERMIT, PermitGround.HARDSHIP),
        (S.UNKNOWN, ComplaintState.NOT_ASKED, K.PERMIT, None),
        (S.REFLECTION_PERIOD, ComplaintState.NOT_ASKED, K.REFLECTION_STARTED, None),
    ],
)
def test_a_term_of_stay_is_what_the_status_says(
    status: ResidenceStatus,
    complaint: ComplaintState,
    kind: LegalEventKind,
    ground: PermitGround | None,
) -> None:
    told = Residence(id="r", status=status, permit_until=date(2027, 1, 1))
    events = facts_of(view(told, CriminalCase(complaint=complaint))).events
    stay = next(event for event in events if event.id == "r")
    assert (stay.kind, stay.ground, stay.until) == (kind, ground, date(2027, 1, 1))


@pytest.mark.parametrize(
    ("told", "number"),
    [
        (DAY, 1),
        (None, 1),
        (PartialDate(2026), 1),
        (PartialDate(2026, 6), 1),
        (PartialDate(2026, 7), 2),
        (PartialDate(2026, 6, 4), 2),
    ],
)
def test_what_was_recorded_counts_before_what_was_told(
    told: PartialDate | None, number: int
) -> None:
    recorded = LegalEvent(kind=K.COMPLAINT_FILED, on=DAY)
    case = CriminalCase(complaint=ComplaintState.FILED, complaint_on=told)
    events = facts_of(view(recorded, case)).events
    assert (len(events), events[0]) == (number, recorded)


@pytest.mark.parametrize(
    ("codes", "stateless", "group"),
    [
        (("NL", "MA"), Answer.NO, Nationality.DUTCH),
        (("NG", "RO"), Answer.NO, Nationality.EU),
        (("NG",), Answer.NO, Nationality.OTHER),
        ((), Answer.YES, Nationality.OTHER),
        ((), Answer.NOT_ASKED, Nationality.UNKNOWN),
    ],
)
def test_the_strongest_nationality_counts(
    codes: tuple[str, ...], stateless: Answer, group: Nationality
) -> None:
    facts = facts_of(view(Person(nationalities=codes, stateless=stateless)))
    assert facts.nationality is group


def test_the_status_told_last_counts_unless_it_is_unknown() -> None:
    told = facts_of(view(Residence(status=S.ASYLUM), Residence(status=S.DUBLIN), Residence()))
    assert told.told_status is S.DUBLIN
