"""The copies of a meeting: for whom, what is in it, and whether it is to be printed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
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

from mhcoordinator.domain.meeting import Participant
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.copy_model import PERSON_ROLE, CopyModel
from mhcoordinator.gui.meeting.copy_words import Copy
from mhcoordinator.gui.meeting.painting import cut_line, paint_tick, sized
from mhcoordinator.gui.theme import colours, scaled

Index = QModelIndex | QPersistentModelIndex
_INKS = {"ready": "muted", "blocked": "late", "empty": "muted", "waits": "muted"}
_BOX = 18  # pixels at 100 % text


class CopyList(QListView):
    """Space ticks, as does a press on the box; whoever walks sees each copy beside the list.

    Signals:
        chosen: the id of the participant whose copy is looked at.
        changed: another set of copies is ticked.
    """

    chosen = Signal(str)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFrameShape(QFrame.Shape.StyledPanel)

    def use(self, copy_of: Callable[[str], Copy]) -> None:
        """Shows the copies that this callable knows."""
        self.copies = CopyModel(copy_of, self)
        self.setModel(self.copies)
        self._painter = _Painter(self, self.copies)
        self.setItemDelegate(self._painter)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.copies.dataChanged.connect(lambda *_: self.changed.emit())

    def show_people(self, people: tuple[Participant, ...]) -> None:
        """Shows other participants; whoever was looked at stays so."""
        current = self.current()
        self.copies.show_people(people)
        ids = [someone.id for someone in people]
        if people and self.current() is None:
            row = ids.index(current.id) if current is not None and current.id in ids else 0
            self.setCurrentIndex(self.copies.index(row))
        self.setFixedHeight(len(people) * self._painter.line_height() + 2 * self.frameWidth() + 2)

    def current(self) -> Participant | None:
        """Whose copy is looked at."""
        index = self.currentIndex()
        found = index.data(PERSON_ROLE) if index.isValid() else None
        return found if isinstance(found, Participant) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        someone = self.current()
        if event.key() == Qt.Key.Key_Space and someone is not None:
            self._toggle(someone)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        box = self._painter.box_in(QRectF(self.visualRect(index)))
        if index.isValid() and box.adjusted(-8, -8, 8, 8).contains(event.position()):
            self._toggle(index.data(PERSON_ROLE))

    def _toggle(self, someone: Participant) -> None:
        if self.copies.is_ready(someone):
            self.copies.toggle(someone)

    def _tell_chosen(self, *_: object) -> None:
        someone = self.current()
        if someone is not None:
            self.chosen.emit(someone.id)


class _Painter(QStyledItemDelegate):
    def __init__(self, view: QListView, lines: CopyModel) -> None:
        super().__init__(view)
        self._view = view
        self._lines = lines

    def line_height(self) -> int:
        """Name, what is in it, and some air."""
        small = QFontMetrics(sized(self._view.font(), 12)).height()
        return QFontMetrics(self._view.font()).height() + small + scaled(18)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(scaled(200), self.line_height())

    def box_in(self, place: QRectF) -> QRectF:
        """Where the box to tick is."""
        side = scaled(_BOX)
        return QRectF(place.left() + scaled(12), place.center().y() - side / 2, side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        someone, place, wear = index.data(PERSON_ROLE), QRectF(option.rect), colours()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(place, QColor(wear.primary_soft if chosen else wear.card))
        painter.setPen(QColor(wear.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        self._box(painter, self.box_in(place), someone)
        inside = place.adjusted(scaled(_BOX + 24), scaled(8), -scaled(12), -scaled(8))
        height = QFontMetrics(option.font).height()
        first = QRectF(inside.left(), inside.top(), inside.width(), height)
        painter.setPen(QColor(wear.ink))
        name = f"{someone.serial}  {words.seat_name(someone)}"
        cut_line(painter, first, name, sized(option.font, 14, QFont.Weight.DemiBold))
        kind = self._lines.kind(someone)
        said = " · ".join(self._lines.said(someone))
        painter.setPen(QColor(getattr(wear, _INKS[kind])))
        second = QRectF(
            inside.left(), first.bottom(), inside.width(), inside.bottom() - first.bottom()
        )
        cut_line(
            painter, second, f"✕ {said}" if kind == "blocked" else said, sized(option.font, 12)
        )
        painter.restore()

    def _box(self, painter: QPainter, box: QRectF, someone: Participant) -> None:
        wear = colours()
        is_ready, is_ticked = self._lines.is_ready(someone), self._lines.is_ticked(someone)
        painter.setPen(QPen(QColor(wear.edge if is_ready else wear.line), 1))
        painter.setBrush(QColor(wear.primary if is_ticked else wear.card))
        painter.drawRoundedRect(box, 4, 4)
        if is_ticked:
            paint_tick(painter, box.center(), box.width() / 2, wear.on_primary)
