"""Panels: one form for one kind of entry, used at intake and when an entry is corrected."""

from __future__ import annotations

from typing import Any

from mhcoordinator.domain.entry import Entry
from mhcoordinator.gui.panels.absence_panel import AbsencePanel
from mhcoordinator.gui.panels.aftercare_contact_panel import AftercareContactPanel
from mhcoordinator.gui.panels.assessment_panel import AssessmentPanel
from mhcoordinator.gui.panels.closing_panel import ClosingPanel
from mhcoordinator.gui.panels.consent_panel import ConsentPanel
from mhcoordinator.gui.panels.contact_channel_panel import ContactChannelPanel
from mhcoordinator.gui.panels.contact_moment_panel import ContactMomentPanel
from mhcoordinator.gui.panels.criminal_case_panel import CriminalCasePanel
from mhcoordinator.gui.panels.domain_assessment_panel import DomainAssessmentPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.panels.exploitation_panel import ExploitationPanel
from mhcoordinator.gui.panels.finding_panel import FindingPanel
from mhcoordinator.gui.panels.goal_panel import GoalPanel
from mhcoordinator.gui.panels.legal_event_panel import LegalEventPanel
from mhcoordinator.gui.panels.legal_measure_panel import LegalMeasurePanel
from mhcoordinator.gui.panels.need_panel import NeedPanel
from mhcoordinator.gui.panels.network_member_panel import NetworkMemberPanel
from mhcoordinator.gui.panels.occupation_panel import OccupationPanel
from mhcoordinator.gui.panels.person_panel import PersonPanel
from mhcoordinator.gui.panels.placement_panel import PlacementPanel
from mhcoordinator.gui.panels.report_panel import ReportPanel
from mhcoordinator.gui.panels.residence_panel import ResidencePanel
from mhcoordinator.gui.panels.review_panel import ReviewPanel
from mhcoordinator.gui.panels.safety_panel import SafetyPanel
from mhcoordinator.gui.panels.safety_plan_panel import SafetyPlanPanel
from mhcoordinator.gui.panels.shelter_request_panel import ShelterRequestPanel
from mhcoordinator.gui.panels.task_panel import TaskPanel

_PANELS: tuple[type[EntryPanel[Any]], ...] = (
    ReportPanel,
    ContactChannelPanel,
    ExploitationPanel,
    FindingPanel,
    SafetyPanel,
    AbsencePanel,
    ResidencePanel,
    CriminalCasePanel,
    PlacementPanel,
    LegalMeasurePanel,
    LegalEventPanel,
    NeedPanel,
    OccupationPanel,
    AssessmentPanel,
    ConsentPanel,
    TaskPanel,
    PersonPanel,
    ContactMomentPanel,
    ClosingPanel,
    AftercareContactPanel,
    ReviewPanel,
    ShelterRequestPanel,
    SafetyPlanPanel,
    NetworkMemberPanel,
    GoalPanel,
    DomainAssessmentPanel,
)


def panel_class(entry_type: type[Entry]) -> type[EntryPanel[Any]]:
    """The panel that shows entries of a type.

    Raises:
        KeyError: entries of this type are not typed by hand (referrals, documents, disclosures).
    """
    return {panel.entry_type: panel for panel in _PANELS}[entry_type]
