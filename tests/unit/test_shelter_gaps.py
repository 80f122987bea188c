"""Gaps and overlaps between stays, worked out by hand."""

from __future__ import annotations

from datetime import date
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement
from mhcoordinator.services.shelter_gaps import Seam, SeamKind, gaps_and_overlaps

TODAY = date(2026, 11, 24)


def stay(name: str, started: str = "", ended: str = "", until: date | None = None) -> Placement:
    return Placement(
        id=name,
        started=PartialDate.parse(started) if started else None,
        ended=PartialDate.parse(ended) if ended else None,
        until=until,
    )


def seams(*stays: Placement) -> tuple[Seam, ...]:
    return gaps_and_overlaps(stays, TODAY)


def test_a_move_on_one_day_or_the_next_is_no_gap_and_no_overlap() -> None:
    assert seams(stay("a", "01-10-2026", "10-10-2026"), stay("b", "10-10-2026")) == ()
    assert seams(stay("a", "01-10-2026", "10-10-2026"), stay("b", "11-10-2026")) == ()


def test_days_without_a_place_are_a_gap() -> None:
    assert seams(stay("a", "01-10-2026", "10-10-2026"), stay("b", "15-10-2026")) == (
        Seam(SeamKind.GAP, date(2026, 10, 11), date(2026, 10, 14), ("a", "b"), is_past=True),
    )


def test_a_long_stay_bridges_the_gap_between_two_short_ones() -> None:
    found = seams(
        stay("long", "01-09-2026"),
        stay("a", "05-09-2026", "10-09-2026"),
        stay("b", "20-10-2026", "25-10-2026"),
    )
    assert {seam.kind for seam in found} == {SeamKind.OVERLAP}


def test_two_places_at_once_overlap_until_the_first_ends() -> None:
    found = seams(stay("a", "01-10-2026", until=date(2026, 12, 31)), stay("b", "15-12-2026"))
    assert found == (Seam(SeamKind.OVERLAP, date(2026, 12, 15), date(2026, 12, 31), ("a", "b")),)
    assert seams(stay("a", "01-10-2026"), stay("b", "15-10-2026"))[0].last is None


def test_after_a_known_last_day_the_next_place_is_unknown() -> None:
    coming = stay("a", "01-10-2026", until=date(2026, 12, 31))
    assert seams(coming) == (Seam(SeamKind.NEXT_UNKNOWN, date(2027, 1, 1), None, ("a",)),)
    over = stay("a", "01-10-2026", "31-10-2026")
    assert seams(over) == (Seam(SeamKind.NEXT_UNKNOWN, date(2026, 11, 1), None, ("a",)),)
    assert seams(stay("a", "01-10-2026")) == ()


def test_what_a_month_leaves_open_is_neither_gap_nor_overlap() -> None:
    assert seams(stay("a", "2026", "10-2026"), stay("b", "20-10-2026")) == ()
    assert seams(stay("a", "01-08-2026", "09-2026"), stay("b", "11-2026")) == (
        Seam(SeamKind.GAP, date(2026, 10, 1), date(2026, 10, 31), ("a", "b"), is_past=True),
    )


def test_an_end_before_the_start_is_kept_and_breaks_nothing() -> None:
    found = seams(stay("a", "10-10-2026", "01-10-2026"), stay("b", "15-10-2026"))
    assert found == (
        Seam(SeamKind.GAP, date(2026, 10, 11), date(2026, 10, 14), ("a", "b"), is_past=True),
    )


def test_a_stay_without_any_date_covers_everything() -> None:
    assert seams(stay("a"), stay("b", "15-10-2026", "20-10-2026")) == ()


days = st.dates(date(2020, 1, 1), date(2030, 1, 1))
partial = st.builds(
    lambda day, known: PartialDate(day.year, *(day.month, day.day)[:known]),
    days,
    st.integers(0, 2),
)


@given(
    st.lists(
        st.builds(
            Placement,
            id=st.uuids().map(str),
            started=st.none() | partial,
            ended=st.none() | partial,
            until=st.none() | days,
        ),
        max_size=6,
    ),
    st.randoms(use_true_random=False),
)
def test_order_does_not_matter_and_no_gap_lies_in_a_stay(
    placements: list[Placement], chance: Random
) -> None:
    found = gaps_and_overlaps(placements, TODAY)
    shuffled = placements.copy()
    chance.shuffle(shuffled)
    assert gaps_and_overlaps(shuffled, TODAY) == found
    for seam in found:
        assert seam.last is None or seam.first <= seam.last
        if seam.kind is SeamKind.GAP and seam.last is not None:
            for item in placements:
                assert not (item.started and seam.first <= item.started.earliest() <= seam.last)
