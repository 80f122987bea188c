"""Counting with days: months, holidays, working days."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mhcoordinator.rules.days import add_days, add_months, recognised_holidays, working_day_from


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(2025, 11, 30), 3, date(2026, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2026, 3, 15), -3, date(2025, 12, 15)),
    ],
)
def test_months_are_clamped_to_the_end_of_the_month(day: date, months: int, then: date) -> None:
    assert add_months(day, months) == then


@given(st.dates(date(1900, 1, 1), date(2200, 1, 1)), st.integers(0, 600))
def test_the_day_of_the_month_stays_or_is_the_last(day: date, months: int) -> None:
    then = add_months(day, months)
    assert (then.year - day.year) * 12 + then.month - day.month == months
    assert then.day == min(day.day, calendar.monthrange(then.year, then.month)[1])


@pytest.mark.parametrize(("day", "months"), [(date(9999, 12, 1), 1), (date(1, 1, 1), -1)])
def test_outside_the_calendar_there_is_no_day(day: date, months: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        add_months(day, months)
    with pytest.raises(ValueError, match="outside"):
        add_days(day, months * 10_000)


# By hand from Algemene termijnenwet art. 3 and tables of Easter: Easter Sunday 20-04-2025,
# 05-04-2026, 28-03-2027. King's Day 2025 on Saturday 26 April, as the 27th is a Sunday.
BY_LAW = {
    2025: ["01-01", "04-18", "04-21", "04-26", "05-05", "05-29", "06-09", "12-25", "12-26"],
    2026: ["01-01", "04-03", "04-06", "04-27", "05-05", "05-14", "05-25", "12-25", "12-26"],
    2027: ["01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-17", "12-25", "12-26"],
}


@pytest.mark.parametrize("year", BY_LAW)
def test_holidays_are_those_of_the_law_and_no_others(year: int) -> None:
    by_law = {date.fromisoformat(f"{year}-{day}") for day in BY_LAW[year]}
    found = recognised_holidays(year)
    assert by_law <= found
    assert all(day.weekday() == 6 for day in found - by_law)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_a_working_day_stays_and_others_move_to_the_first_after_it(day: date) -> None:
    moved = working_day_from(day)
    assert moved.weekday() < 5
    assert moved not in recognised_holidays(moved.year)
    assert day <= moved <= day + timedelta(days=6)
    between = [day + timedelta(days=n) for n in range((moved - day).days)]
    assert all(d.weekday() >= 5 or d in recognised_holidays(d.year) for d in between)


def test_the_last_day_of_the_calendar_does_not_move_out_of_it() -> None:
    assert working_day_from(date.max) == date.max
