"""Who a letter comes from, and what is kept of it, on a real encrypted vault."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date

import pytest

from mhcoordinator.domain.care import LifeDomain, Need
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm
from mhcoordinator.domain.journal import DocumentKind
from mhcoordinator.domain.organisation import Organisation, OrganisationKind
from mhcoordinator.domain.person import ContactChannel
from mhcoordinator.domain.sharing import DisclosureWay, LegalBasis, Referral, SharedField
from mhcoordinator.reports.views import LetterView, SummaryView
from mhcoordinator.services import entries, intake
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.disclosure import (
    SummaryRequest,
    prepare_letter,
    prepare_summary,
    release,
)
from mhcoordinator.services.documents import read_document
from mhcoordinator.services.explain_disclosure import hint
from mhcoordinator.services.letter_facts import why_silent
from mhcoordinator.services.organisations import (
    organisation,
    organisations,
    own_organisation,
    own_signer,
    save_own_organisation,
    save_sender,
)
from mhcoordinator.services.referrals import blocked_fields, save_referral
from mhcoordinator.services.session import VaultSession
from tests.integration.sharing_cases import telling_intake

OWN = Organisation(
    name="Zorgcoördinatie regio Waterrijk",
    region="Plassengebied",
    address="Waterplein 3",
    postcode="8899 ZZ",
    place="Lindeveen",
    phone="+31885550100",
    email="zorg@waterrijk.example",
)


def as_it_is(_context: str, text: str) -> str:
    return text


def words_of(pdf: bytes) -> str:
    command = ["pdftotext", "-layout", "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


@pytest.fixture
def case_id(session: VaultSession) -> str:
    return intake.save(session, telling_intake()).case_id


def letter_to_fairwork(session: VaultSession, case_id: str, **changes: object) -> Referral:
    consent = next(
        item for item in case_view(session, case_id).consents if item.recipient == "FairWork"
    )
    wanted = Referral(
        case_id=case_id,
        organisation_id="national-fairwork",
        purpose="Hulp bij loonvordering",
        basis=LegalBasis.CONSENT,
        consent_id=consent.id,
        fields=(SharedField.NAME, SharedField.SAFE_CONTACT),
        answer_due=date(2026, 12, 7),
    )
    return save_referral(session, replace(wanted, **changes))  # type: ignore[arg-type]


def with_channel(session: VaultSession, case_id: str, is_safe: Answer) -> ContactChannel:
    (channel,) = case_view(session, case_id).channels
    changed = replace(channel, is_safe=is_safe)
    entries.correct(session, changed, channel)
    return changed


# --- the number that is safe or not -------------------------------------------------


def test_a_number_that_is_not_safe_is_never_printed(session: VaultSession, case_id: str) -> None:
    with_channel(session, case_id, Answer.NO)
    view = case_view(session, case_id)
    fairwork = organisation(session, "national-fairwork")
    assert fairwork is not None
    assert blocked_fields(view, fairwork)[SharedField.SAFE_CONTACT] == "contact_not_safe"
    entries.add(
        session, ContactChannel(case_id=case_id, address="+31655501744", is_safe=Answer.YES)
    )
    prepared = prepare_letter(session, letter_to_fairwork(session, case_id), as_it_is)
    text = words_of(prepared.pdf)
    assert "06 55 50 17 44" in text
    assert "17 33" not in text
    assert "Signal" not in text
    assert "contact_not_safe" in prepared.hints
    assert "not safe" in hint("contact_not_safe", as_it_is)


def test_a_number_that_is_not_safe_is_masked_in_free_text_too(
    session: VaultSession, case_id: str
) -> None:
    question = "Bel 06 55 50 17 33 of 06 55 50 17 44."
    referral = letter_to_fairwork(session, case_id, question=question)
    assert "17 33" in words_of(prepare_letter(session, referral, as_it_is).pdf)
    with_channel(session, case_id, Answer.NO)
    entries.add(
        session, ContactChannel(case_id=case_id, address="+31655501744", is_safe=Answer.YES)
    )
    prepared = prepare_letter(session, referral, as_it_is)
    assert "Bel […] of 06 55 50 17 44." in " ".join(words_of(prepared.pdf).split())


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer.YES, ""),
        (Answer.NOT_ASKED, "whether this is safe was not asked"),
        (Answer.UNKNOWN, "whether this is safe is not known"),
    ],
)
def test_the_letter_says_when_it_was_not_asked_whether_a_number_is_safe(
    session: VaultSession, case_id: str, answer: Answer, said: str
) -> None:
    with_channel(session, case_id, answer)
    prepared = prepare_letter(session, letter_to_fairwork(session, case_id), as_it_is)
    text = " ".join(words_of(prepared.pdf).split())
    assert "06 55 50 17 33" in text
    assert said in text
    assert ("whether this is safe" in text) is bool(said)


# --- what stands in it ----------------------------------------------------------------


def test_only_what_stands_in_the_letter_is_recorded(session: VaultSession, case_id: str) -> None:
    ticked = (SharedField.NAME, SharedField.BIRTH_YEAR, SharedField.WORK_AND_EDUCATION)
    (job,) = case_view(session, case_id).occupations
    entries.remove(session, job)
    prepared = prepare_letter(
        session, letter_to_fairwork(session, case_id, fields=ticked), as_it_is
    )
    assert prepared.fields == (SharedField.NAME, SharedField.BIRTH_YEAR)
    release(session, prepared, DisclosureWay.PRINT)
    assert case_view(session, case_id).disclosures[0].fields == prepared.fields


def test_what_is_not_known_is_left_out_of_the_kind_of_exploitation(
    session: VaultSession, case_id: str
) -> None:
    entries.add(session, Exploitation(case_id=case_id, form=ExploitationForm.LABOUR))
    fields = (SharedField.EXPLOITATION_FORM,)
    prepared = prepare_letter(
        session, letter_to_fairwork(session, case_id, fields=fields), as_it_is
    )
    text = words_of(prepared.pdf)
    assert "labour exploitation." in text
    assert "unknown" not in text


def test_needs_about_health_are_said_not_to_go_along(session: VaultSession) -> None:
    told = telling_intake()
    need = Need(life_domain=LifeDomain.PHYSICAL_HEALTH, headline="rugpijn")
    saved = intake.save(session, replace(told, needs=(need,), channels=())).case_id
    view = case_view(session, saved)
    assert why_silent(view, SharedField.NEEDS) == "about_health"
    assert why_silent(view, SharedField.SAFE_CONTACT) == ""
    assert why_silent(replace(view, needs=()), SharedField.NEEDS) == ""


# --- who sends it ---------------------------------------------------------------------


def test_without_a_sender_the_letter_says_nothing_of_it_but_a_hint_does(
    session: VaultSession, case_id: str
) -> None:
    assert own_organisation(session) is None
    prepared = prepare_letter(session, letter_to_fairwork(session, case_id), as_it_is)
    assert isinstance(prepared.view, LetterView)
    assert prepared.view.letterhead == ()
    assert prepared.hints == ("sender_missing",)
    assert prepared.open_points == ()
    assert "not filled in" in hint("sender_missing", as_it_is)


def test_the_sender_stands_in_head_and_request(session: VaultSession, case_id: str) -> None:
    save_own_organisation(session, OWN)
    prepared = prepare_letter(session, letter_to_fairwork(session, case_id), as_it_is)
    assert prepared.hints == ()
    text = words_of(prepared.pdf)
    assert text.index("Waterplein 3, 8899 ZZ Lindeveen") < text.index("FairWork\n\n")
    assert text.index("Zorgcoördinatie regio Waterrijk") < text.index("Waterplein 3")
    asked = " ".join(text.split())
    assert "whether you can help: 088 555 0100, zorg@waterrijk.example." in asked


def test_name_and_function_of_who_signs_stand_below_the_letter(
    session: VaultSession, case_id: str
) -> None:
    before = prepare_letter(session, letter_to_fairwork(session, case_id), as_it_is).view
    assert isinstance(before, LetterView)
    assert (before.sender, before.sender_role) == (
        session.actor.name,
        "care coordinator human trafficking",
    )
    signer = replace(own_signer(session), name="Anna de Wit", role="teamleider")
    save_sender(session, OWN, signer)

    after = prepare_letter(session, letter_to_fairwork(session, case_id), as_it_is).view

    assert isinstance(after, LetterView)
    assert (after.sender, after.sender_role) == ("Anna de Wit", "teamleider")


def test_the_own_organisation_is_nobodys_recipient(session: VaultSession) -> None:
    save_own_organisation(session, replace(OWN, kind=OrganisationKind.OTHER))
    own = own_organisation(session)
    assert own is not None
    assert (own.name, own.kind) == (OWN.name, OrganisationKind.CARE_COORDINATION)
    assert organisation(session, own.id) is None
    assert OWN.name not in [item.name for item in organisations(session)]


# --- what is kept of it ---------------------------------------------------------------


def test_a_letter_that_left_is_kept_among_the_documents(
    session: VaultSession, case_id: str
) -> None:
    before = case_view(session, case_id).documents
    prepared = prepare_letter(session, letter_to_fairwork(session, case_id), as_it_is)
    release(session, prepared, DisclosureWay.ENCRYPTED_PDF, "vier woorden per telefoon")
    (kept,) = [item for item in case_view(session, case_id).documents if item not in before]
    assert (kept.kind, kept.name) == (DocumentKind.LETTER, "letter MH-2026-001-V1.pdf")
    assert read_document(session, kept.id) == prepared.pdf
    (sent,) = case_view(session, case_id).referrals
    release(session, prepare_letter(session, sent, as_it_is), DisclosureWay.PRINT)
    names = [item.name for item in case_view(session, case_id).documents]
    assert names[-1] == "letter MH-2026-001-V1, copy 2.pdf"


# --- the case summary -----------------------------------------------------------------


def test_the_summary_says_who_brings_the_case_in_and_how_urgent_it_is(
    session: VaultSession, case_id: str
) -> None:
    save_own_organisation(session, OWN)
    (report,) = case_view(session, case_id).reports
    entries.correct(session, replace(report, urgency_reason="Rikkert komt vrijdag"), report)
    note = "convenant Waterrijk en Plassengebied, besproken te Fantoomveen"
    asked = SummaryRequest(
        case_id=case_id, recipient="GGD", basis=LegalBasis.PUBLIC_TASK, basis_note=note
    )
    prepared = prepare_summary(session, asked, as_it_is)
    text = " ".join(words_of(prepared.pdf).split())
    assert "Brought in by: care coordinator, Zorgcoördinatie regio Waterrijk" in text
    assert "Urgency: within days: […] komt vrijdag" in text
    assert isinstance(prepared.view, SummaryView)
    assert "convenant Waterrijk en Plassengebied, besproken te […]" in prepared.view.basis
    assert "Waterrijk" not in [suspect.word for suspect in prepared.suspects]
