"""The one gate: whatever leaves the vault is prepared, checked, logged and released here."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.errors import Conflict, DisclosureBlocked
from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.domain.sharing import (
    MEETING_TIERS,
    DisclosureTier,
    DisclosureWay,
    LegalBasis,
    Referral,
    SharedField,
)
from mhcoordinator.reports.case_summary import case_summary_pdf
from mhcoordinator.reports.client_plan import client_plan_pdf
from mhcoordinator.reports.fonts import missing_glyphs
from mhcoordinator.reports.pdf_encryption import encrypted
from mhcoordinator.reports.referral_letter import referral_letter_pdf
from mhcoordinator.reports.views import ClientPlanView, LetterView, SummaryView
from mhcoordinator.services.basis import (
    BasisCheck,
    address_is_hidden,
    allows,
    basis_check,
    blocked_fields,
    excludes,
)
from mhcoordinator.services.case_page import read_view
from mhcoordinator.services.client_plan import client_plan_page, client_redactor
from mhcoordinator.services.derivations import derivation_if_possible
from mhcoordinator.services.disclosure_records import (
    keep_letter,
    record_client_plan,
    record_letter,
    record_summary,
)
from mhcoordinator.services.letter_facts import why_silent
from mhcoordinator.services.letters import Sender, letter_redactor, letter_view
from mhcoordinator.services.organisations import organisation as find_organisation
from mhcoordinator.services.organisations import (
    organisations,
    own_organisation,
    own_signer,
    professionals,
)
from mhcoordinator.services.partner_presets import SENSITIVE
from mhcoordinator.services.plan_hands import hands_of
from mhcoordinator.services.prepared import ClientPlanRequest, Prepared, SummaryRequest
from mhcoordinator.services.reasons import explained_fields
from mhcoordinator.services.scribe import Scribe, Translate
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.summary_view import summary_page
from mhcoordinator.services.tiers import redactor_for_tier, shown_fields

__all__ = [
    "ClientPlanRequest",
    "Prepared",
    "SummaryRequest",
    "prepare_client_plan",
    "prepare_letter",
    "prepare_summary",
    "release",
    "release_together",
]


def prepare_letter(
    session: VaultSession, referral: Referral, translate: Translate, language: str = "nl"
) -> Prepared:
    """The letter of a referral, saved or not, as it would leave.

    Raises:
        DisclosureBlocked: ``recipient_missing``, ``no_basis`` or ``excluded``.
        NotFound: there is no such case.
    """
    organisation, professional = _recipient(session, referral)
    own = own_organisation(session)
    with session.transaction() as unit:
        view = read_view(unit, referral.case_id)
    check = basis_check(view, organisation, session.clock.today())
    if check.blocked:
        raise DisclosureBlocked(check.blocked)
    ticked = _allowed_fields(view, referral, organisation, check)
    if address_is_hidden(view) and SharedField.SHELTER_ADDRESS not in explained_fields(
        referral.reasons
    ):
        ticked -= {SharedField.SHELTER_ADDRESS}  # not even on the screen before there is a reason
    redactor = letter_redactor(view, ticked, organisation, professional)
    scribe = Scribe(translate, language, redactor, referral.kept_words)
    letter = letter_view(
        view,
        referral,
        ticked,
        (organisation, professional),
        scribe,
        Sender(session.actor, own, session.clock.today(), own_signer(session)),
        derivation_if_possible(session, view),
    )
    pdf = referral_letter_pdf(letter, translate)
    prepared = _prepared(referral, letter, pdf, scribe, _open_points(referral, check))
    hints: tuple[str, ...] = () if own else ("sender_missing",)
    wanted = SharedField.SAFE_CONTACT in referral.fields
    if wanted and why_silent(view, SharedField.SAFE_CONTACT):
        hints = ("contact_not_safe", *hints)
    return replace(prepared, fields=letter.fields, hints=hints)


def prepare_summary(
    session: VaultSession, request: SummaryRequest, translate: Translate, language: str = "nl"
) -> Prepared:
    """A case summary for one person at the table, as it would leave.

    Raises:
        DisclosureBlocked: ``no_tier_of_a_meeting``, ``excluded`` when the client excluded
            the recipient, ``no_basis`` when consent is named and none is in force.
        NotFound: there is no such case.
    """
    if request.tier not in MEETING_TIERS:
        raise DisclosureBlocked("no_tier_of_a_meeting")
    with session.transaction() as unit:
        view = read_view(unit, request.case_id)
    today = session.clock.today()
    directory = organisations(session)
    refuse_recipient(view, request, today, directory)
    ticked = allowed_ticks(view, request, directory)
    page, scribe = page_in_tier(session, view, request, ticked, (translate, language))
    points = open_points_of_summary(request)
    return _prepared(request, page, case_summary_pdf(page, translate), scribe, tuple(points))


def page_in_tier(
    session: VaultSession,
    view: CaseView,
    request: SummaryRequest,
    ticked: frozenset[SharedField],
    reader: tuple[Translate, str],
) -> tuple[SummaryView, Scribe]:
    """The page with these ticks, for a reader of this language, and who wrote and masked it."""
    redactor = redactor_for_tier(view, request.tier, ticked)
    kept_words = () if request.tier is DisclosureTier.A else request.kept_words
    scribe = Scribe(*reader, redactor, kept_words)
    derivation = derivation_if_possible(session, view)
    shown = shown_fields(request.tier, ticked)
    own, today = own_organisation(session), session.clock.today()
    return summary_page(view, request, scribe, today, own, derivation, shown), scribe


def prepare_client_plan(
    session: VaultSession, request: ClientPlanRequest, translate: Translate, language: str = "nl"
) -> Prepared:
    """The plan as the client would take it home. No ground is asked: it is the client's own.

    Raises:
        NotFound: there is no such case.
    """
    with session.transaction() as unit:
        view = read_view(unit, request.case_id)
    signer, today = own_signer(session), session.clock.today()
    sender = Sender(session.actor, own_organisation(session), today, signer)
    around = {member.organisation_id for member in view.network if member.organisation_id}
    names = [person.name for each in around for person in professionals(session, each)]
    scribe = Scribe(translate, language, client_redactor(view, names), request.kept_words)
    users = (session.actor.name, signer.name)
    hands = hands_of(view, users, organisations(session))
    page, held_back = client_plan_page(view, request, scribe, hands, sender)
    prepared = _prepared(request, page, client_plan_pdf(page, translate), scribe, ())
    hints = () if page.questions else ("number_missing",)
    return replace(prepared, held_back=held_back, hints=hints)


def release(
    session: VaultSession,
    prepared: Prepared,
    way: DisclosureWay,
    passphrase: str | None = None,
) -> bytes:
    """The PDF that leaves, after everything was checked once more.

    The disclosure, the audit line, the referral's new status and a copy of a letter among the
    documents of the case (not encrypted again) are written in one transaction; when it fails
    nothing is returned. Nothing is written outside the vault.

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
            record_letter(unit, session, prepared.request, again, way)
            keep_letter(unit, session, prepared.request, again)
        elif isinstance(prepared.request, ClientPlanRequest):
            record_client_plan(unit, session, prepared.request, again, way)
        else:
            record_summary(unit, session, prepared.request, way)
    return pdf


def release_together(session: VaultSession, pages: Sequence[Prepared], way: DisclosureWay) -> None:
    """Lets several case summaries leave as one paper: each is a disclosure, all or none.

    Raises:
        DisclosureBlocked / Conflict / NotFound: as `release`, for the first page that may not go.
    """
    for page in pages:
        again = _prepared_again(session, page)
        if again.open_points:
            raise DisclosureBlocked(again.open_points[0])
        if again.view != page.view:
            raise Conflict
    with session.transaction() as unit:
        for page in pages:
            assert isinstance(page.request, SummaryRequest)  # noqa: S101 (letters go alone)
            record_summary(unit, session, page.request, way)


def _prepared_again(session: VaultSession, prepared: Prepared) -> Prepared:
    if isinstance(prepared.request, Referral):
        return prepare_letter(session, prepared.request, prepared.translate, prepared.language)
    if isinstance(prepared.request, ClientPlanRequest):
        return prepare_client_plan(session, prepared.request, prepared.translate, prepared.language)
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


def refuse_recipient(
    view: CaseView, request: SummaryRequest, today: date, directory: tuple[Organisation, ...]
) -> None:
    """Keeps a case from whom the client keeps it.

    Raises:
        DisclosureBlocked: ``excluded`` or ``no_basis``, as `prepare_summary` says.
    """
    if excludes(view, request.recipient, today, directory):
        raise DisclosureBlocked("excluded")
    if request.basis is LegalBasis.CONSENT and not allows(
        view, request.recipient, today, directory
    ):
        raise DisclosureBlocked("no_basis")


def allowed_ticks(
    view: CaseView, request: SummaryRequest, directory: Iterable[Organisation]
) -> frozenset[SharedField]:
    """What was ticked one by one, without what may not go to this recipient."""
    known = (item for item in directory if item.id == request.organisation_id)
    organisation = next(known, Organisation(name=request.recipient))
    ticked = frozenset(request.fields) - blocked_fields(view, organisation).keys()
    if address_is_hidden(view) and SharedField.SHELTER_ADDRESS not in explained_fields(
        request.reasons
    ):
        ticked -= {SharedField.SHELTER_ADDRESS}
    return ticked


def open_points_of_summary(request: SummaryRequest) -> list[str]:
    """What must be said before a page may leave, by codes of `Prepared.open_points`."""
    points = [] if request.recipient.strip() else ["recipient_missing"]
    if request.tier is not DisclosureTier.A:
        if request.basis is None:
            points.append("basis_not_chosen")
        elif request.basis is not LegalBasis.CONSENT and not request.basis_note.strip():
            points.append("basis_note_missing")
    if not set(request.fields) <= explained_fields(request.reasons):
        points.append("reason_missing")
    return points


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
    explained = explained_fields(referral.reasons)
    if any(field in SENSITIVE and field not in explained for field in referral.fields):
        points.append("reason_missing")
    return tuple(points)


def _prepared(
    request: Referral | SummaryRequest | ClientPlanRequest,
    view: LetterView | SummaryView | ClientPlanView,
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
