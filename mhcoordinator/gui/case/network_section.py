"""Who may know what, and what left the vault."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm
from mhcoordinator.gui.case.entry_group import EntryGroup
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section

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
    """Who may not know stands first."""

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        view, undecided = data.view, _undecided(data)
        column.addWidget(
            self.group(
                self.tr("Who may know what"),
                sorted(view.consents, key=_exclusions_first),
                self.tr("Who may know, who may explicitly not, on what ground and given how."),
                (self.tr("+ consent or exclusion"), undecided),
                self._pills,
            )
        )
        card = EntryGroup(self.tr("What left the vault"))
        rows = [
            EntryRow(entry, self.desk, fixed=True, parent=card) for entry in view.disclosures[::-1]
        ]
        empty = self.tr("Every letter and summary that was printed or saved is listed here.")
        card.show_rows(rows, empty)
        column.addWidget(card)

    def _pills(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, Consent)  # noqa: S101 (what the group was given)
        words = label(entry.decision, self.wording.translate)
        if entry.withdrawn_on is not None:
            return ((self.tr("withdrawn"), "late"), (words, "info"))
        return ((words, _ROLES[entry.decision]),)


def _undecided(data: PageData) -> Consent:
    """How it was given is never filled in beforehand: a fresh consent says that none was given."""
    return Consent(case_id=data.view.case.id, form=ConsentForm.NOT_GIVEN, given_on=data.today)


def _exclusions_first(consent: Consent) -> tuple[bool, int]:
    return consent.withdrawn_on is not None, _ORDER.index(consent.decision)
