"""Rule files: what is refused, on which line, and why."""

from __future__ import annotations

import re
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mhcoordinator.assets import asset
from mhcoordinator.domain.errors import DomainError
from mhcoordinator.rules import RuleFileError, RuleFileErrors, errors, load_rules, national_rules

HEAD = """format = 1
id = "example"
version = "1"
title = { nl = "Voorbeeld", en = "Example" }
words.which_day = { nl = "Welke dag?", en = "Which day?" }
"""
COMMON = """title = { nl = "Titel", en = "Title" }
source = "Somewhere"
known_as_of = 2026-01-01
verified = "verified"
"""
STATUS = f"""
[[status]]
id = "S-ONE"
{COMMON}status = "one"
start = [{{ event = "permit" }}]
term = {{ field = "until" }}
"""
TERM = f"""
[[term]]
id = "T-ONE"
{COMMON}responsible = {{ nl = "wij", en = "we" }}
start = [{{ event = "objection" }}]
term = {{ weeks = 4 }}
"""
WHOLE = HEAD + STATUS + TERM


def refused(text: str | bytes) -> list[tuple[int, str]]:
    with pytest.raises(RuleFileErrors) as caught:
        load_rules(text, "example.toml")
    assert caught.value.name == "example.toml"
    for error in (caught.value, *caught.value.errors):
        assert isinstance(error, DomainError)
    return [(error.line, error.code) for error in caught.value.errors]


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def changed(old: str, new: str) -> str:
    assert WHOLE.count(old) == 1
    return WHOLE.replace(old, new)


def test_a_whole_file_is_read() -> None:
    rules = load_rules(WHOLE, "example.toml")
    assert (rules.id, rules.version, rules.title.nl) == ("example", "1", "Voorbeeld")
    assert [rule.ref.id for rule in rules.rules.terms] == ["T-ONE"]
    assert rules.rules.terms[0].line == line_of(WHOLE, "[[term]]")
    assert rules.rules.terms[0].ref.known_as_of == date(2026, 1, 1)


FAULTS = tomllib.loads(Path(__file__).with_name("faults.toml").read_text("utf-8"))["fault"]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault["code"])
def test_each_fault_is_named_with_its_line(fault: dict[str, str]) -> None:
    assert fault["old"] in WHOLE
    start = WHOLE.index(fault["old"]) if fault["old"] else len(WHOLE)
    text = WHOLE[:start] + fault["new"] + WHOLE[start + len(fault["old"]) :]
    found = refused(text)
    assert fault["code"] in {code for _, code in found}
    if fault["at"]:
        assert (line_of(text, fault["at"]), fault["code"]) in found


def test_every_code_of_the_loader_is_tried_and_described() -> None:
    """In the rules room, in the faults or the tests beside them, and in the documentation."""
    room = Path(errors.__file__).parent
    source = "".join(path.read_text("utf-8") for path in room.glob("*.py"))
    named = set(re.findall(r'(?:wrong\(|RuleFileError\([^"]*?, )\s*"([a-z0-9_]+)"', source))
    named |= {"unknown_event", "unknown_value"}  # handed on as an argument
    tried = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("*.*"))
    described = (room.parents[1] / "docs" / "rules.md").read_text("utf-8")
    assert len(named) >= 25
    for code in named:
        assert re.search(rf"\b{code}\b", tried), code
        assert f"`{code}`" in described, code


def test_everything_that_is_wrong_is_named_at_once() -> None:
    text = WHOLE.replace('version = "1"\n', "").replace('"objection"', '"objektion"')
    text = text.replace('source = "Somewhere"', "source = 1").replace("weeks = 4", "eons = 4")
    codes = [code for _, code in refused(text)]
    wrong = "missing_key unknown_event wrong_type wrong_type unknown_key term_without_unit"
    assert sorted(codes) == sorted(wrong.split())


def test_a_text_that_fills_pages_is_refused() -> None:
    text = WHOLE.replace("Somewhere", "x" * 2001, 1)
    assert refused(text) == [(line_of(text, "source"), "too_long")]


def test_a_circle_over_three_rules_is_named_at_each_of_them() -> None:
    def ring(name: str, needs: str) -> str:
        start = f'start = [{{ event = "permit" }}]\nwhen = [{{ not_status = "{needs}" }}]\n'
        return f'\n[[status]]\nid = "S-{name.upper()}"\n{COMMON}status = "{name}"\n{start}'

    text = HEAD + ring("one", "two") + ring("two", "three") + ring("three", "one")
    with pytest.raises(RuleFileErrors) as caught:
        load_rules(text, "example.toml")
    assert [error.code for error in caught.value.errors] == ["circular"] * 3
    assert caught.value.errors[0].facts["way"] == "S-ONE > S-TWO > S-THREE > S-ONE"


def test_the_line_of_an_item_in_a_long_list_is_its_own() -> None:
    text = changed(
        'start = [{ event = "objection" }]',
        'start = [\n  # comment with ] and "\n  { event = "objection" },\n  { event = "no" },\n]',
    )
    assert refused(text) == [(line_of(text, '{ event = "no" }'), "unknown_event")]


def test_text_over_several_lines_does_not_shift_the_lines() -> None:
    text = changed(
        'id = "T-ONE"', 'id = "T-ONE"\ntext = { nl = """a\n[[term]]\nx = 1\n""", en = "b" }'
    ).replace("weeks = 4", "eons = 4")
    assert (line_of(text, "term = { eons"), "term_without_unit") in refused(text)


def test_windows_line_ends_and_a_byte_order_mark_are_fine() -> None:
    data = b"\xef\xbb\xbf" + WHOLE.replace("\n", "\r\n").encode()
    assert load_rules(data, "example.toml").rules == load_rules(WHOLE, "example.toml").rules


def test_bytes_that_are_no_text_are_refused_with_the_line() -> None:
    assert refused(WHOLE.encode() + b"\n\xff") == [(WHOLE.count("\n") + 2, "not_utf8")]
    assert refused("\n\ud800") == [(2, "not_utf8")]


def test_a_file_that_is_too_large_is_refused_unread() -> None:
    assert refused(WHOLE + "#" * 1024 * 1024) == [(0, "too_large")]


@pytest.mark.parametrize("text", ["[" * 100_000, "x = " + "9" * 5000, " " * 900_000 + "="])
def test_a_file_made_to_hurt_is_refused_soon(text: str) -> None:
    assert {code for _, code in refused(text)} == {"invalid_toml"}


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(RuleFileErrors):
        load_rules(data, "bytes")


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_a_national_file_that_was_damaged_anywhere_is_read_or_refused(data: st.DataObject) -> None:
    whole = asset("rules", "residence.toml").read_text("utf-8")
    place = data.draw(st.integers(0, len(whole)))
    length = data.draw(st.integers(0, 40))
    middle = data.draw(st.text("=\"[]{}\n\\#,.19aé'", max_size=6))
    text = whole[:place] + middle + whole[place + length :]
    found: tuple[RuleFileError, ...] = ()
    try:
        load_rules(text, "damaged")
    except RuleFileErrors as refusal:
        found = refusal.errors or (RuleFileError(-1, "none"),)
    assert all(0 <= error.line <= text.count("\n") + 1 for error in found)


def test_the_national_rules_say_everything_in_two_languages() -> None:
    rules = national_rules().rules
    for rule in (*rules.statuses, *rules.terms, *rules.rights, *rules.steps, *rules.questions):
        assert rule.text.nl.endswith((".", "?")), rule.ref.id
        assert rule.text.en.endswith((".", "?")), rule.ref.id
        assert rule.ref.known_as_of <= date(2026, 11, 24)
        assert rule.ref.title.said("nl_NL") == rule.ref.title.nl
        assert rule.ref.title.said("en_GB") == rule.ref.title.en
