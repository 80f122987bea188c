"""Draws an organisation in a list: its name, and smaller below it what and where it is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mhcoordinator.gui.theme import colours, scaled

AnyIndex = QModelIndex | QPersistentModelIndex


class OrganisationPainter(QStyledItemDelegate):
    """The text of an item has two lines; the screen reader reads both."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), scaled(50))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        wear = colours()
        box: QRect = option.rect.adjusted(scaled(2), 1, -scaled(2), -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(wear.primary_soft))
            painter.drawRoundedRect(box, 6, 6)
            painter.setBrush(QColor(wear.primary))
            painter.drawRect(box.left(), box.top() + 6, 3, box.height() - 12)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(wear.primary))
            painter.drawRoundedRect(box, 6, 6)
        name, _, facts = str(index.data(Qt.ItemDataRole.DisplayRole)).partition("\n")
        inside = box.adjusted(scaled(10), scaled(5), -scaled(10), -scaled(5))
        half = QSize(inside.width(), inside.height() // 2)
        below = inside.topLeft()
        below.setY(below.y() + half.height())
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        _write(painter, QRect(inside.topLeft(), half), name, bold, wear.ink)
        small = QFont(option.font)
        small.setPixelSize(scaled(12))
        _write(painter, QRect(below, half), facts, small, wear.muted)
        painter.restore()


def _write(painter: QPainter, place: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    fitting = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, fitting)
