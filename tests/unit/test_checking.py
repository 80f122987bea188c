"""What cannot be right is said at its field; what can be is let through."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mhcoordinator.domain.case_file import Report
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.exploitation import Exploitation
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import ContactChannel, ContactWay, Person
from mhcoordinator.domain.residence import Placement, Residence
from mhcoordinator.domain.safety import Absence
from mhcoordinator.services.checking import LONGEST_LINE, problems_in
from mhcoordinator.services.normalising import normalised

TODAY = date(2026, 11, 24)


def found(entry: Entry | Intake) -> list[tuple[str, str]]:
    return [(problem.field, problem.problem) for problem in problems_in(entry, TODAY)]


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        (Person(birth_date=PartialDate(2026, 11, 25)), ("birth_date", "birth_in_future")),
        (Person(birth_date=PartialDate(2027)), ("birth_date", "birth_in_future")),
        (Person(alien_number="123"), ("alien_number", "not_ten_digits")),
        (
            Person(citizen_service_number="111222334", citizen_service_number_basis="Wmo"),
            ("citizen_service_number", "bsn_check_failed"),
        ),
        (
            Person(citizen_service_number="111222333"),
            ("citizen_service_number_basis", "bsn_without_basis"),
        ),
        (
            ContactChannel(address="06 12", allowed=(ContactWay.CALL,)),
            ("address", "not_a_phone_number"),
        ),
        (ContactChannel(address="a@b"), ("address", "not_an_email")),
        (Report(reporter_phone="bel mij"), ("reporter_phone", "not_a_phone_number")),
        (Report(reporter_email="politie"), ("reporter_email", "not_an_email")),
        (
            Exploitation(started=PartialDate(2026, 5), ended=PartialDate(2026, 4)),
            ("ended", "contradicts_start"),
        ),
        (
            Placement(started=PartialDate(2026, 11, 25), until=date(2026, 11, 24)),
            ("until", "contradicts_start"),
        ),
        (
            Residence(permit_from=date(2026, 1, 2), permit_until=date(2026, 1, 1)),
            ("permit_until", "contradicts_start"),
        ),
        (
            Absence(left_on=PartialDate(2026), returned_on=PartialDate(2025, 12, 31)),
            ("returned_on", "contradicts_start"),
        ),
        (Person(surname="a" * (LONGEST_LINE + 1)), ("surname", "too_long")),
        (Person(surname="a\0b"), ("surname", "control_characters")),
    ],
)
def test_what_cannot_be(entry: Entry, problem: tuple[str, str]) -> None:
    assert found(entry) == [problem]


@pytest.mark.parametrize(
    "entry",
    [
        Person(birth_date=PartialDate(2026)),
        Person(birth_date=PartialDate(2026, 11, 24)),
        Person(citizen_service_number="111222333", citizen_service_number_basis="Wmo 5.2.9"),
        Exploitation(started=PartialDate(2026, 5), ended=PartialDate(2026)),
        Exploitation(started=PartialDate(2026, 5, 3), ended=PartialDate(2026, 5)),
        ContactChannel(address="via zus Ewa", allowed=(ContactWay.THROUGH_SOMEBODY,)),
        ContactChannel(address="+48 601 555 018", allowed=(ContactWay.SMS,)),
        Person(note="é\u0301 \u202eשלום\u202c 👩‍👧" * 1000),
        Absence(returned_on=PartialDate(2026)),
    ],
)
def test_what_can_be(entry: Entry) -> None:
    assert found(entry) == []


def test_an_intake_names_the_entry_that_is_wrong() -> None:
    wrong = Person(alien_number="1")
    intake = Intake(call_name="A", people=(Person(), wrong))
    (problem,) = problems_in(intake, TODAY)
    assert problem.entry_id == wrong.id


@given(st.text(max_size=200), st.text(max_size=50), st.text(max_size=50))
def test_checking_and_normalising_never_fail_and_settle(note: str, name: str, number: str) -> None:
    entries: list[Any] = [
        Person(note=note, surname=name, alien_number=number, citizen_service_number=number),
        ContactChannel(address=number, when=note),
        Report(reporter_phone=number, reporter_email=name),
    ]
    for entry in entries:
        problems_in(entry, TODAY)
        once = normalised(entry)
        assert normalised(once) == once
        assert "\0" not in "".join(str(value) for value in vars(once).values())
        if "\0" not in note + name + number:
            assert (
                replace(
                    once,
                    **{field: getattr(entry, field) for field in _NUMBERS if hasattr(entry, field)},
                )
                == entry
            )


_NUMBERS = ("alien_number", "citizen_service_number", "address", "reporter_phone")


def test_a_number_with_words_beside_it_stays_as_it_was_typed() -> None:
    beside = ContactChannel(address="via zus, 06 55 50 17 33")
    assert normalised(beside) == beside
    assert normalised(ContactChannel(address="06 55 50 17 33")).address == "+31655501733"
