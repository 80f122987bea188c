"""Meetings under the heads of what is to come and what was held, as one list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.services.meeting.planning import MeetingLine

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class HeadRow:
    """What stands above the meetings that are to come, or that were held."""

    title: str
    count: int


Row = HeadRow | MeetingLine


class MeetingListModel(QAbstractListModel):
    """What is to come stands first, the soonest day above; then what was held, the latest above."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.today = date.min

    def show_meetings(self, lines: tuple[MeetingLine, ...], today: date) -> None:
        """Shows other meetings."""
        to_come = [line for line in lines if not line.meeting.is_closed]
        to_come.sort(key=lambda line: (line.meeting.held_on or date.max, line.meeting.starts_at))
        held = [line for line in lines if line.meeting.is_closed]
        self.beginResetModel()
        self.today = today
        self._rows = [
            *_under(words.translate("MeetingList", "To come"), to_come),
            *_under(words.translate("MeetingList", "Held"), held),
        ]
        self.endResetModel()

    def row_at(self, row: int) -> Row:
        """The head or the meeting in a row."""
        return self._rows[row]

    def line_at(self, row: int) -> MeetingLine | None:
        """The meeting in a row, if there is one."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, MeetingLine) else None

    def row_of(self, meeting_id: str) -> int:
        """Where a meeting stands; the first meeting when it is not listed, -1 when none is."""
        lines = [at for at, row in enumerate(self._rows) if isinstance(row, MeetingLine)]
        ids = {row.meeting.id: at for at in lines if (row := self.line_at(at)) is not None}
        return ids.get(meeting_id, lines[0] if lines else -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.line_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._said(row)
        return None

    def _said(self, row: Row) -> str:
        if isinstance(row, HeadRow):
            return f"{row.title}: {row.count}"
        meeting = row.meeting
        parts = (
            meeting.series, words.long_when(meeting), words.where_and_who(meeting),
            words.count_of_cases(row.cases), words.count_of_participants(row.participants),
        )  # fmt: skip
        return ". ".join(part for part in parts if part)


def _under(title: str, lines: list[MeetingLine]) -> list[Row]:
    return [HeadRow(title, len(lines)), *lines] if lines else []
