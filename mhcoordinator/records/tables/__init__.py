"""The tables, and which table holds which kind of entry."""

from __future__ import annotations

from mhcoordinator.domain.care import Assessment, Need, Occupation, Task
from mhcoordinator.domain.case_file import CaseFile, Report
from mhcoordinator.domain.closing import AftercareContact, Closing, Snooze
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
from mhcoordinator.records.tables import care_tables as care
from mhcoordinator.records.tables import case_tables as case
from mhcoordinator.records.tables import closing_tables as closing
from mhcoordinator.records.tables import directory_tables as directory
from mhcoordinator.records.tables import due_tables as due
from mhcoordinator.records.tables import exploitation_tables as exploitation
from mhcoordinator.records.tables import journal_tables as journal
from mhcoordinator.records.tables import log_tables as log
from mhcoordinator.records.tables import meeting_tables as meeting
from mhcoordinator.records.tables import person_tables as person
from mhcoordinator.records.tables import plan_tables as plan
from mhcoordinator.records.tables import procedure_tables as procedure
from mhcoordinator.records.tables import search_tables as search
from mhcoordinator.records.tables import sharing_tables as sharing
from mhcoordinator.records.tables import situation_tables as situation
from mhcoordinator.records.tables.base import Base

__all__ = ["ROW_OF", "Base", "directory", "due", "log", "meeting", "search"]

ROW_OF: dict[type, type[Base]] = {
    CaseFile: case.CaseFileRow,
    Report: case.ReportRow,
    Person: person.PersonRow,
    ContactChannel: person.ContactChannelRow,
    Exploitation: exploitation.ExploitationRow,
    Finding: exploitation.FindingRow,
    Safety: situation.SafetyRow,
    Absence: situation.AbsenceRow,
    Residence: situation.ResidenceRow,
    CriminalCase: situation.CriminalCaseRow,
    Placement: situation.PlacementRow,
    LegalMeasure: situation.LegalMeasureRow,
    Need: care.NeedRow,
    Occupation: care.OccupationRow,
    Assessment: care.AssessmentRow,
    Task: care.TaskRow,
    Consent: sharing.ConsentRow,
    Referral: sharing.ReferralRow,
    Disclosure: sharing.DisclosureRow,
    ContactMoment: journal.ContactMomentRow,
    Document: journal.DocumentRow,
    LegalEvent: procedure.LegalEventRow,
    ShelterRequest: procedure.ShelterRequestRow,
    DomainAssessment: plan.DomainAssessmentRow,
    Goal: plan.GoalRow,
    Review: plan.ReviewRow,
    SafetyPlan: plan.SafetyPlanRow,
    NetworkMember: plan.NetworkMemberRow,
    Closing: closing.ClosingRow,
    AftercareContact: closing.AftercareContactRow,
    Snooze: closing.SnoozeRow,
    AgendaItem: meeting.AgendaItemRow,
    Seat: meeting.SeatRow,
    Decision: meeting.DecisionRow,
}
