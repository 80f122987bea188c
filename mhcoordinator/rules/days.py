"""Counting with days as the law does. Calendar days in the Netherlands; no time, no time zone."""

from __future__ import annotations

import calendar
from datetime import date, timedelta
from functools import lru_cache

SATURDAY = 5


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last of that month when it has no such day.

    Raises:
        ValueError: the answer lies outside the calendar of years 1 to 9999.
    """
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= years <= 9999:
        raise ValueError("outside the calendar")
    return date(years, month + 1, min(day.day, calendar.monthrange(years, month + 1)[1]))


def add_days(day: date, days: int) -> date:
    """The day so many days on.

    Raises:
        ValueError: the answer lies outside the calendar of years 1 to 9999.
    """
    try:
        return day + timedelta(days=days)
    except OverflowError as error:
        raise ValueError("outside the calendar") from error


@lru_cache(maxsize=512)
def recognised_holidays(year: int) -> frozenset[date]:
    """The generally recognised holidays, and Good Friday, which counts as one.

    Source: Algemene termijnenwet, art. 3(1) and (2). Days that a royal decree adds for one year,
    art. 3(3), are not known here: the term then shown is the shorter one.
    """
    from holidays import country_holidays

    # Liberation Day is a day off for everybody once in five years, but a holiday in law each year.
    return frozenset(country_holidays("NL", years=year, categories=("public", "optional")))


def working_day_from(day: date) -> date:
    """That day, or the first one after it that is no Saturday, Sunday or recognised holiday.

    Source: Algemene termijnenwet, art. 1(1).
    """
    moved = day  # the last day of the calendar is a Friday and no holiday
    while moved.weekday() >= SATURDAY or moved in recognised_holidays(moved.year):
        moved += timedelta(days=1)
    return moved
