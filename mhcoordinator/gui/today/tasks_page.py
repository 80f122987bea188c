"""All tasks: mine or those of others, open or done."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QWidget

from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.gui.cases.pill_delegate import PillDelegate
from mhcoordinator.gui.forms.tasks_page import Ui_TasksPage
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.today.task_table_model import CASE, OWNER, WHAT, WHEN, TaskTableModel
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from mhcoordinator.services import task_list
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.task_list import TaskOfCase, TaskPage

MINE, OTHERS, ALL = "mine", "others", "all"
OPEN, DONE = "open", "done"
_WHOSE = {MINE: True, OTHERS: False, ALL: None}


class TasksPage(QWidget):
    """Enter opens a task in its case; D notes that it was done today, which can be taken back.

    Signals:
        opened: the `DueLine` of a task.
        finished: back to today.
        listed: what is on the screen is what was asked for.
    """

    opened = Signal(object)
    finished = Signal()
    listed = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TasksPage()
        self.ui.setupUi(self)
        self._runner = runner
        self._asked = 0
        self.tasks = TaskTableModel(self)
        self.whose_choice = SegmentedChoice(self)
        self.state_choice = SegmentedChoice(self)
        self._fill_choices()
        self._prepare_table()
        self.setFocusProxy(self.ui.table)
        self.ui.foot_layout.setStretch(0, 1)
        self.ui.back_button.clicked.connect(self.finished)
        self.ui.done_button.clicked.connect(self.complete)
        self.ui.table.doubleClicked.connect(lambda _: self._open())
        listen(self, runner.changed, self._ask_again)
        self.refresh()

    def refresh(self) -> None:
        """Asks which tasks there are; only the last answer is shown."""
        self._asked += 1
        asked = self._asked
        whose, state = self.whose_choice.value(), self.state_choice.value()

        def show(page: TaskPage) -> None:
            if asked == self._asked:
                self._show(page)

        ask = partial(_ask, mine=_WHOSE[str(whose or ALL)], is_open=state != DONE)
        self._runner.run(ask, done=show, owner=self)

    def current(self) -> TaskOfCase | None:
        """The task that is chosen."""
        index = self.ui.table.currentIndex()
        return self.tasks.row_at(index.row()) if index.isValid() else None

    def complete(self) -> None:
        """Notes that the chosen task was done today."""
        row = self.current()
        if row is None or not row.task.is_open:
            return

        def done(change: int) -> None:
            words = self.tr("Done: {task}").format(task=row.task.title)
            self.ui.banner.show_words(words, role="info-card")
            self.ui.banner.offer(self.tr("Take back"), lambda: self._take_back(change, row))
            self._runner.broadcast(row.task.case_id)

        self._runner.run(task_list.complete, row.task, done=done, owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.ui.table and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_D:
                self.complete()
                return True
            enter = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            if event.type() == QEvent.Type.KeyPress and event.key() in enter:
                self._open()
                return True
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room for all, it is seen first what is to be done, and by when."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(700)
        self.ui.table.setColumnHidden(OWNER, narrow)
        self.ui.table.setColumnWidth(CASE, scaled(110 if narrow else 230))
        self.tasks.say_numbers(not narrow)

    def _fill_choices(self) -> None:
        row = FlowLayout(self.ui.choices, gap=scaled(12))
        row.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.ui.choices.setSizePolicy(policy)
        self.whose_choice.set_options(
            [(ALL, self.tr("all")), (MINE, self.tr("mine")), (OTHERS, self.tr("of others"))]
        )
        self.state_choice.set_options([(OPEN, self.tr("open")), (DONE, self.tr("done"))])
        self.whose_choice.set_value(ALL)
        self.state_choice.set_value(OPEN)
        self.whose_choice.setAccessibleName(self.tr("Whose tasks"))
        self.state_choice.setAccessibleName(self.tr("Open or done"))
        for choice in (self.whose_choice, self.state_choice):
            choice.changed.connect(self.refresh)
            row.addWidget(choice)

    def _prepare_table(self) -> None:
        table = self.ui.table
        table.setModel(self.tasks)
        table.setItemDelegate(PillDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(scaled(42))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for column, width in ((WHEN, 150), (OWNER, 140), (CASE, 230)):
            table.setColumnWidth(column, scaled(width))
        table.installEventFilter(self)

    def _ask_again(self, _: object) -> None:
        self.refresh()

    def _show(self, page: TaskPage) -> None:
        chosen, place = self.current(), self.ui.table.currentIndex().row()
        self.tasks.show_page(page)
        found = self.tasks.row_of(chosen.task.id) if chosen is not None else 0
        if page.tasks:
            last = len(page.tasks) - 1
            self.ui.table.selectRow(found if found >= 0 else min(max(place, 0), last))
        words = self.tr("1 task") if page.count == 1 else self.tr("{number} tasks")
        shown = words.format(number=page.count)
        if len(page.tasks) < page.count:
            first = self.tr("the first {number} are listed").format(number=len(page.tasks))
            shown = f"{shown}, {first}"
        self.ui.count_label.setText(shown)
        self.ui.stack.setCurrentWidget(self.ui.table if page.tasks else self.ui.empty_label)
        self.ui.done_button.setEnabled(bool(page.tasks) and self.state_choice.value() != DONE)
        self.listed.emit()

    def _take_back(self, change: int, row: TaskOfCase) -> None:
        tell = partial(self._runner.broadcast, row.task.case_id)
        self._runner.run(task_list.take_back, change, done=lambda _: tell(), owner=self)

    def _open(self) -> None:
        row = self.current()
        if row is not None:
            self.opened.emit(_line_of(row))


def _line_of(row: TaskOfCase) -> DueLine:
    on = row.task.due_on or date.max
    return DueLine(
        case_id=row.task.case_id, key=f"task:{row.task.id}", source=DueSource.TASK, on=on,
        warn_from=on, entry_id=row.task.id, entry_kind="Task",
    )  # fmt: skip


def _ask(session: VaultSession, *, mine: bool | None, is_open: bool) -> TaskPage:
    return task_list.task_page(session, mine=mine, is_open=is_open)
