"""The rows of the case list as a table; sorts by what a cell means, not by its letters."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.due_words import due_role
from mhcoordinator.gui.cases.case_columns import Column, columns_named
from mhcoordinator.services.case_list import CaseRow

Index = QModelIndex | QPersistentModelIndex
PILL_ROLE = Qt.ItemDataRole.UserRole  # the role of the pill that is painted, or nothing
_STATUS_PILLS = {"open": "info", "advice": "plan", "aftercare": "done", "closed": "quiet"}


class CaseTableModel(QAbstractTableModel):
    """Sorts its rows itself.

    A proxy would ask for each cell once per comparison, which takes a second with ten thousand
    rows; sorting the tuples takes hundredths of one. The rows beyond the newest are asked for when
    somebody scrolls to the end or sorts; ten thousand of them weigh 26 MiB.

    Signals:
        rest_wanted: all rows are needed now.
    """

    rest_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CaseRow] = []
        self._waits_for_rest = False
        self._columns = columns_named(())
        self._today = date.min
        self._wording = Wording()
        self._sorted_by: tuple[str, Qt.SortOrder] | None = None

    def show_rows(self, rows: tuple[CaseRow, ...], today: date, *, are_all: bool = True) -> None:
        """Shows other rows, in the order that was chosen.

        Args:
            rows: newest case first.
            today: what is late is reckoned from it.
            are_all: False when these are only the newest.
        """
        self.beginResetModel()
        self._rows = list(rows)
        self._waits_for_rest = not are_all
        self._today = today
        self._sort()
        self.endResetModel()
        if self._sorted_by is not None:
            self._ask_rest()

    def add_rest(self, rows: tuple[CaseRow, ...]) -> bool:
        """Puts all rows in the place of the newest; nothing that is shown moves.

        Returns:
            False, and nothing is done, when that cannot be: they are sorted or have changed.
        """
        shown = len(self._rows)
        ordered = sorted(rows, key=_newest_last, reverse=True)
        same = ordered[:shown] == self._rows and len(ordered) > shown
        if self._sorted_by is not None or not same:
            return False
        self.beginInsertRows(QModelIndex(), shown, len(ordered) - 1)
        self._rows = ordered
        self.endInsertRows()
        return True

    def canFetchMore(self, parent: Index) -> bool:
        return self._waits_for_rest and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self._ask_rest()

    def show_columns(self, names: tuple[str, ...]) -> None:
        """Shows other columns."""
        self.beginResetModel()
        self._columns = columns_named(names)
        self.endResetModel()

    def columns(self) -> tuple[Column, ...]:
        return self._columns

    def title(self, column: Column) -> str:
        """What stands above a column."""
        return self._wording.translate("CaseColumn", column.title)

    def row_at(self, index: int) -> CaseRow:
        """The case in a row."""
        return self._rows[index]

    def row_of(self, case_id: str) -> int:
        """Where a case stands; -1 when it is not listed."""
        return next((n for n, row in enumerate(self._rows) if row.case_id == case_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row, self._today, self._wording)
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.text(row, self._today, self._wording) or None
        if role == PILL_ROLE:
            return self._pill(row, column.name)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(self._columns[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sorts by a column; -1 goes back to the newest case first."""
        self.layoutAboutToBeChanged.emit()
        kept = [(index, self._rows[index.row()]) for index in self.persistentIndexList()]
        self._sorted_by = (self._columns[column].name, order) if column >= 0 else None
        self._sort()
        places = {row.case_id: place for place, row in enumerate(self._rows)}
        for index, row in kept:
            self.changePersistentIndex(index, self.index(places[row.case_id], index.column()))
        self.layoutChanged.emit()
        if self._sorted_by is not None:
            self._ask_rest()

    def _ask_rest(self) -> None:
        if self._waits_for_rest:
            self._waits_for_rest = False
            self.rest_wanted.emit()

    def _sort(self) -> None:
        if self._sorted_by is None:
            self._rows.sort(key=_newest_last, reverse=True)
            return
        name, order = self._sorted_by
        column = columns_named((name,))[0]
        self._rows.sort(key=column.key, reverse=order == Qt.SortOrder.DescendingOrder)

    def _pill(self, row: CaseRow, column: str) -> str | None:
        if column == "status":
            return _STATUS_PILLS[row.status.value]
        if column == "due" and row.next_due is not None:
            return due_role(row.next_due, self._today)
        if column == "urgency" and row.urgency.value in {"now", "days"}:
            return "late" if row.urgency.value == "now" else "due"
        return None


def _newest_last(row: CaseRow) -> CaseNumber:
    return row.number
