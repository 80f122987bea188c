"""The list of cases: one question makes the list and the number above it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mhcoordinator.gui.cases.case_columns import COLUMNS
from mhcoordinator.gui.forms.case_list_page import Ui_CaseListPage
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services import case_list
from mhcoordinator.services.case_list import CaseFilter, CasePage, CaseRow
from mhcoordinator.services.own_kinds import own_kinds
from mhcoordinator.services.session import VaultSession

_Answer = tuple[CasePage, tuple[str, ...], tuple[str, ...], date]
PAUSE_WHILE_TYPING = 60  # milliseconds


class CaseListPage(QWidget):
    """Asks again while somebody types, and whenever something was written.

    Signals:
        opened: a case id.
        intake_wanted: the first step of an empty list.
        columns_chosen: the names of the columns that are shown from now on.
        listed: the list on the screen answers the question that stands above it.
    """

    opened = Signal(str)
    intake_wanted = Signal()
    columns_chosen = Signal(object)
    listed = Signal()

    def __init__(
        self, runner: TaskRunner, columns: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_CaseListPage()
        self.ui.setupUi(self)
        self._runner = runner
        self._asked = 0
        self._answered = (0, CaseFilter())
        self._today = date.min
        self.table = self.ui.table
        self.ui.stack.setMinimumHeight(scaled(80))  # its headings and one case
        self.filter_bar = self.ui.filter_bar
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_WHILE_TYPING)
        self._pause.timeout.connect(self.refresh)
        self._columns_menu = self._make_columns_menu()
        self.table.show_columns(columns)
        self._tick_columns()
        self.filter_bar.changed.connect(self._pause.start)
        self.filter_bar.text_edit.returnPressed.connect(self._go_to_table)
        self.table.opened.connect(self.opened)
        self.table.cases.rest_wanted.connect(self._ask_rest)
        self.table.squeezed.connect(self._say_squeezed)
        self.ui.intake_button.clicked.connect(self.intake_wanted)
        self.ui.clear_button.clicked.connect(self.filter_bar.clear)
        listen(self, runner.changed, self._pause_then_refresh)
        self.refresh()

    def count(self) -> int:
        """How many cases are listed."""
        return self.table.cases.rowCount()

    def refresh(self) -> None:
        """Asks the question that stands above the list; only the last answer is shown."""
        self._pause.stop()
        self._asked += 1
        asked, wanted = self._asked, self.filter_bar.wanted()

        def show(answer: _Answer) -> None:
            if asked != self._asked:
                return
            self._answered = (asked, wanted)
            self._show(wanted, *answer)

        self._runner.run(_ask, wanted, done=show, owner=self)

    def _pause_then_refresh(self, _: object) -> None:
        self._pause.start()

    def _ask_rest(self) -> None:
        """Somebody scrolled to the end of the newest cases, or sorts."""
        asked, wanted = self._answered

        def show_rest(rows: tuple[CaseRow, ...]) -> None:
            if asked == self._asked:
                if not self.table.cases.add_rest(rows):
                    self._show_rows(rows)
                self.listed.emit()

        self._runner.run(case_list.list_cases, wanted, done=show_rest, owner=self)

    def _show(
        self,
        wanted: CaseFilter,
        page: CasePage,
        places: tuple[str, ...],
        kinds: tuple[str, ...],
        today: date,
    ) -> None:
        self._today = today
        self._show_rows(page.rows, are_all=page.count == len(page.rows))
        self.filter_bar.offer_municipalities(places)
        self.filter_bar.offer_own_kinds(kinds)
        self.ui.count_label.setText(self._number_words(page.count))
        self.ui.stack.setCurrentWidget(self.table if page.count else self.ui.empty_page)
        if not page.count:
            self._explain_empty(wanted)
        self.listed.emit()

    def _show_rows(self, rows: tuple[CaseRow, ...], *, are_all: bool = True) -> None:
        chosen = self._chosen_case()
        self.table.cases.show_rows(rows, self._today, are_all=are_all)
        if rows:
            self.table.selectRow(max(0, self.table.cases.row_of(chosen)))

    def _number_words(self, number: int) -> str:
        if number == 1:
            return self.tr("1 case")
        return self.tr("{number} cases").format(number=number)

    def _say_squeezed(self, number: int) -> None:
        one, more = self.tr("1 column has no room"), self.tr("{number} columns have no room")
        self.ui.squeezed_label.setText(one if number == 1 else more.format(number=number))
        self.ui.squeezed_label.setVisible(number > 0)

    def _explain_empty(self, wanted: CaseFilter) -> None:
        usual = CaseFilter(statuses=wanted.statuses)
        narrowed = wanted != usual
        if narrowed:
            self.ui.empty_title.setText(self.tr("No case fits what you ask for"))
            self.ui.empty_label.setText(self.tr("Take a filter away, or look among all cases."))
        else:
            self.ui.empty_title.setText(self.tr("There are no cases here yet"))
            self.ui.empty_label.setText(
                self.tr(
                    "Every case stands here, with what is due first. "
                    "Begin with an intake: only a call name is needed."
                )
            )
        self.ui.intake_button.setVisible(not narrowed)

    def _chosen_case(self) -> str:
        index = self.table.currentIndex()
        return self.table.cases.row_at(index.row()).case_id if index.isValid() else ""

    def _go_to_table(self) -> None:
        """Enter after typing goes to the first case; Enter once more opens it."""
        if self.count():
            self.table.setFocus()

    def _make_columns_menu(self) -> QMenu:
        menu = QMenu(self)
        for column in COLUMNS:
            action = QAction(self.table.cases.title(column), menu)
            action.setCheckable(True)
            action.setData(column.name)
            action.setEnabled(column.name != "call_name")
            action.triggered.connect(self._choose_columns)
            menu.addAction(action)
        self.ui.columns_button.setMenu(menu)
        return menu

    def _tick_columns(self) -> None:
        names = {column.name for column in self.table.cases.columns()}
        for action in self._columns_menu.actions():
            action.setChecked(action.data() in names)

    def _choose_columns(self) -> None:
        actions = self._columns_menu.actions()
        names = tuple(str(action.data()) for action in actions if action.isChecked())
        self.table.show_columns(names)
        self.columns_chosen.emit(names)


def _ask(session: VaultSession, wanted: CaseFilter) -> _Answer:
    """The newest cases, soon; whoever shows them asks for the rest when there are more."""
    page = case_list.first_cases(session, wanted)
    kinds = own_kinds(session)
    return page, case_list.municipalities(session), kinds, session.clock.today()
