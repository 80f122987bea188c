"""A line of the minutes as one text, and what it lacks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.services.meeting.ending import missing_in
from mhcoordinator.services.meeting.screen import ShownLine

translate = QCoreApplication.translate


def kind_words(kind: DecisionKind) -> str:
    """What kind of line it is."""
    if kind is DecisionKind.ACTION:
        return translate("LineWords", "Action")
    return translate("LineWords", "Decision")


def line_words(shown: ShownLine) -> str:
    """The whole line in the words of its tier; what is missing carries a sign."""
    words = shown.shown
    until = translate("LineWords", "before {day}").format(day=words.due) if words.due else ""
    parts = [words.what, words.who, until, *missing_words(shown)]
    said = " · ".join(part for part in parts if part)
    return f"{kind_words(shown.line.kind)}: {said}"


def missing_words(shown: ShownLine) -> list[str]:
    """What an action lacks; it may be written all the same."""
    words = {
        "owner": translate("LineWords", "! by nobody yet"),
        "day": translate("LineWords", "! no day yet"),
    }
    return [words[name] for name in missing_in(shown.line)]
