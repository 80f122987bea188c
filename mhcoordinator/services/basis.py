"""On what ground a case may be shared with an organisation, and what may never go along. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from mhcoordinator.domain.care import OccupationKind
from mhcoordinator.domain.case_file import Urgency
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.hidden import where_hidden
from mhcoordinator.domain.organisation import Organisation, OrganisationKind
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    LegalBasis,
    SharedField,
)
from mhcoordinator.services.consent_matching import (
    in_force,
    is_about,
    kinds_in,
    names,
    recipient_parts,
    restricts,
    rules_out,
)
from mhcoordinator.services.partner_presets import (
    NEVER_TOLD_WHERE,
    NUMBER_BY_LAW,
    VITAL_INTEREST_KINDS,
    legal_bases,
)

IDENTITY = frozenset(
    {
        SharedField.NAME, SharedField.BIRTH_DATE, SharedField.SAFE_CONTACT,
        SharedField.ALIEN_NUMBER, SharedField.CITIZEN_SERVICE_NUMBER, SharedField.FAMILY,
        SharedField.SHELTER_ADDRESS, SharedField.EXPLOITATION_STORY, SharedField.CRIMINAL_CASE,
    }
)  # fmt: skip
"""Fields by which somebody can be recognised."""

_OUT_OF_EXCLUSION = ("other_organisation", "talk_with_client", "correct_consent")
_OUT_OF_NO_BASIS = ("ask_consent", "record_law", "advice_without_identity")


@dataclass(frozen=True, slots=True)
class BasisOption:
    """One ground on which may be shared.

    Attributes:
        consent_id: the consent that it rests on, or empty for a ground in law.
        form / given_on: how and when that consent was given.
        anonymous_only: only without identity.
        needs_note: the user must write why; a ground in law is never a matter of course.
        caution: a code of something to know, e.g. ``written_consent_asked``; empty if nothing.
    """

    basis: LegalBasis
    consent_id: str = ""
    form: ConsentForm | None = None
    given_on: date | None = None
    anonymous_only: bool = False
    needs_note: bool = False
    caution: str = ""


@dataclass(frozen=True, slots=True)
class BasisCheck:
    """Whether anything may be shared, and how to get there when not.

    Attributes:
        bases: the grounds, consents first; empty when blocked.
        blocked: ``no_basis``, ``excluded``, or empty.
        ways_out: codes of what the user can do; also ``ask_consent`` beside grounds in law, as
            long as no consent is in force for this recipient.
    """

    bases: tuple[BasisOption, ...] = ()
    blocked: str = ""
    ways_out: tuple[str, ...] = ()


def basis_check(view: CaseView, organisation: Organisation, today: date) -> BasisCheck:
    """The grounds in force today for sharing a case with an organisation.

    A consent that was withdrawn does not count. What the client excluded is excluded, whatever
    else would allow it.
    """
    decisions = [item for item in view.consents if in_force(item, today)]
    at_work = _kinds_in_case(view, organisation.name)
    restricting = {
        item.decision
        for item in decisions
        if any(restricts(item, replace(organisation, kind=kind)) for kind in at_work)
        or restricts(item, organisation)
    }
    if ConsentDecision.MUST_NOT_KNOW in restricting:
        return BasisCheck(blocked="excluded", ways_out=_OUT_OF_EXCLUSION)
    consents = [
        _from_consent(item, organisation)
        for item in decisions
        if _allows(item) and is_about(item, organisation)
    ]
    bases = (*consents, *_in_law(view, organisation.kind, {item.basis for item in consents}))
    if ConsentDecision.ANONYMOUS_ONLY in restricting:
        anonymous = tuple(item for item in consents if item.anonymous_only)
        bases = anonymous or tuple(replace(item, anonymous_only=True) for item in bases)
    if bases:
        return BasisCheck(bases=bases, ways_out=() if consents else ("ask_consent",))
    return BasisCheck(blocked="no_basis", ways_out=_OUT_OF_NO_BASIS)


def excludes(
    view: CaseView, recipient: str, today: date, directory: Iterable[Organisation] = ()
) -> bool:
    """Whether the client excluded a recipient that is known by words only.

    Args:
        view: the case, whole.
        recipient: in words; several count each.
        today: the day on which the exclusion must be in force.
        directory: every organisation, for what the words and the consents refer to.
    """
    known = tuple(directory)
    kinds = {None, *kinds_in(recipient), *_kinds_in_case(view, recipient)}
    kinds |= {item.kind for item in known if fold(item.name) == fold(recipient)}
    return any(
        item.recipient_kind in kinds - {None}
        or any(rules_out(_in_words(item, known), recipient, kind) for kind in kinds)
        for item in view.consents
        if item.decision is ConsentDecision.MUST_NOT_KNOW and in_force(item, today)
    )


def allows(
    view: CaseView, recipient: str, today: date, directory: Iterable[Organisation] = ()
) -> bool:
    """Whether a consent in force lets every recipient know that is named in words.

    A consent for what is anonymous is none for a summary that is not. Arguments as `excludes`.
    """
    known = tuple(directory)
    consents = [
        item
        for item in view.consents
        if item.decision is ConsentDecision.MAY_KNOW and _allows(item) and in_force(item, today)
    ]
    parts = [part for part in recipient_parts(recipient) if kinds_in(part)]
    return all(
        any(_lets_know(item, part, known) for item in consents) for part in (recipient, *parts)
    )


def blocked_fields(
    view: CaseView, organisation: Organisation, *, anonymous_only: bool = False
) -> dict[SharedField, str]:
    """Fields that may not go to an organisation, with a code of the reason.

    ``secret_address`` (a hidden place, and a recipient who need not know where),
    ``bsn_without_basis``, ``bsn_recipient``, ``contact_not_safe`` (every number and address was
    recorded as not safe) or ``anonymous_only``.
    """
    blocked = dict.fromkeys(IDENTITY, "anonymous_only") if anonymous_only else {}
    if address_is_hidden(view) and organisation.kind in NEVER_TOLD_WHERE:
        blocked[SharedField.SHELTER_ADDRESS] = "secret_address"
    client = view.client
    if client is None or not client.citizen_service_number_basis.strip():
        blocked[SharedField.CITIZEN_SERVICE_NUMBER] = "bsn_without_basis"
    elif organisation.kind not in NUMBER_BY_LAW:
        blocked[SharedField.CITIZEN_SERVICE_NUMBER] = "bsn_recipient"
    if view.channels and all(item.is_safe is Answer.NO for item in view.channels):
        blocked.setdefault(SharedField.SAFE_CONTACT, "contact_not_safe")
    return blocked


def address_is_hidden(view: CaseView) -> bool:
    """Whether where the client stays is told only on an explicit tick with a reason."""
    return any(where_hidden(stay) and stay.ended is None for stay in view.placements) or any(
        item.address_secrecy is Answer.YES for item in view.safety
    )


def _allows(consent: Consent) -> bool:
    wanted = {ConsentDecision.MAY_KNOW, ConsentDecision.ANONYMOUS_ONLY}
    if consent.decision not in wanted:
        return False
    return consent.basis is not LegalBasis.CONSENT or consent.form is not ConsentForm.NOT_GIVEN


def _from_consent(consent: Consent, organisation: Organisation) -> BasisOption:
    is_consent = consent.basis is LegalBasis.CONSENT
    asks_writing = organisation.kind is OrganisationKind.COMENSHA and is_consent
    return BasisOption(
        basis=consent.basis,
        consent_id=consent.id,
        form=consent.form,
        given_on=consent.given_on,
        anonymous_only=consent.decision is ConsentDecision.ANONYMOUS_ONLY,
        needs_note=not is_consent and not consent.note.strip(),
        caution="written_consent_asked"
        if asks_writing and consent.form is not ConsentForm.WRITTEN
        else "",
    )


def _in_law(
    view: CaseView, kind: OrganisationKind, known: set[LegalBasis]
) -> tuple[BasisOption, ...]:
    in_danger = any(item.acute_danger is Answer.YES for item in view.safety) or any(
        item.urgency is Urgency.NOW for item in view.reports
    )
    bases = list(legal_bases(kind))
    if in_danger and kind in VITAL_INTEREST_KINDS:
        bases.append(LegalBasis.VITAL_INTEREST)
    return tuple(BasisOption(basis, needs_note=True) for basis in bases if basis not in known)


def _lets_know(consent: Consent, recipient: str, directory: tuple[Organisation, ...]) -> bool:
    kinds = kinds_in(recipient)
    if consent.recipient_kind in kinds:
        return True
    words = _in_words(consent, directory)
    return any(names(words, recipient, kind) for kind in kinds or (None,))


def _in_words(consent: Consent, directory: tuple[Organisation, ...]) -> str:
    found = (item.name for item in directory if item.id == consent.organisation_id)
    return ", ".join(part for part in (consent.recipient, *found) if part)


def _kinds_in_case(view: CaseView, recipient: str) -> frozenset[OrganisationKind]:
    """What a recipient is to this client: where somebody works or learns."""
    return frozenset(
        OrganisationKind.SCHOOL
        if item.kind is OccupationKind.EDUCATION
        else OrganisationKind.EMPLOYER
        for item in view.occupations
        if item.organisation and rules_out(item.organisation, recipient, None)
    )
