"""Step 5: what leaves, to whom, on what ground; print it or save it encrypted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.sharing import DisclosureWay, Referral, ReferralStatus
from mhcoordinator.gui.forms.referral_send_page import Ui_ReferralSendPage
from mhcoordinator.gui.referral.referral_state import ReferralState
from mhcoordinator.gui.theme import set_role
from mhcoordinator.i18n import Translate


class SendPage(QWidget):
    """What leaves, in a few lines, and the two ways out.

    Signals:
        print_wanted / save_wanted: the user pressed one of the two ways out.
    """

    print_wanted = Signal()
    save_wanted = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self.ui = Ui_ReferralSendPage()
        self.ui.setupUi(self)
        self.ui.sent_card.hide()
        self.ui.print_button.clicked.connect(self.print_wanted)
        self.ui.export_button.clicked.connect(self.save_wanted)

    def show_state(self, state: ReferralState, missing: tuple[str, ...], *, ready: bool) -> None:
        """Say what leaves, and what is still missing before it can."""
        self.ui.facts_label.setText("\n".join(self._facts(state)))
        self.ui.missing_card.setVisible(bool(missing))
        self.ui.missing_label.setText("\n".join(f"• {sentence}" for sentence in missing))
        is_draft = state.referral.status is ReferralStatus.DRAFT
        set_role(self.ui.print_button, "primary" if is_draft else "")
        can_leave = ready and not missing
        self.ui.print_button.setEnabled(can_leave)
        self.ui.export_button.setEnabled(can_leave)

    def show_sent(self, way: DisclosureWay, referral: Referral) -> None:
        """Say that it left, and what the program will do now."""
        self.ui.sent_title.setText(
            self.tr("✓ The letter was handed to the printer")
            if way is DisclosureWay.PRINT
            else self.tr("✓ The encrypted PDF was saved")
        )
        lines = [self.tr("It stands in the log of this case, and the referral is marked as sent.")]
        if referral.answer_due is not None:
            lines.append(
                self.tr("You will be reminded when no answer has come by {day}.").format(
                    day=f"{referral.answer_due:%d-%m-%Y}"
                )
            )
        if way is DisclosureWay.ENCRYPTED_PDF:
            lines.append(self.tr("Send the file by secure mail (NTA 7516), the passphrase apart."))
        self.ui.sent_label.setText("\n".join(lines))
        self.ui.sent_card.show()

    def _facts(self, state: ReferralState) -> list[str]:
        referral, organisation = state.referral, state.organisation
        recipient = organisation.name if organisation is not None else "–"
        if state.professional is not None:
            recipient += f", {state.professional.name}"
        basis = label(referral.basis, self._translate) if referral.basis is not None else "–"
        fields = ", ".join(label(field, self._translate) for field in referral.fields)
        facts = [
            self.tr("To: {recipient}").format(recipient=recipient),
            self.tr("For: {purpose}").format(purpose=referral.purpose or "–"),
            self.tr("Ground: {basis}").format(basis=basis),
            self.tr("Shared: {fields}").format(fields=fields or "–"),
        ]
        if referral.answer_due is not None:
            facts.append(self.tr("Answer by: {day}").format(day=f"{referral.answer_due:%d-%m-%Y}"))
        if referral.status is not ReferralStatus.DRAFT:
            status = label(referral.status, self._translate)
            facts.append(self.tr("State: {state}").format(state=status))
        return facts
