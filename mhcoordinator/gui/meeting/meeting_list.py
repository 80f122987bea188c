"""The list of meetings: arrows walk, Enter opens, N plans the next one of the same table."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from mhcoordinator.gui.meeting.meeting_line_delegate import MeetingLineDelegate
from mhcoordinator.gui.meeting.meeting_list_model import MeetingListModel
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services.meeting.planning import MeetingLine


class MeetingList(QListView):
    """Heads are passed over by the arrows.

    Signals:
        opened: the id of the meeting that is wanted.
        next_wanted: the id of the meeting after which the next one is planned.
    """

    opened = Signal(str)
    next_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text_size = scaled(100)
        self.lines = MeetingListModel(self)
        self.setModel(self.lines)
        self._painter = MeetingLineDelegate(self, self.lines)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMinimumWidth(scaled(280))

    def current(self) -> MeetingLine | None:
        """The meeting that is chosen."""
        return self.lines.line_at(self.currentIndex().row())

    def choose(self, meeting_id: str) -> None:
        """Goes to a meeting, or to the first when it is not listed."""
        row = self.lines.row_of(meeting_id)
        if row >= 0:
            self.setCurrentIndex(self.lines.index(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, line = event.key(), self.current()
        if line is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(line.meeting.id)
        elif line is not None and key == Qt.Key.Key_N and not event.modifiers():
            self.next_wanted.emit(line.meeting.id)
        elif key == Qt.Key.Key_Home:  # the first row is a head, at which Qt would stay put
            self.setCurrentIndex(self.lines.index(self.lines.row_of("")))
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._point_at(index.row() if self._on_button(index, event) else -1)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and self._on_button(index, event):
            self._open(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not self._on_button(index, event):
            self._open(index)

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

    def _open(self, index: QModelIndex) -> None:
        line = self.lines.line_at(index.row())
        if line is not None:
            self.opened.emit(line.meeting.id)

    def _on_button(self, index: QModelIndex, event: QMouseEvent) -> bool:
        return index.isValid() and self._painter.button_of(index).contains(event.position())

    def _point_at(self, row: int) -> None:
        if row == self._painter.pointed:
            return
        self._painter.pointed = row
        over = Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(over)
        self.viewport().update()
