"""Words in quotes are what somebody is called, and point to that person."""

from __future__ import annotations

from datetime import date

import pytest

from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.exploitation import Finding
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.journal import Document
from mhcoordinator.domain.known_terms import Subject, known_terms
from mhcoordinator.domain.person import Person


def third_parties(message: str, finding: str = "") -> set[str]:
    view = CaseView(
        case=CaseFile(number=CaseNumber(2026, 1), call_name="Mirela", opened_on=date(2026, 11, 1)),
        people=(Person(given_names="Mirela", aliases=("Mira",)),),
        documents=(Document(text=message),),
        findings=(Finding(text=finding),),
    )
    return {term.text for term in known_terms(view) if term.subject is Subject.THIRD_PARTY}


@pytest.mark.parametrize(
    "message", ['afgepakt door de "kierowca"', "door “kierowca” gebracht", "hij heet 'kierowca'."]
)
def test_a_word_in_quotes_is_somebody(message: str) -> None:
    assert "kierowca" in third_parties(message)
    assert "kierowca" in third_parties("", message)


def test_sentences_and_the_client_in_quotes_are_nobody_else() -> None:
    found = third_parties("Zij zegt: \"hij is mijn vriend\", noemt zich 'Mira' en komt 's nachts.")
    assert found == {"madam"}
