"""Time comes from a clock that is handed in, so that a test can say what day it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the moment, and the day where the user is."""

    def now(self) -> datetime:
        """The moment, in UTC."""

    def today(self) -> date:
        """The calendar day in the time zone of the laptop."""


class SystemClock:
    """The clock of the laptop."""

    def now(self) -> datetime:
        """The moment, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """The calendar day in the time zone of the laptop."""
        return datetime.now().astimezone().date()


@dataclass
class FixedClock:
    """A clock that stands still until it is set."""

    moment: datetime

    def now(self) -> datetime:
        """The moment, in UTC."""
        return self.moment.astimezone(UTC)

    def today(self) -> date:
        """The calendar day of the moment, in the moment's own time zone."""
        return self.moment.date()
