"""The five pages of the referral wizard, and what they say together."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from mhcoordinator.domain.sharing import ReferralStatus
from mhcoordinator.gui.referral import referral_words as words
from mhcoordinator.gui.referral.basis_page import BasisPage
from mhcoordinator.gui.referral.fields_page import FieldsPage
from mhcoordinator.gui.referral.purpose_page import PurposePage
from mhcoordinator.gui.referral.recipient_page import RecipientPage
from mhcoordinator.gui.referral.referral_state import ReferralState, for_recipient
from mhcoordinator.gui.referral.send_page import SendPage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.i18n import Translate

RECIPIENT, PURPOSE, BASIS, FIELDS, SEND = range(5)

AnyPage = RecipientPage | PurposePage | BasisPage | FieldsPage | SendPage


class WizardPages(QObject):
    """Makes the pages and reads them as one.

    Signals:
        changed: something on a page was typed or chosen.
    """

    changed = Signal()

    def __init__(
        self, layout: QBoxLayout, parent: QWidget, runner: TaskRunner, translate: Translate
    ) -> None:
        super().__init__(parent)
        self._step = RECIPIENT
        self._seen: set[int] = set()
        self._translate = translate
        self.recipient = RecipientPage(runner, translate, parent)
        self.purpose = PurposePage(translate, parent)
        self.basis = BasisPage(translate, parent)
        self.fields = FieldsPage(translate, parent)
        self.send = SendPage(translate, parent)
        self._pages: tuple[AnyPage, ...] = (
            self.recipient,
            self.purpose,
            self.basis,
            self.fields,
            self.send,
        )
        for page in self._pages:
            layout.addWidget(page)
            page.hide()
            page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.recipient.changed.connect(self.changed)
        self.purpose.changed.connect(self.changed)
        self.basis.changed.connect(self.changed)
        self.fields.changed.connect(self.changed)
        self._starts: tuple[QWidget, ...] = (
            self.recipient.ui.search_edit,
            self.purpose.ui.purpose_edit,
            self.basis,
            self.fields,
            self.send.ui.print_button,
        )

    def names(self) -> tuple[str, ...]:
        """The names of the steps, for the rail."""
        return (
            self.tr("To whom"),
            self.tr("Purpose"),
            self.tr("Ground"),
            self.tr("What we share"),
            self.tr("Send"),
        )

    def step(self) -> int:
        return self._step

    def go_to(self, step: int) -> None:
        """Show one page, with the cursor where one begins."""
        self._step = step
        self._seen.add(step)
        for place, page in enumerate(self._pages):
            page.setVisible(place == step)
        self._starts[step].setFocus()

    def open(self, state: ReferralState) -> None:
        """Show a referral that was just read; what stands in it was seen before."""
        self.recipient.show_recipient(state.organisation, state.referral.professional_id)
        self.purpose.show_referral(state.referral, state.today)
        self.basis.show_state(state)
        self.fields.show_state(state)
        is_sent = state.referral.status is not ReferralStatus.DRAFT
        before = self.complete(state)[: SEND + 1 if is_sent else FIELDS]
        self._seen = {step for step, complete in enumerate(before) if complete}

    def show_state(self, state: ReferralState, *, letter_ready: bool) -> None:
        """Bring the later pages in step with what the earlier ones say."""
        self.basis.show_state(state)
        self.fields.show_state(state)
        self.send.show_state(state, self.missing(state), ready=letter_ready)
        for page in self._pages[:-1]:  # what was sent stays what it was
            page.setEnabled(state.referral.status is ReferralStatus.DRAFT)

    def collect(self, state: ReferralState) -> ReferralState:
        """The state with what stands on the pages; another recipient begins small again."""
        organisation = self.recipient.organisation()
        professional = self.recipient.professional()
        referral = self.purpose.apply_to(state.referral)
        if organisation is not None and organisation.id != referral.organisation_id:
            referral = for_recipient(referral, organisation, state.view)
        elif organisation is not None:
            referral = self.fields.apply_to(self.basis.apply_to(referral))
        referral = replace(referral, professional_id=professional.id if professional else "")
        return replace(
            state, referral=referral, organisation=organisation, professional=professional
        )

    def done(self, state: ReferralState) -> tuple[bool, ...]:
        """For each step whether it was seen and nothing is missing in it."""
        return tuple(
            complete and step in self._seen for step, complete in enumerate(self.complete(state))
        )

    def open_steps(self, state: ReferralState) -> int:
        """How many steps can be opened: nothing is shared or sent before there is a ground."""
        complete = self.complete(state)
        if complete[SEND] or (complete[RECIPIENT] and complete[BASIS]):
            return SEND + 1
        return BASIS + 1 if complete[RECIPIENT] else RECIPIENT + 1

    def focus_after_consent(self, state: ReferralState, next_button: QWidget) -> None:
        """Put the cursor where one goes on after a consent was recorded."""
        if self._lacks_note(state):
            self.basis.ui.basis_note_edit.setFocus()
        elif state.option is not None:
            next_button.setFocus()

    def complete(self, state: ReferralState) -> tuple[bool, ...]:
        """For each step whether nothing is missing in it."""
        referral = state.referral
        has_basis = state.option is not None and not self._lacks_note(state)
        return (
            state.organisation is not None,
            bool(referral.purpose),
            has_basis,
            has_basis and bool(referral.fields) and not self.fields.unexplained(),
            referral.status is not ReferralStatus.DRAFT,
        )

    def missing(self, state: ReferralState) -> tuple[str, ...]:
        """What keeps the letter from leaving, in sentences."""
        is_blocked = bool(state.check.blocked)
        lacking = {
            "recipient": state.organisation is None,
            "purpose": not state.referral.purpose,
            "due": not self.purpose.is_in_order(),
            "blocked": is_blocked,
            "basis": state.option is None and not is_blocked,
            "note": self._lacks_note(state),
            "reasons": bool(self.fields.unexplained()),
        }
        return tuple(
            words.missing(code, self._translate) for code, lacks in lacking.items() if lacks
        )

    def _lacks_note(self, state: ReferralState) -> bool:
        option = state.option
        return option is not None and option.needs_note and not state.referral.basis_note
