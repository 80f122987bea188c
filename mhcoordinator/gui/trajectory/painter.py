"""Paints a drawing on the screen in the colours that the application wears."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

from mhcoordinator.domain.drawing import Box, Drawing, Line, Mark, MarkShape, Tone, Words
from mhcoordinator.gui.tokens import Colours

_CORNER = 4.0
_HATCH_STEP = 7.0


def text_width(font: QFont) -> _Widths:
    """A measure for pictures, in a font of the screen."""
    return _Widths(font)


class _Widths:
    """Widths of texts; a font of each size and weight is made once."""

    def __init__(self, font: QFont) -> None:
        self._font = font
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}

    def __call__(self, text: str, size: float, bold: bool) -> float:
        key = (size, bold)
        metrics = self._metrics.get(key)
        if metrics is None:
            metrics = self._metrics[key] = QFontMetricsF(font_of(self._font, size, bold=bold))
        return metrics.horizontalAdvance(text)


def font_of(base: QFont, size: float, *, bold: bool) -> QFont:
    """The font of a text in a drawing; a whole number of pixels."""
    font = QFont(base)
    font.setPixelSize(max(1, round(size)))
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font


class ScreenPainter:
    """Paints shapes; pens and brushes are made once for each tone."""

    def __init__(self, painter: QPainter, colours: Colours, font: QFont) -> None:
        self._painter = painter
        self._colours = colours
        self._font = font
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._pairs: dict[Tone, tuple[QColor, QColor]] = {}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def paint(self, drawing: Drawing) -> None:
        """Paints every shape in its order."""
        for shape in drawing.shapes:
            match shape:
                case Mark():
                    self._mark(shape)
                case Words():
                    self._words(shape)
                case Line():
                    self._line(shape)
                case Box():
                    self._box(shape)

    def _box(self, box: Box) -> None:
        rect = QRectF(box.x, box.y, box.width, box.height)
        edge, fill = self._pair(box.tone)
        if box.tone is Tone.TODAY:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(edge)
            self._painter.drawRoundedRect(rect, _CORNER, _CORNER)
            return
        if not box.dashed:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(_faded(box, fill))
            self._painter.drawPath(_outline(box, rect, closed=True))
        if box.hatched:
            self._hatch(rect, edge)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(_faded(box, edge), 1.2)
        if box.dashed or box.hatched:
            pen.setDashPattern([3.0, 3.0])
        self._painter.setPen(pen)
        self._painter.drawPath(_outline(box, rect.adjusted(0.5, 0.5, -0.5, -0.5), closed=False))

    def _hatch(self, rect: QRectF, colour: QColor) -> None:
        painter = self._painter
        painter.save()
        painter.setClipRect(rect)
        thin = QColor(colour)
        thin.setAlphaF(0.28)
        painter.setPen(QPen(thin, 1.0))
        height = rect.height()
        lines = []
        x = rect.left() - height
        while x < rect.right():
            lines.append(QLineF(x, rect.bottom(), x + height, rect.top()))
            x += _HATCH_STEP
        painter.drawLines(lines)
        painter.restore()

    def _line(self, line: Line) -> None:
        pen = QPen(self._pair(line.tone)[0], 2.0 if line.heavy else 1.0)
        if line.tone is Tone.TODAY:
            pen.setWidthF(1.6)
        elif line.heavy:
            pen.setWidthF(2.6)
        if line.dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.drawLine(QLineF(line.x1, line.y1, line.x2, line.y2))

    def _mark(self, mark: Mark) -> None:
        painter = self._painter
        colour, half = self._pair(mark.tone)[0], mark.size / 2
        centre = QPointF(mark.x, mark.y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        if mark.shape is MarkShape.DOT:
            painter.drawEllipse(centre, half, half)
        elif mark.shape is MarkShape.RING:
            painter.setBrush(QColor(self._colours.card))
            painter.setPen(QPen(colour, 2.2))
            painter.drawEllipse(centre, half - 1.1, half - 1.1)
        elif mark.shape is MarkShape.DIAMOND:
            painter.drawPolygon(
                [
                    centre + QPointF(0, -half),
                    centre + QPointF(half, 0),
                    centre + QPointF(0, half),
                    centre + QPointF(-half, 0),
                ]
            )
        else:
            painter.drawRect(QRectF(mark.x - half / 3, mark.y - half, half * 2 / 3, mark.size))

    def _words(self, words: Words) -> None:
        key = (words.size, words.bold)
        if key not in self._fonts:
            self._fonts[key] = font_of(self._font, words.size, bold=words.bold)
        colour = self._colours.card if words.inverse else self._ink(words.tone)
        self._painter.setFont(self._fonts[key])
        self._painter.setPen(QColor(colour))
        self._painter.drawText(QPointF(words.x, words.y), words.text)

    def _ink(self, tone: Tone) -> str:
        of = self._colours
        return {
            Tone.QUIET: of.muted,
            Tone.DUE: of.due,
            Tone.LATE: of.late,
            Tone.GAP: of.due,
            Tone.OVERLAP: of.due,
        }.get(tone, of.ink)

    def _pair(self, tone: Tone) -> tuple[QColor, QColor]:
        """The colour of edges and marks, and that of grounds."""
        found = self._pairs.get(tone)
        if found is None:
            edge, fill = _tones(self._colours).get(tone, (self._colours.ink, self._colours.ink))
            found = self._pairs[tone] = (QColor(edge), QColor(fill))
        return found


def _tones(of: Colours) -> dict[Tone, tuple[str, str]]:
    return {
        Tone.SHELTER: (of.done, of.done_soft),
        Tone.RESIDENCE: (of.primary, of.primary_soft),
        Tone.CRIMINAL_CASE: (of.plan, of.plan_soft),
        Tone.PLAN: (of.plan, of.plan_soft),
        Tone.DUE: (of.due, of.due_soft),
        Tone.LATE: (of.late, of.late_soft),
        Tone.GAP: (of.due, of.due_soft),
        Tone.OVERLAP: (of.due, of.due_soft),
        Tone.GRID: (of.line, of.line),
        Tone.QUIET: (of.muted, of.line),
    }


def _faded(box: Box, colour: QColor) -> QBrush:
    """The colour, thinner where the box is not certain."""
    if not box.soft_start and not box.soft_end:
        return QBrush(colour)
    thin = QColor(colour)
    thin.setAlphaF(0.0)
    found = QLinearGradient(QPointF(box.x, 0.0), QPointF(box.x + box.width, 0.0))
    start = min(box.soft_start / box.width, 1.0)
    end = max(1.0 - box.soft_end / box.width, start)
    found.setColorAt(0.0, thin if start else colour)
    found.setColorAt(start, colour)
    found.setColorAt(end, colour)
    found.setColorAt(1.0, thin if end < 1.0 else colour)
    return QBrush(found)


def _outline(box: Box, rect: QRectF, *, closed: bool) -> QPainterPath:
    """The edge of a box; without the sides beyond which it goes on, unless it must be closed."""
    path = QPainterPath()
    corner = min(_CORNER, rect.width() / 2)
    left, right = 0.0 if box.open_start else corner, 0.0 if box.open_end else corner
    top_left, top_right = rect.topLeft(), rect.topRight()
    bottom_left, bottom_right = rect.bottomLeft(), rect.bottomRight()
    path.moveTo(top_left + QPointF(left, 0))
    path.lineTo(top_right - QPointF(right, 0))
    if box.open_end and not closed:
        path.moveTo(bottom_right)
    else:
        path.quadTo(top_right, top_right + QPointF(0, right))
        path.lineTo(bottom_right - QPointF(0, right))
        path.quadTo(bottom_right, bottom_right - QPointF(right, 0))
    path.lineTo(bottom_left + QPointF(left, 0))
    if not (box.open_start and not closed):
        path.quadTo(bottom_left, bottom_left - QPointF(0, left))
        path.lineTo(top_left + QPointF(0, left))
        path.quadTo(top_left, top_left + QPointF(left, 0))
    return path
