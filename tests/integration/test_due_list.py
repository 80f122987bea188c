"""What the case list says is due first, and which lines a case has."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.closing import AftercareContact, Snooze
from mhcoordinator.domain.due import DueSource
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import CriminalCase, LegalMeasure, Placement, Residence
from mhcoordinator.services import case_page, entries, intake, renewal
from mhcoordinator.services.case_list import CaseFilter, CaseRow, count_cases, list_cases
from mhcoordinator.services.session import VaultSession
from tests.integration.intakes import full_intake

START = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture
def case_id(session: VaultSession) -> str:
    return intake.save(session, replace(full_intake(), tasks=(), placements=())).case_id


def add(session: VaultSession, case_id: str, *new: Entry) -> None:
    for entry in new:
        entries.add(session, replace(entry, case_id=case_id))


def row(session: VaultSession) -> CaseRow:
    return list_cases(session, CaseFilter())[0]


def sources(session: VaultSession, case_id: str) -> list[tuple[DueSource, date]]:
    return [(line.source, line.on) for line in case_page.due_lines_of_case(session, case_id)]


def test_what_was_put_off_counts_again_from_its_day(
    session: VaultSession, clock: FixedClock, case_id: str
) -> None:
    first = Task(id="a", title="Bellen", due_on=date(2026, 11, 25))
    add(session, case_id, first, Task(title="Mailen", due_on=date(2026, 11, 30)))
    assert row(session).next_due_words == "Bellen"
    add(session, case_id, Snooze(line_key="task:a", until=date(2026, 11, 27), reason="wacht"))
    assert (row(session).next_due, row(session).next_due_words) == (date(2026, 11, 30), "Mailen")
    line = case_page.due_lines_of_case(session, case_id)[0]
    assert (line.snoozed_until, line.snooze_reason) == (date(2026, 11, 27), "wacht")
    assert not line.counts_on(date(2026, 11, 26))
    assert line.counts_on(date(2026, 11, 27))
    assert count_cases(session, CaseFilter(due_within_days=3)) == 0
    clock.moment = START.replace(day=27)
    assert row(session).next_due_words == "Bellen"
    assert count_cases(session, CaseFilter(due_within_days=1)) == 1


def test_a_term_of_the_law_that_was_put_off_too_far_is_back_on_its_last_day(
    session: VaultSession, clock: FixedClock, case_id: str
) -> None:
    """As an older version of the program allowed, or because its day came nearer."""
    decision = LegalEvent(
        kind=LegalEventKind.IND_DECISION, on=PartialDate(2026, 11, 20), sent_on=date(2026, 11, 20)
    )
    add(session, case_id, decision)
    objection = next(
        line for line in case_page.due_lines_of_case(session, case_id) if "BEZWAAR" in line.key
    )
    assert objection.on == date(2026, 12, 18)
    far = Snooze(
        line_key=objection.key, until=date(2030, 1, 1), reason="wacht", made_on=START.date()
    )
    add(session, case_id, far)

    def put_off() -> date | None:
        lines = case_page.due_lines_of_case(session, case_id)
        return next(line.snoozed_until for line in lines if line.key == objection.key)

    assert put_off() == date(2026, 12, 18)
    sooner = replace(decision, case_id=case_id, sent_on=date(2026, 11, 13))
    entries.correct(session, sooner, replace(decision, case_id=case_id))
    assert put_off() == date(2026, 12, 11)


def test_what_lapses_counts_until_its_day(
    session: VaultSession, clock: FixedClock, case_id: str
) -> None:
    add(
        session,
        case_id,
        CriminalCase(interview_kind="Studioverhoor", interview_on=date(2026, 11, 26)),
        LegalMeasure(until=date(2026, 11, 28)),
    )
    assert row(session).next_due_what == DueSource.INTERVIEW
    clock.moment = START.replace(day=26)
    assert row(session).next_due_words == "Studioverhoor"
    clock.moment = START.replace(day=27)
    assert row(session).next_due_what == DueSource.MEASURE
    clock.moment = START.replace(day=29)
    assert row(session).next_due is None
    assert count_cases(session, CaseFilter(due_within_days=300)) == 0


def test_a_term_is_said_in_both_languages(session: VaultSession, case_id: str) -> None:
    add(session, case_id, Residence(permit_until=date(2027, 1, 5)))
    found = row(session)
    assert (found.next_due, found.next_due_what) == (date(2027, 1, 5), DueSource.RULE)
    assert found.next_due_words == "Verblijfsvergunning loopt af"
    assert found.next_due_words_en == "Residence permit expires"
    line = case_page.due_lines_of_case(session, case_id)[0]
    assert line.entry_kind == "Residence"
    assert line.title("en_GB") == "Residence permit expires"
    assert line.title("nl") == "Verblijfsvergunning loopt af"
    assert "3.58" in line.why("nl")
    assert line.warn_from == date(2026, 10, 7)


def test_an_address_never_stands_in_a_line(session: VaultSession, case_id: str) -> None:
    add(
        session,
        case_id,
        Placement(facility="Huis De Linde", address="Geheim 1", place="Zeist",
                  until=date(2026, 12, 1)),
    )  # fmt: skip
    line = case_page.due_lines_of_case(session, case_id)[0]
    assert (line.title_nl, line.title_en, line.why_nl, line.why_en) == ("", "", "", "")


def test_days_without_a_place_are_due_once_a_stay_is_known_to_end(
    session: VaultSession, case_id: str
) -> None:
    assert sources(session, case_id) == []
    stay = Placement(
        id="s", started=PartialDate(2026, 11, 1), ended=PartialDate(2026, 11, 28), case_id=case_id
    )
    entries.add(session, stay)
    assert sources(session, case_id) == [(DueSource.NO_PLACE, date(2026, 11, 29))]
    add(session, case_id, Placement(started=PartialDate(2026, 12, 3)))
    assert sources(session, case_id) == [(DueSource.NO_PLACE, date(2026, 11, 29))]
    entries.correct(session, replace(stay, ended=PartialDate(2026, 12, 3)), stay)
    assert sources(session, case_id) == []


def test_after_closing_only_aftercare_is_due(session: VaultSession, case_id: str) -> None:
    add(
        session,
        case_id,
        Task(title="Bellen", due_on=date(2026, 11, 25)),
        Placement(ended=PartialDate(2026, 11, 28)),
        LegalEvent(kind=LegalEventKind.REFLECTION_STARTED, on=PartialDate(2026, 11, 1)),
        AftercareContact(months=1, due_on=date(2026, 12, 24)),
    )
    head = case_page.case_again(session, case_id).case
    aftercare = replace(head, status=CaseStatus.AFTERCARE)
    entries.correct_case(session, aftercare, head)
    found = {source for source, _ in sources(session, case_id)}
    assert found == {DueSource.TASK, DueSource.RULE, DueSource.AFTERCARE}
    entries.correct_case(session, replace(head, status=CaseStatus.CLOSED), aftercare)
    assert sources(session, case_id) == [(DueSource.AFTERCARE, date(2026, 12, 24))]


@pytest.mark.parametrize(
    ("kind", "source"),
    [
        (LegalEventKind.HEARING, DueSource.HEARING),
        (LegalEventKind.INFORMATION_INTERVIEW, DueSource.INTERVIEW),
    ],
)
def test_a_hearing_or_interview_that_is_planned_is_due_until_its_day(
    session: VaultSession, clock: FixedClock, case_id: str, kind: LegalEventKind, source: DueSource
) -> None:
    day = date(2026, 12, 8)
    before = sources(session, case_id)
    add(session, case_id, LegalEvent(kind=kind, on=PartialDate.of(day), by_whom="rechtbank"))
    assert (source, day) in sources(session, case_id)
    assert (source, day) not in before
    line = next(
        item
        for item in case_page.due_lines_of_case(session, case_id)
        if (item.source, item.on) == (source, day)
    )
    assert line.entry_kind == "LegalEvent"
    clock.moment = datetime(2026, 12, 9, 10, 0, tzinfo=UTC)
    renewal.renew_cases(session, (case_id,))
    assert (source, day) not in sources(session, case_id)
