"""What was found, in a list under the search field."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.gui.theme import colours, scaled

HIT = Qt.ItemDataRole.UserRole
MOST_ROWS = 8
AnyIndex = QModelIndex | QPersistentModelIndex


class _HitPainter(QStyledItemDelegate):
    """Two lines: who and which number; then the words around what was found."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), scaled(50))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        wear = colours()
        hit = index.data(HIT)
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(wear.primary_soft))
            painter.drawRoundedRect(box, 6, 6)
            painter.setBrush(QColor(wear.primary))
            painter.drawRect(box.left(), box.top() + 6, 3, box.height() - 12)
        inside = box.adjusted(scaled(12), scaled(6), -scaled(12), -scaled(6))
        top = QRect(inside.topLeft(), QSize(inside.width(), inside.height() // 2))
        bottom = QRect(top.bottomLeft(), QSize(inside.width(), inside.height() // 2))
        strong = QFont(option.font)
        strong.setBold(True)
        painter.setFont(strong)
        painter.setPen(QColor(wear.ink))
        name = painter.fontMetrics().elidedText(
            hit.call_name, Qt.TextElideMode.ElideRight, top.width() * 2 // 3
        )
        painter.drawText(top, Qt.AlignmentFlag.AlignVCenter, name)
        after = painter.fontMetrics().horizontalAdvance(name) + scaled(8)
        small = QFont(option.font)
        small.setPixelSize(scaled(12))
        painter.setFont(small)
        painter.setPen(QColor(wear.muted))
        painter.drawText(
            top.adjusted(after, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, str(hit.number)
        )
        words = painter.fontMetrics().elidedText(
            hit.snippet, Qt.TextElideMode.ElideRight, bottom.width()
        )
        painter.drawText(bottom, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


class SearchList(QFrame):
    """Lies over the page; the focus stays in the search field.

    Signals:
        chosen: the hit that was clicked.
    """

    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setProperty("role", "popup")
        self._rows = QListWidget(self)
        self._rows.setObjectName("search_hits")
        self._rows.setAccessibleName(self.tr("What was found"))
        self._rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows.setFrameShape(QFrame.Shape.NoFrame)
        self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setItemDelegate(_HitPainter(self._rows))
        self._rows.setProperty("role", "plain")
        self._rows.itemClicked.connect(lambda item: self.chosen.emit(item.data(HIT)))
        self._words = QLabel(self)
        self._words.setProperty("role", "small")
        self._words.setWordWrap(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(6), scaled(6), scaled(6), scaled(8))
        whole.addWidget(self._rows)
        whole.addWidget(self._words)
        self._words.setContentsMargins(scaled(10), 0, scaled(10), 0)
        self.hide()

    def show_hits(self, hits: tuple[Any, ...], text: str) -> None:
        """Replaces what is listed; the first is chosen."""
        self._rows.clear()
        for hit in hits:
            row = QListWidgetItem(f"{hit.call_name}, {hit.number}: {hit.snippet}")
            row.setData(HIT, hit)
            self._rows.addItem(row)
        if hits:
            self._rows.setCurrentRow(0)
        self._rows.setVisible(bool(hits))
        self._words.setText(self._words_for(hits, text))

    def open_at(self, place: QPoint, width: int) -> None:
        """Shows itself in the window, as high as what it holds."""
        rows = min(self._rows.count(), MOST_ROWS)
        self._rows.setFixedHeight(rows * scaled(50) + scaled(4))
        self.setFixedWidth(min(width, self._window.width() - place.x() - 8))
        self.move(place)
        self.show()
        self.adjustSize()
        self.raise_()

    def walk(self, step: int) -> None:
        """Chooses the row above or below."""
        row = self._rows.currentRow() + step
        self._rows.setCurrentRow(max(0, min(self._rows.count() - 1, row)))

    def current(self) -> Any:
        """The chosen hit, or None."""
        row = self._rows.currentItem()
        return None if row is None else row.data(HIT)

    def count(self) -> int:
        """How many hits are listed."""
        return self._rows.count()

    def words(self) -> str:
        """The sentence below the list."""
        return self._words.text()

    def _words_for(self, hits: tuple[Any, ...], text: str) -> str:
        if not hits:
            return self.tr("Nothing was found for “{text}”.").format(text=text)
        if any(hit.is_guess for hit in hits):
            return self.tr("Names that are written differently are listed too. Enter opens.")
        return self.tr("Enter opens, Up and Down choose, Esc closes.")
