"""Opens the place in a case where a line that is due is settled."""

from __future__ import annotations

from PySide6.QtCore import Qt

from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.residence import Placement
from mhcoordinator.gui.case.page import CasePage, entries_of
from mhcoordinator.gui.panels import panel_class
from mhcoordinator.services.journal import POLICE_REPORTING_RULE

# Settled by filling in one form; the others are looked at first.
_BY_FORM = frozenset(
    {
        DueSource.PLAN_REVIEW, DueSource.SAFETY_REVIEW, DueSource.AFTERCARE,
        DueSource.SHELTER_ANSWER, DueSource.CONSENT,
    }
)  # fmt: skip
_SECTION_OF = {
    DueSource.RULE: "ResidenceSection",
    DueSource.TERMS_UNKNOWN: "ResidenceSection",
    DueSource.INTERVIEW: "ResidenceSection",
    DueSource.HEARING: "ResidenceSection",
    DueSource.MEASURE: "ResidenceSection",
    DueSource.PLACEMENT: "ShelterSection",
    DueSource.NO_PLACE: "ShelterSection",
    DueSource.SHELTER_ANSWER: "ShelterSection",
    DueSource.ANSWER: "ReferralsSection",
    DueSource.CONSENT: "NetworkSection",
    DueSource.SAFETY_REVIEW: "SafetySection",
    DueSource.AFTERCARE: "OverviewSection",
}


def settle(page: CasePage, line: DueLine) -> None:
    """Shows the section of the line, its entry, and the form where one form settles it."""
    if page.data is None:
        page.shown.connect(lambda: _show(page, line), Qt.ConnectionType.SingleShotConnection)
    else:
        _show(page, line)


def _show(page: CasePage, line: DueLine) -> None:
    entry = _entry_of(page, line)
    page.go_to(_SECTION_OF.get(line.source, "PlanSection"))
    if entry is not None:
        page.show_entry(entry.id)
    wanted = _form_for(page, line, entry)
    if wanted is None:
        return
    if wanted is entry:
        page.desk.correct(entry)
    else:
        page.desk.add(wanted)


def _entry_of(page: CasePage, line: DueLine) -> Entry | None:
    if page.data is None:
        return None
    return next((item for item in entries_of(page.data.view) if item.id == line.entry_id), None)


def _form_for(page: CasePage, line: DueLine, entry: Entry | None) -> Entry | None:
    """The entry whose form settles the line: the one it is about, or a fresh one."""
    wanted: Entry | None = entry if line.source in _BY_FORM else None
    if line.source is DueSource.NO_PLACE:
        wanted = Placement(case_id=page.case_id)
    elif line.rule_id == POLICE_REPORTING_RULE:
        wanted = LegalEvent(case_id=page.case_id, kind=LegalEventKind.POLICE_REPORTING)
    return wanted if wanted is not None and _has_form(type(wanted)) else None


def _has_form(kind: type[Entry]) -> bool:
    try:
        panel_class(kind)
    except KeyError:
        return False
    return True
