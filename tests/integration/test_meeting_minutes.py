"""At the table: what is typed is kept, and closing writes everything or nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.errors import InvalidFields
from mhcoordinator.domain.meeting import Decision, DecisionKind
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.meeting import agenda, minutes, planning
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.meeting.proposals import Reason, proposals
from mhcoordinator.services.session import VaultSession
from tests.integration.meetings import HELD_ON, Table, a_case, a_table, on_agenda


def lines_for(session: VaultSession, table: Table) -> tuple[str, tuple[MinuteLine, ...]]:
    case_id = a_case(session, "Mirela")
    item = on_agenda(session, table, case_id, table.police)
    decided = MinuteLine(item_id=item.id, text="Blijft in de noodopvang")
    action = MinuteLine(
        item_id=item.id,
        kind=DecisionKind.ACTION,
        text="Verlenging aanvragen",
        owner="IND-loket",
        due_on=date(2026, 12, 10),
    )
    return case_id, (decided, action)


def written(session: VaultSession, case_id: str) -> tuple[tuple[Decision, ...], tuple[Task, ...]]:
    with session.transaction() as unit:
        return unit.entries(Decision, case_id), unit.entries(Task, case_id)


def test_what_was_typed_is_kept_and_comes_back(session: VaultSession) -> None:
    table = a_table(session)
    _, lines = lines_for(session, table)
    minutes.keep_minutes(session, table.meeting.id, lines)
    assert minutes.kept_minutes(session, table.meeting.id) == lines
    minutes.keep_minutes(session, table.meeting.id, lines[:1])
    assert minutes.kept_minutes(session, table.meeting.id) == lines[:1]


def test_closing_writes_decisions_and_actions_into_the_case(session: VaultSession) -> None:
    table = a_table(session)
    case_id, lines = lines_for(session, table)
    minutes.keep_minutes(session, table.meeting.id, lines)
    done = minutes.close_meeting(session, table.meeting.id, lines, "close-1")
    assert (done.decisions, done.actions) == (1, 1)
    decisions, (task,) = written(session, case_id)
    assert [item.text for item in decisions] == ["Blijft in de noodopvang", "Verlenging aanvragen"]
    assert decisions[1].task_id == task.id
    assert (task.title, task.owner, task.due_on) == (
        "Verlenging aanvragen", "IND-loket", date(2026, 12, 10),
    )  # fmt: skip
    assert {item.decided_on for item in decisions} == {HELD_ON}
    assert minutes.kept_minutes(session, table.meeting.id) == ()
    assert agenda.meeting_page(session, table.meeting.id).meeting.is_closed


def test_the_same_command_closes_once(session: VaultSession) -> None:
    table = a_table(session)
    case_id, lines = lines_for(session, table)
    first = minutes.close_meeting(session, table.meeting.id, lines, "close-1")
    again = minutes.close_meeting(session, table.meeting.id, lines, "close-1")
    assert first == again
    assert [len(found) for found in written(session, case_id)] == [2, 1]
    with pytest.raises(InvalidFields):
        minutes.close_meeting(session, table.meeting.id, lines, "close-2")


def test_a_line_without_words_or_of_no_case_refuses_all(session: VaultSession) -> None:
    table = a_table(session)
    case_id, lines = lines_for(session, table)
    empty = MinuteLine(item_id=lines[0].item_id, text=" ")
    lost = MinuteLine(item_id="gone", text="iets")
    with pytest.raises(InvalidFields) as refused:
        minutes.close_meeting(session, table.meeting.id, (*lines, empty, lost))
    assert [item.problem for item in refused.value.problems] == ["required", "not_on_agenda"]
    assert written(session, case_id) == ((), ())
    assert not agenda.meeting_page(session, table.meeting.id).meeting.is_closed


@pytest.mark.parametrize("fails_at", range(1, 4))
def test_interrupted_nothing_is_half_there(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch, fails_at: int, tmp_path: Path
) -> None:
    del tmp_path
    table = a_table(session)
    case_id, lines = lines_for(session, table)
    minutes.keep_minutes(session, table.meeting.id, lines)
    add, count = UnitOfWork.add, [0]

    def failing(unit: UnitOfWork, entry: object) -> None:
        count[0] += 1
        if count[0] == fails_at:
            raise OSError("the power went")
        add(unit, entry)

    with monkeypatch.context() as patch:
        patch.setattr(UnitOfWork, "add", failing)
        with pytest.raises(OSError, match="power"):
            minutes.close_meeting(session, table.meeting.id, lines, "close-1")
    assert written(session, case_id) == ((), ())
    assert minutes.kept_minutes(session, table.meeting.id) == lines
    minutes.close_meeting(session, table.meeting.id, lines, "close-1")
    assert [len(found) for found in written(session, case_id)] == [2, 1]


def test_the_next_meeting_is_made_with_the_closing_or_not_at_all(session: VaultSession) -> None:
    table = a_table(session)
    case_id, lines = lines_for(session, table)
    with pytest.raises(InvalidFields) as refused:
        minutes.close_meeting(session, table.meeting.id, lines, "close-1", next_on=HELD_ON)
    assert [item.problem for item in refused.value.problems] == ["not_after_meeting"]
    assert written(session, case_id) == ((), ())
    assert len(planning.meetings(session)) == 1
    day = date(2027, 1, 14)
    done = minutes.close_meeting(session, table.meeting.id, lines, "close-1", next_on=day)
    again = minutes.close_meeting(session, table.meeting.id, lines, "close-1", next_on=day)
    assert done == again
    coming = agenda.meeting_page(session, done.next_id)
    assert (coming.meeting.series, coming.meeting.held_on) == (table.meeting.series, day)
    assert [item.organisation for item in coming.participants] == [
        "AVIM Verzonnen", "Gemeente Verzonnen",
    ]  # fmt: skip
    assert len(planning.meetings(session)) == 2


def test_open_actions_come_back_for_the_next_meeting(session: VaultSession) -> None:
    table = a_table(session)
    case_id, lines = lines_for(session, table)
    done = minutes.close_meeting(session, table.meeting.id, lines, next_on=date(2027, 1, 14))
    (proposal,) = proposals(session, done.next_id)
    assert proposal.case_id == case_id
    assert Reason.ACTION_OPEN in {ground.reason for ground in proposal.grounds}


def test_the_next_meeting_is_not_there_when_the_closing_fails(
    session: VaultSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = a_table(session)
    _, lines = lines_for(session, table)

    def failing(*_: object) -> None:
        raise OSError("the power went")

    with monkeypatch.context() as patch:
        patch.setattr(UnitOfWork, "remember", failing)
        with pytest.raises(OSError, match="power"):
            minutes.close_meeting(session, table.meeting.id, lines, next_on=date(2027, 1, 14))
    assert len(planning.meetings(session)) == 1
    assert not agenda.meeting_page(session, table.meeting.id).meeting.is_closed
