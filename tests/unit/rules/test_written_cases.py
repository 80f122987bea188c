"""Cases worked out by hand from the sources, against the rules that come along."""

from __future__ import annotations

from typing import Any

import pytest

from mhcoordinator.rules import Derivation, derive, national_rules
from tests.unit.rules.telling import (
    facts_of,
    said_counter,
    said_ended,
    said_now,
    said_open,
    said_spans,
    written_cases,
)

CASES = written_cases()
KEYS = {
    "table", "name", "source", "on", "events", "birth", "nationality", "forms", "told", "stays",
    "exploitation_ended", "now", "spans", "open", "ended", "asks", "not_asked", "next", "not_next",
    "rights", "conflicts", "counter", "asks_only", "next_only",
}  # fmt: skip


@pytest.fixture(params=CASES, ids=lambda case: case["name"][:60])
def written(request: pytest.FixtureRequest) -> tuple[dict[str, Any], Derivation]:
    case = request.param
    return case, derive(facts_of(case), national_rules(), case["on"])


def test_there_are_enough_cases_and_each_has_its_source() -> None:
    assert len(CASES) >= 60
    assert len({case["name"] for case in CASES}) == len(CASES)
    for case in CASES:
        assert case["source"].strip()
        assert set(case) <= KEYS


def test_lines_are_as_written(written: tuple[dict[str, Any], Derivation]) -> None:
    case, found = written
    if "now" in case:
        assert said_now(found) == case["now"]
    if "spans" in case:
        assert said_spans(found) == sorted(case["spans"])
    if "open" in case:
        assert said_open(found) == sorted(case["open"])
    assert set(case.get("ended", ())) <= said_ended(found)
    if "counter" in case:
        assert said_counter(found.counter) == case["counter"]


def test_answers_are_as_written(written: tuple[dict[str, Any], Derivation]) -> None:
    case, found = written
    asked = {item.wanted for item in found.missing} | {item.rule.id for item in found.missing}
    steps = {step.rule.id for step in found.next_steps}
    rights = {line.right.value: f"{line.holds.value} {line.rule.id}" for line in found.rights}
    assert set(case.get("asks", ())) <= asked
    assert asked.isdisjoint(case.get("not_asked", ()))
    assert set(case.get("next", ())) <= steps
    assert steps.isdisjoint(case.get("not_next", ()))
    for right, answer in case.get("rights", {}).items():
        assert rights[right].startswith(answer)
    if "asks_only" in case:
        questions = {item.rule.id for item in found.missing}
        assert questions == set(case["asks_only"])
    if "next_only" in case:
        assert steps == set(case["next_only"])
    assert sorted({item.code for item in found.conflicts}) == sorted(case.get("conflicts", []))
