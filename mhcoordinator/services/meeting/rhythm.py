"""When a table meets next: as it was planned, or by the rhythm of its meetings so far."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import median_low

from mhcoordinator.domain.meeting import Meeting
from mhcoordinator.records import meetings as stored
from mhcoordinator.rules.days import recognised_holidays
from mhcoordinator.services.meeting.planning import series_before
from mhcoordinator.services.session import VaultSession

WEEK = timedelta(weeks=1)
USUAL = 5
"""Weeks; tables meet every four to six weeks (domain facts 1.5, background)."""
_LOOKED_AT = 6  # meetings: an older rhythm says little


@dataclass(frozen=True, slots=True)
class NextTime:
    """When a table meets next.

    Attributes:
        planned: the next meeting when it was planned already.
        proposed: a day that fits the rhythm so far.
    """

    planned: Meeting | None
    proposed: date


def next_time(session: VaultSession, meeting_id: str) -> NextTime:
    """The next meeting of a table.

    Raises:
        NotFound: there is no such meeting.
    """
    today = session.clock.today()
    with session.transaction() as unit:
        meeting = stored.one(unit, meeting_id)
        planned = coming_after(meeting, stored.meetings(unit))
        before = series_before(unit, meeting)
    day = meeting.held_on or today
    days = sorted({day, *(item.held_on for item in before if item.held_on is not None)})
    return NextTime(planned, proposed_day(days, today))


def coming_after(meeting: Meeting, everything: Iterable[Meeting]) -> Meeting | None:
    """The first meeting of the same table after this one that has a day and is not over."""
    name = meeting.series.strip().casefold()
    later = [
        item
        for item in everything
        if item.id != meeting.id
        and item.held_on is not None
        and not item.is_closed
        and item.series.strip().casefold() == name
        and (meeting.held_on is None or item.held_on > meeting.held_on)
    ]
    return min(later, key=lambda item: item.held_on or date.max, default=None)


def proposed_day(days: Sequence[date], today: date) -> date:
    """The first day after today that goes on as these days did; no holiday.

    Args:
        days: of the meetings so far, one at least, the latest last.
        today: the proposal is later.
    """
    lately = days[-_LOOKED_AT:]
    gaps = [(later - earlier).days for earlier, later in pairwise(lately)]
    weeks = max(1, round(median_low(gaps) / 7)) if gaps else USUAL
    found = days[-1] + weeks * WEEK
    while found <= today:
        found += weeks * WEEK
    while found in recognised_holidays(found.year):
        found += WEEK
    return found
