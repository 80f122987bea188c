"""Paints the pills of the case list; ten thousand rows need no widgets."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mhcoordinator.gui.cases.case_table_model import PILL_ROLE
from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.gui.widgets.pill import SIGNS

Index = QModelIndex | QPersistentModelIndex


class PillDelegate(QStyledItemDelegate):
    """A cell with a pill role is painted as a pill, the first column in bold."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        wear = colours()
        role = index.data(PILL_ROLE)
        text = str(index.data() or "")
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(place, QColor(wear.primary_soft))
        painter.setPen(QColor(wear.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        inside = place.adjusted(scaled(8), 0, -scaled(6), 0)
        font = QFont(option.font)
        if role and text:
            self._pill(painter, inside, str(role), text, font, selected=selected)
        else:
            font.setBold(index.column() == 0)
            painter.setFont(font)
            painter.setPen(QColor(wear.ink))
            self._words(painter, inside, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(size.width(), max(size.height(), scaled(42)))

    def _pill(
        self,
        painter: QPainter,
        inside: QRectF,
        role: str,
        text: str,
        font: QFont,
        *,
        selected: bool,
    ) -> None:
        wear = colours()
        font.setPixelSize(scaled(12))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        sign = SIGNS.get(role, "") if role == "late" else ""
        words = f"{sign} {text}".strip()
        metrics = painter.fontMetrics()
        width = min(inside.width(), metrics.horizontalAdvance(words) + scaled(20))
        height = metrics.height() + scaled(6)
        box = QRectF(inside.left(), inside.center().y() - height / 2, width, height)
        ink = {"info": wear.primary, "quiet": wear.muted}.get(role) or getattr(wear, role)
        ground = {"info": wear.primary_soft, "quiet": wear.background}.get(role)
        painter.setPen(Qt.PenStyle.NoPen)
        soft = ground or getattr(wear, f"{role}_soft")
        painter.setBrush(QColor(wear.card if selected else soft))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(ink))
        self._words(painter, box.adjusted(scaled(10), 0, -scaled(8), 0), words)

    def _words(self, painter: QPainter, place: QRectF, text: str) -> None:
        """What is due may be cut, but never when it is due, which stands at the end."""
        what, dot, when = text.rpartition(" · ")
        if dot:
            metrics = painter.fontMetrics()
            room = int(place.width()) - metrics.horizontalAdvance(dot + when)
            what = metrics.elidedText(what, Qt.TextElideMode.ElideRight, max(room, scaled(24)))
            text = what + dot + when
        elided = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
