"""Who does what for the client, who may know what, and what left the vault."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.plan import NetworkMember
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.entry_group import EntryGroup, line
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.network.member_row import MemberRow
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section, renewed
from mhcoordinator.gui.widgets.more_section import MoreSection
from mhcoordinator.services.addresses import is_hidden_place, is_over
from mhcoordinator.services.network import standing

_ORDER = (
    ConsentDecision.MUST_NOT_KNOW,
    ConsentDecision.ANONYMOUS_ONLY,
    ConsentDecision.MAY_KNOW,
    ConsentDecision.UNCLEAR,
)
_ROLES = {
    ConsentDecision.MUST_NOT_KNOW: "blocked",
    ConsentDecision.ANONYMOUS_ONLY: "due",
    ConsentDecision.MAY_KNOW: "done",
    ConsentDecision.UNCLEAR: "info",
}


class NetworkSection(Section):
    """Who may not know stands first among the consents."""

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        column.addWidget(self._members(data))
        column.addWidget(self._consents(data))
        column.addWidget(self._disclosures(data))

    def _members(self, data: PageData) -> EntryGroup:
        card = EntryGroup(self.tr("Professionals around the client"))
        fresh = NetworkMember(case_id=data.view.case.id)
        add = self.tr("+ professional")
        card.offer(add, lambda: self.desk.add(renewed(fresh)), "add_NetworkMember_button")
        current = [item for item in data.view.network if not is_over(item, data.today)]
        over = [item for item in data.view.network if is_over(item, data.today)]
        empty = self.tr("Who does what for the client, since when, and with which consent.")
        card.show_rows([self._member(data, item, card) for item in current], empty)
        if over:
            more = MoreSection(card)
            more.setObjectName("past_members")
            rows = QVBoxLayout(more)
            for place, item in enumerate(over):
                if place:
                    rows.addWidget(line(more))
                rows.addWidget(self._member(data, item, card))
            more.setTitle(self.tr("No longer involved ({number})").format(number=len(over)))
            card.add(more)
        return card

    def _member(self, data: PageData, member: NetworkMember, card: EntryGroup) -> MemberRow:
        ground = standing(member, data.view, data.organisations, data.today)
        hidden = is_hidden_place(member.organisation, data.view)
        return MemberRow(member, ground, self.desk, card, is_hidden_place=hidden)

    def _consents(self, data: PageData) -> EntryGroup:
        return self.group(
            self.tr("Who may know what"),
            sorted(data.view.consents, key=_exclusions_first),
            self.tr("Who may know, who may explicitly not, on what ground and given how."),
            (self.tr("+ consent or exclusion"), _undecided(data)),
            lambda entry: self._consent_pills(data, entry),
        )

    def _disclosures(self, data: PageData) -> EntryGroup:
        card = EntryGroup(self.tr("What left the vault"))
        found = data.view.disclosures[::-1]
        rows = [EntryRow(entry, self.desk, fixed=True, parent=card) for entry in found]
        empty = self.tr("Every letter and summary that was printed or saved is listed here.")
        card.show_rows(rows, empty)
        return card

    def _consent_pills(self, data: PageData, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, Consent)  # noqa: S101 (what the group was given)
        words = label(entry.decision, self.wording.translate)
        if entry.withdrawn_on is not None:
            return ((self.tr("withdrawn"), "late"), (words, "info"))
        pills = [(words, _ROLES[entry.decision])]
        if entry.renew_on is not None:
            when = when_words(entry.renew_on, data.today, self.wording.translate)
            asked = self.tr("ask again {when}").format(when=when)
            pills.insert(0, (asked, due_role(entry.renew_on, data.today)))
        return tuple(pills)


def _undecided(data: PageData) -> Consent:
    """How it was given is never filled in beforehand: a fresh consent says that none was given."""
    fresh = Consent(case_id=data.view.case.id, given_on=data.today)
    return replace(fresh, form=ConsentForm.NOT_GIVEN)


def _exclusions_first(consent: Consent) -> tuple[bool, int]:
    return consent.withdrawn_on is not None, _ORDER.index(consent.decision)
