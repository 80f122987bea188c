"""Paints an organisation in two lines, national partners with a pill."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mhcoordinator.gui.organisations.organisation_model import ASIDE_ROLE, NATIONAL_ROLE
from mhcoordinator.gui.theme import colours, scaled

Index = QModelIndex | QPersistentModelIndex
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class OrganisationDelegate(QStyledItemDelegate):
    """Name in bold, kind and place below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(scaled(200), max(size.height(), scaled(56)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        wear = colours()
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, QColor(wear.primary_soft))
        painter.setPen(QColor(wear.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        inside = place.adjusted(scaled(12), scaled(6), -scaled(12), -scaled(6))
        upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
        lower = upper.translated(0, inside.height() / 2)  # the name has its line alone
        if index.data(NATIONAL_ROLE):
            lower.setWidth(lower.width() - self._pill(painter, lower) - scaled(8))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setPen(QColor(wear.ink))
        _line(painter, upper, str(index.data() or ""), font)
        small = QFont(option.font)
        small.setPixelSize(scaled(12))
        painter.setPen(QColor(wear.muted))
        _line(painter, lower, str(index.data(ASIDE_ROLE) or ""), small)
        painter.restore()

    def _pill(self, painter: QPainter, line: QRectF) -> float:
        wear = colours()
        text = QCoreApplication.translate("OrganisationDelegate", "national")
        font = QFont(painter.font())
        font.setPixelSize(scaled(12))
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(text) + scaled(18)
        height = metrics.height() + scaled(4)
        box = QRectF(line.right() - width, line.center().y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(wear.plan_soft))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(wear.plan))
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        return width


def _line(painter: QPainter, place: QRectF, text: str, font: QFont) -> None:
    painter.setFont(font)
    elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(place.width()))
    painter.drawText(place, _LEFT, elided)
