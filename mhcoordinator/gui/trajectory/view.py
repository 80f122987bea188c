"""The trajectory on the screen: zoom, pan, hover, and a walk through it by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from math import ceil

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from mhcoordinator.domain.drawing import Drawing, Item
from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.gui.trajectory.painter import ScreenPainter, text_width
from mhcoordinator.gui.trajectory.sight import Sight
from mhcoordinator.pictures.axis import Scale, Window
from mhcoordinator.pictures.lanes import draw, scale_of
from mhcoordinator.pictures.trajectory import Trajectory, first_day

_PANNED = 0.15
_PANS = {Qt.Key.Key_Left: -_PANNED, Qt.Key.Key_Right: _PANNED}
_RING = 2.0


class TrajectoryView(QWidget):
    """Shows one trajectory.

    Ctrl and the wheel, plus and minus zoom; dragging, the wheel sideways or with Shift, and Shift
    with an arrow pan; Home shows everything, T goes to today. Arrows go from part to part, Tab
    from lane to lane and then on; Enter opens.

    Attributes:
        sight: which time is shown, and which part has the focus; None before there is a picture.

    Signals:
        target_chosen: the id of an entry.
        window_changed: another time is shown.
    """

    target_chosen = Signal(str)
    window_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trajectory_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(scaled(280))
        self.sight: Sight | None = None
        self._drawing: Drawing | None = None
        self._highest = 0
        self._pressed: QPointF | None = None
        self._dragged_from: Window | None = None

    # --- what is shown

    def show_trajectory(self, trajectory: Trajectory) -> None:
        """Shows this, from beginning to end."""
        self.sight = Sight(trajectory)
        self._highest = 0
        self._redraw()
        self.setAccessibleDescription(self.drawing().alternative)
        self.window_changed.emit()

    def drawing(self) -> Drawing:
        """The picture at this width and window, in pixels at 100 % text."""
        if self.sight is None:
            return Drawing(0.0, 0.0)
        if self._drawing is None:
            width = self.width() / self._factor()
            measure = text_width(self.font())
            self._drawing = draw(self.sight.trajectory, width, measure, self.sight.window)
        return self._drawing

    def item_rect(self, item: Item) -> QRect:
        """Where an item stands in the widget."""
        factor = self._factor()
        return QRectF(
            item.x * factor, item.y * factor, item.width * factor, item.height * factor
        ).toAlignedRect()

    def item_at(self, spot: QPointF) -> Item | None:
        """The smallest item under a spot."""
        factor = self._factor()
        x, y = spot.x() / factor, spot.y() / factor
        under = [
            item
            for item in self.drawing().items
            if item.x <= x <= item.x + item.width and item.y <= y <= item.y + item.height
        ]
        return min(under, key=lambda item: item.width * item.height, default=None)

    def fit(self) -> None:
        """Shows everything."""
        self._highest = 0
        self._look(Sight.fit)

    def go_to_today(self) -> None:
        """Puts today in the middle; how much is shown stays."""
        self._look(lambda sight: sight.centre(sight.trajectory.today.toordinal() + 0.5))

    def zoom(self, steps: float, kept: float | None = None) -> None:
        """Shows less time (positive steps) or more; the kept moment stays where it is."""
        self._look(lambda sight: sight.zoom(steps, kept))

    def pan(self, share: float) -> None:
        """Moves by a share of what is shown; later when positive."""
        self._look(lambda sight: sight.pan(share))

    def _look(self, change: Callable[[Sight], object]) -> None:
        if self.sight is None:
            return
        before = self.sight.window
        change(self.sight)
        self._redraw()
        if self.sight.window != before:
            self.window_changed.emit()

    def _redraw(self) -> None:
        """The height never shrinks while one zooms, so that the page below keeps its place."""
        self._drawing = None
        self._highest = max(self._highest, ceil(self.drawing().height * self._factor()))
        if self.height() != self._highest or self.minimumHeight() != self._highest:
            self.setFixedHeight(self._highest)
        self.update()

    def _factor(self) -> float:
        return scaled(100) / 100

    def _scale(self) -> Scale | None:
        if self.sight is None:
            return None
        width = self.width() / self._factor()
        return scale_of(self.sight.trajectory, width, text_width(self.font()), self.sight.window)

    def _moment_at(self, spot: QPointF) -> float | None:
        scale = self._scale()
        if scale is None:
            return None
        x = spot.x() / self._factor()
        return scale.moment(min(max(x, scale.left), scale.right))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        factor = self._factor()
        painter.scale(factor, factor)
        drawing = self.drawing()
        ScreenPainter(painter, colours(), self.font()).paint(drawing)
        if self.hasFocus():
            self._paint_ring(painter, drawing)
        painter.end()

    def _paint_ring(self, painter: QPainter, drawing: Drawing) -> None:
        item = self._current()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours().primary), _RING))
        if item is None:
            rect = QRectF(0.0, 0.0, drawing.width, self.height() / self._factor())
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
            return
        rect = QRectF(item.x, item.y, item.width, item.height).adjusted(-3, -3, 3, 3)
        painter.drawRoundedRect(rect, 6, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._highest = 0
            self._redraw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kinds = {QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.PaletteChange}
        if event.type() in kinds and self.sight is not None:
            self._highest = 0
            self._redraw()

    # --- pointer

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            self.zoom((turned.y() or turned.x()) / 120, self._moment_at(event.position()))
        elif turned.x() or modifiers & Qt.KeyboardModifier.ShiftModifier:
            self.pan(-(turned.x() or turned.y()) / 120 * _PANNED)
        else:
            event.ignore()
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged_from = event.position(), None
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            item = self.item_at(event.position())
            is_link = item is not None and bool(item.target)
            shape = Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        moved = event.position().x() - self._pressed.x()
        if self._dragged_from is None and self.sight is not None:
            if abs(moved) < QApplication.startDragDistance():
                return
            self._dragged_from = self.sight.window
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        scale = self._scale()
        if self._dragged_from is not None and scale is not None:
            days = moved / self._factor() / scale.day
            first, last = self._dragged_from
            self._look(lambda sight: sight.show((first - days, last - days)))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        was_click = self._pressed is not None and self._dragged_from is None
        self._pressed = self._dragged_from = None
        self.unsetCursor()
        item = self.item_at(event.position()) if was_click else None
        if item is not None and self.sight is not None:
            self.sight.current = item.place
            self.update()
            if item.target:
                self.target_chosen.emit(item.target)

    def event(self, event: QEvent) -> bool:
        """Says in full what stands under the pointer."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            item = self.item_at(QPointF(event.pos()))
            if item is None:
                QToolTip.hideText()
            else:
                self._say(item, event.globalPos())
            return True
        return super().event(event)

    def _say(self, item: Item, where: QPoint) -> None:
        QToolTip.showText(where, f"<p>{escape(item.words)}</p>", self, self.item_rect(item))

    # --- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._keys().get(Qt.Key(event.key())) if self.sight is not None else None
        if act is None:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.key() in _PANS:
            self.pan(_PANS[Qt.Key(event.key())])
        else:
            act()

    def _keys(self) -> dict[Qt.Key, Callable[[], object]]:
        return {
            Qt.Key.Key_Plus: lambda: self.zoom(1, self._moment_of_current()),
            Qt.Key.Key_Equal: lambda: self.zoom(1, self._moment_of_current()),
            Qt.Key.Key_Minus: lambda: self.zoom(-1, self._moment_of_current()),
            Qt.Key.Key_Underscore: lambda: self.zoom(-1, self._moment_of_current()),
            Qt.Key.Key_Home: self.fit,
            Qt.Key.Key_T: self.go_to_today,
            Qt.Key.Key_Left: lambda: self._go(lambda sight: sight.beside(-1)),
            Qt.Key.Key_Right: lambda: self._go(lambda sight: sight.beside(1)),
            Qt.Key.Key_Up: lambda: self._go(lambda sight: sight.across(-1)),
            Qt.Key.Key_Down: lambda: self._go(lambda sight: sight.across(1)),
            Qt.Key.Key_Return: self._open,
            Qt.Key.Key_Enter: self._open,
            Qt.Key.Key_Space: self._open,
        }

    def _go(self, where: Callable[[Sight], int]) -> None:
        if self.sight is not None:
            self._walk_to(where(self.sight))

    def _open(self) -> None:
        here = self.sight.here if self.sight is not None else None
        if here is not None and here.part.target:
            self.target_chosen.emit(here.part.target)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reasons = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        if self.sight is not None and event.reason() in reasons:
            forward = event.reason() == Qt.FocusReason.TabFocusReason
            self._walk_to(self.sight.entry(forward=forward))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stops at the first part of every lane."""
        place = self.sight.lane_start(1 if forward else -1) if self.sight is not None else None
        if not self.hasFocus() or place is None:
            return super().focusNextPrevChild(forward)
        self._walk_to(place)
        return True

    def _walk_to(self, place: int) -> None:
        """Gives a part the focus, brings it into sight and says it."""
        sight = self.sight
        if sight is None or not 0 <= place < len(sight.stops):
            return
        sight.current = place
        part = sight.stops[place].part
        if self._current() is None:
            moment = first_day(part).toordinal() + 0.5
            self._look(lambda sight: sight.centre(moment))
        self.update()
        announcement = QAccessibleAnnouncementEvent(self, part.said or part.words)
        QAccessible.updateAccessibility(announcement)
        item = self._current()
        if item is not None:
            self._say(item, self.mapToGlobal(self.item_rect(item).bottomLeft()))

    def _current(self) -> Item | None:
        """The part that has the focus, when it is in sight."""
        if self.sight is None:
            return None
        place = self.sight.current
        return next((item for item in self.drawing().items if item.place == place), None)

    def _moment_of_current(self) -> float | None:
        scale, item = self._scale(), self._current()
        if scale is None or item is None:
            return None
        return scale.moment(min(max(item.x, scale.left), scale.right))
