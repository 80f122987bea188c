"""Type, single lines and ticks for what is painted by hand in lists of meetings."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from mhcoordinator.gui.theme import scaled

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def sized(body: QFont, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The type of the view in another size, at the text size of now."""
    font = QFont(body)
    font.setPixelSize(scaled(pixels))
    font.setWeight(weight)
    return font


def cut_line(painter: QPainter, place: QRectF, text: str, font: QFont) -> float:
    """Draws as much of a text as fits in its place; how wide that is."""
    painter.setFont(font)
    room = max(0, int(place.width()))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, LEFT, shown)
    return float(painter.fontMetrics().horizontalAdvance(shown))


def paint_tick(painter: QPainter, middle: QPointF, radius: float, ink: str) -> None:
    """A tick that fits in a circle of this radius."""
    pen = QPen(QColor(ink), max(1.6, radius / 5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    corner = middle + QPointF(-radius * 0.08, radius * 0.32)
    painter.drawLine(middle + QPointF(-radius * 0.42, 0), corner)
    painter.drawLine(corner, middle + QPointF(radius * 0.44, -radius * 0.32))
