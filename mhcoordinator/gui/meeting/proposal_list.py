"""Cases that could be discussed, each with its reasons; Enter takes one over."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.meeting.painting import CENTRE, cut_line, sized
from mhcoordinator.gui.meeting.proposal_words import grounds_of
from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.services.meeting.proposals import Proposal

Index = QModelIndex | QPersistentModelIndex
PROPOSAL_ROLE = Qt.ItemDataRole.UserRole
_EDGE = 12
_TAKES = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter), int(Qt.Key.Key_Space)})


class ProposalModel(QAbstractListModel):
    """The proposals as they were read last."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: tuple[Proposal, ...] = ()
        self.today = date.min

    def show_proposals(self, found: tuple[Proposal, ...], today: date) -> None:
        """Shows other proposals."""
        self.beginResetModel()
        self._found, self.today = found, today
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        proposal = self._found[index.row()]
        if role == PROPOSAL_ROLE:
            return proposal
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            head = f"{proposal.call_name} {proposal.number}"
            return ". ".join((head, *grounds_of(proposal, self.today)))
        return None


class ProposalList(QListView):
    """As many lines as a case has reasons; a press on its button takes it over.

    Signals:
        taken: the case id of the proposal that is taken over.
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.proposals = ProposalModel(self)
        self.setModel(self.proposals)
        self._painter = _Painter(self, self.proposals)
        self.setItemDelegate(self._painter)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setMinimumHeight(scaled(120))

    def show_proposals(self, found: tuple[Proposal, ...], today: date) -> None:
        """Shows other proposals; whoever was on one stays in that place."""
        row = max(0, self.currentIndex().row())
        self.proposals.show_proposals(found, today)
        if found:
            self.setCurrentIndex(self.proposals.index(min(row, len(found) - 1)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _TAKES and self.currentIndex().isValid():
            self._take(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        place = QRectF(self.visualRect(index))
        if index.isValid() and self._painter.button_in(place).contains(event.position()):
            self._take(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            self._take(index)

    def _take(self, index: QModelIndex) -> None:
        proposal = index.data(PROPOSAL_ROLE)
        if isinstance(proposal, Proposal):
            self.taken.emit(proposal.case_id)


class _Painter(QStyledItemDelegate):
    def __init__(self, view: QListView, lines: ProposalModel) -> None:
        super().__init__(view)
        self._view = view
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = len(grounds_of(index.data(PROPOSAL_ROLE), self._lines.today))
        low = QFontMetrics(sized(option.font, 12)).height()
        return QSize(scaled(200), QFontMetrics(option.font).height() + lines * low + scaled(20))

    def button_in(self, place: QRectF) -> QRectF:
        """Where the button of a line is."""
        font = sized(self._view.font(), 13, QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(self._said()) + scaled(22)
        height = metrics.height() + scaled(10)
        left = place.right() - scaled(_EDGE) - width
        return QRectF(left, place.center().y() - height / 2, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        proposal, place, wear = index.data(PROPOSAL_ROLE), QRectF(option.rect), colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, QColor(wear.primary_soft if chosen else wear.card))
        painter.setPen(QColor(wear.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        button = self.button_in(place)
        inside = place.adjusted(scaled(_EDGE), scaled(9), 0, 0)
        inside.setRight(button.left() - scaled(8))
        height = QFontMetrics(option.font).height()
        painter.setPen(QColor(wear.ink))
        first = QRectF(inside.left(), inside.top(), inside.width(), height)
        used = cut_line(
            painter, first, proposal.call_name, sized(option.font, 14, QFont.Weight.DemiBold)
        )
        painter.setPen(QColor(wear.muted))
        small = sized(option.font, 12)
        beside = first.adjusted(used + scaled(8), 0, 0, 0)
        cut_line(painter, beside, str(proposal.number), small)
        top, low = first.bottom(), QFontMetrics(small).height()
        for said in grounds_of(proposal, self._lines.today):
            cut_line(painter, QRectF(inside.left(), top, inside.width(), low), said, small)
            top += low
        painter.setPen(QPen(QColor(wear.edge), 1))
        painter.setBrush(QColor(wear.card))
        painter.drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(QColor(wear.ink))
        painter.setFont(sized(self._view.font(), 13, QFont.Weight.DemiBold))
        painter.drawText(button, CENTRE, self._said())
        painter.restore()

    def _said(self) -> str:
        return translate("ProposalList", "Put on")
