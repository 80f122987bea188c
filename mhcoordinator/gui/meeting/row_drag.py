"""Dragging a row of a table to another place, with the mouse alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTableView

from mhcoordinator.gui.meeting.drop_line import DropLine


class RowDrag(QObject):
    """A row is taken by the columns that allow it, and lands in the gap that is nearest.

    Signals:
        moved: (row that was dragged, row that it becomes).
    """

    moved = Signal(int, int)

    def __init__(self, view: QTableView, may_take: Callable[[int], bool]) -> None:
        """`may_take` says whether a column can be taken hold of now."""
        super().__init__(view)
        self._view = view
        self._may_take = may_take
        self._line = DropLine(view.viewport())
        self._from = QPoint()
        self._row = -1
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return super().eventFilter(watched, event)
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._from, self._row = at, -1
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_to(at)
            return True
        elif event.type() == QEvent.Type.MouseButtonRelease and self._row >= 0:
            self._drop_at(at)
            return True
        return super().eventFilter(watched, event)

    def _drag_to(self, at: QPoint) -> None:
        index = self._view.indexAt(self._from)
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if not (index.isValid() and (far or self._row >= 0) and self._may_take(index.column())):
            return
        self._row = index.row()
        viewport = self._view.viewport()
        viewport.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._line.show_at(self._gap_at(at), viewport.width())
        self._scroll(at)

    def _drop_at(self, at: QPoint) -> None:
        row, self._row = self._row, -1
        self._line.hide()
        self._view.viewport().unsetCursor()
        gap = self._gap_at(at)
        above = sum(self._top(each) + self._view.rowHeight(each) <= gap for each in self._rows())
        target = above - 1 if above > row else above
        if target != row:
            self.moved.emit(row, target)

    def _scroll(self, at: QPoint) -> None:
        """Near an edge, the rows beyond it come into sight."""
        bar, edge = self._view.verticalScrollBar(), self._view.rowHeight(0) // 2
        if at.y() < edge:
            bar.setValue(bar.value() - edge)
        elif at.y() > self._view.viewport().height() - edge:
            bar.setValue(bar.value() + edge)

    def _gap_at(self, at: QPoint) -> int:
        """The height of the gap between rows that is nearest."""
        edges = [self._top(row) + self._view.rowHeight(row) for row in self._rows()]
        edges.append(self._top(0))
        return min(edges, key=lambda edge: abs(edge - at.y()))

    def _top(self, row: int) -> int:
        return self._view.rowViewportPosition(row)

    def _rows(self) -> range:
        return range(self._view.model().rowCount())
