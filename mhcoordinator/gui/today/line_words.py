"""A line of Today in words: what, why, by when, and what its button says."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.domain.labels import label
from mhcoordinator.gui.case.describe_values import Wording, capitalised
from mhcoordinator.services.due_groups import DueGroup
from mhcoordinator.services.journal import POLICE_REPORTING_RULE
from mhcoordinator.services.today import LineOfCase

_SENTENCE = re.compile(r"(?<=[.?!]) (?=[A-Z])")
translate = QCoreApplication.translate
_SAYS_ALL_ITSELF = frozenset({DueSource.RULE, DueSource.TASK, DueSource.APPOINTMENT})


def title_of(line: DueLine) -> str:
    """What is due: the words of the rule or of the user, after what kind of thing it is."""
    typed = line.title_nl if _is_dutch() else line.title_en
    kind = capitalised(label(line.source, translate))
    if not typed:
        return kind
    return typed if line.source in _SAYS_ALL_ITSELF else f"{kind}: {typed}"


def why_of(line: DueLine, today: date) -> str:
    """Why it is there, and that it was put off; empty when nothing is known."""
    why, _ = _parts_of(line)
    return " · ".join(part for part in (why, _put_off(line, today)) if part)


def source_of(line: DueLine) -> str:
    """On what a rule rests, and that it was not checked there if so; empty without a rule."""
    _, source = _parts_of(line)
    return " · ".join(part for part in (source, _doubt(line)) if part)


def is_doubtful(line: DueLine) -> bool:
    """Whether a rule was not checked in a source that is in force."""
    return line.source is DueSource.RULE and not line.checked


def when_of(line: DueLine, group: DueGroup, today: date) -> str:
    """How far away its day is, as short as its group allows."""
    days = (line.on - today).days
    match group:
        case DueGroup.LATE:
            return (
                translate("TodayLine", "1 day")
                if days == -1
                else translate("TodayLine", "{days} days").format(days=-days)
            )
        case DueGroup.TODAY:
            return translate("TodayLine", "today")
        case DueGroup.WEEK:
            return (
                translate("TodayLine", "tomorrow")
                if days == 1
                else _locale().dayName(line.on.isoweekday())
            )
        case DueGroup.FOUR_WEEKS:
            return translate("TodayLine", "{day} · {days} d").format(
                day=short_day(line.on, today), days=days
            )
        case DueGroup.PUT_OFF:
            until = line.snoozed_until or line.on
            return translate("TodayLine", "until {day}").format(day=short_day(until, today))
        case _:
            return short_day(line.on, today)


def action_of(line: DueLine) -> str:
    """What the button says: how a line of this kind is settled."""
    if line.rule_id == POLICE_REPORTING_RULE:
        return translate("TodayLine", "Note")
    match line.source:
        case DueSource.PLAN_REVIEW | DueSource.SAFETY_REVIEW:
            return translate("TodayLine", "Review")
        case DueSource.ANSWER | DueSource.SHELTER_ANSWER | DueSource.AFTERCARE:
            return translate("TodayLine", "Note")
        case DueSource.PLACEMENT | DueSource.NO_PLACE:
            return translate("TodayLine", "Arrange place")
        case DueSource.CONSENT:
            return translate("TodayLine", "Ask again")
        case _:
            return translate("TodayLine", "Open")


def case_words(line: LineOfCase) -> str:
    """The number of the case and its municipality."""
    return " · ".join(part for part in (str(line.number), line.municipality) if part)


def group_title(group: DueGroup) -> str:
    """What stands above a group."""
    return {
        DueGroup.LATE: translate("TodayLine", "Too late"),
        DueGroup.TODAY: translate("TodayLine", "Today"),
        DueGroup.WEEK: translate("TodayLine", "This week"),
        DueGroup.FOUR_WEEKS: translate("TodayLine", "Next four weeks"),
        DueGroup.LATER: translate("TodayLine", "Later, within thirteen weeks"),
        DueGroup.PUT_OFF: translate("TodayLine", "Put off"),
    }[group]


def sentence_of(line: LineOfCase, group: DueGroup, today: date) -> str:
    """The whole line, as a screen reader says it and as it stands under the pointer."""
    due = line.due
    when = when_of(due, group, today)
    parts = (
        f"{group_title(group)}: {when}" if group is DueGroup.LATE else when,
        title_of(due), why_of(due, today), source_of(due), line.call_name, case_words(line),
        short_date(due.on),
    )  # fmt: skip
    return ". ".join(part for part in parts if part)


def long_day(day: date) -> str:
    """``Tuesday 24 November 2026``, in the language of the window."""
    return _locale().toString(QDate(day.year, day.month, day.day), "dddd d MMMM yyyy")


def short_day(day: date, today: date) -> str:
    """``16 Dec``, with the year when that is not this one."""
    pattern = "d MMM" if day.year == today.year else "d MMM yyyy"
    words = _locale().toString(QDate(day.year, day.month, day.day), pattern)
    return words.replace(".", "")


def _parts_of(line: DueLine) -> tuple[str, str]:
    """What a rule says, and the source that stands behind it as a sentence of its own."""
    why = line.why_nl if _is_dutch() else line.why_en
    if line.source is not DueSource.RULE:
        return why, ""
    *text, source = _SENTENCE.split(why)
    return " ".join(text), source


def _doubt(line: DueLine) -> str:
    if not is_doubtful(line):
        return ""
    return translate("TodayLine", "not checked, ask the IND or a lawyer")


def _put_off(line: DueLine, today: date) -> str:
    if line.snoozed_until is None:
        return ""
    day, reason = short_day(line.snoozed_until, today), line.snooze_reason
    if line.snoozed_until > today:
        return translate("TodayLine", "put off until {day}: {reason}").format(
            day=day, reason=reason
        )
    return translate("TodayLine", "was put off until {day}: {reason}").format(
        day=day, reason=reason
    )


def _locale() -> QLocale:
    return QLocale()


def _is_dutch() -> bool:
    return Wording().language == "nl"
