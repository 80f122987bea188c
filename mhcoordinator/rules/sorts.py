"""Reads the seven sorts of rules, each from its own kind of table."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from mhcoordinator.domain.legal_event import LegalEventKind
from mhcoordinator.domain.residence import ResidenceStatus
from mhcoordinator.rules import parts
from mhcoordinator.rules.model import (
    CheckRule,
    CounterRule,
    NextRule,
    QuestionRule,
    RightRule,
    Rule,
    StatusRule,
    Term,
    TermRule,
    Test,
)
from mhcoordinator.rules.reading import Table
from mhcoordinator.rules.reference import Holds, Right, RuleRef, Verified

_ID = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_LONGEST_WARNING = 3660
_FIELDS_WANTED = (
    "birth_date",
    "nationality",
    "told_status",
    "forms",
    "until",
    "sent_on",
    "received_on",
    "is_final",
    "outcome",
    "ground",
    "end_reason",
)


class Heading(NamedTuple):
    """What every rule takes over from its file."""

    file: str
    version: str


def read_rule(sort: str, table: Table, heading: Heading) -> Rule:
    """The rule in a table of that sort; what is wrong with it is noted in the table's errors."""
    common = _common(table, heading)
    found = _READERS[sort](table, common)
    table.close()
    return found


def _common(table: Table, heading: Heading) -> dict[str, Any]:
    key = table.text("id", needed=True)
    if key and not _ID.fullmatch(key):
        table.wrong("bad_id", "id", value=key[:80])
    verified = table.choice("verified", Verified, needed=True)
    ref = RuleRef(
        id=key,
        version=heading.version,
        title=table.words("title", needed=True),
        source=table.text("source", needed=True),
        known_as_of=table.day("known_as_of", needed=True) or date.min,
        verified=Verified(verified) if verified else Verified.BACKGROUND,
    )
    first, last = table.day("valid_from"), table.day("valid_until")
    if first and last and last < first:
        table.wrong("ends_before_it_begins", "valid_until")
    return {
        "ref": ref,
        "text": table.words("text"),
        "valid_from": first,
        "valid_until": last,
        "when": parts.conditions(table),
        "line": table.line,
        "file": heading.file,
    }


def _status(table: Table, common: dict[str, Any]) -> StatusRule:
    name = table.text("status", needed=True)
    if name and not _NAME.fullmatch(name):
        table.wrong("bad_name", "status", value=name[:80])
    found = StatusRule(
        **common,
        status=name,
        start=parts.patterns(table, "start"),
        term=parts.term(table),
        end=parts.patterns(table, "end"),
        told=table.choices("told", ResidenceStatus),
        rank=table.number("rank", 0, 1000) or 0,
        is_side=table.flag("side"),
        is_fallback=table.flag("fallback"),
    )
    if found.term and (found.term.end_of_status or found.term.repeats):
        table.wrong("not_for_a_status", "term")
    if not found.start and not found.when and not found.is_fallback:
        table.wrong("never_starts", "start")
    return found


def _term(table: Table, common: dict[str, Any]) -> TermRule:
    counted = table.list_of("count_from")
    for field in counted:
        if field not in parts.DATE_FIELDS:
            table.wrong("unknown_value", "count_from", value=str(field)[:80])
    found = TermRule(
        **common,
        term=parts.term(table, needed=True) or Term(),
        start=parts.patterns(table, "start"),
        during=table.choices("during"),
        count_from=tuple(str(field) for field in counted) or ("on",),
        settled=parts.patterns(table, "settled"),
        early=parts.patterns(table, "early"),
        warn=table.numbers("warn", 0, _LONGEST_WARNING),
        responsible=table.words("responsible", needed=True),
        working_day=table.flag("working_day"),
        lapses=table.flag("lapses"),
        is_target=table.flag("is_target"),
        asks_day=table.flag("asks_day", otherwise=True),
    )
    if bool(found.start) == bool(found.during):
        table.wrong("one_of_start_and_during", "start")
    if found.start and (found.term.end_of_status or found.term.repeats):
        table.wrong("only_during_a_status", "term")
    return found


def _right(table: Table, common: dict[str, Any]) -> RightRule:
    right = table.choice("right", Right, needed=True)
    holds = table.choice("holds", Holds, needed=True)
    table.take("status", needed=True)
    return RightRule(
        **common,
        right=Right(right) if right else Right.SHELTER,
        statuses=table.choices("status"),
        holds=Holds(holds) if holds else Holds.CHECK,
        during=table.choices("during"),
    )


def _next(_table: Table, common: dict[str, Any]) -> NextRule:
    return NextRule(**common)


def _question(table: Table, common: dict[str, Any]) -> QuestionRule:
    wanted = table.choice("wanted", {*LegalEventKind, *_FIELDS_WANTED}, needed=True)
    return QuestionRule(**common, wanted=wanted)


def _check(table: Table, common: dict[str, Any]) -> CheckRule:
    test = table.choice("test", Test, needed=True)
    order = table.list_of("order")
    for field in order:
        if field not in parts.DATE_FIELDS:
            table.wrong("unknown_value", "order", value=str(field)[:80])
    found = CheckRule(
        **common,
        test=Test(test) if test else Test.END_BEFORE_START,
        event=parts.patterns(table, "event"),
        others=parts.patterns(table, "others"),
        order=tuple(str(field) for field in order),
        most=table.number("most", 1, 1000) or 1,
        years=table.number("years", 1, 1000) or 0,
    )
    for key in _NEEDED_FOR.get(found.test, ()):
        table.take(key, needed=True)
    return found


_NEEDED_FOR = {
    Test.FAR_PAST: ("years",),
    Test.FAR_FUTURE: ("years",),
    Test.ORDER: ("event", "order"),
    Test.NEEDS_BEFORE: ("event", "others"),
    Test.AT_MOST: ("event", "most"),
    Test.AT_LEAST_ONE: ("event",),
    Test.TOGETHER: ("event", "others"),
}


def _counter(table: Table, common: dict[str, Any]) -> CounterRule:
    table.take("during", needed=True)
    return CounterRule(
        **common,
        during=table.choices("during"),
        years=table.number("years", 1, 100, needed=True) or 1,
        settled=parts.patterns(table, "settled"),
        warn=table.numbers("warn", 0, _LONGEST_WARNING),
        responsible=table.words("responsible", needed=True),
    )


_READERS: dict[str, Callable[[Table, dict[str, Any]], Rule]] = {
    "status": _status,
    "term": _term,
    "right": _right,
    "next": _next,
    "question": _question,
    "check": _check,
    "counter": _counter,
}
