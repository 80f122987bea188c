"""The intake wizard: steps, one question, and beside it possible doubles and the message."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.clock import Clock, SystemClock
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import InvalidFields, InvalidValue
from mhcoordinator.domain.intake import Intake
from mhcoordinator.gui.forms.intake_wizard import Ui_IntakeWizard
from mhcoordinator.gui.intake.check_page import CheckPage
from mhcoordinator.gui.intake.client import with_a_client
from mhcoordinator.gui.intake.draft_keeper import DraftKeeper
from mhcoordinator.gui.intake.notebook import Notebook
from mhcoordinator.gui.intake.page import IntakePage
from mhcoordinator.gui.intake.pages import (
    ConsentPage,
    ContactPage,
    EventsPage,
    NeedsPage,
    ReportPage,
    ResidencePage,
    SafetyPage,
)
from mhcoordinator.gui.intake.people_page import PeoplePage
from mhcoordinator.gui.intake.search_page import SearchPage
from mhcoordinator.gui.intake.step_button import StepButton
from mhcoordinator.gui.intake.wizard_shape import WizardShape
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.banner import Banner
from mhcoordinator.services.drafts import Draft
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.intake import SavedCase, save

_PAGES: tuple[type[IntakePage], ...] = (
    SearchPage, ReportPage, ContactPage, PeoplePage, EventsPage, SafetyPage, ResidencePage,
    NeedsPage, ConsentPage, CheckPage,
)  # fmt: skip


class IntakeWizard(QWidget):
    """Takes an intake from the first word to a saved case.

    Signals:
        saved: with the id of the case; the draft is gone.
        finished: the wizard can be closed: saved, or kept as a draft.
        case_wanted: with the id of an earlier case that the user wants to see.
    """

    saved = Signal(str)
    finished = Signal()
    case_wanted = Signal(str)

    def __init__(
        self,
        runner: TaskRunner,
        translate: Translate | None = None,
        draft: Draft | None = None,
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._translate: Translate = translate or QCoreApplication.translate
        self._clock: Clock = clock or SystemClock()
        self._saving = False
        self._is_over = False
        self._visited: set[str] = set()
        intake = with_a_client(draft.intake if draft is not None else Intake())
        self._keeper = DraftKeeper(runner, draft.id if draft is not None else new_id(), self)
        self._keeper.started_with(intake.source)
        self._keeper.kept.connect(self._say_kept)
        self._keeper.failed.connect(self._say_error)
        self.form = Ui_IntakeWizard()
        self.form.setupUi(self)
        self.pages = [page(self._translate, self._clock) for page in _PAGES]
        self._notebook = Notebook(
            self.pages, intake, dict(draft.typed) if draft is not None else {}, self._clock
        )
        self._page = self.pages[0]
        self._lay_out()
        self._join_side()
        self._join_buttons()
        self._open(self._page_called(draft.step if draft is not None else "search"))

    # --- what others ask

    @property
    def intake(self) -> Intake:
        """What was typed so far."""
        return self._notebook.intake

    def current_page(self) -> IntakePage:
        return self._page

    def keep_draft(self) -> None:
        """Writes what was typed into the vault now; the runner does it before it locks."""
        if not self._is_over:
            self._note()
            self._keeper.keep()

    # --- what a person does

    def go_next(self) -> None:
        """The next page; on the last page: save."""
        place = self.pages.index(self._page)
        if place + 1 < len(self.pages):
            self.go_to(self.pages[place + 1].key)
        else:
            self.save()

    def go_back(self) -> None:
        """The page before; from the first page out of the wizard, keeping the draft."""
        place = self.pages.index(self._page)
        if place:
            self.go_to(self.pages[place - 1].key)
        else:
            self.stop()

    def go_to(self, key: str) -> None:
        """Another page; what was typed is kept as a draft."""
        self._note()
        self._visited.add(self._page.key)
        self._open(self._page_called(key))
        self.keep_draft()

    def stop(self) -> None:
        """Out of the wizard; what was typed waits as a draft."""
        self.keep_draft()
        self.finished.emit()

    def save(self) -> None:
        """Saves the case; pressed again while it is being saved, it does nothing more."""
        if self._saving or self._is_over:
            return
        self._note()
        problems = self._notebook.blocking_problems()
        if problems:
            self._show_problems(problems)
            return
        self._saving = True
        self._keeper.keep()
        self._runner.run(
            save, self.intake, done=self._after_save, failed=self._after_failure, owner=self
        )

    # --- pages

    def _page_called(self, key: str) -> IntakePage:
        return next((page for page in self.pages if page.key == key), self.pages[0])

    def _open(self, page: IntakePage) -> None:
        self._page.hide()
        self._page = page
        page.show_intake(self.intake, self._notebook.typed)
        if isinstance(page, CheckPage):
            self._notebook.fill(page)
        page.show()
        self._show_steps()
        self.form.doubles_card.compare(self.intake)
        self.form.scroll_area.verticalScrollBar().setValue(0)
        page.focus_first()
        if isinstance(page, CheckPage) and not page.has_problems():
            self.form.next_button.setFocus()

    def _note(self) -> None:
        """Takes over what stands on the page."""
        self._notebook.take_over(self._page)
        self._keeper.note(self._page.key, self.intake, self._notebook.typed)

    def _typed(self) -> None:
        self._note()
        self.form.doubles_card.compare(self.intake)

    def _show_steps(self) -> None:
        number = self.pages.index(self._page) + 1
        words = self.tr("Step {number} of {count}")
        self.form.step_label.setText(words.format(number=number, count=len(self.pages)))
        wrong = self._notebook.pages_with_problems()
        for button, page in zip(self._steps, self.pages, strict=True):
            done = page.key in self._visited or self._notebook.says_something(page)
            button.show_state(here=page is self._page, done=done, wrong=page.key in wrong)
        is_last = number == len(self.pages)
        save, following = (self.tr("Save"), "Ctrl S"), (self.tr("Next"), "Ctrl Enter")
        self._shape.name_button(self.form.next_button, *(save if is_last else following))
        self.form.save_button.setVisible(not is_last)
        self.form.back_button.setVisible(number > 1)

    # --- problems

    def _show_problems(self, problems: tuple[InvalidValue, ...]) -> None:
        if len(problems) == 1 and problems[0].field == "call_name":
            self._go_to_problem(problems[0])
            return
        self.go_to("check")
        self._page.focus_first()

    def _go_to_problem(self, problem: InvalidValue) -> None:
        here = (self._page, *(page for page in self.pages if page is not self._page))
        for page in here:
            if self._notebook.is_on(page, problem):
                if page is not self._page:
                    self.go_to(page.key)
                page.focus_problem(problem, self.intake)
                return

    # --- saving and keeping

    def _after_save(self, case: SavedCase) -> None:
        self._saving = False
        self._is_over = True
        self._keeper.discard()
        self._runner.broadcast(case.case_id)
        self.saved.emit(case.case_id)
        self.finished.emit()

    def _after_failure(self, error: Exception) -> None:
        self._saving = False
        if isinstance(error, InvalidFields):
            self._show_problems(error.problems)
            return
        self._say_error(error)

    def _say_kept(self, moment: datetime) -> None:
        words = self.tr("Kept as a draft at {time}. Encrypted; you can stop at any time.")
        self.form.draft_label.setText(words.format(time=f"{moment.astimezone():%H:%M}"))
        self._banner.hide()

    def _say_error(self, error: Exception) -> None:
        words = explain(error, self._translate)
        self._banner.show_words(words.happened, words.kept, words.next_step)

    # --- putting together

    def _lay_out(self) -> None:
        form = self.form
        self._banner = Banner(self)
        form.main_layout.insertWidget(0, self._banner)
        form.draft_label.setText(self.tr("What you type is kept at once, encrypted."))
        self._steps = []
        for number, page in enumerate(self.pages, start=1):
            step = StepButton(number, page.step_title())
            step.clicked.connect(lambda _=False, key=page.key: self.go_to(key))
            form.steps_layout.addWidget(step)
            self._steps.append(step)
            page.setParent(form.page_column)
            form.column_layout.addWidget(page)
            page.hide()
            page.changed.connect(self._typed)
        form.column_layout.addStretch(1)
        self._shape = WizardShape(form, self._steps)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape.fit(self.width())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(320), scaled(260))

    def _join_side(self) -> None:
        doubles, message = self.form.doubles_card, self.form.message_card
        doubles.work_with(self._runner, self._translate)
        doubles.same_person.connect(self._call_same)
        doubles.case_wanted.connect(self.case_wanted)
        message.work_with(self._runner, self._translate)
        message.show_message(self.intake.source)
        message.changed.connect(self._take_message)

    def _join_buttons(self) -> None:
        form = self.form
        self._shape.name_button(form.save_button, self.tr("Save now"), "Ctrl S")
        form.next_button.clicked.connect(self.go_next)
        form.back_button.clicked.connect(self.go_back)
        form.stop_button.clicked.connect(self.stop)
        form.save_button.clicked.connect(self.save)
        check = self.pages[-1]
        if isinstance(check, CheckPage):
            check.page_wanted.connect(self.go_to)
            check.problem_wanted.connect(self._go_to_problem)
        for keys, action in (
            ("Ctrl+Return", self.go_next),
            ("Ctrl+Enter", self.go_next),
            ("Ctrl+S", self.save),
            ("Esc", self.go_back),
            ("Ctrl+Shift+V", self.form.message_card.paste),
        ):
            self._shortcut(keys, action)
        for number, page in enumerate(self.pages[:10], start=1):
            self._shortcut(f"Alt+{number % 10}", lambda key=page.key: self.go_to(key))

    def _shortcut(self, keys: str, action: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)

    def _call_same(self, case_id: str) -> None:
        self._notebook.call_same_person(case_id)
        self._note()

    def _take_message(self) -> None:
        self._notebook.keep_message(self.form.message_card.message())
        self._note()
