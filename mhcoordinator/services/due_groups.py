"""How the lines of Today are grouped: by how soon, in weeks that begin on Monday (ISO 8601)."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from mhcoordinator.records.due_queries import DueSpan

WEEKS_SOON, WEEKS_LATER = 4, 13


class DueGroup(StrEnum):
    """The groups, the most urgent first."""

    LATE = "late"
    TODAY = "today"
    WEEK = "week"
    FOUR_WEEKS = "four_weeks"
    LATER = "later"
    PUT_OFF = "put_off"


def sunday_of(day: date) -> date:
    """The last day of the ISO week of a day."""
    return day + timedelta(days=7 - day.isoweekday())


def span_of(group: DueGroup, today: date) -> DueSpan:
    """The days of a group.

    This week is what is left of it after today; the four weeks are whole weeks after it; later
    reaches to thirteen weeks from now, and further for what warns already.
    """
    day, sunday = timedelta(days=1), sunday_of(today)
    soon = sunday + timedelta(weeks=WEEKS_SOON)
    match group:
        case DueGroup.LATE:
            return DueSpan(last=today - day)
        case DueGroup.TODAY:
            return DueSpan(today, today)
        case DueGroup.WEEK:
            return DueSpan(today + day, sunday)
        case DueGroup.FOUR_WEEKS:
            return DueSpan(sunday + day, soon)
        case DueGroup.LATER:
            later = sunday + timedelta(weeks=WEEKS_LATER)
            return DueSpan(soon + day, later, or_warned_by=today)
        case DueGroup.PUT_OFF:
            return DueSpan(is_put_off=True)
