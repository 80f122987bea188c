"""Closing a case: nothing open is forgotten, aftercare is planned, and it can be opened again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseStatus, RetentionProfile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.closing import AFTERCARE_MONTHS, Closing, ClosingReason, Destination
from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.domain.errors import InvalidFields
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.plan import Goal, GoalState, Review
from mhcoordinator.domain.sharing import Consent
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState
from mhcoordinator.services import case_page, closing, entries, intake
from mhcoordinator.services.open_matters import Ending, endings_for, open_matters, running_terms
from mhcoordinator.services.retention_terms import kept_until
from mhcoordinator.services.session import VaultSession
from tests.integration.intakes import full_intake

TODAY = date(2026, 11, 24)


@pytest.fixture
def view(session: VaultSession) -> CaseView:
    saved = intake.save(session, full_intake())
    for entry in (
        Goal(case_id=saved.case_id, words="Nederlands leren"),
        Review(case_id=saved.case_id, due_on=date(2027, 1, 4)),
        ShelterRequest(case_id=saved.case_id, asked_of="De Linde"),
    ):
        entries.add(session, entry)
    return read(session, saved.case_id)


def read(session: VaultSession, case_id: str) -> CaseView:
    return case_page.case_again(session, case_id)


def a_closing(view: CaseView, *, aftercare: bool = False) -> Closing:
    return Closing(
        case_id=view.case.id, closed_on=TODAY, reason=ClosingReason.GOALS_REACHED,
        destination=Destination.OWN_HOME, handed_over="wijkteam", with_aftercare=aftercare,
    )  # fmt: skip


def first_endings(view: CaseView, *, aftercare: bool = False) -> dict[str, Ending]:
    return {
        entry.id: endings_for(entry, with_aftercare=aftercare)[0] for entry in open_matters(view)
    }


def test_an_open_matter_without_an_ending_stops_the_closing(
    session: VaultSession, view: CaseView
) -> None:
    endings = first_endings(view)
    forgotten = view.goals[0].id
    del endings[forgotten]
    with pytest.raises(InvalidFields) as caught:
        closing.close_case(session, a_closing(view), endings)
    assert [(item.problem, item.entry_id) for item in caught.value.problems] == [
        ("left_open", forgotten)
    ]
    assert read(session, view.case.id) == view


def test_closing_settles_all_and_leaves_nothing_open(session: VaultSession, view: CaseView) -> None:
    assert {type(entry).__name__ for entry in open_matters(view)} == {
        "Task", "Goal", "Review", "Placement", "ShelterRequest",
    }  # fmt: skip
    endings = first_endings(view) | {view.placements[0].id: Ending.DONE}
    closing.close_case(session, a_closing(view), endings)
    after = read(session, view.case.id)
    assert open_matters(after) == ()
    assert (after.case.status, after.case.closed_on) == (CaseStatus.CLOSED, TODAY)
    assert after.goals[0].state is GoalState.REACHED
    assert after.shelter_requests[0].state is ShelterRequestState.WITHDRAWN
    assert after.reviews == ()
    assert after.closings[0].reason is ClosingReason.GOALS_REACHED


def a_case_with_terms(session: VaultSession) -> CaseView:
    """An objection that can be made until 18 December, and a consent to renew."""
    case_id = intake.save(session, Intake(call_name="Noor")).case_id
    for entry in (
        LegalEvent(case_id=case_id, kind=LegalEventKind.IND_DECISION,
                   on=PartialDate(2026, 11, 20), sent_on=date(2026, 11, 20)),
        Consent(case_id=case_id, recipient="GGD", renew_on=date(2026, 12, 1)),
    ):  # fmt: skip
        entries.add(session, entry)
    return read(session, case_id)


def test_a_term_that_still_runs_stops_the_closing(session: VaultSession) -> None:
    view = a_case_with_terms(session)
    assert open_matters(view) == ()
    running = closing.running_in(session, view, closing.title_nl)
    assert [(term.title, term.on) for term in running] == [
        ("GGD", date(2026, 12, 1)), ("Bezwaar maken", date(2026, 12, 18)),
    ]  # fmt: skip
    with pytest.raises(InvalidFields) as caught:
        closing.close_case(session, a_closing(view), {})
    assert {item.entry_id for item in caught.value.problems} == {term.id for term in running}
    assert read(session, view.case.id) == view


def test_a_running_term_is_handed_over_or_dropped_and_that_stays_to_be_read(
    session: VaultSession,
) -> None:
    view = a_case_with_terms(session)
    consent, objection = closing.running_in(session, view, closing.title_nl)
    endings = {consent.id: Ending.DROPPED, objection.id: Ending.HANDED_OVER}
    reasons = {consent.id: " cliënt wil geen contact met de GGD "}
    with pytest.raises(InvalidFields) as caught:
        closing.close_case(session, a_closing(view), endings)
    assert [(item.problem, item.entry_id) for item in caught.value.problems] == [
        ("reason_missing", consent.id)
    ]
    for _ in range(2):
        closing.close_case(session, a_closing(view), endings, command_id="once", reasons=reasons)
    tasks = {task.title: task for task in read(session, view.case.id).tasks}
    assert set(tasks) == {"GGD", "Bezwaar maken"}
    handed = tasks["Bezwaar maken"]
    assert (handed.due_on, handed.stopped_on, handed.stopped_reason) == (
        date(2026, 12, 18), TODAY, "wijkteam",
    )  # fmt: skip
    assert tasks["GGD"].stopped_reason == "cliënt wil geen contact met de GGD"


def test_in_aftercare_nobody_is_asked_for_what_was_handed_over_until_the_case_is_open_again(
    session: VaultSession,
) -> None:
    view = a_case_with_terms(session)
    running = closing.running_in(session, view, closing.title_nl)
    endings = {term.id: Ending.HANDED_OVER for term in running}
    closing.close_case(session, a_closing(view, aftercare=True), endings, (1,))
    lines = case_page.due_lines_of_case(session, view.case.id)
    assert {line.source for line in lines} == {DueSource.AFTERCARE}
    closing.reopen_case(session, read(session, view.case.id).closings[-1], "cliënt belt")
    lines = case_page.due_lines_of_case(session, view.case.id)
    assert {line.key for line in lines} == {term.id for term in running}
    closing.close_case(
        session,
        a_closing(read(session, view.case.id), aftercare=True),
        {term.id: Ending.STAYS for term in running},
    )
    lines = case_page.due_lines_of_case(session, view.case.id)
    assert {line.key for line in lines} == {term.id for term in running}


def test_what_is_handed_over_needs_somebody_to_hand_it_to(
    session: VaultSession, view: CaseView
) -> None:
    endings = first_endings(view) | {view.tasks[0].id: Ending.HANDED_OVER}
    nobody = replace(a_closing(view), handed_over=" ")
    with pytest.raises(InvalidFields) as caught:
        closing.close_case(session, nobody, endings)
    assert [(item.field, item.problem) for item in caught.value.problems] == [
        ("handed_over", "to_whom_missing")
    ]


def test_whatever_is_due_is_asked_at_closing(session: VaultSession) -> None:
    """Also what no version of this program knew; only a next place is not looked for any more."""
    for source in set(DueSource) - {DueSource.NO_PLACE, DueSource.TERMS_UNKNOWN}:
        line = DueLine(case_id="c", key="k", source=source, on=TODAY, warn_from=TODAY, entry_id="e")
        (term,) = running_terms((line,), (), TODAY, closing.title_nl)
        assert term.id == "k"


def test_aftercare_does_not_end_over_what_is_still_due(session: VaultSession) -> None:
    view = a_case_with_terms(session)
    running = closing.running_in(session, view, closing.title_nl)
    endings = {term.id: Ending.STAYS for term in running}
    closing.close_case(session, a_closing(view, aftercare=True), endings)
    with pytest.raises(InvalidFields) as caught:
        closing.end_aftercare(session, view.case.id)
    assert {item.entry_id for item in caught.value.problems} == set(endings)
    assert read(session, view.case.id).case.status is CaseStatus.AFTERCARE


def test_in_aftercare_a_term_can_go_on_and_is_still_due(session: VaultSession) -> None:
    view = a_case_with_terms(session)
    running = closing.running_in(session, view, closing.title_nl)
    endings = {term.id: Ending.STAYS for term in running}
    with pytest.raises(InvalidFields):
        closing.close_case(session, a_closing(view), endings)
    closing.close_case(session, a_closing(view, aftercare=True), endings)
    lines = case_page.due_lines_of_case(session, view.case.id)
    assert {term.id for term in running} <= {line.key for line in lines}
    assert read(session, view.case.id).tasks == ()


def test_what_is_handed_over_says_to_whom(session: VaultSession, view: CaseView) -> None:
    task = view.tasks[0]
    endings = first_endings(view) | {task.id: Ending.HANDED_OVER}
    closing.close_case(session, a_closing(view), endings)
    after = read(session, view.case.id).tasks[0]
    assert (after.stopped_on, after.stopped_reason, after.done_on) == (TODAY, "wijkteam", None)


def test_the_same_command_closes_once(session: VaultSession, view: CaseView) -> None:
    first = a_closing(view, aftercare=True)
    endings = first_endings(view, aftercare=True)
    closing.close_case(session, first, endings, AFTERCARE_MONTHS, command_id="c")
    closing.close_case(session, first, endings, AFTERCARE_MONTHS, command_id="c")
    after = read(session, view.case.id)
    assert len(after.closings) == 1
    assert [(item.months, item.due_on) for item in after.aftercare] == [
        (1, date(2026, 12, 24)),
        (3, date(2027, 2, 24)),
        (6, date(2027, 5, 24)),
        (12, date(2027, 11, 24)),
    ]
    assert after.case.status is CaseStatus.AFTERCARE


def test_a_task_stays_only_where_somebody_goes_on_looking(
    session: VaultSession, view: CaseView
) -> None:
    endings = first_endings(view) | {view.tasks[0].id: Ending.STAYS}
    with pytest.raises(InvalidFields):
        closing.close_case(session, a_closing(view), endings)
    closing.close_case(session, a_closing(view, aftercare=True), endings)
    assert read(session, view.case.id).tasks == view.tasks


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"reason": None}, ("reason", "reason_missing")),
        ({"closed_on": None}, ("closed_on", "day_missing")),
        ({"closed_on": date(2020, 1, 1)}, ("closed_on", "end_before_start")),
        ({"closed_on": date(2026, 11, 25)}, ("closed_on", "closed_in_future")),
        ({"closed_on": date.max}, ("closed_on", "closed_in_future")),
    ],
)
def test_a_closing_that_cannot_be_right_is_refused(
    session: VaultSession, view: CaseView, change: dict[str, object], problem: tuple[str, str]
) -> None:
    wrong = replace(a_closing(view), **change)  # type: ignore[arg-type]
    with pytest.raises(InvalidFields) as caught:
        closing.close_case(session, wrong, first_endings(view))
    assert [(item.field, item.problem) for item in caught.value.problems] == [problem]


def test_a_closed_case_is_not_closed_twice(session: VaultSession, view: CaseView) -> None:
    closing.close_case(session, a_closing(view), first_endings(view))
    again = read(session, view.case.id)
    with pytest.raises(InvalidFields):
        closing.close_case(session, a_closing(again), first_endings(again))


def test_reopening_keeps_the_closing_and_drops_aftercare_to_come(
    session: VaultSession, view: CaseView
) -> None:
    endings = first_endings(view, aftercare=True)
    closing.close_case(session, a_closing(view, aftercare=True), endings, (1, 3))
    closed = read(session, view.case.id)
    entries.correct(session, replace(closed.aftercare[0], held_on=TODAY), closed.aftercare[0])
    with pytest.raises(InvalidFields):
        closing.reopen_case(session, closed.closings[0], "  ")
    closing.reopen_case(session, closed.closings[0], "nieuw signaal")
    after = read(session, view.case.id)
    assert (after.case.status, after.case.closed_on) == (CaseStatus.OPEN, None)
    assert after.closings[0].reopened_on == TODAY
    assert [item.held_on for item in after.aftercare] == [TODAY]


def test_aftercare_ends_when_every_contact_was_had(session: VaultSession, view: CaseView) -> None:
    endings = first_endings(view, aftercare=True)
    closing.close_case(session, a_closing(view, aftercare=True), endings, (1,))
    with pytest.raises(InvalidFields):
        closing.end_aftercare(session, view.case.id)
    contact = read(session, view.case.id).aftercare[0]
    entries.correct(session, replace(contact, held_on=TODAY, outcome="gaat goed"), contact)
    closing.end_aftercare(session, view.case.id)
    assert read(session, view.case.id).case.status is CaseStatus.CLOSED


@given(st.dates(date(1990, 1, 1), date(2090, 12, 31)), st.sampled_from(AFTERCARE_MONTHS))
def test_aftercare_days_lie_in_the_month_that_was_meant(day: date, months: int) -> None:
    ((_, found),) = closing.aftercare_days(day, (months,))
    assert (found.year * 12 + found.month) - (day.year * 12 + day.month) == months
    assert found.day <= day.day


@pytest.mark.parametrize(
    ("closed_on", "profile", "until"),
    [
        (date(2026, 11, 24), RetentionProfile.WMO, date(2041, 11, 24)),
        (date(2026, 11, 24), RetentionProfile.YOUTH_ACT, date(2046, 11, 24)),
        (date(2028, 2, 29), RetentionProfile.WMO, date(2043, 2, 28)),
        (date(2026, 11, 24), RetentionProfile.OWN, None),
    ],
)
def test_how_long_a_file_is_kept(
    closed_on: date, profile: RetentionProfile, until: date | None
) -> None:
    assert kept_until(closed_on, profile) == until


def test_a_task_that_is_done_or_dropped_is_not_open() -> None:
    assert Task().is_open
    assert not Task(done_on=TODAY).is_open
    assert not Task(stopped_on=TODAY).is_open
