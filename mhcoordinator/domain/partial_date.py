"""Dates of which the day, or the day and the month, may be unknown."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.errors import InvalidValue

_TYPED = re.compile(r"^\s*(?:(?:(\d{1,2})[-/. ])?(\d{1,2})[-/. ])?(\d{4})\s*$")
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})$")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date whose unknown parts are 0, as the Dutch personal records database writes them.

    Orders by what is known: an unknown day comes before the first of that month.
    """

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        if not 1 <= self.year <= 9999:
            raise InvalidValue("date", "year_out_of_range")
        if not 0 <= self.month <= 12:
            raise InvalidValue("date", "no_such_month")
        if self.day and not self.month:
            raise InvalidValue("date", "day_without_month")
        if self.month and not 0 <= self.day <= calendar.monthrange(self.year, self.month)[1]:
            raise InvalidValue("date", "no_such_day")

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The partial date of which everything is known."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Reads ``dd-mm-yyyy``, ``mm-yyyy`` or ``yyyy``; ``00`` stands for unknown.

        Raises:
            InvalidValue: the text is no date, or no date that exists.
        """
        match = _TYPED.match(text)
        if match is None:
            raise InvalidValue("date", "not_a_date")
        day, month, year = (int(part or 0) for part in match.groups())
        return cls(year, month, day)

    @classmethod
    def from_iso(cls, text: str) -> PartialDate:
        """Reads the stored form ``yyyy-mm-dd`` with ``00`` for unknown parts."""
        match = _ISO.match(text)
        if match is None:
            raise InvalidValue("date", "not_a_date")
        return cls(*(int(part) for part in match.groups()))

    def iso(self) -> str:
        """The stored form ``yyyy-mm-dd`` with ``00`` for unknown parts; sorts as text."""
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    def __str__(self) -> str:
        """``dd-mm-yyyy``, ``mm-yyyy`` or ``yyyy``: only what is known."""
        if not self.month:
            return f"{self.year:04}"
        if not self.day:
            return f"{self.month:02}-{self.year:04}"
        return f"{self.day:02}-{self.month:02}-{self.year:04}"

    @property
    def is_whole(self) -> bool:
        """Whether day, month and year are all known."""
        return bool(self.month and self.day)

    def earliest(self) -> date:
        """The first day that this date can be."""
        return date(self.year, self.month or 1, self.day or 1)

    def latest(self) -> date:
        """The last day that this date can be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])


def age_on(born: PartialDate, today: date) -> tuple[int, int]:
    """The lowest and the highest age, in whole years, that somebody can have today."""

    def years(day: date) -> int:
        return today.year - day.year - ((today.month, today.day) < (day.month, day.day))

    return max(0, years(born.latest())), max(0, years(born.earliest()))
