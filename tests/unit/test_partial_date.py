"""Dates of which parts are unknown."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.partial_date import PartialDate, age_on

whole = st.dates(min_value=date(1900, 1, 1)).map(PartialDate.of)
months = st.builds(PartialDate, st.integers(1900, 2100), st.integers(1, 12))
years = st.builds(PartialDate, st.integers(1900, 2100))


@given(whole | months | years)
def test_what_is_written_is_read_back(born: PartialDate) -> None:
    assert PartialDate.parse(str(born)) == born
    assert PartialDate.from_iso(born.iso()) == born


@given(whole | months | years, whole | months | years)
def test_stored_text_sorts_like_the_dates(one: PartialDate, other: PartialDate) -> None:
    assert (one.iso() < other.iso()) == (one < other)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("00-00-2003", PartialDate(2003)),
        ("2003", PartialDate(2003)),
        ("00-04-2003", PartialDate(2003, 4)),
        ("4-7-1992", PartialDate(1992, 7, 4)),
        ("29-02-2024", PartialDate(2024, 2, 29)),
    ],
)
def test_dutch_ways_of_writing(typed: str, read: PartialDate) -> None:
    assert PartialDate.parse(typed) == read


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("31-02-1990", "no_such_day"),
        ("29-02-2023", "no_such_day"),
        ("01-13-1990", "no_such_month"),
        ("04-00-1990", "day_without_month"),
        ("yesterday", "not_a_date"),
        ("", "not_a_date"),
    ],
)
def test_dates_that_cannot_be(typed: str, problem: str) -> None:
    with pytest.raises(InvalidValue) as caught:
        PartialDate.parse(typed)
    assert caught.value.problem == problem


@given(whole | months | years, st.dates(min_value=date(1900, 1, 1)))
def test_age_is_a_span_that_closes_when_the_day_is_known(born: PartialDate, today: date) -> None:
    youngest, oldest = age_on(born, today)
    assert 0 <= youngest <= oldest <= youngest + 1
    if born.is_whole:
        assert youngest == oldest


def test_age_turns_on_the_birthday() -> None:
    born = PartialDate(2010, 2, 19)
    assert age_on(born, date(2026, 2, 18)) == (15, 15)
    assert age_on(born, date(2026, 2, 19)) == (16, 16)
