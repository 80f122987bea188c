"""What of a case stands in which lane of its picture."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.drawing import MarkShape
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.legal_event import (
    DecisionOutcome,
    LegalEvent,
    LegalEventKind,
    PermitGround,
)
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.plan import Goal, GoalState, Review
from mhcoordinator.domain.residence import (
    ComplaintState,
    CriminalCase,
    Placement,
    Residence,
    ResidenceStatus,
    ShelterKind,
)
from mhcoordinator.domain.safety import Absence
from mhcoordinator.pictures.trajectory import Lane, SpanKind
from mhcoordinator.rules import derive, national_rules
from mhcoordinator.services.legal_facts import facts_of
from mhcoordinator.services.trajectory import trajectory_of

TODAY = date(2026, 11, 24)
K = LegalEventKind


def as_it_is(_context: str, text: str) -> str:
    return text


def day(year: int, month: int, number: int) -> PartialDate:
    return PartialDate(year, month, number)


def event(kind: LegalEventKind, on: PartialDate, **more: Any) -> LegalEvent:
    return LegalEvent(kind=kind, on=on, **more)


def lanes(
    *,
    with_rules: bool = True,
    closed_on: date | None = None,
    names: bool = True,
    **facts: Any,
) -> list[Lane]:
    case = CaseFile(
        number=CaseNumber(2026, 1),
        call_name="x",
        opened_on=date(2026, 10, 1),
        closed_on=closed_on,
    )
    view = CaseView(case=case, **facts)
    derivation = derive(facts_of(view, TODAY), national_rules(), TODAY) if with_rules else None
    content = trajectory_of(view, derivation, TODAY, as_it_is, "en", names=names)
    return list(content.lanes)


def words(lane: Lane, kind: SpanKind | None = None) -> list[str]:
    return [span.words for span in lane.spans if kind in {None, span.kind}]


def test_a_last_day_without_a_next_place_is_said_and_not_in_a_closed_case() -> None:
    stay = Placement(kind=ShelterKind.COSM, started=day(2026, 10, 1), until=date(2026, 12, 31))
    shelter = lanes(placements=(stay,))[0]
    (coming,) = [span for span in shelter.spans if span.kind is SpanKind.EXPECTED]
    assert coming.words == "next place unknown"
    assert coming.start == date(2027, 1, 1)
    assert coming.target == stay.id
    assert words(lanes(placements=(stay,), closed_on=TODAY)[0]) == ["COSM shelter"]


def test_an_own_kind_of_place_is_said_on_the_screen_and_not_on_paper() -> None:
    stay = Placement(kind=ShelterKind.OTHER, kind_words="pension", started=day(2026, 10, 1))
    assert words(lanes(placements=(stay,))[0]) == ["pension"]
    assert words(lanes(placements=(stay,), names=False)[0]) == ["other"]


def test_an_end_before_the_start_is_marked_in_the_picture_and_said() -> None:
    stay = Placement(kind=ShelterKind.COSM, started=day(2026, 11, 20), ended=day(2026, 3, 1))
    (span,) = [span for span in lanes(placements=(stay,))[0].spans if span.target == stay.id][:1]
    assert span.words == "! COSM shelter"
    assert span.said == "COSM shelter, 20 Nov to 1 Mar: the end is before the start"
    right = replace(stay, ended=day(2026, 12, 1))
    assert words(lanes(placements=(right,))[0])[0] == "COSM shelter"


def test_who_is_gone_is_not_asked_for_a_next_place() -> None:
    stay = Placement(started=day(2026, 10, 1), ended=day(2026, 11, 19))
    gone = Absence(left_on=day(2026, 11, 20))
    shelter = lanes(placements=(stay,), absences=(gone,))[0]
    assert words(shelter, SpanKind.GAP) == ["left, destination unknown"]
    assert shelter.spans[-1].target == gone.id


def test_leaving_and_returning_are_read_from_the_events_too() -> None:
    events = (
        event(K.LEFT_UNKNOWN_DESTINATION, day(2026, 10, 20)),
        event(K.RETURNED_TO_CARE, day(2026, 10, 25)),
    )
    (span,) = lanes(legal_events=events)[0].spans
    assert (span.start, span.end) == (date(2026, 10, 20), date(2026, 10, 25))
    known = Absence(left_on=day(2026, 10, 20), returned_on=day(2026, 10, 24))
    (span,) = lanes(legal_events=events, absences=(known,))[0].spans
    assert span.target == known.id


def test_statuses_follow_from_the_rules_with_their_last_day_and_term() -> None:
    residence = lanes(legal_events=(event(K.REFLECTION_STARTED, day(2026, 9, 30)),))[1]
    (status,) = residence.spans
    assert (status.start, status.end) == (date(2026, 9, 30), date(2026, 12, 30))
    assert status.words.endswith(", until 30 Dec")
    ends = [term for term in residence.terms if term.on == date(2026, 12, 30)]
    assert ends
    assert all(not term.words for term in ends)
    late = [term for term in residence.terms if term.is_late]
    assert late
    assert all(term.words.startswith("! ") for term in late if term.words)


def test_of_a_term_that_repeats_one_is_still_to_come() -> None:
    residence = lanes(legal_events=(event(K.REFLECTION_STARTED, day(2026, 11, 20)),))[1]
    coming = [term.said for term in residence.terms if "monthly" in term.said.lower()]
    assert len(coming) == 1
    assert "20 Dec" in coming[0]


def test_without_rules_the_status_is_as_told() -> None:
    told = Residence(
        status=ResidenceStatus.REFLECTION_PERIOD,
        permit_from=date(2026, 10, 1),
        permit_until=date(2026, 12, 31),
    )
    residence = lanes(with_rules=False, residence=(told,))[1]
    assert words(residence) == ["reflection period, until 31 Dec"]
    assert [term.on for term in residence.terms] == [date(2026, 12, 31)]


def test_days_between_permits_are_a_gap() -> None:
    ground = PermitGround.COMPLAINANT
    events = (
        event(K.COMPLAINT_FILED, day(2024, 2, 20)),
        event(K.PERMIT, day(2024, 3, 1), until=date(2025, 2, 28), ground=ground),
        event(K.PERMIT, day(2025, 4, 4), until=date(2026, 4, 3), ground=ground),
    )
    residence = lanes(legal_events=events)[1]
    (gap,) = [span for span in residence.spans if span.kind is SpanKind.GAP]
    assert (gap.start, gap.end) == (date(2025, 3, 1), date(2025, 4, 3))
    assert gap.words == "no permit, 34 days"


def test_what_happened_is_a_ring_and_what_is_planned_a_diamond_with_its_day() -> None:
    events = (
        event(K.INFORMATION_INTERVIEW, day(2026, 11, 1)),
        event(K.HEARING, day(2026, 12, 3)),
        event(K.DISMISSAL, PartialDate(2026, 10), outcome=DecisionOutcome.UNKNOWN),
    )
    criminal = lanes(legal_events=events)[2]
    seen = {moment.words: moment.shape for moment in criminal.moments}
    assert seen == {
        "information interview": MarkShape.RING,
        "court hearing 3 Dec": MarkShape.DIAMOND,
        "case dismissed by the OM Oct 2026": MarkShape.RING,
    }


def test_what_was_told_at_intake_is_not_said_twice() -> None:
    told = CriminalCase(complaint=ComplaintState.FILED, complaint_on=PartialDate(2026, 10))
    assert len(lanes(criminal_cases=(told,))[2].moments) == 1
    filed = event(K.COMPLAINT_FILED, day(2026, 10, 6))
    (moment,) = lanes(criminal_cases=(told,), legal_events=(filed,))[2].moments
    assert moment.target == filed.id


def test_goals_are_one_bar_until_the_last_of_them() -> None:
    goals = (
        Goal(started=day(2026, 10, 7), until=date(2026, 12, 1)),
        Goal(
            started=day(2026, 10, 9),
            until=date(2027, 5, 1),
            state=GoalState.REACHED,
            settled_on=date(2026, 11, 1),
        ),
    )
    (bar,) = lanes(goals=goals)[3].spans
    assert (bar.start, bar.end) == (date(2026, 10, 7), date(2026, 12, 1))
    assert bar.words == "2 goals, 1 reached"


def test_a_review_is_a_term_until_it_was_held() -> None:
    due = Review(due_on=date(2026, 11, 20))
    (term,) = lanes(reviews=(due,))[3].terms
    assert (term.words, term.is_late) == ("! plan review 20 Nov", True)
    held = Review(due_on=date(2026, 11, 20), held_on=date(2026, 11, 21))
    plan = lanes(reviews=(held,))[3]
    assert plan.terms == ()
    assert [moment.on for moment in plan.moments] == [date(2026, 11, 21)]


def test_a_stay_of_which_only_the_month_is_known_is_soft_at_that_side() -> None:
    stay = Placement(started=PartialDate(2026, 9), ended=PartialDate(2026, 10))
    first = lanes(placements=(stay,))[0].spans[0]
    assert (first.start, first.sure_from) == (date(2026, 9, 1), date(2026, 9, 30))
    assert (first.end, first.sure_until) == (date(2026, 10, 31), date(2026, 10, 1))
