"""Which cases the next meeting should discuss, each with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.meeting import AgendaItem, DecisionKind, Meeting
from mhcoordinator.records import due_queries, rows
from mhcoordinator.records import meetings as stored
from mhcoordinator.records.due_queries import DueSpan
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.meeting.planning import decided_before
from mhcoordinator.services.session import VaultSession

UNTIL_THE_NEXT = timedelta(weeks=6)
"""Tables meet every four to six weeks (domain facts 1.5, background)."""


class Reason(StrEnum):
    """Why a case should be discussed."""

    ACTION_OPEN = "action_open"
    DEADLINE = "deadline"
    REVIEW = "review"
    NO_PLACE = "no_place"


_REASON_OF = {
    DueSource.RULE: Reason.DEADLINE,
    DueSource.PLAN_REVIEW: Reason.REVIEW,
    DueSource.SAFETY_REVIEW: Reason.REVIEW,
    DueSource.PLACEMENT: Reason.NO_PLACE,
    DueSource.NO_PLACE: Reason.NO_PLACE,
}


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason.

    Attributes:
        on: the day of it, if it has one.
        words_nl / words_en: what it is about; empty where the reason says all.
    """

    reason: Reason
    on: date | None
    words_nl: str = ""
    words_en: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A case that does not stand on the agenda yet, and why it should; the first reason first."""

    case_id: str
    number: CaseNumber
    call_name: str
    grounds: tuple[Ground, ...]


def proposals(session: VaultSession, meeting_id: str) -> tuple[Proposal, ...]:
    """Cases with something due before the meeting after this one, or open from last time.

    Raises:
        NotFound: there is no such meeting.
    """
    today = session.clock.today()
    with session.transaction() as unit:
        meeting = stored.one(unit, meeting_id)
        until = max(meeting.held_on or today, today) + UNTIL_THE_NEXT
        lines = due_queries.lines(unit.connection, DueSpan(last=until), today)
        grounds: dict[str, list[Ground]] = {}
        for line in lines:
            if line.due.source in _REASON_OF:
                grounds.setdefault(line.due.case_id, []).append(_ground(line.due))
        for case_id, ground in _still_open(unit, meeting):
            grounds.setdefault(case_id, []).append(ground)
        there = {item.case_id for item in stored.of_meeting(unit, AgendaItem, meeting_id)}
        heads = due_queries.heads(unit.connection, grounds.keys() - there)
    found = (
        Proposal(head.case_id, head.number, head.call_name, _ordered(grounds[head.case_id]))
        for head in heads
    )
    return tuple(sorted(found, key=lambda item: (item.grounds[0].on or date.max, str(item.number))))


def _ground(due: DueLine) -> Ground:
    return Ground(_REASON_OF[due.source], due.on, due.title_nl, due.title_en)


def _still_open(unit: UnitOfWork, meeting: Meeting) -> Iterable[tuple[str, Ground]]:
    for decision in decided_before(unit, meeting):
        if decision.kind is DecisionKind.ACTION:
            task = rows.read_one(unit.connection, Task, decision.task_id)
            if task is not None and task.is_open:
                words = task.title
                yield task.case_id, Ground(Reason.ACTION_OPEN, task.due_on, words, words)


def _ordered(grounds: Iterable[Ground]) -> tuple[Ground, ...]:
    return tuple(sorted(grounds, key=lambda item: (item.on or date.max, item.reason)))
