"""The lines of Today under the heads of their groups, as one list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mhcoordinator.gui.today import line_words
from mhcoordinator.services.due_groups import DueGroup
from mhcoordinator.services.today import LineOfCase, TodayGroup, TodayLines

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class HeadRow:
    """The head of a group.

    Attributes:
        shown: how many of its lines are listed below it.
    """

    group: DueGroup
    count: int
    shown: int
    is_open: bool = False

    @property
    def can_open(self) -> bool:
        """Whether there are lines that are not listed."""
        return self.shown < self.count


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line in its group."""

    line: LineOfCase
    group: DueGroup


Row = HeadRow | LineRow


class TodayModel(QAbstractListModel):
    """Heads and lines; ten thousand of them need no widgets."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self.today = date.min

    def show_lines(self, page: TodayLines, opened: frozenset[DueGroup]) -> None:
        """Shows other lines; of the groups that were opened all of them."""
        self.beginResetModel()
        self.today = page.today
        self._rows = [row for group in page.groups for row in _rows_of(group, opened)]
        self.endResetModel()

    def row_at(self, row: int) -> Row:
        """The head or the line in a row."""
        return self._rows[row]

    def row_of(self, case_id: str, key: str) -> int:
        """Where a line stands; -1 when it is not listed."""
        places = (
            place
            for place, row in enumerate(self._rows)
            if isinstance(row, LineRow)
            and (row.line.due.case_id, row.line.due.key) == (case_id, key)
        )
        return next(places, -1)

    def first_line(self) -> int:
        """The first line below a head; -1 when there is none."""
        lines = (place for place, row in enumerate(self._rows) if isinstance(row, LineRow))
        return next(lines, -1)

    def head_of(self, group: DueGroup) -> int:
        """Where the head of a group stands; -1 when it has no lines."""
        heads = (
            place
            for place, row in enumerate(self._rows)
            if isinstance(row, HeadRow) and row.group is group
        )
        return next(heads, -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._said(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, LineRow):
            return self._said(row)
        return None

    def _said(self, row: Row) -> str:
        if isinstance(row, LineRow):
            return line_words.sentence_of(row.line, row.group, self.today)
        offer = head_offer(row)
        words = f"{line_words.group_title(row.group)}: {row.count}"
        return f"{words}, {offer}" if offer else words


def head_offer(head: HeadRow) -> str:
    """What Enter does on a head; empty when it does nothing."""
    if head.can_open:
        return line_words.translate("TodayLine", "show all")
    if head.is_open:
        return line_words.translate("TodayLine", "show less")
    return ""


def _rows_of(group: TodayGroup, opened: frozenset[DueGroup]) -> list[Row]:
    if not group.count:
        return []
    head = HeadRow(group.group, group.count, len(group.lines), group.group in opened)
    return [head, *(LineRow(line, group.group) for line in group.lines)]
