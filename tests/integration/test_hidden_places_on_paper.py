"""What tells where a client stays is on no paper, read back by another program."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date

import pytest

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.plan import NetworkMember, Review, ReviewKind, SafetyPlan
from mhcoordinator.domain.residence import Secrecy, ShelterKind
from mhcoordinator.domain.sharing import LegalBasis, Referral, SharedField
from mhcoordinator.domain.shelter import ShelterRequest
from mhcoordinator.services import due_lines, entries, intake
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.derivations import derivation
from mhcoordinator.services.disclosure import SummaryRequest, prepare_letter, prepare_summary
from mhcoordinator.services.partner_presets import SENSITIVE
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.shelter import move, prefilled
from tests.integration.sharing_cases import telling_intake

WHERE = ("opvang de brug", "Beukelsteeg", "Ravenswoud")
TODAY = date(2026, 11, 24)


def as_it_is(_context: str, text: str) -> str:
    return text


def words_of(pdf: bytes) -> str:
    command = ["pdftotext", "-raw", "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


@pytest.fixture
def case_id(session: VaultSession) -> str:
    """A client who moved to a secret place that was asked for, and about which is written."""
    case_id = intake.save(session, telling_intake()).case_id
    asked = ShelterRequest(
        case_id=case_id, kind=ShelterKind.OMM, asked_of="opvang de brug",
        asked_on=date(2026, 10, 1),
        answer_due=date(2026, 11, 30),
    )  # fmt: skip
    entries.add(session, asked)
    arrival = replace(
        prefilled(asked), address="Beukelsteeg 7, 1234 CD", place="Ravenswoud",
        until=date(2027, 1, 10),
    )  # fmt: skip
    assert arrival.secrecy is Secrecy.SECRET
    move(session, arrival, granted=asked)
    for entry in (
        Task(case_id=case_id, title="Bel de groep van opvang de brug", due_on=date(2026, 11, 25)),
        ContactMoment(
            case_id=case_id, at=session.clock.now(), text="Kennismaking in de Beukelsteeg."
        ),
        SafetyPlan(
            case_id=case_id,
            what_to_do="Terug naar opvang de brug.",
            address_known_by=("Rozemarijn",),
        ),
        NetworkMember(case_id=case_id, organisation="opvang de brug", name="mentor"),
        Review(case_id=case_id, kind=ReviewKind.SAFETY, due_on=date(2026, 12, 1)),
    ):
        entries.add(session, entry)
    return case_id


def test_the_summary_tells_not_where(session: VaultSession, case_id: str) -> None:
    wanted = SummaryRequest(
        case_id=case_id, question="Kan zij in Ravenswoud blijven, of weg uit opvang de brug?",
        recipient="GGD", meeting_on=TODAY, copy_number=1, copies=1,
        basis=LegalBasis.CONSENT, basis_note="besproken",
    )  # fmt: skip
    text = words_of(prepare_summary(session, wanted, as_it_is, "nl").pdf)
    assert "OMM" in text
    assert [word for word in (*WHERE, "1234 CD", "Rozemarijn") if word in text] == []


def test_no_letter_tells_where_whatever_is_ticked(session: VaultSession, case_id: str) -> None:
    consent = next(
        item for item in case_view(session, case_id).consents if item.recipient == "FairWork"
    )
    referral = Referral(
        case_id=case_id, organisation_id="national-fairwork", purpose="Plek na opvang de brug",
        question="Kan iemand langskomen in Ravenswoud?", basis=LegalBasis.CONSENT,
        consent_id=consent.id, fields=tuple(SharedField),
        reasons=tuple(f"{field.value}: nodig" for field in SENSITIVE),
    )  # fmt: skip
    text = words_of(prepare_letter(session, referral, as_it_is, "nl").pdf)
    assert [word for word in (*WHERE, "1234 CD") if word in text] == []


def test_no_line_that_is_due_tells_where(session: VaultSession, case_id: str) -> None:
    view = case_view(session, case_id)
    lines = due_lines.lines_of(view, derivation(session, view))
    assert any(line.entry_kind == "Placement" for line in lines)
    told = [line for line in lines if line.entry_kind != "Task"]
    assert [word for word in WHERE if word in repr(told)] == []
