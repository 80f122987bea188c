"""Paints the lines of Today and the heads of their groups."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.gui.today import line_words
from mhcoordinator.gui.today.line_shape import LineShape, height_of, shape_of
from mhcoordinator.gui.today.today_model import ROW_ROLE, HeadRow, LineRow, TodayModel, head_offer
from mhcoordinator.services.due_groups import DueGroup

Index = QModelIndex | QPersistentModelIndex
_INKS = {
    DueGroup.LATE: ("late", "late_soft"),
    DueGroup.TODAY: ("due", "due_soft"),
    DueGroup.WEEK: ("due", "due_soft"),
    DueGroup.FOUR_WEEKS: ("primary", "primary_soft"),
    DueGroup.LATER: ("muted", "background"),
    DueGroup.PUT_OFF: ("plan", "plan_soft"),
}
_URGENT = frozenset({DueGroup.LATE, DueGroup.TODAY, DueGroup.WEEK})
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class LineDelegate(QStyledItemDelegate):
    """Knows where the button of a line is, for the pointer.

    Attributes:
        pointed: the row whose button the pointer is on; -1 for none.
    """

    def __init__(self, view: QListView, lines: TodayModel) -> None:
        super().__init__(view)
        self._view = view
        self._lines = lines
        self._heights: dict[tuple[int, int, int], int] = {}
        self.pointed = -1
        lines.modelReset.connect(self._heights.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        key = (index.row(), width, option.font.pixelSize())
        if key not in self._heights:
            row = index.data(ROW_ROLE)
            if isinstance(row, HeadRow):
                self._heights[key] = scaled(39)
            else:
                self._heights[key] = round(self.shape(row, width, option.font).height)
        return QSize(scaled(200), self._heights[key])

    def shape(self, row: LineRow, width: int, font: QFont) -> LineShape:
        """Where the parts of a line stand."""
        return shape_of(row, self._lines.today, width, font)

    def button_of(self, index: QModelIndex) -> QRectF:
        """Where the button of a line is in the view; nothing for a head."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, LineRow):
            return QRectF()
        place = self._view.visualRect(index)
        shape = self.shape(row, place.width(), self._view.font())
        return shape.button.translated(QPointF(place.topLeft()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, option, place, chosen=chosen, is_head=isinstance(row, HeadRow))
        if isinstance(row, HeadRow):
            self._head(painter, place, row, option.font)
        else:
            self._line(painter, place, row, option, pointed=index.row() == self.pointed)
        painter.restore()

    def _ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRectF,
        *,
        chosen: bool,
        is_head: bool,
    ) -> None:
        wear = colours()
        under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen:
            painter.fillRect(place, QColor(wear.primary_soft))
        elif is_head:
            painter.fillRect(place, QColor(wear.bar))
        elif under:
            painter.fillRect(place, QColor(wear.background))
        painter.setPen(QColor(wear.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        widget = option.widget
        if chosen and isinstance(widget, QWidget) and widget.hasFocus():
            bar = QRectF(place.left(), place.top(), scaled(4), place.height())
            painter.fillRect(bar, QColor(wear.primary))

    def _head(self, painter: QPainter, place: QRectF, row: HeadRow, body: QFont) -> None:
        wear = colours()
        inside = place.adjusted(scaled(16), 0, -scaled(16), 0)
        small = QFont(body)
        small.setPixelSize(scaled(12))
        offer = head_offer(row)
        aside = f"{row.count} · {offer}" if offer else str(row.count)
        painter.setFont(small)
        painter.setPen(QColor(wear.muted))
        painter.drawText(inside, _RIGHT, aside)
        room = inside.width() - painter.fontMetrics().horizontalAdvance(aside) - scaled(8)
        font = QFont(body)
        font.setPixelSize(scaled(15))
        font.setBold(True)
        painter.setFont(font)
        ink = getattr(wear, _INKS[row.group][0]) if row.group in _URGENT else wear.ink
        painter.setPen(QColor(ink))
        title = line_words.group_title(row.group)
        words = f"! {title}" if row.group is DueGroup.LATE else title
        _cut(painter, QRectF(inside.topLeft(), QSize(int(room), int(inside.height()))), words)

    def _line(
        self,
        painter: QPainter,
        place: QRectF,
        row: LineRow,
        option: QStyleOptionViewItem,
        *,
        pointed: bool,
    ) -> None:
        wear = colours()
        shape = self.shape(row, option.rect.width(), option.font)
        corner = place.topLeft()
        self._pill(painter, shape.when.translated(corner), row, option.font)
        below = corner + shape.texts
        for part, ink in (
            (shape.title, wear.ink), (shape.why, wear.muted), (shape.source, wear.muted),
        ):  # fmt: skip
            below = _draw(painter, part, below, ink)
        below = _draw(painter, shape.name, corner + shape.whose, wear.ink)
        _draw(painter, shape.case, below, wear.muted)
        button = shape.button.translated(corner)
        self._button(painter, button, line_words.action_of(row.line.due), pointed=pointed)

    def _pill(self, painter: QPainter, place: QRectF, row: LineRow, body: QFont) -> None:
        wear = colours()
        ink, soft = _INKS[row.group]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(wear, soft)))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        font = QFont(body)
        font.setPixelSize(scaled(12))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(getattr(wear, ink)))
        when = line_words.when_of(row.line.due, row.group, self._lines.today)
        words = f"! {when}" if row.group is DueGroup.LATE else when
        _cut(painter, place.adjusted(scaled(9), 0, -scaled(5), 0), words)

    def _button(self, painter: QPainter, place: QRectF, words: str, *, pointed: bool) -> None:
        wear = colours()
        painter.setPen(QPen(QColor(wear.edge), 1))
        painter.setBrush(QColor(wear.primary_soft if pointed else wear.card))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        font = QFont(self._view.font())
        font.setPixelSize(scaled(13))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(wear.ink))
        metrics = QFontMetrics(font)
        room = int(place.width()) - scaled(8)
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cut)


def _draw(painter: QPainter, layout: QTextLayout, at: QPointF, ink: str) -> QPointF:
    """Draws a text; where the next one begins below it."""
    if layout.text():
        painter.setPen(QColor(ink))
        layout.draw(painter, at)
    return at + QPointF(0, height_of(layout))


def _cut(painter: QPainter, place: QRectF, words: str) -> None:
    room = int(place.width())
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(place, _LEFT, cut)
