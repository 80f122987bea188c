"""The window inside the vault: rail, bar, and the page in front."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QButtonGroup, QWidget

from mhcoordinator.gui import navigation
from mhcoordinator.gui.forms.main_window import Ui_MainWindow
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.meeting_ways import SHARED
from mhcoordinator.gui.navigation import Navigation
from mhcoordinator.gui.place import Place
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled, set_role
from mhcoordinator.gui.widgets.key_button import KeyButton
from mhcoordinator.services.settings import Settings

RAIL_WIDTH = 196
_RAIL_OF = {
    navigation.CASE: navigation.CASES,
    navigation.TASKS: navigation.TODAY,
    navigation.MEETING: navigation.MEETINGS,
}


class MainWindow(QWidget):
    """Nothing of a case stands in its title.

    Attributes:
        banner: errors that nobody else shows.
        pages: which page is in front.

    Signals:
        settings_changed: a dict with the settings that are different now.
        lock_wanted: the user wants to lock.
        blank_wanted: the user wants a blank screen.
    """

    settings_changed = Signal(object)
    lock_wanted = Signal()
    blank_wanted = Signal()

    def __init__(self, runner: TaskRunner, settings: Settings) -> None:
        super().__init__()
        self.form = Ui_MainWindow()
        self.form.setupUi(self)
        self.setObjectName("page")
        self.setWindowTitle(self.tr("MH Coordinator"))
        self._runner = runner
        self.banner = self.form.banner
        self.pages = Navigation(runner, settings, self.form.pages, self.form.wholes)
        self.pages.moved.connect(self._show_where)
        self.pages.settings_changed.connect(self.settings_changed)
        self.pages.note_wanted.connect(self.note_contact)
        self._bar_of_page: QWidget | None = None
        self._lay_out()
        self._fill_rail()
        self._fill_bar()
        self._take_keys()
        listen(self, runner.changed, self._count_again)
        self.pages.intake_waits.connect(self._say_intake_waits)
        self.resize(scaled(1280), scaled(800))

    def go_to(self, place: Place | None) -> None:
        """Returns to a place, or begins at what is due today."""
        self.pages.go_to(place)
        self._count()

    def place(self) -> Place:
        """Where the user is."""
        return self.pages.place()

    def resume_draft(self, field: tuple[str, int] | None = None) -> None:
        """Opens the intake wizard where it was left, when an intake waits; at a field of it."""
        self._runner.run(_newest_draft, done=partial(self._resume, field), owner=self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at_case = self.pages.current_name() == navigation.CASE and not self.pages.in_front_whole()
        if event.key() == Qt.Key.Key_Escape and at_case:
            self.pages.leave_case()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        form = self.form
        for layout in (form.whole_layout, form.shell_layout, form.work_layout):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        form.rail.setFixedWidth(scaled(RAIL_WIDTH))
        form.rail_layout.setContentsMargins(scaled(12), scaled(20), scaled(12), scaled(16))
        form.rail_layout.setSpacing(scaled(4))
        form.brand_label.setContentsMargins(scaled(10), 0, 0, scaled(16))
        form.bar_layout.setContentsMargins(scaled(24), 12, scaled(24), 12)
        form.bar_layout.setSpacing(scaled(10))
        form.search_edit.setMinimumWidth(scaled(120))
        form.search_edit.setMaximumWidth(scaled(420))
        form.bar_layout.setStretch(0, 1)
        form.bar_layout.setStretch(1, 1)

    def _fill_rail(self) -> None:
        form = self.form
        self._rail = {
            navigation.TODAY: form.today_button,
            navigation.CASES: form.cases_button,
            navigation.MEETINGS: form.meetings_button,
            navigation.ORGANISATIONS: form.organisations_button,
            navigation.SETTINGS: form.settings_button,
            navigation.ABOUT: form.about_button,
        }
        group = QButtonGroup(self)
        for name, button in self._rail.items():
            button.setCheckable(True)
            group.addButton(button)
            button.clicked.connect(lambda _=False, name=name: self.pages.show_page(name))
        for button in (*self._rail.values(), form.lock_button):
            set_role(button, "rail")
        form.lock_button.clicked.connect(self.lock_wanted)
        form.lock_button.set_key(_spelled("Ctrl+L"))

    def _fill_bar(self) -> None:
        form = self.form
        form.search_edit.use(self._runner, _spelled("Ctrl+K"))
        form.search_edit.chosen.connect(self._open_hit)
        form.search_edit.left.connect(self._leave_search)
        form.contact_button.set_key("F4")
        form.contact_button.clicked.connect(self.note_contact)
        form.intake_button.set_key(_spelled("Ctrl+N"))
        form.intake_button.clicked.connect(self._begin_intake)

    def _take_keys(self) -> None:
        for keys, act in (
            ("Ctrl+K", self._search),
            ("Ctrl+N", self._begin_intake),
            ("F4", self.note_contact),
            ("Ctrl+L", self.lock_wanted.emit),
            ("F11", self.blank_wanted.emit),
        ):
            QShortcut(QKeySequence(keys), self, act)

    def _show_where(self, name: str) -> None:
        self.form.search_edit.close_list()
        self._rail[_RAIL_OF.get(name, name)].setChecked(True)
        has_own = name in {navigation.CASE, navigation.MEETING}
        bar = getattr(self.pages.current(), "action_bar", None) if has_own else None
        if bar is not self._bar_of_page and self._bar_of_page is not None:
            self._bar_of_page.hide()
        self._bar_of_page = bar
        self.form.contact_button.setVisible(bar is None)
        self.form.intake_button.setVisible(bar is None)
        if bar is not None:
            self.form.bar_layout.addWidget(bar)
            bar.show()

    def _search(self) -> None:
        if not self.pages.in_front_whole():
            self.form.search_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.form.search_edit.selectAll()

    def _leave_search(self) -> None:
        front = self.pages.current()
        if front is not None:
            front.setFocus()

    def _open_hit(self, hit: Any) -> None:
        page = self.pages.open_case(hit.case_id)
        show = getattr(page, "show_entry", None)
        if callable(show):
            show(hit.entry_id)

    def _begin_intake(self) -> None:
        if not self._is_shared():
            self.pages.start_intake()

    def _is_shared(self) -> bool:
        """Whether other people look along at this screen."""
        return self.pages.in_front_whole() in SHARED

    def _say_intake_waits(self) -> None:
        self.banner.show_words(
            self.tr("Your intake waits behind this case file."), role="info-card"
        )
        self.banner.offer(self.tr("Go on with the intake"), self._begin_intake)

    def note_contact(self) -> None:
        """Over whatever is in front: a phone rings also during an intake, or above an open form."""
        from mhcoordinator.gui.note.note_dialog import NoteDialog

        below = QApplication.activeModalWidget() or self
        if isinstance(below, NoteDialog) or self._is_shared():
            return
        dialog = NoteDialog(self._runner, self.pages.case_head(), below)
        dialog.finished.connect(dialog.deleteLater)
        dialog.finished.connect(below.activateWindow)
        dialog.open()

    def _count(self) -> None:
        self._runner.run(_count_for_rail, done=self._show_counts, owner=self)

    def _count_again(self, _: object) -> None:
        self._count()

    def _show_counts(self, counts: tuple[int, int, date | None]) -> None:
        cases, urgent, meeting_on = counts
        button: KeyButton = self.form.cases_button
        button.set_aside(str(cases) if cases else "")
        button.setAccessibleDescription(self.tr("%n case file(s)", None, cases))
        button = self.form.today_button
        button.set_aside(str(urgent) if urgent else "")
        button.setAccessibleDescription(self.tr("%n line(s) too late or due today", None, urgent))
        button = self.form.meetings_button
        day = "" if meeting_on is None else _day_of_month(meeting_on)
        button.set_aside(day)
        button.setAccessibleDescription(self.tr("next on {day}").format(day=day) if day else "")

    def _resume(self, field: tuple[str, int] | None, draft: Any) -> None:
        if draft is not None:
            self.pages.start_intake(draft)
            if field is not None:
                self.pages.return_to_field(field)


def _spelled(keys: str) -> str:
    spelled = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return spelled.replace("+", " ")


def _newest_draft(session: Any) -> Any:
    from mhcoordinator.services import drafts

    waiting = drafts.drafts(session)
    return drafts.load_draft(session, waiting[0].id) if waiting else None


def _day_of_month(day: date) -> str:
    """``3 Dec``."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM").replace(".", "")


def _count_for_rail(session: Any) -> tuple[int, int, date | None]:
    from mhcoordinator.services.case_list import CaseFilter, count_cases
    from mhcoordinator.services.meeting.planning import next_day
    from mhcoordinator.services.today import count_urgent

    return count_cases(session, CaseFilter()), count_urgent(session), next_day(session)
