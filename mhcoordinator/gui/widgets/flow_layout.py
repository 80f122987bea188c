"""A layout that puts things side by side and goes on below when a line is full."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QWidget

from mhcoordinator.gui.widgets.listed_layout import ListedLayout


class FlowLayout(ListedLayout):
    """Lays out like words in a paragraph; its height follows from its width.

    Attributes:
        gap: pixels between things, and between lines.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 6) -> None:
        super().__init__(parent)
        self.gap = gap

    def insert_widget(self, index: int, widget: QWidget) -> None:
        """Puts a widget before the thing that stands at `index`."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self.shown()]
        margins = self.contentsMargins()
        width = sum(size.width() for size in sizes) + self.gap * max(0, len(sizes) - 1)
        height = max((size.height() for size in sizes), default=0)
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self.shown():
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inside = rect.marginsRemoved(margins)
        y = inside.y()
        for line in self._lines(inside.width()):
            height = max(size.height() for _, size in line)
            x = inside.x()
            for item, size in line:
                if move:
                    top = y + (height - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, top), size))
                x += size.width() + self.gap
            y += height + self.gap
        return max(y - self.gap, inside.y()) - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = 0
        items = self.shown()
        for item in items:
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            if not lines or size.width() > room:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self.gap
        if items and items[-1].expandingDirections() & Qt.Orientation.Horizontal:
            last = lines[-1][-1][1]
            last.setWidth(last.width() + max(0, room + self.gap))
        return lines
