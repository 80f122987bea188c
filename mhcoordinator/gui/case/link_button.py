"""A button that looks like a link, in the line where it belongs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget


def link_button(text: str, parent: QWidget, name: str) -> QPushButton:
    """A link named for tests and the screen reader."""
    button = QPushButton(text, parent)
    button.setProperty("role", "link")
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setAutoDefault(False)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
