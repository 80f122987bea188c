"""Step 3: on what ground this recipient may know something; blocked with a way out."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    LegalBasis,
    Referral,
)
from mhcoordinator.gui.forms.referral_basis_page import Ui_ReferralBasisPage
from mhcoordinator.gui.panels.consent_panel import ConsentPanel
from mhcoordinator.gui.referral import referral_words as words
from mhcoordinator.gui.referral.layouts import muted_label
from mhcoordinator.gui.referral.referral_state import ReferralState
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.i18n import Translate
from mhcoordinator.services.consent_matching import in_force, is_about
from mhcoordinator.services.referrals import BasisCheck, BasisOption


class BasisPage(QWidget):
    """Shows the grounds that hold for the recipient, or why there is none.

    Signals:
        changed: another ground was chosen, or its note was typed.
        way_out: the user pressed a way out (its code).
        consent_made: a `Consent` to be recorded, and the one it corrects or None.
    """

    changed = Signal()
    way_out = Signal(str)
    consent_made = Signal(object, object)

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._shown: tuple[Organisation | None, BasisCheck] | None = None
        self._chosen: BasisOption | None = None
        self._state: ReferralState | None = None
        self._seen: Consent | None = None
        self.ui = Ui_ReferralBasisPage()
        self.ui.setupUi(self)
        self._group = QButtonGroup(self)
        self._panel = ConsentPanel(self, translate)
        self.ui.consent_panel_layout.addWidget(self._panel)
        self.ui.consent_card.hide()
        self.ui.basis_note_edit.textChanged.connect(self.changed)
        self._panel.changed.connect(self._fit_keep_button)
        self.ui.cancel_consent_button.clicked.connect(self.ui.consent_card.hide)
        self.ui.keep_consent_button.clicked.connect(self._keep_consent)

    def show_state(self, state: ReferralState) -> None:
        """Ask anew what holds for this recipient, and show it when it differs."""
        self._state = state
        self.ui.title_label.setText(
            self.tr("On what ground may {name} know this?").format(name=_name(state))
        )
        if (state.organisation, state.check) != self._shown:
            self._shown = (state.organisation, state.check)
            self._show_check(state)
        elif self._chosen != state.option:
            self._show_bases(state.check.bases, state.option)
        if self.ui.basis_note_edit.text().strip() != state.referral.basis_note:
            blocked = self.blockSignals(True)
            self.ui.basis_note_edit.setText(state.referral.basis_note)
            self.blockSignals(blocked)

    def apply_to(self, referral: Referral) -> Referral:
        """The referral with the chosen ground; none when nothing was chosen."""
        option = self._chosen
        return replace(
            referral,
            basis=option.basis if option else None,
            consent_id=option.consent_id if option else "",
            basis_note=self.ui.basis_note_edit.text().strip(),
        )

    def open_consent_card(self, code: str) -> None:
        """Show a consent for this recipient, to be filled in or corrected on the spot.

        What the client said is not filled in beforehand: a consent is never given by a default.
        """
        state = self._state
        if state is None or state.organisation is None:
            return
        excluding = _excluding(state) if code == "correct_consent" else None
        self._seen = excluding
        consent = excluding or Consent(
            case_id=state.view.case.id,
            recipient=state.organisation.name,
            organisation_id=state.organisation.id,
            basis=LegalBasis.PUBLIC_TASK if code == "record_law" else LegalBasis.CONSENT,
            form=ConsentForm.NOT_GIVEN,
        )
        self._panel.show_entry(consent)
        if excluding is None:
            self._panel.form.decision_choice.set_value(None)
        self._fit_keep_button()
        self.ui.consent_title.setText(words.way_out(code, self._translate)[0])
        self.ui.consent_card.show()
        self._panel.focus_first()

    def _fit_keep_button(self) -> None:
        """A new consent can be recorded once it says what may be known, and how that was said."""
        consent = self._panel.entry()
        is_decided = consent.decision is not ConsentDecision.UNCLEAR
        needs_form = consent.basis is LegalBasis.CONSENT
        has_form = consent.form is not ConsentForm.NOT_GIVEN or not needs_form
        self.ui.keep_consent_button.setEnabled(self._seen is not None or (is_decided and has_form))

    def _keep_consent(self) -> None:
        if not self._panel.mark_all():
            self.setFocus()
            self.ui.consent_card.hide()
            self.consent_made.emit(self._panel.entry(), self._seen)

    def _show_check(self, state: ReferralState) -> None:
        check = state.check
        self._show_bases(check.bases, state.option)
        self.ui.bases_card.setVisible(bool(check.bases))
        self.ui.blocked_card.setVisible(bool(check.blocked))
        self.ui.basis_note_field.setVisible(not check.blocked)
        clear_layout(self.ui.consent_way_layout)
        if check.blocked:
            self._show_blocked(check, _name(state))
        elif state.organisation is not None:
            self.ui.consent_way_layout.addWidget(self._way_out_row("ask_consent"))

    def _show_bases(self, bases: tuple[BasisOption, ...], chosen: BasisOption | None) -> None:
        clear_layout(self.ui.bases_layout)
        self._chosen = None
        for place, option in enumerate(bases):
            if option == chosen:
                self._chosen = option
            self.ui.bases_layout.addWidget(self._option_row(place, option, option == chosen))

    def _option_row(self, place: int, option: BasisOption, is_chosen: bool) -> QWidget:
        row = QWidget(self)
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        words_for = label(option.basis, self._translate)
        button = QRadioButton(words_for[:1].upper() + words_for[1:], row)
        button.setObjectName(f"basis_radio_{place}")
        button.setProperty("role", "strong")
        button.setChecked(is_chosen)
        button.toggled.connect(lambda on: self._choose(option) if on else None)
        self._group.addButton(button)
        layout.addWidget(button)
        facts = words.basis_facts(option, self._translate)
        button.setAccessibleDescription(facts)
        layout.addWidget(muted_label(facts, row, indent=26))
        return row

    def _choose(self, option: BasisOption) -> None:
        if option != self._chosen:
            self._chosen = option
            self.changed.emit()

    def _show_blocked(self, check: BasisCheck, name: str) -> None:
        title, text = words.blocked(check.blocked, self._translate)
        self.ui.blocked_title.setText(f"✕ {title.format(name=name)}")
        self.ui.blocked_label.setText(text.format(name=name))
        clear_layout(self.ui.ways_out_layout)
        for code in check.ways_out:
            self.ui.ways_out_layout.addWidget(self._way_out_row(code))

    def _way_out_row(self, code: str) -> QWidget:
        action, why = words.way_out(code, self._translate)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        if code in words.ACTIONS:
            button = QPushButton(action, row)
            button.setObjectName(f"{code}_button")
            button.setAccessibleDescription(why)
            button.clicked.connect(lambda: self.way_out.emit(code))
            layout.addWidget(button)
            layout.addWidget(muted_label(why, row), 1)
        else:
            layout.addWidget(muted_label(f"{action}. {why}", row), 1)
        return row


def _name(state: ReferralState) -> str:
    return state.organisation.name if state.organisation is not None else ""


def _excluding(state: ReferralState) -> Consent | None:
    """The wish that keeps this recipient out, if it names it in so many words."""
    return next(
        (
            consent
            for consent in state.view.consents
            if consent.decision is ConsentDecision.MUST_NOT_KNOW
            and state.organisation is not None
            and in_force(consent, state.today)
            and is_about(consent, state.organisation)
        ),
        None,
    )
