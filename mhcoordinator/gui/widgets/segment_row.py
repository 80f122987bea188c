"""How the segments of a choice stand: in one line, or in even rows when it is too narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize

from mhcoordinator.gui.widgets.listed_layout import ListedLayout

OVERLAP = 1  # pixels: two edges are drawn as one


class SegmentRow(ListedLayout):
    """All beside each other, or in even rows at one width when there is no room."""

    def heightForWidth(self, width: int) -> int:
        return self._rows(width) * (self._cell().height() - OVERLAP) + OVERLAP

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() - OVERLAP for item in self.shown()]
        return QSize(sum(widths) + OVERLAP, self._cell().height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self.shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        cell, rows = self._cell(), self._rows(rect.width())
        if rows == 0:
            return
        in_row = -(-len(self.shown()) // rows)
        x, y = rect.x(), rect.y()
        for place, item in enumerate(self.shown()):
            if place and place % in_row == 0:
                x, y = rect.x(), y + cell.height() - OVERLAP
            width = item.sizeHint().width() if rows == 1 else min(cell.width(), rect.width())
            item.setGeometry(QRect(x, y, width, cell.height()))
            x += width - OVERLAP

    def _rows(self, width: int) -> int:
        if not self.shown() or width >= self.sizeHint().width():
            return min(1, len(self.shown()))
        in_row = max(1, (width - OVERLAP) // max(1, self._cell().width() - OVERLAP))
        return -(-len(self.shown()) // in_row)

    def _cell(self) -> QSize:
        """The size of the widest."""
        size = QSize()
        for item in self.shown():
            size = size.expandedTo(item.sizeHint())
        return size
