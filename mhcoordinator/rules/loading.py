"""From the text of a rule file to rules: everything checked, every error with its line."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from hashlib import sha256
from typing import Any

from mhcoordinator.rules.coherence import check_together
from mhcoordinator.rules.errors import RuleFileError, RuleFileErrors
from mhcoordinator.rules.lines import TableLines, TextLines
from mhcoordinator.rules.model import AllRules, Rule
from mhcoordinator.rules.reading import Table
from mhcoordinator.rules.reference import Words
from mhcoordinator.rules.rule_set import RuleSet, check_on, every_rule, merge
from mhcoordinator.rules.sorts import Heading, read_rule

FORMAT = 1
LARGEST = 1024 * 1024  # bytes
SORTS = ("status", "term", "right", "next", "question", "check", "counter")
_AT_LINE = re.compile(r"at line (\d+), column (\d+)")


def load_rules(source: str | bytes, name: str, base: RuleSet | None = None) -> RuleSet:
    """Reads a rule file.

    Args:
        source: TOML, UTF-8, at most 1 MiB.
        name: what to call the file; no path.
        base: the set that an own file stands on; then also what fits only together is checked.

    Raises:
        RuleFileErrors: something is wrong; it names everything that is.
    """
    data, text = _decoded(source, name)
    values = _parsed(text, name)
    errors: list[RuleFileError] = []
    found = _rule_set(values, TextLines(text), name, data, errors)
    if not found.adds_to:
        errors += check_together(found.rules, name)
    elif base is not None:
        errors += check_on(base, found)
        errors += check_together(merge(base.rules, found.rules), name)
    if errors:
        raise RuleFileErrors(name, tuple(sorted(errors, key=lambda error: error.line)))
    return found


def _decoded(source: str | bytes, name: str) -> tuple[bytes, str]:
    data = source if isinstance(source, bytes) else source.encode("utf-8", "surrogatepass")
    if len(data) > LARGEST:
        facts = {"most": str(LARGEST)}
        raise RuleFileErrors(name, (RuleFileError(0, "too_large", facts),))
    try:
        return data, data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise RuleFileErrors(name, (RuleFileError(line, "not_utf8"),)) from error


def _parsed(text: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        place = _AT_LINE.search(str(error))
        at_end = "end of document" in str(error)
        line = int(place[1]) if place else text.count("\n") + 1 if at_end else 0
        facts = {"column": place[2]} if place else {}
        raise RuleFileErrors(name, (RuleFileError(line, "invalid_toml", facts),)) from error


def _rule_set(
    values: dict[str, Any], lines: TextLines, name: str, data: bytes, errors: list[RuleFileError]
) -> RuleSet:
    top = Table(values, lines.top, errors)
    if top.number("format", 1, 1_000_000, needed=True) not in (FORMAT, None):
        top.wrong("unknown_format", "format", known=str(FORMAT))
    heading = Heading(name, top.text("version", needed=True))
    found = RuleSet(
        name=name,
        id=top.text("id", needed=True),
        version=heading.version,
        title=top.words("title", needed=True),
        fingerprint=sha256(data).hexdigest(),
        rules=AllRules(),
        adds_to=top.text("adds_to"),
    )
    words = _words(top)
    read = {sort: _rules_of(sort, top, lines, heading) for sort in SORTS}
    top.close()
    rules = AllRules(
        statuses=tuple(read["status"]),
        terms=tuple(read["term"]),
        rights=tuple(read["right"]),
        steps=tuple(read["next"]),
        questions=tuple(read["question"]),
        checks=tuple(read["check"]),
        counters=tuple(read["counter"]),
        words=words,
    )
    if not found.adds_to and "which_day" not in words:
        top.wrong("missing_key", "words", inner="which_day")
    _refuse_doubles(rules, errors)
    return replace(found, rules=rules)


def _words(top: Table) -> dict[str, Words]:
    value = top.take("words")
    if value is None:
        return {}
    if not isinstance(value, dict):
        top.wrong("wrong_type", "words", wanted="a table")
        return {}
    return {key: top.words_of("words", said) for key, said in value.items()}


def _rules_of(sort: str, top: Table, lines: TextLines, heading: Heading) -> list[Any]:
    value = top.take(sort)
    if value is None:
        return []
    if not isinstance(value, list):
        top.wrong("wrong_type", sort, wanted=f"[[{sort}]]")
        return []
    found = []
    for number, item in enumerate(value):
        places: TableLines = lines.table(sort, number)
        if isinstance(item, dict):
            found.append(read_rule(sort, Table(item, places, top.errors), heading))
        else:
            top.wrong("wrong_type", sort, wanted=f"[[{sort}]]")
    return found


def _refuse_doubles(rules: AllRules, errors: list[RuleFileError]) -> None:
    first: dict[str, Rule] = {}
    for rule in sorted(every_rule(rules), key=lambda rule: rule.line):
        key = rule.ref.id
        if key in first:
            facts = {"rule": key, "first": str(first[key].line)}
            errors.append(RuleFileError(rule.line, "duplicate_id", facts))
        elif key:
            first[key] = rule
