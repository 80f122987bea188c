"""What was taken away just now, and the button that puts it back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mhcoordinator.gui.theme import scaled


class UndoRow(QWidget):
    """One line; not there while nothing can be put back.

    Signals:
        asked: the user wants it back.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel()
        self._words.setProperty("role", "muted")
        self.button = QPushButton(self.tr("Undo"))
        self.button.setObjectName("undo_button")
        self.button.clicked.connect(self.asked)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(8))
        box.addWidget(self._words)
        box.addWidget(self.button)
        box.addStretch(1)
        self.hide()

    def show_removed(self, headline: str | None) -> None:
        """Says what was taken away; with None the row goes away."""
        self.setVisible(headline is not None)
        self._words.setText(self.tr("Removed: {what}").format(what=headline or ""))
