"""What the pages make alike."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget

from mhcoordinator.gui.theme import scaled


def muted_label(text: str, parent: QWidget, indent: int = 0) -> QLabel:
    """A small sentence below something, indented so many pixels at 100 %."""
    made = QLabel(text, parent)
    made.setProperty("role", "small")
    made.setWordWrap(True)
    made.setContentsMargins(scaled(indent), 0, 0, 0)
    return made
