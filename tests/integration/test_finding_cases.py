"""Search, possible doubles and the case list."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.exploitation import ExploitationForm
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import ContactChannel, Person
from mhcoordinator.services import case_list, doubles, entries, intake, search
from mhcoordinator.services.case_list import CaseFilter
from mhcoordinator.services.doubles import DoubleReason
from mhcoordinator.services.intake import SavedCase
from mhcoordinator.services.session import VaultSession
from tests.integration.intakes import full_intake


@pytest.fixture
def saved(session: VaultSession) -> SavedCase:
    for name in ("Fatima", "Ioana", "Kwame"):
        intake.save(session, Intake(call_name=name, command_id=new_id(), status=CaseStatus.CLOSED))
    return intake.save(session, full_intake())


@pytest.mark.parametrize(
    "question",
    [
        "mirela", "POPESCU", "popescu mirela", "mir pop", "0655501733", "+31655501733",
        "2817364509", "bedzin", "Będzin", "MH-2026-004", "verloskundige", "nieuwegein", "mira",
    ],
)  # fmt: skip
def test_words_find_the_case(session: VaultSession, saved: SavedCase, question: str) -> None:
    assert saved.case_id in {hit.case_id for hit in search.search(session, question)}


@pytest.mark.parametrize("question", ["mirella", "popesku", "Popescou", "1995-popesco"])
def test_misspelt_names_are_guessed(session: VaultSession, saved: SavedCase, question: str) -> None:
    hits = search.search(session, question)
    assert saved.case_id in {hit.case_id for hit in hits}
    assert all(hit.is_guess for hit in hits)


@pytest.mark.parametrize("question", ["", "  ", '"', "AND OR NOT", "*", "a'b); DROP TABLE", "😀"])
def test_odd_questions_are_harmless(session: VaultSession, saved: SavedCase, question: str) -> None:
    assert search.search(session, question) == ()


def test_a_correction_is_found_and_the_old_word_is_not(
    session: VaultSession, saved: SavedCase
) -> None:
    hit = next(hit for hit in search.search(session, "popescu") if hit.kind == "Person")
    with session.transaction() as unit:
        person = unit.get(Person, hit.entry_id)
    entries.correct(session, replace(person, surname="Xanthopoulos", aliases=()), person)
    assert search.search(session, "popescu") == ()
    assert search.search(session, "xantho")[0].case_id == saved.case_id


def test_a_double_says_why(session: VaultSession, saved: SavedCase) -> None:
    typed = Person(given_names="Mirela", surname="Popesku", birth_date=PartialDate(1995))
    (double,) = doubles.possible_doubles(session, typed)
    assert double.case_id == saved.case_id
    kinds = [reason.kind for reason in double.reasons]
    assert kinds == [DoubleReason.NAME, DoubleReason.BIRTH_YEAR]
    assert 80 <= double.reasons[0].percent < 100


def test_a_phone_number_alone_makes_a_double(session: VaultSession, saved: SavedCase) -> None:
    channel = ContactChannel(address="+31 6 5550 1733")
    (double,) = doubles.possible_doubles(session, Person(), (channel,))
    assert [reason.kind for reason in double.reasons] == [DoubleReason.PHONE]
    assert double.full_name == "Mirela Ana van der Popescu"


def test_an_alien_number_alone_makes_a_double(session: VaultSession, saved: SavedCase) -> None:
    (double,) = doubles.possible_doubles(session, Person(alien_number="281.736.4509"))
    assert [reason.kind for reason in double.reasons] == [DoubleReason.ALIEN_NUMBER]


def test_the_same_birth_year_is_no_double(session: VaultSession, saved: SavedCase) -> None:
    typed = Person(given_names="Agnieszka", surname="Kowalska", birth_date=PartialDate(1995, 4))
    assert doubles.possible_doubles(session, typed) == ()


def test_the_list_shows_what_a_case_is_about(session: VaultSession, saved: SavedCase) -> None:
    (row,) = case_list.list_cases(session, CaseFilter(statuses=frozenset({CaseStatus.OPEN})))
    assert (row.call_name, row.full_name, row.surname) == (
        "Mirela",
        "Mirela Ana van der Popescu",
        "Popescu",
    )
    assert row.main_form is ExploitationForm.FORCED_BEGGING
    assert (row.next_due, row.next_due_what) == (date(2026, 11, 26), "task")
    assert row.next_due_words == "Verloskundige bellen"


@pytest.mark.parametrize(
    ("wanted", "number"),
    [
        (CaseFilter(), 4),
        (CaseFilter(statuses=frozenset({CaseStatus.CLOSED})), 3),
        (CaseFilter(municipality="Zeist"), 1),
        (CaseFilter(municipality="Utrecht"), 0),
        (CaseFilter(form=ExploitationForm.CRIMINAL), 1),
        (CaseFilter(due_within_days=1), 0),
        (CaseFilter(due_within_days=2), 1),
        (CaseFilter(text="kwa"), 1),
        (CaseFilter(text="popescu"), 1),
        (CaseFilter(text="popescu", statuses=frozenset({CaseStatus.CLOSED})), 0),
    ],
)
def test_filters(session: VaultSession, saved: SavedCase, wanted: CaseFilter, number: int) -> None:
    assert len(case_list.list_cases(session, wanted)) == number


def test_municipalities_are_those_that_occur(session: VaultSession, saved: SavedCase) -> None:
    assert case_list.municipalities(session) == ("Zeist",)
