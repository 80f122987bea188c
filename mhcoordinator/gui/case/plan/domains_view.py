"""The picture of the life domains over time; Up and Down walk through it, Enter opens."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mhcoordinator.domain.drawing import Drawing, Item
from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.gui.trajectory.painter import ScreenPainter, text_width
from mhcoordinator.pictures.life_domains import Trace, draw_life_domains

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})


class DomainsView(QWidget):
    """Reads row by row; the whole is told to a screen reader as sentences.

    Signals:
        target_chosen: the id of an assessment.
    """

    target_chosen = Signal(str)

    def __init__(
        self,
        traces: Sequence[Trace],
        axis: Sequence[tuple[date, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("domains_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(scaled(240))
        self._traces, self._axis = traces, axis
        self._drawing: Drawing | None = None
        self._current = -1
        self.setAccessibleDescription(self.drawing().alternative)

    def drawing(self) -> Drawing:
        """The picture at this width, in pixels at 100 % text."""
        if self._drawing is None:
            measure = text_width(self.font())
            width = max(self.width() / self._factor(), 200.0)
            self._drawing = draw_life_domains(self._traces, self._axis, width, measure)
        return self._drawing

    def current(self) -> Item | None:
        """The row that has the focus."""
        items = self.drawing().items
        return items[self._current] if 0 <= self._current < len(items) else None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        painter.scale(self._factor(), self._factor())
        ScreenPainter(painter, colours(), self.font()).paint(self.drawing())
        item = self.current()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours().primary), 2.0))
            whole = QRectF(0.0, 0.0, self.drawing().width, self.drawing().height)
            rect = whole if item is None else QRectF(item.x, item.y, item.width, item.height)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawing = None
        height = ceil(self.drawing().height * self._factor())
        if self.height() != height:
            self.setFixedHeight(height)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, item = Qt.Key(event.key()), self.current()
        if key in _STEPS:
            self._walk(_STEPS[key])
        elif key in _OPENING and item is not None and item.target:
            self.target_chosen.emit(item.target)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        item = self._item_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and item is not None and item.target:
            self.target_chosen.emit(item.target)

    def event(self, event: QEvent) -> bool:
        """Says the whole row under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self._item_at(QPointF(event.pos()))
            if item is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), f"<p>{escape(item.words)}</p>", self)
            return True
        return super().event(event)

    def _walk(self, step: int) -> None:
        self._current = min(max(self._current + step, 0), len(self.drawing().items) - 1)
        item = self.current()
        if item is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, item.words))
        self.update()

    def _item_at(self, spot: QPointF) -> Item | None:
        y = spot.y() / self._factor()
        return next((i for i in self.drawing().items if i.y <= y < i.y + i.height), None)

    def _factor(self) -> float:
        return scaled(100) / 100
