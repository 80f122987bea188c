"""Numbers and the checks that exist for them; folding of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mhcoordinator.domain import identifiers
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.identifiers import CaseNumber


@given(st.integers(2000, 2100), st.integers(1, 5000))
def test_case_number_is_read_back(year: int, serial: int) -> None:
    number = CaseNumber(year, serial)
    assert CaseNumber.parse(str(number)) == number


@given(st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_fails_the_eleven_test(place: int, shift: int) -> None:
    right = "111222333"
    assert identifiers.citizen_service_number(right) == right
    wrong = right[:place] + str((int(right[place]) + shift) % 10) + right[place + 1 :]
    with pytest.raises(InvalidValue):
        identifiers.citizen_service_number(wrong)


@pytest.mark.parametrize("text", ["281736450", "28173645091", "1111111111", "281736450a", ""])
def test_alien_number_needs_ten_digits(text: str) -> None:
    with pytest.raises(InvalidValue):
        identifiers.alien_number(text)


def test_alien_number_may_be_written_in_groups() -> None:
    assert identifiers.alien_number("281 736 4509") == "2817364509"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("06 55 50 17 33", "+31655501733"),
        ("030-555 01 42", "+31305550142"),
        ("+48 601 555 018", "+48601555018"),
        ("06-55501999", "+31655501999"),
        ("0800-0113", "+318000113"),
        ("0900 1234567", "+319001234567"),
        ("14 030", "+3114030"),
        ("088 555 01 20", "+31885550120"),
    ],
)
def test_phone_numbers_as_they_come_in(typed: str, kept: str) -> None:
    assert identifiers.phone_number(typed) == kept


@pytest.mark.parametrize(
    "text",
    ["0655", "bel mij", "", "00000000000000000000", "06 1234567", "030-555 01", "+31 6 1234 567"],
)
def test_no_phone_number(text: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        identifiers.phone_number(text)
    assert refused.value.problem == "not_a_phone_number"


@pytest.mark.parametrize(
    ("kept", "read"),
    [
        ("+31655506612", "06 55 50 66 12"),
        ("06-55506612", "06 55 50 66 12"),
        ("+31885550120", "088 555 0120"),
        ("+48601555018", "+48 601 555 018"),
        ("06 1234567", "06 1234567"),
        ("via haar zus", "via haar zus"),
    ],
)
def test_phone_numbers_read_the_same_everywhere(kept: str, read: str) -> None:
    assert identifiers.phone_for_reading(kept) == read


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Łukasz WIŚNIEWSKI", "lukasz wisniewski"),
        ("Đặng  Thị\nHồng", "dang thi hong"),
        ("Ĳsbrand", "ijsbrand"),
        ("Çağlar Ŏ\u0301", "caglar o"),
        ("Æsa Ørsted Straße", "aesa orsted strasse"),
        ("a\u200db\x00c", "ab c"),
    ],
)
def test_folding(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
