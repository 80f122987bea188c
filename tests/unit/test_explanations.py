"""Every error ends in sentences, and none of them says a name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import mhcoordinator
from mhcoordinator.domain.errors import (
    CannotBeUndone,
    Conflict,
    DisclosureBlocked,
    DocumentRefused,
    DomainError,
    InvalidFields,
    InvalidValue,
    NotFound,
    NothingToUndo,
)
from mhcoordinator.services.explanations import explain, field_problem

OF_A_MEETING = (
    "anonymous_only", "basis_missing", "consent_missing", "note_missing", "field_blocked",
    "secrecy_missing", "has_left", "meeting_closed", "nothing_to_share",
)  # fmt: skip
GENERAL = "This cannot be right. Look at it once more."


def as_it_is(_context: str, text: str) -> str:
    return text


def raised_problems() -> set[str]:
    """The codes that stand in the sources."""
    root = Path(mhcoordinator.__file__).parent
    found: set[str] = set()
    for file in [
        *root.glob("domain/*.py"),
        *root.glob("services/**/*.py"),
        *root.glob("gui/**/*.py"),
    ]:
        text = file.read_text(encoding="utf-8")
        found |= set(re.findall(r'InvalidValue\(\s*"\w+",\s*"(\w+)"', text))
        found |= set(re.findall(r'_invalid\(\w+, "\w+", "(\w+)"\)', text))
        if file.name == "checking.py":
            found |= set(re.findall(r'yield (?:"\w+"|\w+(?:\.\w+)?), "(\w+)"', text))
    return found


def test_codes_are_found_in_the_sources() -> None:
    assert {"call_name_missing", "no_such_day", "too_long", "cannot_follow"} <= raised_problems()


@pytest.mark.parametrize("problem", sorted(raised_problems()))
def test_every_problem_has_a_sentence_of_its_own(problem: str) -> None:
    sentence = field_problem(InvalidValue("field", problem), as_it_is)
    assert sentence != GENERAL
    assert sentence.endswith(".")


def test_an_unknown_problem_gets_a_general_sentence() -> None:
    assert field_problem(InvalidValue("field", "never_seen"), as_it_is) == GENERAL


@pytest.mark.parametrize(
    "error",
    [
        InvalidFields((InvalidValue("birth_date", "no_such_day"),)),
        InvalidFields(()),
        InvalidValue("bsn", "bsn_check_failed"),
        NotFound(),
        Conflict(),
        NothingToUndo(),
        CannotBeUndone(),
        DomainError(),
        ValueError("Jan Jansen, Dorpsstraat 12"),
        *(
            DisclosureBlocked(reason)
            for reason in (
                "no_basis", "excluded", "no_tier_of_a_meeting", "recipient_missing",
                "basis_not_chosen", "basis_note_missing", "reason_missing", *OF_A_MEETING, "?",
            )
        ),
        *(
            DocumentRefused(reason)
            for reason in ("empty", "too_large", "unreadable", "wrong_extension", "not_a_message")
        ),
    ],
    ids=lambda error: f"{type(error).__name__}-{error}",
)  # fmt: skip
def test_every_error_is_explained_in_three_sentences(error: Exception) -> None:
    told = explain(error, as_it_is)
    for sentence in (told.happened, told.kept, told.next_step):
        assert sentence.endswith(".")
        assert "Jansen" not in sentence


def test_different_errors_are_told_apart() -> None:
    reasons = ("no_basis", "excluded", "no_tier_of_a_meeting", "basis_not_chosen", *OF_A_MEETING)
    told = {explain(DisclosureBlocked(reason), as_it_is).next_step for reason in reasons}
    assert len(told) == len(reasons)


def test_a_letter_that_left_asks_for_a_withdrawal() -> None:
    told = explain(CannotBeUndone(), as_it_is)
    assert (told.happened, told.next_step) == (
        "The letter has left.",
        "Note a withdrawal instead.",
    )


def test_explanations_are_translated() -> None:
    told = explain(Conflict(), lambda context, _text: context)
    assert told.happened == told.kept == told.next_step == "Error"
