"""What other rules would make of a case besides its terms, in a line each."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.rules import Holds
from mhcoordinator.services.rule_files import Aspect, Change


def change_words(change: Change, language: str) -> str:
    """``+``, ``−`` or ``→``, what it is, and how it is said before and after."""
    translate = QCoreApplication.translate
    what = {
        Aspect.STATUS: translate("RuleChange", "status"),
        Aspect.RIGHT: translate("RuleChange", "right"),
        Aspect.NEXT_STEP: translate("RuleChange", "next step"),
        Aspect.QUESTION: translate("RuleChange", "question"),
        Aspect.CONTRADICTION: translate("RuleChange", "contradiction"),
        Aspect.COUNTER: translate("RuleChange", "three-year counter"),
    }[change.aspect]
    before, after = (_said(item, change.aspect, language) for item in (change.before, change.after))
    if change.before is None:
        return f"+ {what}: {after}"
    if change.after is None:
        return f"− {what}: {before}"
    if before == after:
        other = translate("RuleChange", "→ {what}: {words}, in other words")
        return other.format(what=what, words=after)
    becomes = translate("RuleChange", "→ {what}: {before} becomes {after}")
    return becomes.format(what=what, before=before, after=after)


def _said(item: Any, aspect: Aspect, language: str) -> str:
    if item is None:
        return ""
    if aspect is Aspect.QUESTION:
        return str(item.question.said(language))
    title = str(item.title.said(language))
    if aspect is Aspect.RIGHT:
        return f"{title} {_holds(item.holds)}"
    if aspect is Aspect.STATUS:
        return " ".join(part for part in (title, _period(item.start, item.end)) if part)
    if aspect is Aspect.COUNTER:
        return " ".join(part for part in (title, _day(item.full_on)) if part)
    return title


def _holds(holds: Holds) -> str:
    translate = QCoreApplication.translate
    return {
        Holds.YES: translate("RuleChange", "yes"),
        Holds.NO: translate("RuleChange", "no"),
        Holds.CHECK: translate("RuleChange", "to be checked"),
    }[holds]


def _period(start: date | None, end: date | None) -> str:
    days = [_day(start), _day(end)]
    return " – ".join(days) if any(days) else ""


def _day(day: date | None) -> str:
    return short_date(day) if day is not None else ""
