"""What is due, and how soon, in words and in the colour that goes with it."""

from __future__ import annotations

from datetime import date

from mhcoordinator.domain.due import DueSource
from mhcoordinator.domain.labels import label
from mhcoordinator.gui.case.describe_values import Translate, capitalised

SOON = 14
_SAID_BY_THEIR_WORDS = frozenset({DueSource.RULE, DueSource.TASK, DueSource.APPOINTMENT})


def what_words(what: str, words: str, translate: Translate) -> str:
    """What has to be done by that day; `what` is a value of `DueSource`."""
    source = DueSource(what)
    said = label(source, translate)
    if not words:
        return said
    if source in _SAID_BY_THEIR_WORDS:
        return words
    short = translate("Due", "answer") if source is DueSource.ANSWER else said
    return f"{short}: {words}"


def when_words(on: date, today: date, translate: Translate) -> str:
    """How far away a day is."""
    days = (on - today).days
    near = {
        0: translate("Due", "today"),
        1: translate("Due", "tomorrow"),
        -1: translate("Due", "1 day late"),
    }
    if days in near:
        return near[days]
    if days < 0:
        return translate("Due", "{days} days late").format(days=-days)
    return translate("Due", "in {days} days").format(days=days)


def due_role(on: date, today: date) -> str:
    """The role of the pill: late, due soon, or planned."""
    if on < today:
        return "late"
    return "due" if (on - today).days <= SOON else "info"


def due_sentence(what: str, words: str, on: date, today: date, translate: Translate) -> str:
    """What is due and when, as it stands in a pill."""
    return f"{what_words(what, words, translate)} · {when_words(on, today, translate)}"


def due_title(what: str, words: str, translate: Translate) -> str:
    """What is due, as it stands at the beginning of a line."""
    return capitalised(what_words(what, words, translate))
