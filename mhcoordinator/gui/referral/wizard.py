"""The referral wizard: five steps at the left, one question in the middle, the letter beside it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.errors import Conflict
from mhcoordinator.domain.sharing import Consent, DisclosureWay, Referral, ReferralStatus
from mhcoordinator.gui.forms.referral_wizard import Ui_ReferralWizard
from mhcoordinator.gui.paper.file_names import letter_file_name
from mhcoordinator.gui.paper.paper_dialogs import PaperDialogs, SystemDialogs
from mhcoordinator.gui.paper.paper_words import explain_paper
from mhcoordinator.gui.referral.draft_keeper import DraftKeeper
from mhcoordinator.gui.referral.letter_desk import LetterDesk
from mhcoordinator.gui.referral.referral_state import (
    ReferralState,
    open_referral,
    read_referral,
    record_consent,
    with_consent,
)
from mhcoordinator.gui.referral.step_rail import StepRail
from mhcoordinator.gui.referral.wizard_pages import FIELDS, PURPOSE, RECIPIENT, SEND, WizardPages
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import set_role
from mhcoordinator.i18n import Translate
from mhcoordinator.services.disclosure import Prepared


class ReferralWizard(QWidget):
    """Keeps what is typed as a draft referral; the letter leaves through the gate only.

    Signals:
        finished: the user is done here.
        changed: something was saved.
    """

    finished = Signal()
    changed = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        case_id: str,
        referral_id: str = "",
        *,
        translate: Translate | None = None,
        dialogs: PaperDialogs | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._case_id = case_id
        self._translate: Translate = translate or QCoreApplication.translate
        self._state: ReferralState | None = None
        self.ui = Ui_ReferralWizard()
        self.ui.setupUi(self)
        self.pages = WizardPages(
            self.ui.pages_layout, self.ui.scroll_contents, runner, self._translate
        )
        self._rail = StepRail(self.ui, self.pages.names(), self)
        self._keeper = DraftKeeper(runner, self)
        self._desk = LetterDesk(self, runner, self.ui.preview, dialogs or SystemDialogs())
        self.ui.preview.set_caption(self.tr("This is how the letter looks"))
        self.ui.work.join(self.ui.scroll, self.ui.preview, self.ui.paper_button)
        self._connect()
        self.setEnabled(False)
        runner.run(
            open_referral, case_id, referral_id, self._translate, done=self._open, owner=self
        )

    def referral(self) -> Referral | None:
        """The referral as it stands in the window."""
        return None if self._state is None else self._state.referral

    def letter(self) -> Prepared | None:
        """The letter, when the preview shows what the window says now."""
        return self._desk.letter()

    def keep_draft(self) -> None:
        """Save what was typed, if anything was, without asking."""
        if self._state is not None:
            self._state = self.pages.collect(self._state)
            self._keeper.keep(self._state.referral)

    def go_to(self, step: int) -> None:
        """Show a step; what was typed is kept on the way."""
        if self._state is None:
            return
        self.keep_draft()
        self.pages.go_to(min(step, self.pages.open_steps(self._state) - 1))
        self.ui.scroll.verticalScrollBar().setValue(0)
        self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.fit(self.width())

    def _connect(self) -> None:
        self._rail.chosen.connect(self.go_to)
        self.pages.changed.connect(self._changed)
        self.pages.basis.way_out.connect(self._take_way_out)
        self.pages.basis.consent_made.connect(self._record_consent)
        self.pages.send.print_wanted.connect(self._desk.print)
        self.pages.send.save_wanted.connect(self._save_pdf)
        self._keeper.kept.connect(self._take_kept)
        self._keeper.failed.connect(self._say_error)
        self._desk.prepared.connect(self._take_letter)
        self._desk.refused.connect(self._take_refusal)
        self._desk.left.connect(self._take_left)
        self._desk.failed.connect(self._say_error)
        self.ui.previous_button.clicked.connect(self._previous)
        self.ui.next_button.clicked.connect(self._next)
        self.ui.save_button.clicked.connect(self._leave)
        for keys, action in (
            ("Ctrl+Return", self._next),
            ("Ctrl+Enter", self._next),
            ("Ctrl+S", self.keep_draft),
            ("Esc", self._previous),
            *((f"Alt+{step + 1}", partial(self._jump, step)) for step in range(SEND + 1)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def _open(self, state: ReferralState) -> None:
        self._state = state
        self._keeper.begin_with(state.referral)
        self.ui.case_label.setText(f"{state.view.case.call_name} · {state.view.case.number}")
        self.setEnabled(True)
        self.pages.open(state)
        is_sent = state.referral.status is not ReferralStatus.DRAFT
        first = RECIPIENT if state.organisation is None else FIELDS
        self.go_to(SEND if is_sent else first)
        self._write_letter()

    # --- steps

    def _next(self) -> None:
        if self.pages.step() == SEND:
            self._leave()
        elif self.ui.next_button.isEnabled() and (
            self.pages.step() != PURPOSE or self.pages.purpose.is_in_order()
        ):
            self.go_to(self.pages.step() + 1)

    def _previous(self) -> None:
        if self.pages.step() == RECIPIENT:
            self._leave()
        else:
            self.go_to(self.pages.step() - 1)

    def _jump(self, step: int) -> None:
        if self._state is not None and step < self.pages.open_steps(self._state):
            self.go_to(step)

    def _leave(self) -> None:
        self.keep_draft()
        self.finished.emit()

    def _changed(self) -> None:
        if self._state is not None:
            self._state = self.pages.collect(self._state)
            self.ui.kept_label.clear()
            self._write_letter()
            self._show_state()

    def _can_leave(self) -> bool:
        """What is shown is what would leave, and its referral stands in the vault."""
        state = self._state
        return (
            state is not None
            and self._desk.letter() is not None
            and self._keeper.has(state.referral)
        )

    def _show_state(self) -> None:
        state = self._state
        if state is None:
            return
        self.pages.show_state(state, letter_ready=self._can_leave())
        step, open_steps = self.pages.step(), self.pages.open_steps(state)
        self._rail.show_steps(step, self.pages.done(state), open_steps)
        at_end = step == SEND
        self.ui.next_button.setEnabled(at_end or step + 1 < open_steps)
        is_draft = state.referral.status is ReferralStatus.DRAFT
        set_role(self.ui.next_button, "" if at_end and is_draft else "primary")
        self.ui.next_button.setText(self.tr("Back to the case") if at_end else self.tr("Next"))
        self.ui.save_button.setVisible(is_draft)

    # --- ways out of a blocked ground

    def _take_way_out(self, code: str) -> None:
        if code == "other_organisation":
            self.go_to(RECIPIENT)
        else:
            self.pages.basis.open_consent_card(code)
            card = self.pages.basis.ui.consent_card
            QTimer.singleShot(0, card, lambda: self.ui.scroll.ensureWidgetVisible(card))

    def _record_consent(self, consent: Consent, seen: Consent | None) -> None:
        self._runner.run(
            record_consent,
            consent,
            seen,
            done=lambda view: self._take_view(view, consent.id),
            failed=self._say_error,
            owner=self,
        )

    def _take_view(self, view: CaseView, consent_id: str) -> None:
        if self._state is not None:
            self._state = with_consent(self._state, view, consent_id)
            self._show_state()
            self._write_letter()
            self._desk.write_again()
            self.pages.focus_after_consent(self._state, self.ui.next_button)
        self._runner.broadcast(self._case_id)
        self.changed.emit()

    # --- the letter and the draft

    def _write_letter(self) -> None:
        if self._state is None:
            return
        if self._state.organisation is None:
            self.ui.preview.show_nothing(
                self.tr("The letter will stand here as soon as you have chosen a recipient.")
            )
        else:
            if self._state.check.blocked:
                self._say_no_ground(self._state.organisation.name)
            self._desk.write(self._state.referral)

    def _say_no_ground(self, name: str) -> None:
        pattern = self.tr(
            "The letter will stand here as soon as there is a ground to share with {name} (step 3)."
        )
        self.ui.preview.show_nothing(pattern.format(name=name))

    def _take_letter(self, prepared: Prepared) -> None:
        self.pages.fields.show_prepared(prepared)
        self._show_state()

    def _take_refusal(self, error: Exception) -> None:
        state = self._state
        if state is not None and state.organisation is not None and state.check.blocked:
            self._say_no_ground(state.organisation.name)
        else:
            said = explain_paper(error, self._translate)
            self.ui.preview.show_nothing(f"{said.happened}\n{said.next_step}")
        self._show_state()

    def _save_pdf(self) -> None:
        if self._state is not None:
            self._desk.save(letter_file_name(self._state.today, self._translate))

    def _take_kept(self, written: Referral) -> None:
        if self._state is not None:
            referral = replace(self._state.referral, serial=written.serial)
            self._state = replace(self._state, referral=referral)
            self._write_letter()
            self._show_state()
            if self._state.referral.status is ReferralStatus.DRAFT:
                self.ui.kept_label.setText(self.tr("Kept as a draft, encrypted"))
        self._runner.broadcast(self._case_id)
        self.changed.emit()

    def _take_left(self, way: DisclosureWay) -> None:
        if self._state is None:
            return
        self.ui.banner.dismiss()
        self.pages.send.show_sent(way, self._state.referral)
        self._runner.run(
            read_referral,
            self._case_id,
            self._state.referral.id,
            done=self._take_status,
            failed=self._say_error,
            owner=self,
        )

    def _take_status(self, sent: Referral) -> None:
        if self._state is not None:
            self._state = replace(self._state, referral=sent)
            self._keeper.begin_with(sent)
            self.ui.kept_label.clear()
            self._desk.write(sent)
            self._desk.write_again()
            self._show_state()
        self._runner.broadcast(self._case_id)
        self.changed.emit()

    def _say_error(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            self._desk.write_again()
        said = explain_paper(error, self._translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)
