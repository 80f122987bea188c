"""What the pages do alike with rows that come and go."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLayout, QWidget

from mhcoordinator.gui.theme import scaled


def clear_layout(layout: QLayout) -> None:
    """Take everything out; what it held is deleted later, when nobody looks at it."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def muted_label(text: str, parent: QWidget, indent: int = 0) -> QLabel:
    """A small sentence below something, indented so many pixels at 100 %."""
    made = QLabel(text, parent)
    made.setProperty("role", "small")
    made.setWordWrap(True)
    made.setContentsMargins(scaled(indent), 0, 0, 0)
    return made
