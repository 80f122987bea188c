"""Paints the agenda: the case with its question, its tier, and who takes part."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from mhcoordinator.domain.sharing import DisclosureTier
from mhcoordinator.gui.meeting.agenda_model import (
    CASE,
    FIRST_SEAT,
    POSITION,
    TIER,
    AgendaModel,
    Mark,
)
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.meeting.painting import CENTRE, cut_line, paint_tick, sized
from mhcoordinator.gui.theme import colours, scaled

Index = QModelIndex | QPersistentModelIndex
_TIER_INKS = {
    DisclosureTier.A: ("done", "done_soft"),
    DisclosureTier.B: ("primary", "primary_soft"),
    DisclosureTier.C: ("due", "due_soft"),
}


class AgendaDelegate(QStyledItemDelegate):
    """The row that is chosen has a ground; the place in it has a ring while keys go there."""

    def __init__(self, view: QTableView, lines: AgendaModel) -> None:
        super().__init__(view)
        self._view = view
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(scaled(34), row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        wear, place = colours(), QRectF(option.rect)
        here = self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = index.row() == here.row()
        painter.fillRect(place, QColor(wear.primary_soft if chosen else wear.card))
        painter.setPen(QColor(wear.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        column = index.column()
        if column == CASE:
            self._case(painter, place, index.row(), option.font)
        elif column == TIER:
            self._tier(painter, place, index.row(), option.font, chosen=chosen)
        elif column >= FIRST_SEAT:
            self._mark(painter, place, self._lines.mark(index.row(), column))
        else:
            self._number(painter, place, index, option.font)
        if self._view.hasFocus() and (index.row(), column) == (here.row(), here.column()):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(wear.primary), 2))
            painter.drawRoundedRect(place.adjusted(2, 2, -2, -3), 5, 5)
        painter.restore()

    def _number(self, painter: QPainter, place: QRectF, index: Index, body: QFont) -> None:
        is_position = index.column() == POSITION
        painter.setPen(QColor(colours().muted))
        painter.setFont(sized(body, 12 if is_position else 13))
        if is_position:
            self._grip(painter, place)
            place = place.adjusted(scaled(12), 0, 0, 0)
        painter.drawText(place, CENTRE, str(index.data()))

    def _grip(self, painter: QPainter, place: QRectF) -> None:
        """Six dots say that a row can be dragged."""
        wear, step = colours(), scaled(4)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(wear.edge))
        for across in (0, 1):
            for down in (-1, 0, 1):
                x = place.left() + scaled(9) + across * step
                painter.drawEllipse(QPointF(x, place.center().y() + down * step), 1.1, 1.1)
        painter.restore()

    def _case(self, painter: QPainter, place: QRectF, row: int, body: QFont) -> None:
        case, item = self._lines.case_at(row), self._lines.item_at(row)
        if case is None or item is None:
            return
        wear = colours()
        inside = place.adjusted(scaled(6), scaled(7), -scaled(8), -scaled(7))
        upper = QRectF(inside.left(), inside.top(), inside.width(), inside.height() / 2)
        lower = upper.translated(0, inside.height() / 2)
        if case.is_over:
            said = translate("AgendaDelegate", "closed meanwhile")
            upper.setWidth(upper.width() - self._pill(painter, upper, f"✕ {said}", body))
        bold = sized(body, 14, QFont.Weight.DemiBold)
        painter.setPen(QColor(wear.muted if case.is_over else wear.ink))
        used = cut_line(painter, upper, case.call_name, bold)
        painter.setPen(QColor(wear.muted))
        cut_line(
            painter, upper.adjusted(used + scaled(8), 0, 0, 0), str(case.number), sized(body, 12)
        )
        small = sized(body, 12)
        question = " ".join(item.question.split())
        if not question:
            question = translate("AgendaDelegate", "no question yet")
            small.setItalic(True)
            painter.setPen(QColor(wear.due))
        cut_line(painter, lower, question, small)

    def _pill(self, painter: QPainter, line: QRectF, text: str, body: QFont) -> float:
        wear, font = colours(), sized(body, 12, QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        width, height = metrics.horizontalAdvance(text) + scaled(16), metrics.height() + scaled(3)
        box = QRectF(line.right() - width, line.center().y() - height / 2, width, height)
        painter.setPen(QPen(QColor(wear.late), 1))
        painter.setBrush(QColor(wear.card))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setFont(font)
        painter.drawText(box, CENTRE, text)
        return width + scaled(8)

    def _tier(
        self, painter: QPainter, place: QRectF, row: int, body: QFont, *, chosen: bool
    ) -> None:
        item = self._lines.item_at(row)
        if item is None:
            return
        ink, soft = _TIER_INKS.get(item.tier, ("muted", "background"))
        wear, side = colours(), scaled(24)
        box = QRectF(0, 0, side, side)
        box.moveCenter(place.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(wear.card if chosen else getattr(wear, soft)))
        painter.drawRoundedRect(box, scaled(6), scaled(6))
        painter.setPen(QColor(getattr(wear, ink)))
        painter.setFont(sized(body, 13, QFont.Weight.Bold))
        painter.drawText(box, CENTRE, item.tier.value.upper())

    def _mark(self, painter: QPainter, place: QRectF, mark: Mark) -> None:
        wear, middle = colours(), place.center()
        radius = scaled(9)
        if mark is Mark.AWAY:
            ring = QColor(wear.edge)
            ring.setAlphaF(0.45)
            painter.setPen(QPen(ring, 1.4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius * 0.55, radius * 0.55)
        elif mark is Mark.TAKES_PART:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(wear.primary))
            painter.drawEllipse(middle, radius, radius)
            paint_tick(painter, middle, radius, wear.on_primary)
        else:
            painter.setPen(QPen(QColor(wear.late), 1.6))
            painter.setBrush(QColor(wear.late_soft))
            painter.drawEllipse(middle, radius, radius)
            reach = radius * 0.38
            for side in (1, -1):
                painter.drawLine(
                    middle + QPointF(-reach, -reach * side), middle + QPointF(reach, reach * side)
                )


def row_height(body: QFont) -> int:
    """Two lines, and some air."""
    return 2 * QFontMetrics(body).height() + scaled(14)
