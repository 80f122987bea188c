"""The one gate: whatever leaves the vault is prepared, checked, logged and released here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.dates_in_words import long_date
from mhcoordinator.domain.errors import Conflict, DisclosureBlocked
from mhcoordinator.domain.known_terms import Subject
from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.domain.redaction import Masked, Suspect
from mhcoordinator.domain.sharing import (
    Disclosure,
    DisclosureTier,
    DisclosureWay,
    LegalBasis,
    Referral,
    ReferralStatus,
    SharedField,
)
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.reports.case_summary import case_summary_pdf
from mhcoordinator.reports.fonts import missing_glyphs
from mhcoordinator.reports.referral_letter import referral_letter_pdf
from mhcoordinator.reports.views import LetterView, SummaryView
from mhcoordinator.services import summary_view as summary
from mhcoordinator.services.bases_in_words import basis_in_words
from mhcoordinator.services.basis import BasisCheck, allows, basis_check, blocked_fields, excludes
from mhcoordinator.services.case_page import read_view
from mhcoordinator.services.letters import letter_redactor, letter_view
from mhcoordinator.services.organisations import organisation as find_organisation
from mhcoordinator.services.organisations import professionals
from mhcoordinator.services.partner_presets import SENSITIVE
from mhcoordinator.reports.pdf_encryption import encrypted
from mhcoordinator.services.redacting import redactor_for
from mhcoordinator.services.referrals import moved
from mhcoordinator.services.scribe import Scribe, Translate
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryRequest:
    """A copy of a case summary for one person at the table.

    Attributes:
        question: what the table must answer.
        recipient: the organisation at the table, in words.
        basis_note: the covenant, law or consent in words, printed beside the basis.
        kept_words: words that look like names and were left standing by the user.
    """

    case_id: str
    question: str = ""
    recipient: str = ""
    tier: DisclosureTier = DisclosureTier.B
    meeting_on: date | None = None
    copy_number: int = 1
    copies: int = 1
    basis: LegalBasis | None = None
    basis_note: str = ""
    kept_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """Something that could leave the vault, for the user to look at first.

    Attributes:
        request: what was asked for.
        view: what it says; `release` makes it anew and refuses when anything differs.
        pdf: the preview.
        masked: what was taken out of free text.
        suspects: words that look like names, kept or not.
        missing_glyphs: characters that are printed as their code point.
        open_points: codes of what `release` still asks for: ``basis_not_chosen``,
            ``basis_note_missing``, ``reason_missing``, ``recipient_missing``.
    """

    request: Referral | SummaryRequest
    view: LetterView | SummaryView
    pdf: bytes
    translate: Translate
    language: str
    masked: tuple[Masked, ...] = ()
    suspects: tuple[Suspect, ...] = ()
    missing_glyphs: tuple[str, ...] = ()
    open_points: tuple[str, ...] = ()


def prepare_letter(
    session: VaultSession, referral: Referral, translate: Translate, language: str = "nl"
) -> Prepared:
    """The letter of a referral, saved or not, as it would leave.

    Raises:
        DisclosureBlocked: ``recipient_missing``, ``no_basis`` or ``excluded``.
        NotFound: there is no such case.
    """
    organisation, professional = _recipient(session, referral)
    with session.transaction() as unit:
        view = read_view(unit, referral.case_id)
    check = basis_check(view, organisation, session.clock.today())
    if check.blocked:
        raise DisclosureBlocked(check.blocked)
    ticked = _allowed_fields(view, referral, organisation, check)
    redactor = letter_redactor(view, ticked, organisation, professional)
    scribe = Scribe(translate, language, redactor, referral.kept_words)
    letter = letter_view(
        view,
        referral,
        ticked,
        (organisation, professional),
        scribe,
        (session.actor, session.clock),
    )
    return _prepared(
        referral, letter, referral_letter_pdf(letter, translate), scribe,
        _open_points(referral, check),
    )  # fmt: skip


def prepare_summary(
    session: VaultSession, request: SummaryRequest, translate: Translate, language: str = "nl"
) -> Prepared:
    """A case summary for one person at the table, as it would leave.

    Raises:
        DisclosureBlocked: ``tier_not_ready`` (A and C come later), ``excluded`` when the client
            excluded the recipient, ``no_basis`` when consent is named and none is in force.
        NotFound: there is no such case.
    """
    if request.tier is not DisclosureTier.B:
        raise DisclosureBlocked("tier_not_ready")
    with session.transaction() as unit:
        view = read_view(unit, request.case_id)
    today = session.clock.today()
    if excludes(view, request.recipient, today):
        raise DisclosureBlocked("excluded")
    if request.basis is LegalBasis.CONSENT and not allows(view, request.recipient, today):
        raise DisclosureBlocked("no_basis")
    redactor = redactor_for(view, set(Subject) - {Subject.PLACE})
    scribe = Scribe(translate, language, redactor, request.kept_words)
    page = _summary_page(view, request, scribe, today)
    points = [] if request.recipient.strip() else ["recipient_missing"]
    if request.basis is None:
        points.append("basis_not_chosen")
    elif request.basis is not LegalBasis.CONSENT and not request.basis_note.strip():
        points.append("basis_note_missing")
    return _prepared(request, page, case_summary_pdf(page, translate), scribe, tuple(points))


def release(
    session: VaultSession,
    prepared: Prepared,
    way: DisclosureWay,
    passphrase: str | None = None,
) -> bytes:
    """The PDF that leaves, after everything was checked once more.

    The disclosure, the audit line and the referral's new status are written in one transaction;
    when it fails nothing is returned. Nothing is written outside the vault.

    Raises:
        DisclosureBlocked: something is still open, or what allowed it was withdrawn meanwhile.
        Conflict: the case or the referral says something else now than the preview did.
        InvalidValue: the passphrase of the encrypted PDF is missing or too short.
        NotFound: the referral was never saved, or is gone.
    """
    again = _prepared_again(session, prepared)
    if again.open_points:
        raise DisclosureBlocked(again.open_points[0])
    if again.view != prepared.view:
        raise Conflict
    pdf = again.pdf
    if way is DisclosureWay.ENCRYPTED_PDF:
        pdf = encrypted(pdf, passphrase or "")
    with session.transaction() as unit:
        if isinstance(prepared.request, Referral):
            _record_letter(unit, session, prepared.request, again, way)
        else:
            _record_summary(unit, session, prepared.request, way)
    return pdf


def _prepared_again(session: VaultSession, prepared: Prepared) -> Prepared:
    if isinstance(prepared.request, Referral):
        return prepare_letter(session, prepared.request, prepared.translate, prepared.language)
    return prepare_summary(session, prepared.request, prepared.translate, prepared.language)


def _recipient(
    session: VaultSession, referral: Referral
) -> tuple[Organisation, Professional | None]:
    organisation = find_organisation(session, referral.organisation_id)
    if organisation is None:
        raise DisclosureBlocked("recipient_missing")
    people = professionals(session, organisation.id) if referral.professional_id else ()
    return organisation, next((p for p in people if p.id == referral.professional_id), None)


def _allowed_fields(
    view: CaseView, referral: Referral, organisation: Organisation, check: BasisCheck
) -> frozenset[SharedField]:
    anonymous = any(option.anonymous_only for option in check.bases)
    blocked = blocked_fields(view, organisation, anonymous_only=anonymous)
    return frozenset(referral.fields) - blocked.keys()


def _open_points(referral: Referral, check: BasisCheck) -> tuple[str, ...]:
    points = []
    chosen = next(
        (
            option
            for option in check.bases
            if (option.basis, option.consent_id) == (referral.basis, referral.consent_id)
        ),
        None,
    )
    if chosen is None:
        points.append("basis_not_chosen")
    elif chosen.needs_note and not referral.basis_note.strip():
        points.append("basis_note_missing")
    explained = {
        reason.split(":", 1)[0] for reason in referral.reasons if reason.partition(":")[2].strip()
    }
    if any(field in SENSITIVE and field.value not in explained for field in referral.fields):
        points.append("reason_missing")
    return tuple(points)


def _summary_page(
    view: CaseView, request: SummaryRequest, scribe: Scribe, today: date
) -> SummaryView:
    translate = scribe.translate
    ground = basis_in_words(request.basis, translate) if request.basis else ""
    note = scribe.free(request.basis_note)
    meeting = long_date(request.meeting_on, translate) if request.meeting_on else ""
    return SummaryView(
        language=scribe.language,
        number=str(view.case.number),
        tier=request.tier.value.upper(),
        tier_words=translate("Summary", "pseudonymised"),
        meeting_on=meeting,
        basis=", ".join(part for part in (ground, note) if part) or "–",
        recipient=scribe.plain(request.recipient) or "–",
        copy_number=request.copy_number,
        copies=request.copies,
        traits=summary.traits(view, scribe, today),
        question=scribe.free(request.question),
        now=summary.now_facts(view, scribe, today),
        safety=summary.safety_facts(view, scribe),
        needs=summary.need_lines(view, scribe),
        family=summary.family_lines(view, scribe, today),
        agreements=summary.agreement_lines(view, scribe, today),
    )


def _prepared(
    request: Referral | SummaryRequest,
    view: LetterView | SummaryView,
    pdf: bytes,
    scribe: Scribe,
    open_points: tuple[str, ...],
) -> Prepared:
    return Prepared(
        request=request,
        view=view,
        pdf=pdf,
        translate=scribe.translate,
        language=scribe.language,
        masked=tuple(scribe.masked),
        suspects=scribe.suspects,
        missing_glyphs=missing_glyphs(view),
        open_points=open_points,
    )


def _record_letter(
    unit: UnitOfWork,
    session: VaultSession,
    referral: Referral,
    prepared: Prepared,
    way: DisclosureWay,
) -> None:
    if unit.get(Referral, referral.id) != referral:
        raise Conflict
    assert isinstance(prepared.view, LetterView)  # noqa: S101 (a referral makes a letter)
    disclosure = Disclosure(
        case_id=referral.case_id,
        at=session.clock.now(),
        tier=DisclosureTier.LETTER,
        way=way,
        recipient=prepared.view.recipient_name,
        organisation_id=referral.organisation_id,
        purpose=referral.purpose,
        basis=referral.basis,
        fields=referral.fields,
        copy_number=prepared.view.copy_number,
        referral_id=referral.id,
    )
    unit.add(disclosure)
    if referral.status is ReferralStatus.DRAFT:
        sent = moved(referral, ReferralStatus.SENT, "", session.clock.today())
        unit.replace(sent, referral)
    _log(unit, disclosure)


def _record_summary(
    unit: UnitOfWork, session: VaultSession, request: SummaryRequest, way: DisclosureWay
) -> None:
    disclosure = Disclosure(
        case_id=request.case_id,
        at=session.clock.now(),
        tier=request.tier,
        way=way,
        recipient=request.recipient,
        purpose=request.question,
        basis=request.basis,
        copy_number=request.copy_number,
    )
    unit.add(disclosure)
    _log(unit, disclosure)


def _log(unit: UnitOfWork, disclosure: Disclosure) -> None:
    is_print = disclosure.way is DisclosureWay.PRINT
    unit.log(
        AuditAction.PRINT if is_print else AuditAction.EXPORT,
        case_id=disclosure.case_id,
        field_group=", ".join(field.value for field in disclosure.fields),
        reason=disclosure.purpose,
        tier=disclosure.tier.value,
        recipient=disclosure.recipient,
    )
