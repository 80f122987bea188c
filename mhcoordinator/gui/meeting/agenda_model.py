"""The agenda as a table: a row for each case, a column for each participant."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.meeting import AgendaItem, Participant
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.meeting_desk import MeetingDesk
from mhcoordinator.services.explain_disclosure import explain_blocked
from mhcoordinator.services.meeting.agenda import AgendaCase, SeatOf

Index = QModelIndex | QPersistentModelIndex
POSITION, CASE, MINUTES, TIER, FIRST_SEAT = range(5)
MARK_ROLE = Qt.ItemDataRole.UserRole
_SAYS = frozenset(
    {
        Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)  # fmt: skip


class Mark(Enum):
    """Where a participant and a case meet."""

    AWAY = "away"
    TAKES_PART = "takes_part"
    STOPPED = "stopped"


class AgendaModel(QAbstractTableModel):
    """Shows what the desk knows: what was read, and what will be once it is written."""

    def __init__(self, desk: MeetingDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cases: list[AgendaCase] = []
        self._participants: tuple[Participant, ...] = ()

    def show_read(self) -> None:
        """Shows the meeting as it was read; rows and columns stay where they were if they can."""
        found = self._desk.found
        cases = list(found.page.cases) if found is not None else []
        participants = found.page.participants if found is not None else ()
        same = [one.item.id for one in cases] == [one.item.id for one in self._cases] and len(
            participants
        ) == len(self._participants)
        if not same:
            self.beginResetModel()
        self._cases, self._participants = cases, participants
        if not same:
            self.endResetModel()
        else:
            self.headerDataChanged.emit(
                Qt.Orientation.Horizontal, FIRST_SEAT, self.columnCount() - 1
            )
            self.show_again()

    def show_again(self) -> None:
        """The desk knows better what some of it will be."""
        if self._cases:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def show_order(self, item_ids: list[str]) -> None:
        """Puts the rows in another order, before the vault has written it."""
        by_id = {case.item.id: case for case in self._cases}
        self._cases = [by_id[item_id] for item_id in item_ids]
        self.show_again()

    def case_at(self, row: int) -> AgendaCase | None:
        """The case in a row, as it was read."""
        return self._cases[row] if 0 <= row < len(self._cases) else None

    def item_at(self, row: int) -> AgendaItem | None:
        """The case in a row, as it will be."""
        case = self.case_at(row)
        return None if case is None else self._desk.item(case.item.id) or case.item

    def participant_at(self, column: int) -> Participant | None:
        """Who stands above a column."""
        place = column - FIRST_SEAT
        return self._participants[place] if 0 <= place < len(self._participants) else None

    def column_of(self, serial: int) -> int:
        """The column of the participant with this copy number; -1 when there is none."""
        serials = [someone.serial for someone in self._participants]
        return FIRST_SEAT + serials.index(serial) if serial in serials else -1

    def row_of(self, item_id: str) -> int:
        """Where a case stands; -1 when it is not on the agenda."""
        ids = [case.item.id for case in self._cases]
        return ids.index(item_id) if item_id in ids else -1

    def item_ids(self) -> list[str]:
        """All cases in their order."""
        return [case.item.id for case in self._cases]

    def mark(self, row: int, column: int) -> Mark:
        """How a participant stands to a case."""
        case, someone = self.case_at(row), self.participant_at(column)
        if case is None or someone is None or not self._desk.seat(case.item.id, someone.id):
            return Mark.AWAY
        seat = _seat_in(case, someone)
        is_open = seat is None or seat.admission.is_open
        return Mark.TAKES_PART if is_open else Mark.STOPPED

    def next_stopped(self, row: int, column: int) -> tuple[int, int] | None:
        """The next place, after this one, where somebody or something is stopped."""
        places = [(at, FIRST_SEAT - 1) for at, case in enumerate(self._cases) if case.is_over]
        places += [
            (at, there)
            for at in range(self.rowCount())
            for there in range(FIRST_SEAT, self.columnCount())
            if self.mark(at, there) is Mark.STOPPED and not self._cases[at].is_over
        ]
        later = [place for place in places if place > (row, column)]
        return min(later or places, default=None)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cases)

    def columnCount(self, parent: Index | None = None) -> int:
        inside = parent is not None and parent.isValid()
        return 0 if inside else FIRST_SEAT + len(self._participants)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == MARK_ROLE:
            return self.mark(index.row(), index.column())
        return self._said(index.row(), index.column()) if role in _SAYS else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in _SAYS:
            return None
        someone = self.participant_at(section)
        if someone is not None:
            return f"{someone.serial}  {words.seat_name(someone)}"
        return (
            "",
            self.tr("Case and question"),
            self.tr("min"),
            self.tr("tier"),
        )[section]

    def _said(self, row: int, column: int) -> str:
        case, item, someone = self.case_at(row), self.item_at(row), self.participant_at(column)
        if case is None or item is None:
            return ""
        if someone is not None:
            return f"{words.seat_name(someone)}: {self._mark_said(case, someone, row, column)}"
        question = item.question.strip() or self.tr("no question yet")
        return {
            POSITION: str(row + 1),
            CASE: f"{case.call_name} {case.number}. {question}",
            MINUTES: str(item.minutes),
            TIER: label(item.tier, words.translate),
        }[column]

    def _mark_said(self, case: AgendaCase, someone: Participant, row: int, column: int) -> str:
        match self.mark(row, column):
            case Mark.TAKES_PART:
                return self.tr("takes part")
            case Mark.AWAY:
                return self.tr("does not take part")
        seat = _seat_in(case, someone)
        stopped = seat.admission.stopped if seat is not None else ""
        return explain_blocked(stopped, words.translate).happened


def _seat_in(case: AgendaCase, someone: Participant) -> SeatOf | None:
    return next((one for one in case.seats if one.participant.id == someone.id), None)
