"""Reckoning with days that people typed, which may stand at the very ends of the calendar."""

from __future__ import annotations

from datetime import date, timedelta


def shifted(day: date, days: int) -> date:
    """The day so many days on, or back; the first or last of the calendar where that is passed."""
    room = (date.min - day, date.max - day)
    return day + min(max(timedelta(days=days), room[0]), room[1])
