"""What other rules would make of a case, in a line for each change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.due import DueLine
from mhcoordinator.rules import Holds
from mhcoordinator.services.rule_files import Aspect, CaseChange, Change, LineChange, Move

translate = QCoreApplication.translate


def words_of(case: CaseChange, language: str) -> tuple[str, ...]:
    """Every change of a case, terms first: ``+`` comes, ``−`` goes, ``→`` becomes different."""
    return (
        *(_term(item, language) for item in case.lines),
        *(_other(item, language) for item in case.others),
    )


def in_all(cases: Iterable[CaseChange]) -> str:
    """How many changes of each kind there are over all cases."""
    terms, others = 0, Counter[Aspect]()
    for case in cases:
        terms += len(case.lines)
        others.update(item.aspect for item in case.others)
    counts = {translate("RuleChange", "terms"): terms} | {
        _plural(aspect): others[aspect] for aspect in Aspect
    }
    pattern = translate("RuleChange", "{what}: {count}")
    return " · ".join(
        pattern.format(what=what, count=count) for what, count in counts.items() if count
    )


def _term(change: LineChange, language: str) -> str:
    before, after = change.before, change.after
    line = after or before
    assert line is not None  # noqa: S101 (one of the two is always there)
    patterns = {
        Move.COMES: translate("RuleChange", "+ Term: {what}, {new}"),
        Move.GOES: translate("RuleChange", "− Term: {what}, {old}, goes"),
        Move.MOVES: translate("RuleChange", "→ Term: {what}, {old} becomes {new}"),
        Move.REWORDED: translate("RuleChange", "→ Term: {what}, {new}: {how}"),
    }
    return patterns[change.move].format(
        what=line.title(language),
        old=_day(before.on if before else None),
        new=_day(after.on if after else None),
        how=_how(before, after, language) if before and after else "",
    )


def _how(before: DueLine, after: DueLine, language: str) -> str:
    """In what a term that keeps its day is different."""
    found = []
    if before.title(language) != after.title(language):
        pattern = translate("RuleChange", "was called: {title}")
        found.append(pattern.format(title=before.title(language)))
    if before.warn_from != after.warn_from:
        pattern = translate("RuleChange", "warns from {new} instead of {old}")
        days = {"new": _day(after.warn_from), "old": _day(before.warn_from)}
        found.append(pattern.format(**days))
    if before.checked != after.checked:
        found.append(
            translate("RuleChange", "is verified now")
            if after.checked
            else translate("RuleChange", "is no longer verified")
        )
    if before.lapses != after.lapses:
        found.append(
            translate("RuleChange", "vanishes once it is past")
            if after.lapses
            else translate("RuleChange", "stays once it is past")
        )
    if not found or before.why(language) != after.why(language):
        found.append(_other_explanation())
    return "; ".join(found)


def _other(change: Change, language: str) -> str:
    what = {
        Aspect.STATUS: translate("RuleChange", "Status"),
        Aspect.RIGHT: translate("RuleChange", "Right"),
        Aspect.NEXT_STEP: translate("RuleChange", "Next step"),
        Aspect.QUESTION: translate("RuleChange", "Question"),
        Aspect.CONTRADICTION: translate("RuleChange", "Contradiction"),
        Aspect.COUNTER: translate("RuleChange", "Counted years"),
    }[change.aspect]
    before, after = (_said(item, change.aspect, language) for item in (change.before, change.after))
    if change.before is None:
        return f"+ {what}: {after}"
    if change.after is None:
        return translate("RuleChange", "− {what}: {before}, goes").format(what=what, before=before)
    if before == after:
        return f"→ {what}: {after}: {_other_explanation()}"
    becomes = translate("RuleChange", "→ {what}: {before} becomes {after}")
    if change.aspect is Aspect.RIGHT and change.before.title == change.after.title:
        after = _holds(change.after.holds)
    return becomes.format(what=what, before=before, after=after)


def _other_explanation() -> str:
    return translate("RuleChange", "other explanation or source")


def _said(item: Any, aspect: Aspect, language: str) -> str:
    if item is None:
        return ""
    if aspect is Aspect.QUESTION:
        return str(item.question.said(language))
    title = str(item.title.said(language))
    if aspect is Aspect.RIGHT:
        return f"{title}: {_holds(item.holds)}"
    if aspect is Aspect.STATUS:
        return " ".join(part for part in (title, _period(item.start, item.end)) if part)
    if aspect is Aspect.COUNTER:
        counts = translate("RuleChange", "{years} years from {first}, full on {day}")
        return counts.format(
            years=item.years, first=_day(item.counted_from), day=_day(item.full_on)
        )
    return title


def _plural(aspect: Aspect) -> str:
    return {
        Aspect.STATUS: translate("RuleChange", "statuses"),
        Aspect.RIGHT: translate("RuleChange", "rights"),
        Aspect.NEXT_STEP: translate("RuleChange", "next steps"),
        Aspect.QUESTION: translate("RuleChange", "questions"),
        Aspect.CONTRADICTION: translate("RuleChange", "contradictions"),
        Aspect.COUNTER: translate("RuleChange", "counted years"),
    }[aspect]


def _holds(holds: Holds) -> str:
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
