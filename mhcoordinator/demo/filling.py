"""Putting the fictitious cases into an open vault, through the services that people use."""

from __future__ import annotations

from dataclasses import replace

from mhcoordinator.demo.cases import twelve_cases
from mhcoordinator.demo.partners import ORGANISATIONS, OWN, PROFESSIONALS
from mhcoordinator.demo.story import DemoCase
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.journal import ContactMoment, DocumentKind
from mhcoordinator.services import case_page, documents, entries, intake, organisations
from mhcoordinator.services.session import VaultSession


def fill(session: VaultSession) -> tuple[str, ...]:
    """Writes the partners and the twelve cases; returns the case ids in the order of the numbers.

    Raises:
        InvalidFields: a case holds something that cannot be right.
    """
    organisations.save_own_organisation(session, OWN)
    for organisation in ORGANISATIONS:
        organisations.save_organisation(session, organisation)
    for professional in PROFESSIONALS:
        organisations.save_professional(session, professional)
    return tuple(save(session, case) for case in twelve_cases(session.clock.today()))


def save(session: VaultSession, case: DemoCase) -> str:
    """Writes one case with all that came after its intake; returns its id."""
    case_id = intake.save(session, case.intake).case_id
    head: CaseFile = case_page.case_view(session, case_id).case
    entries.correct_case(session, replace(head, opened_on=case.opened_on), head)
    moments = [*case.moments, *(it for it in case.course if isinstance(it, ContactMoment))]
    others = [it for it in case.course if not isinstance(it, ContactMoment)]
    for entry in (*case.referrals, *others, *sorted(moments, key=lambda moment: moment.at)):
        entries.add(session, replace(entry, case_id=case_id))
    name, words = case.letter
    if name:
        documents.add_document(session, case_id, DocumentKind.LETTER, name, words.encode())
    return case_id
