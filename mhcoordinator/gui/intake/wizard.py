"""The intake wizard: steps, one question, and beside it possible doubles and the message."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.clock import Clock, SystemClock
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import InvalidFields, InvalidValue
from mhcoordinator.domain.intake import Intake
from mhcoordinator.gui.forms.intake_wizard import Ui_IntakeWizard
from mhcoordinator.gui.intake.client import with_a_client
from mhcoordinator.gui.intake.draft_keeper import DraftKeeper
from mhcoordinator.gui.intake.notebook import Notebook
from mhcoordinator.gui.intake.page import IntakePage
from mhcoordinator.gui.intake.page_stack import PageStack
from mhcoordinator.gui.intake.step_rail import StepRail
from mhcoordinator.gui.intake.wizard_keys import join_keys
from mhcoordinator.gui.intake.wizard_shape import WizardShape
from mhcoordinator.gui.intake.wizard_side import WizardSide
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.banner import Banner
from mhcoordinator.services.drafts import Draft
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.intake import SavedCase, save


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
        intake = with_a_client(draft.intake if draft is not None else Intake())
        self._keeper = DraftKeeper(runner, draft.id if draft is not None else new_id(), self)
        self._keeper.started_with(intake.source)
        self._keeper.has_begun = draft is not None
        self._keeper.kept.connect(self._say_kept)
        self._keeper.failed.connect(self._say_error)
        self.form = Ui_IntakeWizard()
        self.form.setupUi(self)
        self._stack = PageStack(self.form, runner, self._translate, self._clock, self)
        self.pages = self._stack.pages
        self._notebook = Notebook(
            self.pages, intake, dict(draft.typed) if draft is not None else {}, self._clock
        )
        self._lay_out()
        self._side = WizardSide(self.form, runner, self._translate, self._notebook, self)
        self._side.changed.connect(self._note)
        self._side.case_wanted.connect(self.case_wanted)
        join_keys(self)
        self._open(self._stack.called(draft.step if draft is not None else "search"))

    # --- what others ask

    @property
    def intake(self) -> Intake:
        """What was typed so far."""
        return self._notebook.intake

    @property
    def draft_id(self) -> str:
        """The draft in which it is kept."""
        return self._keeper.draft_id

    def current_page(self) -> IntakePage:
        return self._stack.current

    def keep_draft(self) -> None:
        """Writes what was typed into the vault now; the runner does it before it locks."""
        if not self._is_over:
            self._note()
            self._keeper.keep()

    # --- what a person does

    def go_next(self) -> None:
        """The next page; on the last page: save."""
        page = self._stack.beside(1)
        self.save() if page is None else self.go_to(page.key)

    def go_back(self) -> None:
        """The page before; from the first page out of the wizard, keeping the draft."""
        page = self._stack.beside(-1)
        self.stop() if page is None else self.go_to(page.key)

    def go_to(self, key: str) -> None:
        """Another page; what was typed is kept as a draft."""
        self._note()
        self._stack.visited.add(self._stack.current.key)
        self._open(self._stack.called(key))
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

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Puts the cursor where typing begins, or on the button that saves."""
        page = self._stack.current
        if page is self._stack.check_page and not self._stack.check_page.has_problems():
            self.form.next_button.setFocus(reason)
        else:
            page.focus_first()

    def _open(self, page: IntakePage) -> None:
        self._stack.turn_to(page)
        page.show_intake(self.intake, self._notebook.typed)
        if page is self._stack.check_page:
            self._notebook.fill(self._stack.check_page)
        page.show()
        self._show_steps()
        self._side.compare()
        self.form.scroll_area.verticalScrollBar().setValue(0)
        self.setFocus()

    def _note(self) -> None:
        """Takes over what stands on the page."""
        self._notebook.take_over(self._stack.current)
        if self._keeper.has_begun or self._notebook.has_words():
            self._keeper.note(self._stack.current.key, self.intake, self._notebook.typed)

    def _typed(self) -> None:
        self._note()
        self._side.compare()

    def _show_steps(self) -> None:
        here = self._stack.current
        done = {page.key for page in self.pages if self._notebook.says_something(page)}
        self._rail.show_steps(
            here, self._stack.visited | done, self._notebook.pages_with_problems()
        )
        is_first, is_last = here is self.pages[0], here is self.pages[-1]
        save, following = (self.tr("Save"), "Ctrl S"), (self.tr("Next"), "Ctrl Enter")
        self._shape.name_button(self.form.next_button, *(save if is_last else following))
        self.form.save_button.setVisible(not is_last)
        self.form.back_button.setVisible(not is_first)

    # --- problems

    def _show_problems(self, problems: tuple[InvalidValue, ...]) -> None:
        if len(problems) == 1 and problems[0].field == "call_name":
            self._go_to_problem(problems[0])
            return
        self.go_to("check")
        self._stack.current.focus_first()

    def _go_to_problem(self, problem: InvalidValue) -> None:
        here = self._stack.current
        for page in (here, *(page for page in self.pages if page is not here)):
            if self._notebook.is_on(page, problem):
                if page is not here:
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
        self._rail.say_kept(moment)
        self._banner.hide()

    def _say_error(self, error: Exception) -> None:
        words = explain(error, self._translate)
        self._banner.show_words(words.happened, words.kept, words.next_step)

    # --- putting together

    def _lay_out(self) -> None:
        form = self.form
        self._banner = Banner(self)
        form.main_layout.insertWidget(0, self._banner)
        self._rail = StepRail(form, self.pages, self)
        self._rail.chosen.connect(self.go_to)
        self._stack.changed.connect(self._typed)
        self._shape = WizardShape(form, self._rail.buttons)
        self._shape.name_button(form.save_button, self.tr("Save now"), "Ctrl S")
        self._stack.check_page.page_wanted.connect(self.go_to)
        self._stack.check_page.problem_wanted.connect(self._go_to_problem)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shape.fit(self.width())

    def minimumSizeHint(self) -> QSize:
        return QSize(scaled(320), scaled(260))
