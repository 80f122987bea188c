"""The agenda under the hands: who takes part, which tier, how long, in what order."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from mhcoordinator.domain.meeting import AgendaItem
from mhcoordinator.domain.sharing import DisclosureTier
from mhcoordinator.gui.meeting.agenda_delegate import AgendaDelegate, row_height
from mhcoordinator.gui.meeting.agenda_model import (
    CASE,
    FIRST_SEAT,
    MINUTES,
    POSITION,
    TIER,
    AgendaModel,
    Index,
    Mark,
)
from mhcoordinator.gui.meeting.meeting_desk import MeetingDesk
from mhcoordinator.gui.meeting.minutes_edit import STEP, stepped
from mhcoordinator.gui.meeting.row_drag import RowDrag
from mhcoordinator.gui.meeting.seat_header import SeatHeader
from mhcoordinator.gui.theme import scaled

NARROWEST_CASE = 210  # pixels at 100 % text
_WIDTHS = {POSITION: 44, MINUTES: 48, TIER: 46}
_SEAT = 34
_TIERS = {
    int(Qt.Key.Key_A): DisclosureTier.A,
    int(Qt.Key.Key_B): DisclosureTier.B,
    int(Qt.Key.Key_C): DisclosureTier.C,
}
_MINUTES = {int(Qt.Key.Key_Plus): STEP, int(Qt.Key.Key_Equal): STEP, int(Qt.Key.Key_Minus): -STEP}
_ENTER = frozenset({int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)})


class AgendaTable(QTableView):
    """Arrows walk; A, B and C choose the tier; a digit or Space lets somebody take part.

    Signals:
        chosen: the id of the case that is in front; empty when there is none.
        question_wanted: the question of that case is to be typed.
        removal_wanted: that case is to be taken off.
        person_wanted: the id of the participant whose head was pressed.
    """

    chosen = Signal(str)
    question_wanted = Signal()
    removal_wanted = Signal()
    person_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: MeetingDesk | None = None
        self._text_size = scaled(100)
        self._drag = RowDrag(self, lambda column: column < FIRST_SEAT and not self._is_fixed())
        self._drag.moved.connect(self.move_to)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setMinimumWidth(scaled(300))

    def use(self, desk: MeetingDesk) -> None:
        """Shows the agenda of a desk."""
        self._desk = desk
        self.lines = AgendaModel(desk, self)
        self.setModel(self.lines)
        self.setItemDelegate(AgendaDelegate(self, self.lines))
        self._header = SeatHeader(self.lines, self)
        self._header.sectionClicked.connect(self._head_pressed)
        self.setHorizontalHeader(self._header)
        self.lines.modelReset.connect(self._fit)
        self._fit()

    def show_read(self) -> None:
        """Shows what was read; whoever was on a case stays on it, or on what took its place."""
        place, item_id = self.currentIndex(), self.current_id()
        self.lines.show_read()
        row = self.lines.row_of(item_id)
        if row < 0:
            row = min(max(place.row(), 0), self.lines.rowCount() - 1)
        if row >= 0 and not (self.currentIndex().isValid() and self.current_id() == item_id):
            self.go_to(row, min(max(place.column(), CASE), self.lines.columnCount() - 1))
        self.chosen.emit(self.current_id())

    def current_id(self) -> str:
        """The id of the case that is in front."""
        case = self.lines.case_at(self.currentIndex().row())
        return "" if case is None else case.item.id

    def current_item(self) -> AgendaItem | None:
        """The case in front, as it will be."""
        return self.lines.item_at(self.currentIndex().row())

    def choose(self, item_id: str) -> None:
        """Goes to a case."""
        row = self.lines.row_of(item_id)
        if row >= 0:
            self.go_to(row, CASE)

    def go_to(self, row: int, column: int) -> None:
        """Goes to a place in the table."""
        index = self.lines.index(row, column)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)

    def go_to_next_stopped(self) -> None:
        """Goes to the next place where somebody may not take part as it stands."""
        here = self.currentIndex()
        found = self.lines.next_stopped(here.row(), here.column())
        if found is not None:
            self.go_to(*found)

    def move_by(self, step: int) -> None:
        """Moves the case in front up or down."""
        self.move_to(self.currentIndex().row(), self.currentIndex().row() + step)

    def move_to(self, row: int, target: int) -> None:
        """Moves a case to the place of another."""
        ids = self.lines.item_ids()
        if self._is_fixed() or not (0 <= row < len(ids) and 0 <= target < len(ids)):
            return
        ids.insert(target, ids.pop(row))
        if target != row and self._desk is not None:
            self._desk.reorder(ids)
            self.lines.show_order(ids)
            self.go_to(target, max(self.currentIndex().column(), CASE))

    def toggle(self, row: int, column: int) -> None:
        """Lets a participant take part in a case, or leaves them out."""
        item, someone = self.lines.item_at(row), self.lines.participant_at(column)
        if self._is_fixed() or self._desk is None or item is None or someone is None:
            return
        taken = self.lines.mark(row, column) is Mark.AWAY
        self._desk.set_seat(item.id, someone, taken=taken)
        self._changed()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            self.chosen.emit(self.current_id())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index == self.currentIndex():
            self.toggle(index.row(), index.column())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Presses fast after each other are presses; on the case the question is typed."""
        index = self.indexAt(event.position().toPoint())
        if index.column() in {POSITION, CASE}:
            self.question_wanted.emit()
        self.mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.lines.rowCount():
            self.go_to(0, CASE)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._text_size != scaled(100):
            self._text_size = scaled(100)
            self._fit()

    def _take_key(self, event: QKeyEvent) -> bool:
        key, row, held = event.key(), self.currentIndex().row(), event.modifiers()
        item = self.current_item()
        if item is None:
            return False
        if held & Qt.KeyboardModifier.AltModifier:
            step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(key, 0)
            self.move_by(step)
            return step != 0
        if held & Qt.KeyboardModifier.ControlModifier:
            return False
        if key in _TIERS or key in _MINUTES:
            self._change_by_key(item, key)
        elif int(Qt.Key.Key_1) <= key <= int(Qt.Key.Key_9):
            self.toggle(row, self.lines.column_of(key - int(Qt.Key.Key_0)))
        elif key == Qt.Key.Key_Space:
            self.toggle(row, self.currentIndex().column())
        elif key in _ENTER:
            self.question_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            return False
        return True

    def _change_by_key(self, item: AgendaItem, key: int) -> None:
        if self._desk is None or self._is_fixed():
            return
        if key in _TIERS:
            self._desk.change_item(item.id, tier=_TIERS[key])
        else:
            minutes = stepped(item.minutes, _MINUTES[key])
            self._desk.change_item(item.id, minutes=minutes)
        self._changed()

    def _changed(self) -> None:
        self.lines.show_again()
        self.chosen.emit(self.current_id())

    def _is_fixed(self) -> bool:
        return self._desk is None or self._desk.is_closed

    def _head_pressed(self, section: int) -> None:
        someone = self.lines.participant_at(section)
        if someone is not None:
            self.person_wanted.emit(someone.id)

    def _fit(self) -> None:
        self._header.fit()
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        seats = self.lines.columnCount() - FIRST_SEAT
        others = sum(scaled(width) for width in _WIDTHS.values()) + seats * scaled(_SEAT)
        room = self.viewport().width() - others
        for column in range(self.lines.columnCount()):
            width = scaled(_WIDTHS.get(column, _SEAT))
            self.setColumnWidth(
                column, max(room, scaled(NARROWEST_CASE)) if column == CASE else width
            )
        self.verticalHeader().setDefaultSectionSize(row_height(self.font()))
