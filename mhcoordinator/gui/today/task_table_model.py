"""The tasks of all cases as a table."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.cases.case_table_model import PILL_ROLE
from mhcoordinator.gui.today.line_words import short_day, translate
from mhcoordinator.services.task_list import TaskOfCase, TaskPage

Index = QModelIndex | QPersistentModelIndex
WHAT, WHEN, OWNER, CASE = range(4)


class TaskTableModel(QAbstractTableModel):
    """What, by when, by whom, for whom."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: tuple[TaskOfCase, ...] = ()
        self._today = date.min
        self._with_number = True

    def show_page(self, page: TaskPage) -> None:
        """Shows other tasks."""
        self.beginResetModel()
        self._rows, self._today = page.tasks, page.today
        self.endResetModel()

    def say_numbers(self, with_number: bool) -> None:
        """Whether the number of the case stands behind its call name."""
        if with_number != self._with_number:
            self._with_number = with_number
            self.layoutChanged.emit()

    def row_at(self, row: int) -> TaskOfCase:
        """The task in a row."""
        return self._rows[row]

    def row_of(self, task_id: str) -> int:
        """Where a task stands; -1 when it is not listed."""
        return next((n for n, row in enumerate(self._rows) if row.task.id == task_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 4

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(row, index.column())
        if role == PILL_ROLE and index.column() == WHEN:
            return self._pill(row)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < self.columnCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return {
                WHAT: translate("TaskTable", "Task"),
                WHEN: translate("TaskTable", "By when"),
                OWNER: translate("TaskTable", "Who"),
                CASE: translate("TaskTable", "Case"),
            }[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: TaskOfCase, column: int) -> str:
        task = row.task
        if column == WHAT:
            return task.title
        if column == OWNER:
            return task.owner
        if column == CASE:
            return f"{row.call_name} · {row.number}" if self._with_number else row.call_name
        if task.done_on is not None:
            done = translate("TaskTable", "done {day}")
            return done.format(day=short_day(task.done_on, self._today))
        if task.stopped_on is not None:
            stopped = translate("TaskTable", "stopped {day}")
            return stopped.format(day=short_day(task.stopped_on, self._today))
        if task.due_on is None:
            return translate("TaskTable", "no day")
        return when_words(task.due_on, self._today, QCoreApplication.translate)

    def _pill(self, row: TaskOfCase) -> str:
        task = row.task
        if task.done_on is not None:
            return "done"
        if task.stopped_on is not None or task.due_on is None:
            return "quiet"
        return due_role(task.due_on, self._today)
