"""What is still open in a case, and the ways in which each matter can end."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from enum import StrEnum

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.closing import AftercareContact, RunningTerm
from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.plan import Goal, GoalState, Review
from mhcoordinator.domain.residence import Placement
from mhcoordinator.domain.sharing import Referral, ReferralStatus
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState


class Ending(StrEnum):
    """How an open matter ends when the case is closed.

    STAYS leaves it as it is: a home in which the client goes on living, a task of aftercare, a
    referral that was accepted and runs on without the coordinator.
    """

    DONE = "done"
    HANDED_OVER = "handed_over"
    DROPPED = "dropped"
    STAYS = "stays"


_OPEN_REFERRALS = frozenset(
    {
        ReferralStatus.DRAFT,
        ReferralStatus.SENT,
        ReferralStatus.ACCEPTED,
        ReferralStatus.WAITING_LIST,
    }
)
# A closed case is not asked for a next place, and that terms are unknown is no matter of the case.
_ASKED_OF_NOBODY = frozenset({DueSource.NO_PLACE, DueSource.TERMS_UNKNOWN})
Titles = Callable[[DueLine], str]
_OPEN_REQUESTS = frozenset({ShelterRequestState.ASKED, ShelterRequestState.WAITING_LIST})


def open_matters(view: CaseView) -> tuple[Entry, ...]:
    """What was planned or begun in the case, and that nothing has settled yet."""
    return (
        *(task for task in view.tasks if task.is_open),
        *(goal for goal in view.goals if goal.state is GoalState.OPEN),
        *(review for review in view.reviews if review.held_on is None),
        *(stay for stay in view.placements if stay.ended is None),
        *(request for request in view.shelter_requests if request.state in _OPEN_REQUESTS),
        *(referral for referral in view.referrals if referral.status in _OPEN_REFERRALS),
        *(contact for contact in view.aftercare if contact.held_on is None),
    )


def running_terms(
    lines: Iterable[DueLine], matters: Iterable[Entry], today: date, titles: Titles
) -> tuple[RunningTerm, ...]:
    """All that is due in the case and belongs to no open matter, so that nothing is forgotten.

    Args:
        lines: what is due in the case, also what was put off.
        matters: the open matters, each of which has an ending of its own.
        today: what nobody can do anything about any more is left out.
        titles: says what a line is called.
    """
    asked = {entry.id for entry in matters}
    return tuple(
        RunningTerm(id=line.key, case_id=line.case_id, title=titles(line), on=line.on)
        for line in lines
        if line.source not in _ASKED_OF_NOBODY
        and line.entry_id not in asked
        and not (line.lapses and line.on < today)
    )


def endings_for(entry: Entry, *, with_aftercare: bool) -> tuple[Ending, ...]:
    """The endings that an open matter can have, the most likely first.

    A task or a goal can stay open only when somebody goes on looking at the case.
    """
    stays = (Ending.STAYS,) if with_aftercare else ()
    match entry:
        case Task():
            return (Ending.DONE, Ending.HANDED_OVER, Ending.DROPPED, *stays)
        case Goal():
            return (Ending.DONE, Ending.HANDED_OVER, Ending.DROPPED, *stays)
        case Placement():
            return (Ending.STAYS, Ending.DONE)
        case Review() | AftercareContact():
            return (Ending.DROPPED, *stays)
        case RunningTerm():
            return (Ending.HANDED_OVER, Ending.DROPPED, *stays)
        case Referral():
            if entry.status is ReferralStatus.DRAFT:
                return (Ending.DROPPED,)
            return (Ending.STAYS, Ending.DONE, Ending.DROPPED)
        case _:
            return (Ending.DROPPED, Ending.HANDED_OVER)


def needs_reason(entry: Entry, ending: Ending | None) -> bool:
    """Whether it must be said why: the law says until when, so nobody drops it in passing."""
    return isinstance(entry, RunningTerm) and ending is Ending.DROPPED


def settled(entry: Entry, ending: Ending, closed_on: date, reason: str) -> Entry | None:
    """The matter as it stands after the closing; None when it is taken away.

    Args:
        entry: one of `open_matters`.
        ending: one of `endings_for` it.
        closed_on: the last day of the trajectory.
        reason: to whom it was handed over, or why it was dropped.
    """
    if ending is Ending.STAYS:
        return entry
    match entry:
        case Task():
            return _task(entry, ending, closed_on, reason)
        case Goal():
            state = GoalState.REACHED if ending is Ending.DONE else GoalState.STOPPED
            return replace(entry, state=state, settled_on=closed_on)
        case RunningTerm():
            task = Task(case_id=entry.case_id, title=entry.title, due_on=entry.on)
            return _task(task, ending, closed_on, reason)
        case Placement():
            return replace(entry, ended=PartialDate.of(closed_on))
        case ShelterRequest():
            return replace(entry, state=ShelterRequestState.WITHDRAWN, answered_on=closed_on)
        case Referral():
            done = ending is Ending.DONE
            status = ReferralStatus.COMPLETED if done else ReferralStatus.WITHDRAWN
            return replace(entry, status=status)
        case _:
            return None


def _task(task: Task, ending: Ending, closed_on: date, reason: str) -> Task:
    if ending is Ending.DONE:
        return replace(task, done_on=closed_on)
    return replace(task, stopped_on=closed_on, stopped_reason=reason)
