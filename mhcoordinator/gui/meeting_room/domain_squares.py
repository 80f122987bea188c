"""How a life domain goes, in five squares; reads the same without colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.reports.views import DomainLine

STEPS = 5
SIDE, BETWEEN, LINE = 16, 5, 25  # pixels at 100 % text; as high as a line of the words beside it


class DomainSquares(QWidget):
    """Filled up to the level; a thick edge is where it stood the time before."""

    def __init__(self, line: DomainLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side, between = scaled(SIDE), scaled(BETWEEN)
        return QSize(STEPS * side + (STEPS - 1) * between + 4, max(side + 4, scaled(LINE)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        wear, side = colours(), scaled(SIDE)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - side) / 2
        for number in range(1, STEPS + 1):
            box = QRectF(2 + (number - 1) * (side + scaled(BETWEEN)), top, side, side)
            filled = number <= self._line.level
            was_here = number == self._line.before != self._line.level
            painter.setPen(QPen(QColor(wear.ink if was_here else wear.edge), 3 if was_here else 1))
            painter.setBrush(QColor(wear.primary if filled else wear.card))
            painter.drawRect(box)
        painter.end()
