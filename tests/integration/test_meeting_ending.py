"""Before and after the closing: what is missing, when the table meets next, what became of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseFile, CaseStatus
from mhcoordinator.domain.errors import Conflict, InvalidFields
from mhcoordinator.domain.meeting import DecisionKind, Meeting
from mhcoordinator.services import entries
from mhcoordinator.services.meeting import agenda, minutes, planning
from mhcoordinator.services.meeting.decided import decided_in
from mhcoordinator.services.meeting.ending import close_as_shown, ending_page
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.meeting.rhythm import next_time, proposed_day
from mhcoordinator.services.meeting.screen import Hidden
from mhcoordinator.services.session import VaultSession
from tests.integration.meetings import HELD_ON, a_case, a_table, on_agenda
from tests.integration.test_disclosure_service import as_it_is

TODAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([date(2026, 12, 3)], date(2027, 1, 7)),  # five weeks when nothing is known
        ([date(2026, 11, 5), date(2026, 12, 3)], date(2026, 12, 31)),
        ([date(2026, 10, 22), date(2026, 12, 3)], date(2027, 1, 14)),
        ([date(2026, 9, 24), date(2026, 10, 22), date(2026, 12, 3)], date(2026, 12, 31)),
        ([date(2026, 12, 1), date(2026, 12, 3)], date(2026, 12, 10)),  # never less than a week
        ([date(2026, 10, 30), date(2026, 11, 27)], date(2027, 1, 8)),  # no holiday
        ([date(2026, 6, 4), date(2026, 7, 2)], date(2026, 12, 17)),  # closed months late
    ],
)  # fmt: skip
def test_the_next_day_goes_on_as_the_days_before(days: list[date], expected: date) -> None:
    assert proposed_day(days, TODAY) == expected


def test_a_next_meeting_that_was_planned_is_not_planned_twice(session: VaultSession) -> None:
    table = a_table(session)
    assert next_time(session, table.meeting.id).planned is None
    coming = planning.next_meeting(session, table.meeting.id, HELD_ON + timedelta(weeks=4))
    other = replace(coming, id="other", series="Een andere tafel", held_on=HELD_ON)
    planning.save_meeting(session, other)
    assert next_time(session, table.meeting.id).planned == coming


def test_the_rhythm_is_that_of_the_table(session: VaultSession) -> None:
    table = a_table(session)
    for weeks in (3, 6):
        before = replace(table.meeting, id=f"b{weeks}", held_on=HELD_ON - timedelta(weeks=weeks))
        planning.save_meeting(session, before)
        minutes.close_meeting(session, before.id, ())
    assert next_time(session, table.meeting.id).proposed == HELD_ON + timedelta(weeks=3)


def test_the_next_meeting_may_begin_at_another_time(session: VaultSession) -> None:
    table = a_table(session)
    day = date(2027, 1, 14)
    as_usual = minutes.close_meeting(session, table.meeting.id, (), next_on=day)
    assert agenda.meeting_page(session, as_usual.next_id).meeting.starts_at == "13:30"
    later = minutes.close_meeting(
        session, as_usual.next_id, (), next_on=day + timedelta(weeks=5), next_at="09:00"
    )
    assert agenda.meeting_page(session, later.next_id).meeting.starts_at == "09:00"


def test_a_hidden_case_keeps_its_lines_and_is_written_all_the_same(session: VaultSession) -> None:
    table = a_table(session)
    case_id = a_case(session, "Mirela")
    item = on_agenda(session, table, case_id, table.police)
    line = MinuteLine(item_id=item.id, kind=DecisionKind.ACTION, text="Bellen")
    minutes.keep_line(session, table.meeting.id, line)
    with session.transaction() as unit:
        case = unit.get(CaseFile, case_id)
        unit.replace(replace(case, status=CaseStatus.CLOSED), case)
    (shown,) = ending_page(session, table.meeting.id, as_it_is).cases
    assert (shown.hidden, shown.typed, shown.lines, shown.waiting) == (Hidden.OVER, (line,), (), 1)
    assert (shown.call_name, shown.title) == ("Mirela", "")
    minutes.close_meeting(session, table.meeting.id, shown.typed)
    (found,) = decided_in(session, table.meeting.id)
    assert (found.decision.text, found.is_open) == ("Bellen", True)


def test_a_meeting_that_is_over_tells_what_became_of_its_actions(session: VaultSession) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"), table.police)
    decision = MinuteLine(item_id=item.id, text="Blijft in de noodopvang")
    actions = [
        MinuteLine(item_id=item.id, kind=DecisionKind.ACTION, text=text)
        for text in ("Bellen", "Schrijven")
    ]
    minutes.close_meeting(session, table.meeting.id, (decision, *actions))
    with session.transaction() as unit:
        calling = next(t for t in unit.entries(Task, item.case_id) if t.title == "Bellen")
    entries.correct(session, replace(calling, done_on=TODAY), calling)
    found = decided_in(session, table.meeting.id)
    assert [(one.decision.text, one.is_action, one.is_open) for one in found] == [
        ("Blijft in de noodopvang", False, False),
        ("Bellen", True, False),
        ("Schrijven", True, True),
    ]


def test_of_no_meeting_nothing_was_decided(session: VaultSession) -> None:
    assert decided_in(session, Meeting().id) == ()


def test_what_is_written_is_what_was_looked_at(session: VaultSession) -> None:
    table = a_table(session)
    case_id = a_case(session, "Mirela")
    item = on_agenda(session, table, case_id, table.police)
    first, second = (MinuteLine(item_id=item.id, text=text) for text in ("Blijft", "Verhuist"))
    minutes.keep_line(session, table.meeting.id, first)
    looked_at = ending_page(session, table.meeting.id, as_it_is)
    minutes.keep_line(session, table.meeting.id, second)
    with pytest.raises(Conflict):
        close_as_shown(session, looked_at, "close-1")
    assert minutes.kept_minutes(session, table.meeting.id) == (first, second)
    again = ending_page(session, table.meeting.id, as_it_is)
    done = close_as_shown(session, again, "close-1")
    assert (done.decisions, close_as_shown(session, again, "close-1")) == (2, done)
    assert len(decided_in(session, table.meeting.id)) == 2


def test_a_line_of_a_case_that_is_off_the_agenda_stops_the_closing(session: VaultSession) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"), table.police)
    minutes.keep_line(session, table.meeting.id, MinuteLine(item_id=item.id, text="Blijft"))
    agenda.take_off_agenda(session, item)
    looked_at = ending_page(session, table.meeting.id, as_it_is)
    assert (len(looked_at.lines), len(looked_at.lost)) == (0, 1)
    with pytest.raises(InvalidFields):
        close_as_shown(session, looked_at, "close-1")
    assert not agenda.meeting_page(session, table.meeting.id).meeting.is_closed
