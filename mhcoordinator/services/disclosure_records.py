"""Writes down what left the vault: the disclosure, the log line, the referral that was sent."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.errors import Conflict
from mhcoordinator.domain.journal import DocumentKind
from mhcoordinator.domain.sharing import (
    Disclosure,
    DisclosureTier,
    DisclosureWay,
    Referral,
    ReferralStatus,
    SharedField,
)
from mhcoordinator.records.directory import put_content
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.reports.views import LetterView
from mhcoordinator.services.documents import as_document
from mhcoordinator.services.prepared import ClientPlanRequest, Prepared, SummaryRequest
from mhcoordinator.services.referrals import moved
from mhcoordinator.services.session import VaultSession


def record_letter(
    unit: UnitOfWork,
    session: VaultSession,
    referral: Referral,
    prepared: Prepared,
    way: DisclosureWay,
) -> None:
    """Records a letter, and marks its referral as sent when it was a draft.

    Raises:
        Conflict: the stored referral is not the one that was prepared.
        NotFound: it was never saved, or is gone.
    """
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
        fields=prepared.fields,
        copy_number=prepared.view.copy_number,
        referral_id=referral.id,
        reasons=_reasons_of(referral, prepared.fields),
    )
    unit.add(disclosure)
    sent = referral
    if referral.status is ReferralStatus.DRAFT:
        sent = moved(referral, ReferralStatus.SENT, "", session.clock.today())
    unit.replace(_without_address(sent), referral)
    _log(unit, disclosure)


def _reasons_of(referral: Referral, fields: Sequence[SharedField]) -> tuple[str, ...]:
    told = {field.value for field in fields}
    return tuple(reason for reason in referral.reasons if reason.partition(":")[0] in told)


def _without_address(referral: Referral) -> Referral:
    """Where the client stays was ticked for this one letter; no other takes the tick over."""
    address = SharedField.SHELTER_ADDRESS
    return replace(
        referral,
        fields=tuple(field for field in referral.fields if field is not address),
        reasons=tuple(
            reason for reason in referral.reasons if reason.partition(":")[0] != address.value
        ),
    )


def keep_letter(
    unit: UnitOfWork, session: VaultSession, referral: Referral, prepared: Prepared
) -> None:
    """Keeps a letter among the documents of the case, as it left.

    Its words are not kept apart: they come from the case, and would be taken for new ones.
    """
    letter = prepared.view
    assert isinstance(letter, LetterView)  # noqa: S101 (a referral makes a letter)
    name = prepared.translate("Letter", "letter {reference}.pdf")
    if letter.copy_number > 1:
        name = prepared.translate("Letter", "letter {reference}, copy {number}.pdf")
    name = name.format(reference=letter.reference, number=letter.copy_number)
    today = session.clock.today()
    document = as_document(referral.case_id, DocumentKind.LETTER, name, prepared.pdf, today)
    unit.add(document)
    put_content(unit, document.id, referral.case_id, prepared.pdf)


def record_summary(
    unit: UnitOfWork, session: VaultSession, request: SummaryRequest, way: DisclosureWay
) -> None:
    """Records one copy of a case summary."""
    disclosure = Disclosure(
        case_id=request.case_id,
        at=session.clock.now(),
        tier=request.tier,
        way=way,
        recipient=request.recipient,
        organisation_id=request.organisation_id,
        purpose=request.question,
        basis=request.basis,
        fields=request.fields,
        reasons=request.reasons,
        copy_number=request.copy_number,
    )
    unit.add(disclosure)
    _log(unit, disclosure)


def record_screen(unit: UnitOfWork, request: SummaryRequest) -> None:
    """Logs that a page was shown to everybody whom the request names as its recipient."""
    unit.log(
        AuditAction.VIEW,
        case_id=request.case_id,
        field_group=", ".join(field.value for field in request.fields),
        reason=request.question,
        tier=request.tier.value,
        recipient=request.recipient,
    )


def record_client_plan(
    unit: UnitOfWork,
    session: VaultSession,
    request: ClientPlanRequest,
    prepared: Prepared,
    way: DisclosureWay,
) -> None:
    """Records that the client got the plan."""
    disclosure = Disclosure(
        case_id=request.case_id,
        at=session.clock.now(),
        tier=DisclosureTier.CLIENT,
        way=way,
        recipient=prepared.translate("ClientPlan", "the client"),
        purpose=prepared.translate("ClientPlan", "the client's own plan"),
    )
    unit.add(disclosure)
    _log(unit, disclosure)


def _log(unit: UnitOfWork, disclosure: Disclosure) -> None:
    is_print = disclosure.way is DisclosureWay.PRINT
    unit.log(
        AuditAction.PRINT if is_print else AuditAction.EXPORT,
        case_id=disclosure.case_id,
        field_group=", ".join(field.value for field in disclosure.fields),
        reason=" · ".join((disclosure.purpose, *disclosure.reasons)),
        tier=disclosure.tier.value,
        recipient=disclosure.recipient,
    )
