"""One out of a few, side by side; what is chosen can be taken back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.gui.widgets.segment_row import SegmentRow

RADIUS = 7.0
Corners = tuple[bool, bool, bool, bool]
STEPS = {
    int(Qt.Key.Key_Left): -1,
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_Right): 1,
    int(Qt.Key.Key_Down): 1,
}


class Segment(QAbstractButton):
    """One of the choices; draws itself as a part of the row it stands in."""

    def __init__(self, text: str, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        font = self.font()
        font.setBold(True)
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + scaled(26)
        return QSize(width, metrics.height() + scaled(18))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), scaled(60)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        wear = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corners = self._corners()
        pen_width = 2.0 if self.hasFocus() else 1.0
        edge = wear.primary if self.hasFocus() else wear.edge
        ground = wear.card
        if self.isChecked():
            ground = wear.primary_soft
        elif self.underMouse() and self.isEnabled():
            ground = wear.background
        inset = pen_width / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(edge), pen_width))
        painter.setBrush(QColor(ground))
        painter.drawPath(_rounded(box, corners))
        font = self.font()
        font.setWeight(font.Weight.Bold if self.isChecked() else font.Weight.Normal)
        painter.setFont(font)
        ink = wear.primary if self.isChecked() else wear.ink
        painter.setPen(QColor(ink if self.isEnabled() else wear.muted))
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width() - 8
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)

    def _corners(self) -> Corners:
        """Which corners are outer ones: top left, top right, bottom right, bottom left."""
        places = [(s.x(), s.y()) for s in self._row.findChildren(Segment)]
        left, right = min(x for x, _ in places), max(x for x, _ in places)
        top, bottom = min(y for _, y in places), max(y for _, y in places)
        at_left, at_right = self.x() == left, self.x() == right
        at_top, at_bottom = self.y() == top, self.y() == bottom
        return (
            at_top and at_left,
            at_top and at_right,
            at_bottom and at_right,
            at_bottom and at_left,
        )


class SegmentedChoice(QWidget):
    """Shows all choices at once; Left and Right walk, Space or a click chooses and takes back.

    Signals:
        changed: the user chose, or took the choice back.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self._segments: list[Segment] = []
        self._flow = SegmentRow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offers (value, label) pairs; keeps the value when it is still offered."""
        before = self.value()
        for segment in self._segments:
            self._flow.removeWidget(segment)
            segment.deleteLater()
        self._values = [value for value, _ in options]
        self._segments = []
        for _, text in options:
            segment = Segment(text, self)
            segment.clicked.connect(self._clicked)
            segment.installEventFilter(self)
            self._flow.addWidget(segment)
            self._segments.append(segment)
        self.set_value(before)

    def value(self) -> object | None:
        """The chosen value, or None."""
        pairs = zip(self._values, self._segments, strict=True)
        return next((value for value, segment in pairs if segment.isChecked()), None)

    def set_value(self, value: object | None) -> None:
        """Chooses a value without telling; one that is not offered chooses nothing."""
        for offered, segment in zip(self._values, self._segments, strict=True):
            segment.setChecked(value is not None and offered == value)
        self._one_tab_stop()

    def segments(self) -> list[Segment]:
        """The buttons, in the order in which they stand."""
        return list(self._segments)

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        if self._segments:
            self._tab_stop().setFocus(reason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(event.key(), 0)
            if step and isinstance(watched, Segment):
                self._walk(watched, step)
                return True
        return super().eventFilter(watched, event)

    def _walk(self, start: Segment, step: int) -> None:
        index = self._segments.index(start) + step
        if 0 <= index < len(self._segments):
            self._segments[index].setFocus(Qt.FocusReason.TabFocusReason)

    def _clicked(self) -> None:
        pressed = self.sender()
        for segment in self._segments:
            if segment is not pressed:
                segment.setChecked(False)
        self._one_tab_stop()
        self.changed.emit()

    def _tab_stop(self) -> Segment:
        return next((s for s in self._segments if s.isChecked()), self._segments[0])

    def _one_tab_stop(self) -> None:
        for segment in self._segments:
            stops = segment is self._tab_stop()
            policy = Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)


def _rounded(box: QRectF, corners: Corners) -> QPainterPath:
    path = QPainterPath()
    points = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
    radii = [RADIUS if is_outer else 0.0 for is_outer in corners]
    along = (QPointF(1, 0), QPointF(0, 1), QPointF(-1, 0), QPointF(0, -1))
    path.moveTo(points[0] + along[0] * radii[0])
    for place in (1, 2, 3, 0):
        path.lineTo(points[place] - along[place - 1] * radii[place])
        path.quadTo(points[place], points[place] + along[place] * radii[place])
    path.closeSubpath()
    return path
