"""A whole case as one frozen view: what a screen, a report and an export take."""

from __future__ import annotations

from dataclasses import dataclass

from mhcoordinator.domain.care import Assessment, Need, Occupation, Task
from mhcoordinator.domain.case_file import CaseFile, Report
from mhcoordinator.domain.closing import AftercareContact, Closing, Snooze
from mhcoordinator.domain.exploitation import Exploitation, Finding
from mhcoordinator.domain.journal import ContactMoment, Document
from mhcoordinator.domain.legal_event import LegalEvent
from mhcoordinator.domain.meeting import AgendaItem, Decision, Seat
from mhcoordinator.domain.person import ContactChannel, Person, PersonRole
from mhcoordinator.domain.plan import DomainAssessment, Goal, NetworkMember, Review, SafetyPlan
from mhcoordinator.domain.residence import CriminalCase, LegalMeasure, Placement, Residence
from mhcoordinator.domain.safety import Absence, Safety
from mhcoordinator.domain.sharing import Consent, Disclosure, Referral
from mhcoordinator.domain.shelter import ShelterRequest


@dataclass(frozen=True, kw_only=True)
class CaseView:
    """Every entry of one case that was not removed, in the order in which it was made."""

    case: CaseFile
    reports: tuple[Report, ...] = ()
    people: tuple[Person, ...] = ()
    channels: tuple[ContactChannel, ...] = ()
    exploitations: tuple[Exploitation, ...] = ()
    findings: tuple[Finding, ...] = ()
    safety: tuple[Safety, ...] = ()
    absences: tuple[Absence, ...] = ()
    residence: tuple[Residence, ...] = ()
    criminal_cases: tuple[CriminalCase, ...] = ()
    placements: tuple[Placement, ...] = ()
    measures: tuple[LegalMeasure, ...] = ()
    needs: tuple[Need, ...] = ()
    occupations: tuple[Occupation, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    consents: tuple[Consent, ...] = ()
    referrals: tuple[Referral, ...] = ()
    contact_moments: tuple[ContactMoment, ...] = ()
    documents: tuple[Document, ...] = ()
    tasks: tuple[Task, ...] = ()
    disclosures: tuple[Disclosure, ...] = ()
    legal_events: tuple[LegalEvent, ...] = ()
    shelter_requests: tuple[ShelterRequest, ...] = ()
    domain_assessments: tuple[DomainAssessment, ...] = ()
    goals: tuple[Goal, ...] = ()
    reviews: tuple[Review, ...] = ()
    safety_plans: tuple[SafetyPlan, ...] = ()
    network: tuple[NetworkMember, ...] = ()
    closings: tuple[Closing, ...] = ()
    aftercare: tuple[AftercareContact, ...] = ()
    snoozes: tuple[Snooze, ...] = ()
    agenda_items: tuple[AgendaItem, ...] = ()
    seats: tuple[Seat, ...] = ()
    decisions: tuple[Decision, ...] = ()

    @property
    def client(self) -> Person | None:
        """The client, if anything about the person was recorded."""
        return next((person for person in self.people if person.role is PersonRole.CLIENT), None)
