"""A permission is read narrowly, an exclusion broadly."""

from __future__ import annotations

from datetime import date

import pytest

from mhcoordinator.domain.care import Occupation
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.organisation import OrganisationKind as Kind
from mhcoordinator.domain.sharing import Consent, ConsentDecision, SharedField
from mhcoordinator.services.basis import IDENTITY, allows, basis_check, excludes
from mhcoordinator.services.consent_matching import names, restricts, rules_out

TODAY = date(2026, 11, 24)
WESTLAND = Organisation(id="gw", name="Gemeente Westland", kind=Kind.MUNICIPALITY)
TEAM = Organisation(id="gt", name="Gemeente Westland, team Wmo", kind=Kind.MUNICIPALITY)
POLICE = Organisation(id="av", name="Politie, AVIM", kind=Kind.POLICE)
SCHOOL = Organisation(id="li", name="OBS De Linde", kind=Kind.SCHOOL)
DIRECTORY = (WESTLAND, TEAM, POLICE, SCHOOL)


def case(*consents: Consent) -> CaseView:
    head = CaseFile(number=CaseNumber(2026, 1), call_name="X", opened_on=TODAY)
    work = (Occupation(organisation="Blinkend Rein"),)
    return CaseView(case=head, consents=consents, occupations=work)


def may(recipient: str = "", organisation_id: str = "") -> Consent:
    decision = ConsentDecision.MAY_KNOW
    return Consent(decision=decision, recipient=recipient, organisation_id=organisation_id)


def must_not(recipient: str = "", organisation_id: str = "") -> Consent:
    decision = ConsentDecision.MUST_NOT_KNOW
    return Consent(decision=decision, recipient=recipient, organisation_id=organisation_id)


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("gemeente Westland", "Gemeente Westland, team Wmo", Kind.MUNICIPALITY),
        ("gemeente Westland team Wmo", "Gemeente Westland", Kind.MUNICIPALITY),
        ("ambtenaren van de gemeente Westland", "Gemeente Westland", Kind.MUNICIPALITY),
        ("geen enkele gemeente", "Gemeente Westland", Kind.MUNICIPALITY),
        ("de school van Bence", "OBS De Linde", Kind.SCHOOL),
        ("school", "Basisschool De Linde", Kind.OTHER),
        ("de juf op school", "OBS De Linde", Kind.SCHOOL),
        ("haar oude werkgever", "Kwekerij Zuid", Kind.EMPLOYER),
        ("vreemdelingenpolitie", "Politie, AVIM", Kind.POLICE),
        ("de wijkagent", "Politie, AVIM", Kind.POLICE),
        ("I.N.D.", "IND", Kind.IMMIGRATION_SERVICE),
        ("de kerk", "Pinksterkerk Zuid", Kind.OTHER),
        ("iedereen behalve de huisarts", "Gemeente Westland", Kind.MUNICIPALITY),
    ],
)
def test_an_exclusion_in_words_is_read_broadly(words: str, name: str, kind: Kind) -> None:
    assert rules_out(words, name, kind)


@pytest.mark.parametrize(
    ("words", "name", "kind"),
    [
        ("gemeente Amersfoort", "Gemeente Westland", Kind.MUNICIPALITY),
        ("andere Nigerianen", "Gemeente Westland", Kind.MUNICIPALITY),
        ("alle scholen", "Gemeente Westland", Kind.MUNICIPALITY),
        ("haar moeder", "School Zuid", Kind.SCHOOL),
        ("iedereen behalve de huisarts", "Praktijk Zuid", Kind.GENERAL_PRACTITIONER),
        ("gemeente Amersfoort", "Jeugdhulp Amersfoort", Kind.YOUTH_CARE),
    ],
)
def test_an_exclusion_of_somebody_else_is_not_read_into_it(
    words: str, name: str, kind: Kind
) -> None:
    assert not rules_out(words, name, kind)


@pytest.mark.parametrize(
    "words",
    [
        "alle artsen", "alle gegevens aan de huisarts", "iedereen behalve de politie",
        "niet de politie", "geen politie", "huisarts, niet de politie", "iedereen van de opvang",
        "all doctors", "iedereen, maar niet AVIM",
    ],
)  # fmt: skip
def test_a_permission_for_others_is_none_for_the_police(words: str) -> None:
    assert not names(words, "Politie, AVIM", Kind.POLICE)


@pytest.mark.parametrize("words", ["iedereen", "alle instanties", "iedereen behalve de school"])
def test_a_permission_for_everybody_is_one(words: str) -> None:
    assert names(words, "Politie, AVIM", Kind.POLICE)


def test_an_organisation_that_stands_in_the_directory_twice_is_excluded_twice() -> None:
    view = case(must_not("Gemeente Westland", organisation_id="gw"), may("gemeente"))
    assert basis_check(view, TEAM, TODAY).blocked == "excluded"


def test_a_helper_whose_name_says_work_is_not_the_employer() -> None:
    helper = Organisation(id="se", name="Steunpunt Eerlijk Werk", kind=Kind.LABOUR_SUPPORT)
    unsorted = Organisation(id="uz", name="Uitzendbureau Snel", kind=Kind.OTHER)
    assert not restricts(must_not("werkgever"), helper)
    assert restricts(must_not("werkgever"), unsorted)


def test_where_the_client_works_is_the_employer() -> None:
    kwekerij = Organisation(name="Blinkend Rein BV", kind=Kind.OTHER)
    view = case(must_not("werkgever"), may("Blinkend Rein"))
    assert basis_check(view, kwekerij, TODAY).blocked == "excluded"


@pytest.mark.parametrize(
    ("consent", "recipient"),
    [
        (must_not("politie"), "AVIM Rotterdam"),
        (must_not("AVIM"), "politie"),
        (must_not("gemeente Westland"), "GGD en gemeente Westland"),
        (must_not("school"), "OBS De Linde"),
        (must_not("werkgever"), "Blinkend Rein"),
        (must_not(organisation_id="gw"), "Gemeente Westland"),
        (must_not(organisation_id="av"), "AVIM"),
    ],
)
def test_at_the_table_an_excluded_recipient_is_known_by_any_name(
    consent: Consent, recipient: str
) -> None:
    assert excludes(case(consent), recipient, TODAY, DIRECTORY)


@pytest.mark.parametrize("recipient", ["GGD en politie", "GGD, werkgever", "AVIM"])
def test_a_permission_for_one_at_the_table_is_none_for_another(recipient: str) -> None:
    assert not allows(case(may("GGD")), recipient, TODAY, DIRECTORY)
    assert allows(case(may("GGD")), "GGD", TODAY, DIRECTORY)


def test_anonymous_only_is_no_ground_for_tier_b_and_holds_for_a_whole_organisation() -> None:
    anonymous = Consent(
        decision=ConsentDecision.ANONYMOUS_ONLY, recipient="gemeente Westland team Wmo"
    )
    assert not allows(case(anonymous), "gemeente Westland", TODAY, DIRECTORY)
    bases = basis_check(case(anonymous, may("gemeente")), WESTLAND, TODAY).bases
    assert bases
    assert all(option.anonymous_only for option in bases)
    assert SharedField.CRIMINAL_CASE in IDENTITY
