"""A whole case at one look, and what is due in it."""

from __future__ import annotations

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.care import Assessment, Need, Occupation, Task
from mhcoordinator.domain.case_file import CaseFile, Report
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.closing import AftercareContact, Closing, Snooze
from mhcoordinator.domain.due import DueLine
from mhcoordinator.domain.exploitation import Exploitation, Finding
from mhcoordinator.domain.journal import ContactMoment, Document
from mhcoordinator.domain.legal_event import LegalEvent
from mhcoordinator.domain.meeting import AgendaItem, Decision, Seat
from mhcoordinator.domain.person import ContactChannel, Person
from mhcoordinator.domain.plan import DomainAssessment, Goal, NetworkMember, Review, SafetyPlan
from mhcoordinator.domain.residence import CriminalCase, LegalMeasure, Placement, Residence
from mhcoordinator.domain.safety import Absence, Safety
from mhcoordinator.domain.sharing import Consent, Disclosure, Referral
from mhcoordinator.domain.shelter import ShelterRequest
from mhcoordinator.records import due_store
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.session import VaultSession


def case_view(session: VaultSession, case_id: str) -> CaseView:
    """The case as it stands; the viewing is logged.

    Raises:
        NotFound: there is no such case.
    """
    with session.transaction() as unit:
        unit.log(AuditAction.VIEW, case_id=case_id)
        return read_view(unit, case_id)


def case_again(session: VaultSession, case_id: str) -> CaseView:
    """The case as it stands for somebody who has it open: the same viewing, logged already.

    Raises:
        NotFound: there is no such case.
    """
    with session.transaction() as unit:
        return read_view(unit, case_id)


def read_view(unit: UnitOfWork, case_id: str) -> CaseView:
    """The case as it stands, inside a transaction of somebody else's story."""
    return CaseView(
        case=unit.get(CaseFile, case_id),
        reports=unit.entries(Report, case_id),
        people=unit.entries(Person, case_id),
        channels=unit.entries(ContactChannel, case_id),
        exploitations=unit.entries(Exploitation, case_id),
        findings=unit.entries(Finding, case_id),
        safety=unit.entries(Safety, case_id),
        absences=unit.entries(Absence, case_id),
        residence=unit.entries(Residence, case_id),
        criminal_cases=unit.entries(CriminalCase, case_id),
        placements=unit.entries(Placement, case_id),
        measures=unit.entries(LegalMeasure, case_id),
        needs=unit.entries(Need, case_id),
        occupations=unit.entries(Occupation, case_id),
        assessments=unit.entries(Assessment, case_id),
        consents=unit.entries(Consent, case_id),
        referrals=unit.entries(Referral, case_id),
        contact_moments=unit.entries(ContactMoment, case_id),
        documents=unit.entries(Document, case_id),
        tasks=unit.entries(Task, case_id),
        disclosures=unit.entries(Disclosure, case_id),
        legal_events=unit.entries(LegalEvent, case_id),
        shelter_requests=unit.entries(ShelterRequest, case_id),
        domain_assessments=unit.entries(DomainAssessment, case_id),
        goals=unit.entries(Goal, case_id),
        reviews=unit.entries(Review, case_id),
        safety_plans=unit.entries(SafetyPlan, case_id),
        network=unit.entries(NetworkMember, case_id),
        closings=unit.entries(Closing, case_id),
        aftercare=unit.entries(AftercareContact, case_id),
        snoozes=unit.entries(Snooze, case_id),
        agenda_items=unit.entries(AgendaItem, case_id),
        seats=unit.entries(Seat, case_id),
        decisions=unit.entries(Decision, case_id),
    )


def due_lines_of_case(session: VaultSession, case_id: str) -> tuple[DueLine, ...]:
    """What is due in a case, soonest first; what was put off or has lapsed too."""
    with session.transaction() as unit:
        return due_store.lines_of_cases(unit.connection, (case_id,)).get(case_id, ())
