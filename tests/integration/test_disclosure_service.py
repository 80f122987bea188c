"""The one gate, on a real encrypted vault."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.errors import (
    CannotBeUndone,
    Conflict,
    DisclosureBlocked,
    InvalidValue,
    NotFound,
)
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.sharing import (
    DisclosureTier,
    DisclosureWay,
    LegalBasis,
    Referral,
    ReferralStatus,
    SharedField,
)
from mhcoordinator.records import audit_log
from mhcoordinator.reports.views import LetterView
from mhcoordinator.services import entries, intake
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.disclosure import (
    Prepared,
    SummaryRequest,
    prepare_letter,
    prepare_summary,
    release,
)
from mhcoordinator.services.partner_presets import SENSITIVE
from mhcoordinator.services.referrals import save_referral, set_status
from mhcoordinator.services.session import VaultSession
from tests.integration.sharing_cases import PLANTED, telling_intake

PASSPHRASE = "k7dh-3qat-xr9m-4jcy"


def as_it_is(_context: str, text: str) -> str:
    return text


def words_of(pdf: bytes, *arguments: str) -> str:
    command = ["pdftotext", *arguments, "-layout", "-", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return done.stdout.decode()


@pytest.fixture
def case_id(session: VaultSession) -> str:
    return intake.save(session, telling_intake()).case_id


def request(case_id: str, **changes: object) -> SummaryRequest:
    wanted = SummaryRequest(
        case_id=case_id,
        question="Welke plek is haalbaar voor Orsolya, weg van Zoltan en Zonnedauw?",
        recipient="GGD",
        meeting_on=date(2026, 11, 24),
        copy_number=3,
        copies=7,
        basis=LegalBasis.CONSENT,
        basis_note="convenant zorgtafel, besproken met Orsi",
    )
    return replace(wanted, **changes)  # type: ignore[arg-type]


def letter_of(session: VaultSession, case_id: str, **changes: object) -> Referral:
    view = case_view(session, case_id)
    consent = next(item for item in view.consents if item.recipient == "FairWork")
    wanted = Referral(
        case_id=case_id,
        organisation_id="national-fairwork",
        purpose="Hulp bij loonvordering",
        question="Kunt u bellen met Orsi? Niet via Zoltán, niet naar Huize Zonnedauw.",
        basis=LegalBasis.CONSENT,
        consent_id=consent.id,
        fields=(SharedField.NAME, SharedField.BIRTH_YEAR, SharedField.WORKING_CONDITIONS),
        answer_due=date(2026, 12, 7),
    )
    return save_referral(session, replace(wanted, **changes))  # type: ignore[arg-type]


def planted_in(text: str) -> list[str]:
    bare = re.sub(r"[^\w]", "", fold(text))
    return [term for term in PLANTED if re.sub(r"[^\w]", "", fold(term)) in bare]


# --- the case summary --------------------------------------------------------


def test_tier_b_holds_nothing_that_was_planted(session: VaultSession, case_id: str) -> None:
    prepared = prepare_summary(session, request(case_id), as_it_is, "nl")
    text = words_of(prepared.pdf)
    assert planted_in(text) == []
    assert "MH-2026-001" in text
    assert "29 years old" in text
    assert "women's shelter" in text
    assert "interpreter" in text
    assert "Hungar" not in text
    assert prepared.masked
    assert prepared.open_points == ()


def test_that_check_notices_when_masking_is_off(
    session: VaultSession, case_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mhcoordinator.domain.redaction import Redacted, Redactor

    monkeypatch.setattr(Redactor, "mask", lambda _self, text, *_args, **_options: Redacted(text))
    prepared = prepare_summary(session, request(case_id), as_it_is, "nl")
    assert len(planted_in(words_of(prepared.pdf))) > 5


def test_known_terms_cannot_be_kept_and_unknown_names_can(
    session: VaultSession, case_id: str
) -> None:
    wanted = request(case_id, question="Kan Orsi naar Delfzijl?", kept_words=("Orsi", "Delfzijl"))
    text = words_of(prepare_summary(session, wanted, as_it_is, "nl").pdf)
    assert "Delfzijl" in text
    assert planted_in(text) == []
    masked = prepare_summary(session, replace(wanted, kept_words=()), as_it_is, "nl")
    assert "Delfzijl" not in words_of(masked.pdf)
    assert "Delfzijl" in [suspect.word for suspect in masked.suspects]


def test_a_letter_is_no_tier_of_a_case_summary(session: VaultSession, case_id: str) -> None:
    with pytest.raises(DisclosureBlocked) as blocked:
        prepare_summary(session, request(case_id, tier=DisclosureTier.LETTER), as_it_is)
    assert blocked.value.reason == "no_tier_of_a_meeting"


@pytest.mark.parametrize("recipient", ["school", "gemeente Hilversum", "Gemeente hilverum"])
def test_an_excluded_recipient_gets_no_summary(
    session: VaultSession, case_id: str, recipient: str
) -> None:
    with pytest.raises(DisclosureBlocked) as blocked:
        prepare_summary(session, request(case_id, recipient=recipient), as_it_is)
    assert blocked.value.reason == "excluded"


def test_consent_of_nobody_is_no_basis(session: VaultSession, case_id: str) -> None:
    with pytest.raises(DisclosureBlocked) as blocked:
        prepare_summary(session, request(case_id, recipient="woningcorporatie"), as_it_is)
    assert blocked.value.reason == "no_basis"


def test_a_summary_without_ground_can_be_looked_at_but_not_released(
    session: VaultSession, case_id: str
) -> None:
    prepared = prepare_summary(session, request(case_id, basis=None), as_it_is)
    assert prepared.open_points == ("basis_not_chosen",)
    with pytest.raises(DisclosureBlocked):
        release(session, prepared, DisclosureWay.PRINT)
    assert case_view(session, case_id).disclosures == ()


def test_releasing_a_summary_is_recorded_and_logged(session: VaultSession, case_id: str) -> None:
    prepared = prepare_summary(session, request(case_id), as_it_is, "nl")
    pdf = release(session, prepared, DisclosureWay.PRINT)
    assert pdf == prepared.pdf
    (disclosure,) = case_view(session, case_id).disclosures
    assert (disclosure.tier, disclosure.way) == (DisclosureTier.B, DisclosureWay.PRINT)
    assert (disclosure.recipient, disclosure.copy_number) == ("GGD", 3)
    with session.transaction() as unit:
        line = [item for item in audit_log.read(unit.connection) if item.tier == "b"][-1]
    assert (line.action, line.recipient, line.case_id) == (AuditAction.PRINT, "GGD", case_id)


# --- the letter ----------------------------------------------------------------


def test_a_letter_says_only_what_is_ticked(session: VaultSession, case_id: str) -> None:
    prepared = prepare_letter(session, letter_of(session, case_id), as_it_is, "nl")
    text = words_of(prepared.pdf)
    assert "Orsolya Ágnes van der Kerekes" in text
    assert "born in 1997" in text
    assert "60" in text
    for hidden in ("Zolt", "Rikkert", "Zonnedauw", "Bence", "Ilona", "2817364509", "1234"):
        assert hidden not in text
    assert "Traumabehandeling" not in text


def test_without_the_name_the_letter_has_no_name(session: VaultSession, case_id: str) -> None:
    referral = letter_of(session, case_id, fields=(SharedField.WORKING_CONDITIONS,))
    text = words_of(prepare_letter(session, referral, as_it_is, "nl").pdf)
    assert planted_in(text) == []


def test_a_place_nobody_needs_and_a_number_without_law_never_go_along(
    session: VaultSession, case_id: str
) -> None:
    everything = tuple(SharedField)
    reasons = tuple(f"{field.value}: nodig" for field in SENSITIVE)
    referral = letter_of(session, case_id, fields=everything, reasons=reasons)
    prepared = prepare_letter(session, referral, as_it_is, "nl")
    assert prepared.open_points == ()
    text = words_of(prepared.pdf)
    secret = ("Zonnedauw", "Lindenpad", "1234 AB", "111222333", "Zolt", "Rikkert", "Fantoomveen")
    for hidden in secret:
        assert hidden not in text
    assert "2817364509" in text
    release(session, prepared, DisclosureWay.PRINT)
    (disclosure,) = case_view(session, case_id).disclosures
    assert SharedField.SHELTER_ADDRESS not in disclosure.fields
    assert SharedField.HEALTH in disclosure.fields


def test_anonymous_consent_gives_a_letter_without_identity(
    session: VaultSession, case_id: str
) -> None:
    view = case_view(session, case_id)
    consent = next(item for item in view.consents if item.recipient == "CoMensha")
    referral = letter_of(
        session,
        case_id,
        organisation_id="national-comensha",
        consent_id=consent.id,
        fields=(SharedField.NAME, SharedField.BIRTH_YEAR, SharedField.EXPLOITATION_FORM),
    )
    text = words_of(prepare_letter(session, referral, as_it_is, "nl").pdf)
    assert planted_in(text) == []
    assert "Sexual exploitation" in text


def test_a_sensitive_field_asks_a_reason(session: VaultSession, case_id: str) -> None:
    referral = letter_of(session, case_id, fields=(SharedField.HEALTH,))
    assert prepare_letter(session, referral, as_it_is).open_points == ("reason_missing",)
    explained = replace(referral, reasons=("health: intake GGZ",))
    assert prepare_letter(session, explained, as_it_is).open_points == ()


def test_releasing_a_letter_sends_the_referral(session: VaultSession, case_id: str) -> None:
    referral = letter_of(session, case_id)
    prepared = prepare_letter(session, referral, as_it_is, "nl")
    release(session, prepared, DisclosureWay.PRINT)
    view = case_view(session, case_id)
    assert (view.referrals[0].status, view.referrals[0].sent_on) == (
        ReferralStatus.SENT,
        date(2026, 11, 24),
    )
    assert view.disclosures[0].referral_id == referral.id
    assert set(view.disclosures[0].fields) == set(referral.fields)


def test_a_second_copy_has_the_next_number(session: VaultSession, case_id: str) -> None:
    release(
        session,
        prepare_letter(session, letter_of(session, case_id), as_it_is),
        DisclosureWay.PRINT,
    )
    sent = case_view(session, case_id).referrals[0]
    again = prepare_letter(session, sent, as_it_is)
    assert isinstance(again.view, LetterView)
    assert again.view.copy_number == 2
    release(session, again, DisclosureWay.PRINT)
    assert len(case_view(session, case_id).disclosures) == 2


def prepared_letter(session: VaultSession, case_id: str) -> Prepared:
    return prepare_letter(session, letter_of(session, case_id), as_it_is, "nl")


def test_consent_withdrawn_in_between_blocks(session: VaultSession, case_id: str) -> None:
    prepared = prepared_letter(session, case_id)
    consent = next(
        item for item in case_view(session, case_id).consents if item.recipient == "FairWork"
    )
    entries.correct(session, replace(consent, withdrawn_on=date(2026, 11, 24)), consent)
    with pytest.raises(DisclosureBlocked) as blocked:
        release(session, prepared, DisclosureWay.PRINT)
    assert blocked.value.reason == "no_basis"
    view = case_view(session, case_id)
    assert view.disclosures == ()
    assert view.referrals[0].status is ReferralStatus.DRAFT


def test_what_was_not_seen_does_not_leave(session: VaultSession, case_id: str) -> None:
    prepared = prepared_letter(session, case_id)
    (client,) = [item for item in case_view(session, case_id).people if item.role == "client"]
    entries.correct(session, replace(client, surname="Anders"), client)
    with pytest.raises(Conflict):
        release(session, prepared, DisclosureWay.PRINT)
    assert case_view(session, case_id).disclosures == ()


def test_a_letter_that_was_never_saved_cannot_leave(session: VaultSession, case_id: str) -> None:
    unsaved = replace(letter_of(session, case_id), id="0" * 32)
    prepared = prepare_letter(session, unsaved, as_it_is)
    with pytest.raises(NotFound):
        release(session, prepared, DisclosureWay.PRINT)
    assert case_view(session, case_id).disclosures == ()


def test_what_left_cannot_be_undone(session: VaultSession, case_id: str) -> None:
    release(session, prepared_letter(session, case_id), DisclosureWay.PRINT)
    told = [
        change
        for change in entries.history(session, case_id)
        if change.kind == "Disclosure" or (change.kind == "Referral" and "status" in change.fields)
    ]
    assert len(told) == 2
    for change in told:
        with pytest.raises(CannotBeUndone):
            entries.undo(session, change.id)
    view = case_view(session, case_id)
    assert view.referrals[0].status is ReferralStatus.SENT
    withdrawn = set_status(session, view.referrals[0], ReferralStatus.WITHDRAWN)
    entries.undo(session, entries.history(session, case_id)[0].id)
    assert case_view(session, case_id).referrals[0] != withdrawn


# --- encryption ------------------------------------------------------------------


def test_an_encrypted_pdf_opens_with_its_passphrase_only(
    session: VaultSession, case_id: str, tmp_path: Path
) -> None:
    pdf = release(
        session, prepared_letter(session, case_id), DisclosureWay.ENCRYPTED_PDF, PASSPHRASE
    )
    assert b"Kerekes" not in pdf
    assert "Kerekes" in words_of(pdf, "-upw", PASSPHRASE)
    with pytest.raises(subprocess.CalledProcessError):
        words_of(pdf, "-upw", "een andere wachtzin")
    saved = tmp_path / "letter.pdf"
    saved.write_bytes(pdf)
    command = ["qpdf", f"--password={PASSPHRASE}", "--show-encryption", str(saved)]
    shown = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert "R = 6" in shown
    assert "AESv3" in shown


@pytest.mark.parametrize("passphrase", [None, "", "kort", "           a"])
def test_a_short_passphrase_is_refused_and_nothing_is_recorded(
    session: VaultSession, case_id: str, passphrase: str | None
) -> None:
    with pytest.raises(InvalidValue) as refused:
        release(session, prepared_letter(session, case_id), DisclosureWay.ENCRYPTED_PDF, passphrase)
    assert refused.value.problem == "too_short"
    assert case_view(session, case_id).disclosures == ()
