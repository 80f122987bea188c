"""Shows between which rows something that is dragged will land."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mhcoordinator.gui.theme import colours

THICKNESS = 3


class DropLine(QWidget):
    """A line across the rows; hidden while nothing is dragged."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()

    def show_at(self, height: int, width: int) -> None:
        """Lies at this height, this wide."""
        self.setGeometry(0, height - THICKNESS // 2 - 1, width, THICKNESS)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colours().primary))
        painter.end()
