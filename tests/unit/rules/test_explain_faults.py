"""What is wrong with a rule file is said in the language of the user, and names the very key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mhcoordinator.rules import RuleFileError, RuleFileErrors, load_rules
from mhcoordinator.services.explain_rule_file import SENTENCES, WANTED, explain_rule_error
from tests.unit.rules.test_loading import WHOLE

RULES = Path(__file__).parents[3] / "mhcoordinator" / "rules"


def marked(_: str, text: str) -> str:
    """A translation that can be told from the source."""
    return f"<{text}>"


def said(text: str) -> list[str]:
    with pytest.raises(RuleFileErrors) as caught:
        load_rules(text, "example.toml")
    return [explain_rule_error(error, lambda _, words: words) for error in caught.value.errors]


@pytest.mark.parametrize("code", SENTENCES)
def test_no_sentence_lacks_what_it_names(code: str) -> None:
    facts = dict.fromkeys(re.findall(r"{(\w+)}", SENTENCES[code]), "x")
    error = RuleFileError(7, code, {**facts, "rule": "T-ONE"})
    assert explain_rule_error(error, marked).startswith("<line 7>, <rule T-ONE>: <")


def test_every_type_that_is_wanted_has_words() -> None:
    code = "".join(path.read_text("utf-8") for path in RULES.glob("*.py"))
    named = set(re.findall(r'wanted="([^"]+)"', code))
    assert named == set(WANTED)
    error = RuleFileError(1, "wrong_type", {"key": "months", "wanted": "a whole number"})
    assert "<a whole number, without quotes>" in explain_rule_error(error, marked)


def test_the_key_inside_a_key_is_named() -> None:
    words = 'title = { nl = "Voorbeeld", en = "Example" }'
    (only,) = said(WHOLE.replace(words, 'title = { nl = "Voorbeeld", en = "x", fr = "x" }', 1))
    assert only == "Line 4, rule example: 'title.fr' means nothing here. Is it misspelt?"
