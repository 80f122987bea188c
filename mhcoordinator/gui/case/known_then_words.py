"""A line as it was derived once, in words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.due import Derived, DerivedLine
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.rules import Holds

translate = QCoreApplication.translate


def known_words(line: DerivedLine, title: str) -> str:
    """What it said.

    Args:
        line: as it was noted.
        title: of its rule; empty when that rule is no longer in force.
    """
    what = title or translate("KnownThen", "a rule that is no longer in force")
    match line.kind:
        case Derived.STATUS:
            return _status(line, what)
        case Derived.RIGHT:
            return f"{what}: {_answer(line.answer)}"
        case Derived.TERM:
            return _term(line, what)
        case Derived.COUNTER:
            return _counter(line, what)


def known_since(line: DerivedLine, wording: Wording) -> str:
    """By which rule, and from when until when the program knew it so."""
    pattern = (
        translate("KnownThen", "rule {id}, version {version} · known so since {since}")
        if line.replaced_at is None
        else translate(
            "KnownThen", "rule {id}, version {version} · known so from {since} until {until}"
        )
    )
    until = "" if line.replaced_at is None else wording.moment(line.replaced_at)
    since = wording.moment(line.derived_at)
    return pattern.format(id=line.rule_id, version=line.rule_version, since=since, until=until)


def _status(line: DerivedLine, what: str) -> str:
    if line.on is not None:
        what += translate("KnownThen", ", since {day}").format(day=_day(line.on))
    if line.ended_on is not None:
        what += translate("KnownThen", ", until {day}").format(day=_day(line.ended_on))
    if line.answer == "told":
        what += translate("KnownThen", " (as told at intake)")
    return what


def _answer(answer: str) -> str:
    words = {
        Holds.YES.value: translate("KnownThen", "yes"),
        Holds.NO.value: translate("KnownThen", "no"),
        Holds.CHECK.value: translate("KnownThen", "to be checked"),
    }
    return words.get(answer, answer)


def _term(line: DerivedLine, what: str) -> str:
    said = f"{what}: {_day(line.on)}"
    if line.ended_on is None:
        return said
    over = translate("KnownThen", "{what}, over since {day}")
    return over.format(what=said, day=_day(line.ended_on))


def _counter(line: DerivedLine, what: str) -> str:
    patterns = {
        "reached": translate("KnownThen", "{what}: full since {day}"),
        "covered": translate("KnownThen", "{what}: full on {day}; the permits reach to that day"),
    }
    otherwise = translate("KnownThen", "{what}: full on {day}; the permits do not reach that far")
    return patterns.get(line.answer, otherwise).format(what=what, day=_day(line.on))


def _day(day: date | None) -> str:
    return "" if day is None else short_date(day)
