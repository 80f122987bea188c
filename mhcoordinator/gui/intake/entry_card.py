"""One entry as a compact card."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from mhcoordinator.gui.theme import scaled


class EntryCard(QFrame):
    """A headline, a line of details, and what can be done with the entry.

    Signals:
        edit_asked / remove_asked: a button was pressed.
    """

    edit_asked = Signal()
    remove_asked = Signal()

    def __init__(self, headline: str, details: str, *, has_problem: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "card")
        shown = headline or self.tr("Nothing filled in yet")
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        words.addWidget(self._words(shown, "strong"))
        if details:
            words.addWidget(self._words(details, "hint"))
        if has_problem:
            words.addWidget(self._words(self.tr("! Something here cannot be read yet."), "error"))
        edit = QPushButton(self.tr("Edit"))
        edit.setObjectName("edit_button")
        edit.setAccessibleName(self.tr("Edit {what}").format(what=shown))
        edit.clicked.connect(self.edit_asked)
        remove = QPushButton(self.tr("Remove"))
        remove.setObjectName("remove_button")
        remove.setProperty("role", "quiet")
        remove.setAccessibleName(self.tr("Remove {what}").format(what=shown))
        remove.clicked.connect(self.remove_asked)
        self._buttons = [edit, remove]
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(16), scaled(10), scaled(10), scaled(10))
        row.addLayout(words, 1)
        row.addWidget(edit)
        row.addWidget(remove)

    def buttons(self) -> list[QPushButton]:
        """What can be pressed, from left to right."""
        return list(self._buttons)

    def _words(self, text: str, role: str) -> QLabel:
        label = QLabel(text)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(label.textFormat().PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        return label
