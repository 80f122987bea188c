"""Reckoning with days that people typed, which may stand at the very ends of the calendar."""

from __future__ import annotations

from datetime import date, timedelta

from mhcoordinator.domain.partial_date import PartialDate


def shifted(day: date, days: int) -> date:
    """The day so many days on, or back; the first or last of the calendar where that is passed."""
    room = (date.min - day, date.max - day)
    return day + min(max(timedelta(days=days), room[0]), room[1])


def is_wrong_way_round(start: date | PartialDate | None, end: date | PartialDate | None) -> bool:
    """Whether an end surely lies before its start: entered so, kept so, and marked where shown."""
    if start is None or end is None:
        return False
    first = start.earliest() if isinstance(start, PartialDate) else start
    return first > (end.latest() if isinstance(end, PartialDate) else end)
