"""How the segments of a choice stand: in one line, or in even rows when it is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

OVERLAP = 1  # pixels: two edges are drawn as one


class SegmentRow(QLayout):
    """All beside each other, or in even rows at one width when there is no room."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._rows(width) * (self._cell().height() - OVERLAP) + OVERLAP

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() - OVERLAP for item in self._items]
        return QSize(sum(widths) + OVERLAP, self._cell().height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        cell, rows = self._cell(), self._rows(rect.width())
        if rows == 0:
            return
        in_row = -(-len(self._items) // rows)
        x, y = rect.x(), rect.y()
        for place, item in enumerate(self._items):
            if place and place % in_row == 0:
                x, y = rect.x(), y + cell.height() - OVERLAP
            width = item.sizeHint().width() if rows == 1 else min(cell.width(), rect.width())
            item.setGeometry(QRect(x, y, width, cell.height()))
            x += width - OVERLAP

    def _rows(self, width: int) -> int:
        if not self._items or width >= self.sizeHint().width():
            return min(1, len(self._items))
        in_row = max(1, (width - OVERLAP) // max(1, self._cell().width() - OVERLAP))
        return -(-len(self._items) // in_row)

    def _cell(self) -> QSize:
        """The size of the widest."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.sizeHint())
        return size
