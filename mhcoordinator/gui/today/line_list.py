"""The list of Today: arrows walk, Enter opens, S puts off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.today.line_delegate import LineDelegate
from mhcoordinator.gui.today.today_model import HeadRow, LineRow, TodayModel

Index = QModelIndex | QPersistentModelIndex


class LineList(QListView):
    """Heads of groups can be walked to as well; Enter on one shows all its lines, or fewer.

    Signals:
        opened: the `LineRow` that is to be settled.
        put_off: the `LineRow` that is to be put off, or shown again.
        toggled: the group whose lines are all wanted, or no longer.
    """

    opened = Signal(object)
    put_off = Signal(object)
    toggled = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text_size = scaled(100)
        self.lines = TodayModel(self)
        self.setModel(self.lines)
        self._painter = LineDelegate(self, self.lines)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(100)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMinimumWidth(scaled(280))

    def current(self) -> LineRow | None:
        """The line that is chosen, or None on a head."""
        index = self.currentIndex()
        row = self.lines.row_at(index.row()) if index.isValid() else None
        return row if isinstance(row, LineRow) else None

    def choose(self, row: int) -> None:
        """Goes to a row, when there is such a row."""
        if 0 <= row < self.lines.rowCount():
            self.setCurrentIndex(self.lines.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, line = event.key(), self.current()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._act(self.currentIndex())
        elif key == Qt.Key.Key_S and not event.modifiers() and line is not None:
            self.put_off.emit(line)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_button = self._painter.button_of(index).contains(event.position())
        self._point_at(index.row() if on_button else -1)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return
        is_head = isinstance(self.lines.row_at(index.row()), HeadRow)
        if is_head or self._painter.button_of(index).contains(event.position()):
            self._act(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        on_button = self._painter.button_of(index).contains(event.position())
        if index.isValid() and not on_button and self.current() is not None:
            self._act(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Lines grow along when the text size is changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._text_size != scaled(100):
            self._text_size = scaled(100)
            self.scheduleDelayedItemsLayout()

    def _act(self, index: Index) -> None:
        if not index.isValid():
            return
        row = self.lines.row_at(index.row())
        if isinstance(row, LineRow):
            self.opened.emit(row)
        elif row.can_open or row.is_open:
            self.toggled.emit(row.group)

    def _point_at(self, row: int) -> None:
        if row == self._painter.pointed:
            return
        self._painter.pointed = row
        over = row >= 0
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        )
        self.viewport().update()
