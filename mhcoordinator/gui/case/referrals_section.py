"""Requests to other organisations, and what became of them."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.sharing import Referral, ReferralStatus
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.entry_group import EntryGroup
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.referral_answer import ReferralAnswer
from mhcoordinator.gui.case.section import Section
from mhcoordinator.services import referrals

_ROLES = {
    ReferralStatus.DRAFT: "info",
    ReferralStatus.SENT: "plan",
    ReferralStatus.ACCEPTED: "done",
    ReferralStatus.DECLINED: "blocked",
    ReferralStatus.WAITING_LIST: "due",
    ReferralStatus.COMPLETED: "done",
    ReferralStatus.WITHDRAWN: "info",
}


class ReferralsSection(Section):
    """The newest first."""

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        card = EntryGroup(self.tr("Referrals"))
        case_id = data.view.case.id
        card.offer(
            self.tr("+ referral"),
            lambda: self.desk.referral_wanted.emit(case_id),
            "add_Referral_button",
        )
        newest_first = sorted(data.view.referrals, key=lambda item: item.serial, reverse=True)
        rows = [self._row(referral, data, card) for referral in newest_first]
        empty = self.tr("Letters to other organisations stand here, with what they answered.")
        card.show_rows(rows, empty)
        column.addWidget(card)

    def _row(self, referral: Referral, data: PageData, card: QWidget) -> EntryRow:
        row = EntryRow(referral, self.desk, self._pills(referral, data), parent=card)
        organisation = data.organisations.get(referral.organisation_id)
        name = organisation.name if organisation else self.tr("organisation not known (any more)")
        number = f"{data.view.case.number}-V{referral.serial}"
        recipient = plain_label(row, f"{name} · {number}")
        layout = row.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, recipient)
        if referral.status is ReferralStatus.DRAFT:
            go_on = link_button(self.tr("Go on with the letter"), row, "go_on_referral_button")
            wanted = self.desk.referral_draft_wanted
            go_on.clicked.connect(lambda: wanted.emit(referral.case_id, referral.id))
            row.links.insert_widget(0, go_on)
        elif referrals.next_statuses(referral.status):
            self._offer_answer(row, referral)
        return row

    def _offer_answer(self, row: EntryRow, referral: Referral) -> None:
        answer = ReferralAnswer(referral, self.desk, row)
        answer.hide()
        answer.closed.connect(answer.hide)
        link = link_button(self.tr("Note the answer"), row, "status_button")

        def unfold() -> None:
            answer.show()
            answer.status_choice.setFocus()

        link.clicked.connect(unfold)
        row.links.insert_widget(0, link)
        row.below.addWidget(answer)

    def _pills(self, referral: Referral, data: PageData) -> tuple[tuple[str, str], ...]:
        words = label(referral.status, self.wording.translate)
        pills = [(words, _ROLES[referral.status])]
        if referral.status is ReferralStatus.SENT and referral.answer_due is not None:
            when = when_words(referral.answer_due, data.today, self.wording.translate)
            text = self.tr("answer {when}").format(when=when)
            pills.append((text, due_role(referral.answer_due, data.today)))
        return tuple(pills)
