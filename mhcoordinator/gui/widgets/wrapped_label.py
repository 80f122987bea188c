"""Words that wrap, in a place no higher than they need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class WrappedLabel(QLabel):
    """Never reads its text as mark-up."""

    def __init__(
        self, text: str | QWidget | None = "", role: str = "", parent: QWidget | None = None
    ) -> None:
        """Qt Designer hands over the parent as the only argument."""
        super().__init__(text if isinstance(text, QWidget) else parent)
        self.setText(text if isinstance(text, str) else "")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if role:
            self.setProperty("role", role)
