"""Text as it was typed: short texts whole, long ones on demand."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from mhcoordinator.gui.theme import scaled

MOST_CHARACTERS = 420
MOST_LINES = 6
MOST_IN_A_LABEL = 6_000


class LongText(QWidget):
    """Shows the beginning of a text, and the whole of it when asked."""

    def __init__(self, text: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.label = plain_label(self)
        self.label.setAccessibleName(name)
        self._column.addWidget(self.label)
        start = beginning(text)
        self.label.setText(start)
        if start != text:
            self.button = QPushButton(self.tr("Show everything"), self)
            self.button.setProperty("role", "link")
            self.button.setObjectName("show_everything_button")
            self.button.clicked.connect(self._show_everything)
            self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_everything(self) -> None:
        self.button.hide()
        if len(self._text) <= MOST_IN_A_LABEL:
            self.label.setText(self._text)
            return
        self.label.hide()
        page = QPlainTextEdit(self._text, self)
        page.setReadOnly(True)
        page.setMinimumHeight(scaled(320))
        self._column.addWidget(page)
        page.setFocus()


def plain_label(parent: QWidget, text: str = "") -> QLabel:
    """A label that wraps, never reads its text as mark-up, and lets it be selected."""
    found = QLabel(text, parent)
    found.setTextFormat(Qt.TextFormat.PlainText)
    found.setWordWrap(True)
    found.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    found.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    found.setMinimumWidth(1)
    return found


def beginning(text: str) -> str:
    """The first lines of a text, whole when it is short; a cut is shown by three dots."""
    lines = text.splitlines()
    start = "\n".join(lines[:MOST_LINES])[:MOST_CHARACTERS].rstrip()
    return text if len(start) >= len(text.rstrip()) else f"{start} …"
