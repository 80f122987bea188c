"""What is due, and how soon, in words and in the colour that goes with it."""

from __future__ import annotations

from datetime import date

from mhcoordinator.gui.case.describe_values import Translate, capitalised

SOON = 14


def what_words(what: str, words: str, translate: Translate) -> str:
    """What has to be done by that day; `what` is the code of a due item."""
    said = {
        "task": translate("Due", "task"),
        "appointment": translate("Due", "appointment"),
        "placement": translate("Due", "place ends"),
        "permit": translate("Due", "right to stay ends"),
        "measure": translate("Due", "measure ends"),
        "answer": translate("Due", "answer expected"),
        "interview": translate("Due", "interview"),
    }.get(what, what)
    if not words:
        return said
    if what in {"task", "appointment"}:
        return words
    short = translate("Due", "answer") if what == "answer" else said
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
