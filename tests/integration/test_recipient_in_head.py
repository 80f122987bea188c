"""Whoever gets a page reads their own name in its head, and nobody of the case in that name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mhcoordinator.domain.plan import SafetyPlan
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterKind
from mhcoordinator.domain.sharing import DisclosureTier, LegalBasis
from mhcoordinator.reports.views import SummaryView
from mhcoordinator.services import entries, intake
from mhcoordinator.services.disclosure import prepare_summary
from mhcoordinator.services.prepared import SummaryRequest
from mhcoordinator.services.session import VaultSession
from tests.integration.sharing_cases import telling_intake
from tests.integration.test_disclosure_service import as_it_is, words_of

POLICE = "Politie Fantoomveen"


@pytest.fixture
def asked(session: VaultSession) -> SummaryRequest:
    """Of a case in which the police and their town are no word for anybody to read."""
    case_id = intake.save(session, telling_intake()).case_id
    entries.add(session, SafetyPlan(case_id=case_id, address_known_by=("politie",)))
    stay = Placement(
        case_id=case_id,
        kind=ShelterKind.WOMENS_SHELTER,
        place="Fantoomveen",
        secrecy=Secrecy.SECRET,
    )
    entries.add(session, stay)
    return SummaryRequest(
        case_id=case_id,
        question=f"Weet {POLICE} waar zij is?",
        recipient=POLICE,
        organisation_id="an id of the directory",
        basis=LegalBasis.DATA_COOPERATION_ACT,
        basis_note="Wgs",
    )


def page_of(session: VaultSession, request: SummaryRequest) -> SummaryView:
    view = prepare_summary(session, request, as_it_is, "en").view
    assert isinstance(view, SummaryView)
    return view


@pytest.mark.parametrize("tier", [DisclosureTier.B, DisclosureTier.C])
def test_the_head_names_the_recipient_and_the_text_below_it_does_not(
    session: VaultSession, asked: SummaryRequest, tier: DisclosureTier
) -> None:
    page = page_of(session, replace(asked, tier=tier))
    assert page.recipient == POLICE
    assert POLICE not in page.question
    assert "olitie" not in page.question
    text = words_of(prepare_summary(session, asked, as_it_is, "en").pdf)
    assert f"for {POLICE}" in text


def test_in_tier_a_a_place_in_the_name_stays_masked(
    session: VaultSession, asked: SummaryRequest
) -> None:
    page = page_of(session, replace(asked, tier=DisclosureTier.A))
    assert "Fantoomveen" not in page.recipient


@pytest.mark.parametrize("typed", [POLICE, "R. Ouwerkamp", "familie Kerekes", "Zonnedauw"])
def test_what_is_typed_by_hand_as_recipient_is_masked_as_all_text_is(
    session: VaultSession, asked: SummaryRequest, typed: str
) -> None:
    page = page_of(session, replace(asked, recipient=typed, organisation_id=""))
    words = {"Ouwerkamp", "Kerekes", "Zonnedauw", "Politie", "Fantoomveen"}
    assert not words & set(page.recipient.split())


def test_an_organisation_may_be_called_as_who_reported_and_not_as_the_client(
    session: VaultSession, asked: SummaryRequest
) -> None:
    """A report by the police names no person, though it stands where a name is expected."""
    request = replace(asked, recipient="Ouwerkamp Zorg")
    assert page_of(session, request).recipient == "Ouwerkamp Zorg"
    called = replace(request, recipient="Stichting Kerekes")
    assert "Kerekes" not in page_of(session, called).recipient
