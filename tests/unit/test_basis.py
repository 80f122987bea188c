"""On what ground something may be shared, and with whom never."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.organisation import Organisation, OrganisationKind
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.residence import Placement, Secrecy
from mhcoordinator.domain.safety import Safety
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    LegalBasis,
    SharedField,
)
from mhcoordinator.services.basis import IDENTITY, address_is_hidden, basis_check, blocked_fields
from mhcoordinator.services.consent_matching import names
from mhcoordinator.services.partner_presets import SENSITIVE, preset_fields

TODAY = date(2026, 11, 24)
FAIRWORK = Organisation(id="fw", name="FairWork", kind=OrganisationKind.LABOUR_SUPPORT)
WESTLAND = Organisation(id="gw", name="Gemeente Westland", kind=OrganisationKind.MUNICIPALITY)
COMENSHA = Organisation(id="co", name="CoMensha", kind=OrganisationKind.COMENSHA)
SHELTER = Organisation(id="sh", name="De Veste", kind=OrganisationKind.SHELTER)


def case(*consents: Consent, **parts: object) -> CaseView:
    head = CaseFile(number=CaseNumber(2026, 1), call_name="X", opened_on=TODAY)
    return CaseView(case=head, consents=consents, **parts)  # type: ignore[arg-type]


def may_know(recipient: str, **changes: object) -> Consent:
    consent = Consent(decision=ConsentDecision.MAY_KNOW, recipient=recipient)
    return replace(consent, **changes)  # type: ignore[arg-type]


def must_not_know(recipient: str, **changes: object) -> Consent:
    consent = may_know(recipient, decision=ConsentDecision.MUST_NOT_KNOW)
    return replace(consent, **changes)  # type: ignore[arg-type]


def test_without_any_consent_there_is_no_basis_and_ways_out_are_named() -> None:
    check = basis_check(case(), FAIRWORK, TODAY)
    assert (check.blocked, check.bases) == ("no_basis", ())
    assert "ask_consent" in check.ways_out


@pytest.mark.parametrize(
    "consent",
    [
        may_know("Fairwork"),
        may_know("zorgcoördinatie, CoMensha en FairWork"),
        may_know("Fairwrok"),
        may_know("", organisation_id="fw"),
        may_know("hulp bij loon", recipient_kind=OrganisationKind.LABOUR_SUPPORT),
    ],
)
def test_a_consent_in_force_is_a_basis(consent: Consent) -> None:
    (option,) = basis_check(case(consent), FAIRWORK, TODAY).bases
    assert (option.basis, option.consent_id) == (LegalBasis.CONSENT, consent.id)
    assert not option.needs_note


@pytest.mark.parametrize(
    "consent",
    [
        may_know("FairWork", withdrawn_on=TODAY),
        may_know("FairWork", given_on=date(2026, 11, 25)),
        may_know("FairWork", form=ConsentForm.NOT_GIVEN),
        may_know("FairWork", decision=ConsentDecision.UNCLEAR),
        may_know("huisarts"),
        may_know("", organisation_id="another"),
        may_know(""),
    ],
)
def test_other_consents_are_none(consent: Consent) -> None:
    assert basis_check(case(consent), FAIRWORK, TODAY).blocked == "no_basis"


@pytest.mark.parametrize(
    "consent",
    [
        must_not_know("gemeente Westland"),
        must_not_know("Gemeente Westlnd"),
        must_not_know("GEMEENTE"),
        must_not_know("de werkgever en de gemeente"),
        must_not_know("iedereen"),
        must_not_know("", organisation_id="gw"),
        must_not_know("", recipient_kind=OrganisationKind.MUNICIPALITY),
    ],
)
def test_whom_the_client_excluded_is_excluded_whatever_else_would_allow_it(
    consent: Consent,
) -> None:
    check = basis_check(case(consent, may_know("gemeente Westland")), WESTLAND, TODAY)
    assert (check.blocked, check.bases) == ("excluded", ())
    assert "talk_with_client" in check.ways_out


@pytest.mark.parametrize(
    "consent",
    [
        must_not_know("gemeente Amersfoort"),
        must_not_know("andere Nigerianen"),
        must_not_know("gemeente Westland", withdrawn_on=date(2026, 11, 1)),
        must_not_know("", organisation_id="fw"),
    ],
)
def test_an_exclusion_of_somebody_else_does_not_block(consent: Consent) -> None:
    assert basis_check(case(consent), WESTLAND, TODAY).blocked == ""


def test_a_ground_in_law_asks_why() -> None:
    (option,) = basis_check(case(), WESTLAND, TODAY).bases
    assert (option.basis, option.needs_note) == (LegalBasis.SOCIAL_SUPPORT_ACT, True)


def test_vital_interest_comes_with_danger_only() -> None:
    in_danger = case(safety=(Safety(acute_danger=Answer.YES),))
    bases = [option.basis for option in basis_check(in_danger, SHELTER, TODAY).bases]
    assert LegalBasis.VITAL_INTEREST in bases
    calm = [option.basis for option in basis_check(case(), SHELTER, TODAY).bases]
    assert LegalBasis.VITAL_INTEREST not in calm


def test_anonymous_only_outweighs_and_blocks_identity() -> None:
    view = case(may_know("CoMensha", decision=ConsentDecision.ANONYMOUS_ONLY), may_know("CoMensha"))
    (option,) = basis_check(view, COMENSHA, TODAY).bases
    assert option.anonymous_only
    assert blocked_fields(view, COMENSHA, anonymous_only=True).keys() >= IDENTITY


def test_comensha_asks_for_writing() -> None:
    (oral,) = basis_check(case(may_know("CoMensha")), COMENSHA, TODAY).bases
    assert oral.caution == "written_consent_asked"
    written = may_know("CoMensha", form=ConsentForm.WRITTEN)
    assert basis_check(case(written), COMENSHA, TODAY).bases[0].caution == ""


def test_beside_a_ground_in_law_a_consent_can_still_be_recorded() -> None:
    by_law = basis_check(case(), WESTLAND, TODAY)
    assert by_law.bases
    assert by_law.ways_out == ("ask_consent",)
    assert basis_check(case(may_know("Gemeente Westland")), WESTLAND, TODAY).ways_out == ()


@pytest.mark.parametrize("secrecy", [Secrecy.SECRET, Secrecy.PROTECTED, Secrecy.UNKNOWN])
def test_a_hidden_place_is_never_told_to_who_can_do_without(secrecy: Secrecy) -> None:
    view = case(placements=(Placement(secrecy=secrecy),))
    school = Organisation(name="De Regenboog", kind=OrganisationKind.SCHOOL)
    assert address_is_hidden(view)
    assert blocked_fields(view, school)[SharedField.SHELTER_ADDRESS] == "secret_address"
    assert SharedField.SHELTER_ADDRESS not in blocked_fields(view, SHELTER)
    assert SharedField.SHELTER_ADDRESS not in blocked_fields(case(), school)


def test_the_bsn_needs_a_basis_and_a_recipient_by_law() -> None:
    number = SharedField.CITIZEN_SERVICE_NUMBER
    with_basis = case(people=(Person(citizen_service_number_basis="Wmo 2015"),))
    assert blocked_fields(case(people=(Person(),)), WESTLAND)[number] == "bsn_without_basis"
    assert number not in blocked_fields(with_basis, WESTLAND)
    assert blocked_fields(with_basis, FAIRWORK)[number] == "bsn_recipient"


@pytest.mark.parametrize("kind", list(OrganisationKind))
def test_presets_are_small_and_never_sensitive(kind: OrganisationKind) -> None:
    preset = preset_fields(kind)
    assert len(preset) <= 6
    assert preset.isdisjoint(SENSITIVE)


def test_partners_without_need_get_nothing_by_default() -> None:
    assert preset_fields(OrganisationKind.CRIME_INFORMATION_CENTRE) == frozenset()
    assert preset_fields(OrganisationKind.OTHER) == frozenset()
    assert preset_fields(OrganisationKind.SCHOOL) == {SharedField.NAME}


def test_words_for_a_kind_mean_the_kind() -> None:
    assert names("politie", "AVIM Midden-Nederland", OrganisationKind.POLICE)
    assert names("de huisarts", "Praktijk Zuid", OrganisationKind.GENERAL_PRACTITIONER)
    assert not names("politie Zeeland", "AVIM Midden-Nederland", OrganisationKind.POLICE)
    assert not names("moeder", "School Zuid", OrganisationKind.SCHOOL)
