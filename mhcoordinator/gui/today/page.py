"""The page of today: one list ordered by urgency, and the caseload in numbers beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mhcoordinator.gui.forms.today_page import Ui_TodayPage
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.today.line_words import long_day
from mhcoordinator.gui.today.snooze_dialog import SnoozeDialog
from mhcoordinator.gui.today.today_model import LineRow
from mhcoordinator.services import today as day
from mhcoordinator.services.due_groups import DueGroup
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.today import TodayAside, TodayLines

ASIDE = 270  # pixels at 100 % text
NARROW = 620


class DayPage(QWidget):
    """Asks again whenever something was written, and whenever it comes to the front.

    Signals:
        settle_wanted: the `DueLine` whose place is to be opened.
        case_wanted: the id of a case that was opened before.
        list_wanted: the `CaseFilter` of a number that was pressed.
        tasks_wanted: the list of all tasks.
        listed: what is on the screen is what is due.
    """

    settle_wanted = Signal(object)
    case_wanted = Signal(str)
    list_wanted = Signal(object)
    tasks_wanted = Signal()
    listed = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_TodayPage()
        self.ui.setupUi(self)
        self._runner = runner
        self._opened: frozenset[DueGroup] = frozenset()
        self._asked = 0
        self._today = date.min
        self.lines = self.ui.lines
        self.ui.aside_page.hide()  # until there are numbers
        self.setFocusProxy(self.lines)
        self.ui.head_layout.setStretch(0, 1)
        self.ui.body_layout.setStretch(0, 1)
        self.ui.list_layout.setStretch(0, 1)
        self.ui.head_layout.setAlignment(self.ui.tasks_button, Qt.AlignmentFlag.AlignBottom)
        self.lines.opened.connect(self._settle)
        self.lines.put_off.connect(self.put_off)
        self.lines.toggled.connect(self._toggle)
        self.ui.recent_card.opened.connect(self.case_wanted)
        self.ui.tasks_button.clicked.connect(self.tasks_wanted)
        for part in (self.ui.status_links, self.ui.residence_card, self.ui.shelter_card):
            part.list_wanted.connect(self.list_wanted)
        listen(self, runner.changed, self._ask_again)

    def refresh(self) -> None:
        """Asks what is due, then the numbers; only the last answer is shown."""
        self._asked += 1
        asked = self._asked

        def show(lines: TodayLines) -> None:
            if asked == self._asked:
                self._show(lines)

        self._runner.run(_ask, self._opened, done=show, owner=self)
        self._runner.run(day.today_aside, done=self._show_aside, owner=self)

    def add_aside(self, widget: QWidget) -> None:
        """Puts something below the numbers."""
        self.ui.aside_layout.insertWidget(self.ui.aside_layout.count() - 1, widget)

    def put_off(self, row: LineRow) -> SnoozeDialog:
        """Asks until when a line is put off."""
        dialog = SnoozeDialog(self._runner, row.line.due, self._today, self.window())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room beside the list, the numbers stand below it."""
        super().resizeEvent(event)
        narrow = self.width() < scaled(NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.ui.body_layout.setDirection(down if narrow else across)
        unlimited = 16_777_215
        self.ui.aside.setMinimumWidth(0 if narrow else scaled(ASIDE))
        self.ui.aside.setMaximumWidth(unlimited if narrow else scaled(ASIDE))
        self.ui.aside.setMaximumHeight(self.height() // 5 if narrow else unlimited)

    def _ask_again(self, _: object) -> None:
        self.refresh()

    def _show(self, page: TodayLines) -> None:
        self._today = page.today
        week = page.today.isocalendar().week
        self.ui.day_label.setText(
            self.tr("{day} · week {week}").format(day=long_day(page.today), week=week)
        )
        self._show_lines(page)
        is_empty = self.lines.lines.rowCount() == 0
        self.setFocusProxy(self.ui.tasks_button if is_empty else self.lines)
        if is_empty and self.lines.hasFocus():
            self.ui.tasks_button.setFocus()
        self.ui.stack.setCurrentWidget(self.ui.empty_page if is_empty else self.lines)
        self.ui.keys_label.setVisible(not is_empty)
        self.listed.emit()

    def _show_aside(self, aside: TodayAside) -> None:
        for part in (self.ui.status_links, self.ui.residence_card, self.ui.shelter_card):
            part.show_numbers(aside.numbers)
        self.ui.recent_card.show_cases(aside.recent)
        self.ui.aside_page.show()

    def _show_lines(self, page: TodayLines) -> None:
        """Whoever was on a line stays on it; when it is settled, on the one that took its place."""
        chosen, place = self.lines.current(), self.lines.currentIndex().row()
        scrolled = self.lines.verticalScrollBar().value()
        self.lines.lines.show_lines(page, self._opened)
        found = -1
        if chosen is not None:
            found = self.lines.lines.row_of(chosen.line.due.case_id, chosen.line.due.key)
        if found < 0 and place >= 0:
            found = min(place, self.lines.lines.rowCount() - 1)
        self.lines.choose(found if found >= 0 else self.lines.lines.first_line())
        self.lines.verticalScrollBar().setValue(scrolled)

    def _toggle(self, group: DueGroup) -> None:
        self._opened = self._opened ^ {group}
        self.refresh()

    def _settle(self, row: LineRow) -> None:
        self.settle_wanted.emit(row.line.due)


def _ask(session: VaultSession, opened: frozenset[DueGroup]) -> TodayLines:
    page = day.today_lines(session)
    groups = tuple(
        replace(group, lines=day.lines_in(session, group.group)) if group.group in opened else group
        for group in page.groups
    )
    return replace(page, groups=groups)
