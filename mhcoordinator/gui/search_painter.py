"""How the list of what was found is drawn: a case, and below it the places in that case."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mhcoordinator.gui.theme import colours, scaled

HIT = Qt.ItemDataRole.UserRole
KIND = Qt.ItemDataRole.UserRole + 1
HEAD_HEIGHT, HIT_HEIGHT = 32, 28  # pixels at 100 % text
_WIDEST_KIND = 0.36  # of the row
_VERTICALLY = Qt.AlignmentFlag.AlignVCenter
AnyIndex = QModelIndex | QPersistentModelIndex


class SearchPainter(QStyledItemDelegate):
    """A head has the call name and the number; a hit has its kind and the words around it.

    Attributes:
        kind_width: pixels for the kinds, so that the words below each other begin together.
    """

    kind_width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        height = HIT_HEIGHT if index.data(KIND) else HEAD_HEIGHT
        return QSize(super().sizeHint(option, index).width(), scaled(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(KIND):
            self._paint_hit(painter, option, index)
        else:
            self._paint_head(
                painter, option.font, box.adjusted(scaled(12), 0, -scaled(12), 0), index
            )
        painter.restore()

    def _paint_head(self, painter: QPainter, font: QFont, box: QRect, index: AnyIndex) -> None:
        wear, hit = colours(), index.data(HIT)
        strong = QFont(font)
        strong.setBold(True)
        painter.setFont(strong)
        painter.setPen(QColor(wear.ink))
        number = str(hit.number)
        room = box.width() - painter.fontMetrics().horizontalAdvance(number) - scaled(10)
        name = painter.fontMetrics().elidedText(hit.call_name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, _VERTICALLY, f"{name}  {number}")

    def _paint_hit(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        wear, box = colours(), option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(wear.primary_soft))
            painter.drawRoundedRect(box, 6, 6)
            painter.setBrush(QColor(wear.primary))
            painter.drawRect(box.left(), box.top() + 6, 3, box.height() - 12)
        inside = box.adjusted(scaled(12), 0, -scaled(12), 0)
        width = min(self.kind_width, round(inside.width() * _WIDEST_KIND))
        painter.setFont(small_font(option.font))
        painter.setPen(QColor(wear.muted))
        kind = _cut(painter, str(index.data(KIND)), width)
        painter.drawText(QRect(inside.topLeft(), QSize(width, box.height())), _VERTICALLY, kind)
        painter.setFont(option.font)
        painter.setPen(QColor(wear.ink))
        words = inside.adjusted(width + scaled(12), 0, 0, 0)
        snippet = _cut(painter, index.data(HIT).snippet, words.width())
        painter.drawText(words, _VERTICALLY, snippet)


def small_font(font: QFont) -> QFont:
    """The font of the kinds."""
    small = QFont(font)
    small.setPixelSize(scaled(12))
    return small


def width_of_kinds(font: QFont, kinds: set[str]) -> int:
    """Pixels for the longest kind."""
    measure = QFontMetrics(small_font(font))
    return max((measure.horizontalAdvance(kind) for kind in kinds), default=0) + scaled(2)


def _cut(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
