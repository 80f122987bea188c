"""From which rule a line comes: id, source, day, how sure it is, and that it must be checked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.rules import RuleRef, Verified

_CERTAINTY = {
    Verified.VERIFIED: QT_TRANSLATE_NOOP("RuleNote", "verified"),
    Verified.OLD_SOURCE: QT_TRANSLATE_NOOP("RuleNote", "old source"),
    Verified.BACKGROUND: QT_TRANSLATE_NOOP("RuleNote", "not verified"),
    Verified.CONTESTED: QT_TRANSLATE_NOOP("RuleNote", "contested"),
}


def certainty_words(verified: Verified) -> str:
    """How well the source of a rule is known."""
    return QCoreApplication.translate("RuleNote", _CERTAINTY[verified])


def rule_sentence(rule: RuleRef) -> str:
    """Rule id, source and day, with the advice to check."""
    return QCoreApplication.translate(
        "RuleNote", "rule {id} · {source} · as known on {day} · check with IND or lawyer"
    ).format(id=rule.id, source=rule.source, day=f"{rule.known_as_of:%d-%m-%Y}")


class RuleNote(QWidget):
    """One small line; what was not verified in a source in force is slanted and has a pill."""

    def __init__(self, rule: RuleRef, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"rule_{rule.id}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(8))
        words = QLabel(rule_sentence(rule), self)
        words.setProperty("role", "small")
        words.setWordWrap(True)
        words.setMinimumWidth(1)
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        row.addWidget(words, 1)
        if rule.verified is not Verified.VERIFIED:
            font = words.font()
            font.setItalic(True)
            words.setFont(font)
            row.addWidget(Pill(certainty_words(rule.verified), "due", self))
