"""What a fictitious case consists of, and days counted from today."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.sharing import Referral


@dataclass(frozen=True, kw_only=True)
class DemoCase:
    """An intake, and what came after it.

    Attributes:
        opened_on: the day on which the file was opened, before or on today.
        referrals: with the id of a demo organisation; their case id is set when they are saved.
        moments: likewise.
        course: what happened after the intake; the case id is set likewise.
        letter: name and words of a document that came in later, both empty if none did.
    """

    intake: Intake
    opened_on: date
    referrals: tuple[Referral, ...] = ()
    moments: tuple[ContactMoment, ...] = ()
    letter: tuple[str, str] = ("", "")
    course: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Days:
    """Days counted from `today`, so that the cases are as urgent tomorrow as they are now."""

    today: date

    def ahead(self, days: int) -> date:
        """So many days from today."""
        return self.today + timedelta(days=days)

    def ago(self, days: int) -> date:
        """So many days before today."""
        return self.today - timedelta(days=days)

    def months_before(self, day: date, months: int) -> date:
        """So many calendar months before a day, on the last of that month when it is shorter."""
        year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
        return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))

    def about(self, days_ago: int) -> PartialDate:
        """The day that long ago, of which everything is known."""
        return PartialDate.of(self.ago(days_ago))

    def month(self, days_ago: int) -> PartialDate:
        """The month of the day that long ago; the day itself is not known."""
        day = self.ago(days_ago)
        return PartialDate(day.year, day.month)

    def born(self, age: int, days_since_birthday: int) -> PartialDate:
        """The birth date of somebody of that age today whose birthday was so many days ago."""
        birthday = self.ago(days_since_birthday)
        # The first 28 days occur in every month of every year.
        return PartialDate(birthday.year - age, birthday.month, min(birthday.day, 28))

    def moment(self, days_ago: int, hour: int, minute: int = 0) -> datetime:
        """That time of that day on the laptop's clock, in UTC."""
        local = datetime.combine(self.ago(days_ago), time(hour, minute)).astimezone()
        return local.astimezone(UTC)
