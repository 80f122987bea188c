"""Which page is in front. Pages are built, and their code is loaded, when they are first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from mhcoordinator.gui.meeting_ways import MeetingWays
from mhcoordinator.gui.place import Place
from mhcoordinator.gui.wholes import Wholes

if TYPE_CHECKING:
    from mhcoordinator.domain.due import DueLine
    from mhcoordinator.gui.task_runner import TaskRunner
    from mhcoordinator.gui.waiting_intakes import WaitingIntakes
    from mhcoordinator.services.case_list import CaseFilter
    from mhcoordinator.services.settings import Settings
    from mhcoordinator.services.today import CaseHead

TODAY, TASKS, CASES, CASE = "today", "tasks", "cases", "case"
ORGANISATIONS, SETTINGS, ABOUT = "organisations", "settings", "about"
MEETINGS, MEETING = "meetings", "meeting"
INTAKE, REFERRAL, SUMMARY, CLIENT_PLAN = "intake", "referral", "summary", "client_plan"


class Navigation(QObject):
    """Pages inside the shell are kept as they were left; wizards take the whole window in turn.

    Signals:
        moved: another page is in front; carries its name.
        intake_waits: the user looks at a case while an intake is open behind it.
        note_wanted: a contact is to be noted in the case in front.
        settings_changed: a dict with settings that are to be different.
    """

    moved = Signal(str)
    intake_waits = Signal()
    note_wanted = Signal()
    settings_changed = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        settings: Settings,
        pages: QStackedWidget,
        wholes: QStackedWidget,
    ) -> None:
        super().__init__(pages)
        self._runner = runner
        self._settings = settings
        self._pages = pages
        self._wholes = Wholes(wholes)
        self._wholes.changed.connect(self._list_waiting)
        self._wholes.uncovered.connect(self._focus_page)
        self._meeting_ways = MeetingWays(runner, self._wholes, self.open_meeting)
        self._built: dict[str, QWidget] = {}
        self._waiting: WaitingIntakes | None = None
        self._case_id = self._meeting_id = ""
        self._back_to = CASES
        self._makers: dict[str, Callable[[], QWidget]] = {
            TODAY: self._make_today,
            TASKS: self._make_tasks,
            CASES: self._make_cases,
            MEETINGS: self._make_meetings,
            ORGANISATIONS: self._make_organisations,
            SETTINGS: self._make_settings,
            ABOUT: _make_about,
        }

    def show_page(self, name: str) -> QWidget:
        """Brings a page of the rail to the front, as it was left."""
        if name not in self._built:
            page = self._makers[name]()
            self._built[name] = page
            self._pages.addWidget(page)
        return self._to_front(name)

    def open_case(self, case_id: str, back_to: str = CASES) -> Any:
        """Brings the page of a case to the front; whoever leaves it comes back to that page."""
        from mhcoordinator.gui.case.page import CasePage

        self._back_to = back_to
        if self._case_id != case_id or CASE not in self._built:
            self._drop(CASE)
            page = CasePage(self._runner, case_id)
            page.refer.connect(self.start_referral)
            page.go_on_referral.connect(self.start_referral)
            page.print_summary.connect(self.start_summary)
            page.desk.client_plan_wanted.connect(lambda: self.start_client_plan(case_id))
            page.settle_wanted.connect(self._settle_here)
            page.finished.connect(self.leave_case)
            page.action_bar.note_contact_pressed.disconnect(page.note_contact)
            page.action_bar.note_contact_pressed.connect(self.note_wanted)
            self._case_id = case_id
            self._built[CASE] = page
            self._pages.addWidget(page)
        return self._to_front(CASE)

    def leave_case(self) -> None:
        """Back to where the case was opened, at the line of that case."""
        if self._back_to == MEETING:
            self.open_meeting(self._meeting_id)
            return
        page: Any = self.show_page(self._back_to)
        (page.table if self._back_to == CASES else page).setFocus()

    def open_meeting(self, meeting_id: str, is_new: bool = False) -> Any:
        """Brings the page on which a meeting is prepared to the front."""
        from mhcoordinator.gui.meeting.page import MeetingPage

        if self._meeting_id != meeting_id or MEETING not in self._built:
            self._drop(MEETING)
            page = MeetingPage(self._runner, meeting_id, is_new=is_new)
            page.finished.connect(lambda: self.show_page(MEETINGS).setFocus())
            page.next_planned.connect(lambda next_id: self.open_meeting(next_id, is_new=True))
            page.case_wanted.connect(lambda case_id: self.open_case(case_id, MEETING))
            self._meeting_ways.join(page)
            self._meeting_id = meeting_id
            self._built[MEETING] = page
            self._pages.addWidget(page)
        front = self._to_front(MEETING)
        front.setFocus()
        return front

    def settle(self, line: DueLine, back_to: str = TODAY) -> None:
        """Opens the case where a line that is due is settled."""
        from mhcoordinator.gui.today.settling import settle

        settle(self.open_case(line.case_id, back_to), line)

    def list_cases(self, wanted: CaseFilter) -> None:
        """Brings the list of cases to the front, with exactly these cases."""
        page: Any = self.show_page(CASES)
        page.filter_bar.show_only(wanted)
        page.table.setFocus()

    def start_intake(self, draft: Any = None) -> None:
        """Opens the intake wizard, or comes back to the one that is open.

        When another intake is open than the draft asked for, that one is kept as a draft first.
        """
        from mhcoordinator.gui.intake.wizard import IntakeWizard

        opened = self._open_intake()
        if opened is not None and (draft is None or draft.id == opened.draft_id):
            self._wholes.bring(opened)
            return
        if opened is not None:
            opened.stop()
        wizard = IntakeWizard(self._runner, draft=draft)
        wizard.saved.connect(self.open_case)
        wizard.case_wanted.connect(self._look_at_case)
        self._wholes.put(INTAKE, wizard)

    def start_referral(self, case_id: str, referral_id: str = "") -> None:
        """Opens the referral wizard for a case, on a new referral or a draft of one."""
        from mhcoordinator.gui.referral.wizard import ReferralWizard

        self._wholes.put(REFERRAL, ReferralWizard(self._runner, case_id, referral_id))

    def start_summary(self, case_id: str) -> None:
        """Opens the case summary of a case."""
        from mhcoordinator.gui.summary.summary_dialog import SummaryDialog

        self._wholes.put(SUMMARY, SummaryDialog(self._runner, case_id))

    def start_client_plan(self, case_id: str) -> None:
        """Opens the plan of a case on paper, for the client."""
        from mhcoordinator.gui.client_plan.page import ClientPlanPage

        self._wholes.put(CLIENT_PLAN, ClientPlanPage(self._runner, case_id))

    def current(self) -> QWidget | None:
        """The page inside the shell that is in front."""
        return self._pages.currentWidget()

    def current_name(self) -> str:
        """Its name; empty before the first page is shown."""
        front = self.current()
        return next((name for name, page in self._built.items() if page is front), "")

    def case_head(self) -> CaseHead | None:
        """What the case in front is called, once it was read; also behind a wizard about it."""
        from mhcoordinator.services.today import CaseHead

        about = self.in_front_whole() in {"", REFERRAL, SUMMARY, CLIENT_PLAN}
        page: Any = self.current() if self.current_name() == CASE and about else None
        if page is None or page.data is None:
            return None
        case = page.data.view.case
        return CaseHead(case.id, case.number, case.call_name)

    def in_front_whole(self) -> str:
        """The name of the wizard that takes the whole window, else empty."""
        return self._wholes.front_name()

    def has_intake(self) -> bool:
        """Whether an intake is open, in front or behind the shell."""
        return self._open_intake() is not None

    def place(self) -> Place:
        """Where the user is."""
        front = self.current()
        ask = getattr(front, "place", None)
        inner = ask() if callable(ask) else None
        name = self.current_name() or TODAY
        case_id = self._case_id if CASE in self._built else ""
        whole, field = self.in_front_whole(), self._field_of_intake()
        meeting_id = self._meeting_id if MEETING in self._built else ""
        return Place(name, case_id, whole, self._referral_id(), inner, field, meeting_id)

    def go_to(self, place: Place | None) -> None:
        """Returns to a place; a case that was open comes back with it."""
        if place is None:
            self.show_page(TODAY).setFocus()
            return
        page: Any
        if place.page == CASE:
            page = self.open_case(place.case_id)
        elif place.page == MEETING:
            page = self.open_meeting(place.meeting_id)
        else:
            page = self.show_page(place.page)
        go_on = getattr(page, "go_to", None)
        if callable(go_on) and place.inner is not None:
            go_on(place.inner)
        if place.whole == REFERRAL and place.case_id:
            self.start_referral(place.case_id, place.referral_id)
        elif place.whole == SUMMARY and place.case_id:
            self.start_summary(place.case_id)
        elif place.whole == CLIENT_PLAN and place.case_id:
            self.start_client_plan(place.case_id)
        else:
            self._meeting_ways.start(place.whole, place.meeting_id)

    def return_to_field(self, field: tuple[str, int]) -> None:
        """Puts the cursor at the end of a field of the intake, where that field can be seen."""
        name, number = field
        found = _called(name, self._open_intake())[number : number + 1]
        for editor in found:
            if editor.isVisible():
                editor.setFocus()
                if isinstance(editor, QLineEdit):
                    editor.end(False)
                elif isinstance(editor, QPlainTextEdit):
                    editor.moveCursor(QTextCursor.MoveOperation.End)

    def _settle_here(self, line: DueLine) -> None:
        self.settle(line, self._back_to)

    def _field_of_intake(self) -> tuple[str, int] | None:
        focus = self._wholes.focus_in_front()
        if self.in_front_whole() != INTAKE or focus is None:
            return None
        name = focus.objectName()
        return name, _called(name, self._wholes.front()).index(focus)

    def _to_front(self, name: str) -> QWidget:
        page = self._built[name]
        self._pages.setCurrentWidget(page)
        self.moved.emit(name)
        return page

    def _open_intake(self) -> Any:
        return self._wholes.opened(INTAKE)

    def _list_waiting(self) -> None:
        opened = self._open_intake()
        if self._waiting is not None:
            self._waiting.leave_out("" if opened is None else opened.draft_id)

    def _focus_page(self) -> None:
        front = self.current()
        if front is not None:
            front.setFocus()

    def _begin_intake(self) -> None:
        self.start_intake()

    def _look_at_case(self, case_id: str) -> None:
        """Shows a case while the intake waits behind it."""
        self.open_case(case_id)
        self._wholes.let_wait()
        self.intake_waits.emit()

    def _referral_id(self) -> str:
        front = self._wholes.front()
        referral = front.referral() if self.in_front_whole() == REFERRAL else None
        return "" if referral is None else str(referral.id)

    def _drop(self, name: str) -> None:
        page = self._built.pop(name, None)
        if page is not None:
            bar = getattr(page, "action_bar", None)
            if isinstance(bar, QWidget):
                bar.hide()
                bar.deleteLater()
            self._pages.removeWidget(page)
            page.deleteLater()

    def _make_today(self) -> QWidget:
        from mhcoordinator.gui.today.page import DayPage
        from mhcoordinator.gui.waiting_intakes import WaitingIntakes

        page = DayPage(self._runner)
        page.settle_wanted.connect(self.settle)
        page.case_wanted.connect(lambda case_id: self.open_case(case_id, TODAY))
        page.list_wanted.connect(self.list_cases)
        page.tasks_wanted.connect(lambda: self.show_page(TASKS).setFocus())
        self._waiting = WaitingIntakes(self._runner, page)
        self._waiting.go_on.connect(self.start_intake)
        page.add_aside(self._waiting)
        self._list_waiting()
        return page

    def _make_tasks(self) -> QWidget:
        from mhcoordinator.gui.today.tasks_page import TasksPage

        page = TasksPage(self._runner)
        page.opened.connect(lambda line: self.settle(line, TASKS))
        page.finished.connect(lambda: self.show_page(TODAY).setFocus())
        return page

    def _make_cases(self) -> QWidget:
        from mhcoordinator.gui.cases.page import CaseListPage

        page = CaseListPage(self._runner, self._settings.columns)
        page.setFocusProxy(page.filter_bar.text_edit)
        page.opened.connect(self.open_case)
        page.intake_wanted.connect(self._begin_intake)
        page.columns_chosen.connect(self._keep_columns)
        return page

    def _make_meetings(self) -> QWidget:
        from mhcoordinator.gui.meeting.meetings_page import MeetingsPage

        page = MeetingsPage(self._runner)
        page.opened.connect(self.open_meeting)
        return page

    def _make_organisations(self) -> QWidget:
        from mhcoordinator.gui.organisations.page import OrganisationsPage

        return OrganisationsPage(self._runner)

    def _make_settings(self) -> QWidget:
        from mhcoordinator.gui.settings.page import SettingsPage

        page = SettingsPage(self._settings, self._runner)
        page.case_wanted.connect(lambda case_id: self.open_case(case_id, SETTINGS))
        page.settings_changed.connect(self.settings_changed)
        return page

    def _keep_columns(self, columns: tuple[str, ...]) -> None:
        self.settings_changed.emit({"columns": tuple(columns)})


def _called(name: str, whole: QWidget | None) -> list[QWidget]:
    inside = whole.findChildren(QWidget) if whole is not None else []
    return [widget for widget in inside if widget.objectName() == name]


def _make_about() -> QWidget:
    from mhcoordinator.gui.about.page import AboutPage

    return AboutPage()
