"""Asks once more, in the place where the button was pressed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout


class ConfirmStrip(QFrame):
    """Hidden until it asks; Esc is no.

    Signals:
        confirmed: the user said yes.
    """

    confirmed = Signal()

    def __init__(self, question: str, yes: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        row = FlowLayout(self, gap=scaled(10))
        row.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        self.words = words = plain_label(self, question)
        words.setWordWrap(False)
        words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.yes_button = QPushButton(yes, self)
        self.yes_button.setObjectName("confirm_yes_button")
        self.yes_button.setProperty("role", "danger")
        self.no_button = QPushButton(self.tr("Leave as it is"), self)
        self.no_button.setObjectName("confirm_no_button")
        for part in (words, self.yes_button, self.no_button):
            row.addWidget(part)
        self.yes_button.clicked.connect(self._yes)
        self.no_button.clicked.connect(self.hide)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def ask(self, question: str = "") -> None:
        """Shows the question, another one when it is given; the safe answer has the focus."""
        if question:
            self.words.setText(question)
        self.show()
        self.no_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _yes(self) -> None:
        self.hide()
        self.confirmed.emit()
