"""Paints a meeting in the list: its day, its table, how much stands on it, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mhcoordinator.domain.labels import label
from mhcoordinator.gui.case.describe_values import capitalised
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.meeting_list_model import ROW_ROLE, HeadRow, MeetingListModel
from mhcoordinator.gui.meeting.painting import LEFT, RIGHT, cut_line, sized
from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.services.meeting.planning import MeetingLine

Index = QModelIndex | QPersistentModelIndex
NARROW = 620  # pixels at 100 % text; below this the counts stand below the name
_EDGE, _GAP, _WHEN, _BUTTON, _COUNTS = 16, 14, 104, 118, 132


class MeetingLineDelegate(QStyledItemDelegate):
    """Knows where the button of a line is, for the pointer.

    Attributes:
        pointed: the row whose button the pointer is on; -1 for none.
    """

    def __init__(self, view: QListView, lines: MeetingListModel) -> None:
        super().__init__(view)
        self._view = view
        self._lines = lines
        self.pointed = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = option.fontMetrics.height()
        if isinstance(index.data(ROW_ROLE), HeadRow):
            return QSize(scaled(200), line + scaled(20))
        rows = 3 if self._is_narrow() else 2
        return QSize(scaled(200), rows * line + scaled(26))

    def button_of(self, index: Index) -> QRectF:
        """Where the button of a meeting is in the view; nothing for a head."""
        if not isinstance(index.data(ROW_ROLE), MeetingLine):
            return QRectF()
        return self._button_in(QRectF(self._view.visualRect(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, place, wear = index.data(ROW_ROLE), QRectF(option.rect), colours()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_head = isinstance(row, HeadRow)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = wear.bar if is_head else wear.primary_soft if chosen else wear.card
        painter.fillRect(place, QColor(ground))
        painter.setPen(QColor(wear.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        if isinstance(row, HeadRow):
            self._head(painter, place, row, option.font)
        elif isinstance(row, MeetingLine):
            self._line(painter, place, row, option.font, pointed=index.row() == self.pointed)
        painter.restore()

    def _head(self, painter: QPainter, place: QRectF, row: HeadRow, body: QFont) -> None:
        inside = place.adjusted(scaled(_EDGE), 0, -scaled(_EDGE), 0)
        painter.setPen(QColor(colours().muted))
        painter.setFont(sized(body, 12))
        painter.drawText(inside, RIGHT, str(row.count))
        painter.setPen(QColor(colours().ink))
        painter.setFont(sized(body, 15, QFont.Weight.Bold))
        painter.drawText(inside, LEFT, row.title)

    def _line(
        self, painter: QPainter, place: QRectF, row: MeetingLine, body: QFont, *, pointed: bool
    ) -> None:
        wear, narrow = colours(), self._is_narrow()
        inside = place.adjusted(scaled(_EDGE), scaled(8), -scaled(_EDGE), -scaled(8))
        left = inside.left() + scaled(_WHEN + _GAP)
        button = self._button_in(place)
        right = button.left() - scaled(_GAP)
        if not narrow:
            right -= scaled(_COUNTS + _GAP)
        count = 3 if narrow else 2
        height = inside.height() / count
        lines = [
            QRectF(left, inside.top() + at * height, max(right - left, 1), height)
            for at in range(count)
        ]
        self._pill(painter, inside, row, body)
        painter.setPen(QColor(wear.ink))
        cut_line(painter, lines[0], row.meeting.series, sized(body, 14, QFont.Weight.DemiBold))
        painter.setPen(QColor(wear.muted))
        small = sized(body, 12)
        meeting = row.meeting
        about = (meeting.starts_at, words.where_and_who(meeting), self._kind(row))
        cut_line(painter, lines[1], " · ".join(part for part in about if part), small)
        cases = words.count_of_cases(row.cases)
        people = words.count_of_participants(row.participants)
        if narrow:
            cut_line(painter, lines[2], f"{cases} · {people}", small)
        else:
            counts = QRectF(right + scaled(_GAP), lines[0].top(), scaled(_COUNTS), height)
            painter.setPen(QColor(wear.ink))
            cut_line(painter, counts, cases, sized(body, 13, QFont.Weight.DemiBold))
            painter.setPen(QColor(wear.muted))
            cut_line(painter, counts.translated(0, height), people, small)
        self._button(painter, button, row, pointed=pointed)

    def _pill(self, painter: QPainter, inside: QRectF, row: MeetingLine, body: QFont) -> None:
        wear, today = colours(), self._lines.today
        when = words.short_when(row.meeting, today)
        ink, soft = wear.primary, wear.primary_soft
        if row.meeting.is_closed:
            ink, soft = wear.done, wear.done_soft
            when = f"✓ {when}"
        elif words.is_overdue(row.meeting, today):
            ink, soft = wear.late, wear.late_soft
            when = f"! {when}"
        elif row.meeting.held_on is None or (row.meeting.held_on - today).days <= 7:
            ink, soft = wear.due, wear.due_soft
        font = sized(body, 12, QFont.Weight.DemiBold)
        height = QFontMetrics(font).height() + scaled(6)
        box = QRectF(inside.left(), inside.center().y() - height / 2, scaled(_WHEN), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(box, height / 2, height / 2)
        painter.setPen(QColor(ink))
        cut_line(painter, box.adjusted(scaled(9), 0, -scaled(5), 0), when, font)

    def _button(self, painter: QPainter, place: QRectF, row: MeetingLine, *, pointed: bool) -> None:
        wear = colours()
        said = (
            words.translate("MeetingList", "Look")
            if row.meeting.is_closed
            else words.translate("MeetingList", "Prepare")
        )
        painter.setPen(QPen(QColor(wear.edge), 1))
        painter.setBrush(QColor(wear.primary_soft if pointed else wear.card))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setFont(sized(self._view.font(), 13, QFont.Weight.DemiBold))
        painter.setPen(QColor(wear.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, said)

    def _button_in(self, place: QRectF) -> QRectF:
        height = QFontMetrics(self._view.font()).height() + scaled(14)
        corner = QPointF(
            place.right() - scaled(_EDGE) - scaled(_BUTTON), place.center().y() - height / 2
        )
        return QRectF(corner.x(), corner.y(), scaled(_BUTTON), height)

    def _kind(self, row: MeetingLine) -> str:
        return capitalised(label(row.meeting.kind, words.translate))

    def _is_narrow(self) -> bool:
        return self._view.viewport().width() < scaled(NARROW)
