"""What masking catches in the case notes does not get worse.

The floors stand just below what was measured. Look at the misses with
``python -m tests.unit.redaction_figures 1``, of half one only: half two stays a fair measure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.redaction import Redacted
from tests.unit.case_notes import KINDS, NotedCase, noted_cases
from tests.unit.redaction_figures import (
    PSEUDONYMISED,
    Figures,
    Group,
    Mask,
    figures,
    nothing_marked,
    tier_a,
    tier_b,
)

FLOORS = {
    ("naam", True): 0.99,
    ("naam", False): 0.965,
    ("plaats", True): 0.97,
    ("plaats", False): 0.96,
    ("nummer", True): 1.0,
    ("nummer", False): 0.91,
    ("instelling", True): 0.97,
    ("instelling", False): 0.90,
    ("herkomst", True): 1.0,
    ("herkomst", False): 0.70,
}
PRECISION = 0.91
OVER_MASKED = 0.02
# On an anonymous page these are masked also when the user leaves every doubtful word standing.
SURE_FLOORS = {
    ("plaats", True): 0.95,
    ("plaats", False): 0.84,
    ("datum", True): 0.97,
}
SURE_PRECISION = 0.96


def test_the_notes_are_many_and_some_name_hardly_anybody() -> None:
    notes = [note for case in noted_cases() for note in case.notes]
    assert len(noted_cases()) == 12
    assert len(notes) >= 220
    assert sum(len(note.planted) <= 1 for note in notes) >= 40


def test_what_is_marked_unknown_stands_in_no_field() -> None:
    for case in noted_cases():
        known = {word for text in _leaves(case.head) for word in re.findall(r"[^\W\d_]{3,}", text)}
        folded = {fold(word) for word in known} - {"aan", "den", "van"}
        for note in case.notes:
            for item in note.planted:
                words = re.findall(r"[^\W\d_]{3,}", note.text[item.start : item.end])
                if not item.known:
                    assert folded.isdisjoint(fold(word) for word in words), words


@pytest.mark.parametrize(
    ("masking", "kinds"), [(tier_b, PSEUDONYMISED), (tier_a, KINDS)], ids=["tier b", "tier a"]
)
def test_masking_catches_no_less_than_it_did(
    masking: Callable[[NotedCase], Mask], kinds: tuple[str, ...]
) -> None:
    found = figures(noted_cases(), masking, kinds)
    assert _below(FLOORS, found) == {}, found.missed
    assert found.precision >= PRECISION, found.wrongly
    assert found.over_masked <= OVER_MASKED, found.wrongly


def test_an_anonymous_page_leaves_no_more_places_and_days_to_the_user_than_it_did() -> None:
    found = figures(noted_cases(), nothing_marked, KINDS)
    assert _below(SURE_FLOORS, found) == {}, found.missed
    assert found.precision >= SURE_PRECISION, found.wrongly


@pytest.mark.parametrize("kind", PSEUDONYMISED)
def test_with_masking_switched_off_nothing_is_caught(kind: str) -> None:
    found = figures(noted_cases(), lambda _case: Redacted)
    assert found.recall(kind, known=True) == found.recall(kind, known=False) == 0


def _below(floors: dict[Group, float], found: Figures) -> dict[Group, float]:
    shares = {group: found.recall(group[0], known=group[1]) for group in floors}
    return {group: share for group, share in shares.items() if share < floors[group]}


def _leaves(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, (dict, list)):
        for inner in part.values() if isinstance(part, dict) else part:
            yield from _leaves(inner)
