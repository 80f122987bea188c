"""Asking an organisation to do something for the client, and keeping track of the answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mhcoordinator.domain.errors import InvalidFields, InvalidValue, NotFound
from mhcoordinator.domain.sharing import Referral, ReferralStatus
from mhcoordinator.services.basis import (
    BasisCheck,
    BasisOption,
    basis_check,
    blocked_fields,
)
from mhcoordinator.services.partner_presets import SENSITIVE as sensitive  # noqa: N811
from mhcoordinator.services.partner_presets import preset_fields
from mhcoordinator.services.session import VaultSession

__all__ = [
    "BasisCheck",
    "BasisOption",
    "basis_check",
    "blocked_fields",
    "next_statuses",
    "preset_fields",
    "save_referral",
    "sensitive",
    "set_status",
]

_S = ReferralStatus
_NEXT: dict[ReferralStatus, tuple[ReferralStatus, ...]] = {
    _S.DRAFT: (_S.SENT, _S.WITHDRAWN),
    _S.SENT: (_S.ACCEPTED, _S.WAITING_LIST, _S.DECLINED, _S.WITHDRAWN),
    _S.WAITING_LIST: (_S.ACCEPTED, _S.DECLINED, _S.WITHDRAWN),
    _S.ACCEPTED: (_S.COMPLETED, _S.WAITING_LIST, _S.DECLINED, _S.WITHDRAWN),
    _S.DECLINED: (),
    _S.COMPLETED: (),
    _S.WITHDRAWN: (),
}
_ANSWERS = frozenset({_S.ACCEPTED, _S.WAITING_LIST, _S.DECLINED})


def next_statuses(status: ReferralStatus) -> tuple[ReferralStatus, ...]:
    """What a referral can become from here; nothing when it has come to its end."""
    return _NEXT[status]


def save_referral(session: VaultSession, referral: Referral, command_id: str = "") -> Referral:
    """Writes a draft, and gives a new one the next serial number of its case.

    The same command twice writes it once. Only drafts can be changed; what was sent stays what it
    was.

    Raises:
        InvalidFields: it is no draft (any more), or no organisation was chosen.
    """
    with session.transaction() as unit:
        done = unit.result_of(command_id) if command_id else None
        if done is not None:
            return unit.get(Referral, done)
        try:
            stored = unit.get(Referral, referral.id)
        except NotFound:
            stored = None
        _check_draft(referral, stored)
        if stored is None:
            others = unit.entries(Referral, referral.case_id)
            serial = max((other.serial for other in others), default=0) + 1
            saved = replace(referral, serial=serial)
            unit.add(saved)
        else:
            saved = replace(referral, serial=stored.serial)
            unit.replace(saved)
        unit.remember(command_id, saved.id)
        return saved


def set_status(
    session: VaultSession,
    referral: Referral,
    status: ReferralStatus,
    reason: str = "",
    on: date | None = None,
) -> Referral:
    """Notes what became of a referral.

    Args:
        session: the unlocked vault.
        referral: as the user saw it.
        status: one of `next_statuses`.
        reason: why it was declined, or what was answered.
        on: the day of the answer, or of sending; today when left out.

    Raises:
        InvalidFields: this cannot follow, declined without a reason, or a day before sending.
        Conflict: it was changed since the user saw it.
    """
    day = on or session.clock.today()
    changed = moved(referral, status, reason, day)
    with session.transaction() as unit:
        unit.replace(changed, referral)
    return changed


def moved(referral: Referral, status: ReferralStatus, reason: str, day: date) -> Referral:
    """The referral in its next status, with the day that belongs to it.

    Raises:
        InvalidFields: this cannot follow, declined without a reason, or a day before sending.
    """
    if status not in _NEXT[referral.status]:
        raise _invalid(referral, "status", "cannot_follow")
    if status is _S.DECLINED and not reason.strip():
        raise _invalid(referral, "answer", "reason_missing")
    if status is _S.SENT:
        return replace(referral, status=status, sent_on=day)
    if status not in _ANSWERS:
        return replace(referral, status=status, answer=reason or referral.answer)
    if referral.sent_on is not None and day < referral.sent_on:
        raise _invalid(referral, "answered_on", "end_before_start")
    return replace(referral, status=status, answered_on=day, answer=reason or referral.answer)


def _check_draft(referral: Referral, stored: Referral | None) -> None:
    statuses = {referral.status, stored.status if stored else _S.DRAFT}
    if statuses != {_S.DRAFT}:
        raise _invalid(referral, "status", "not_a_draft")
    if not referral.organisation_id:
        raise _invalid(referral, "organisation_id", "organisation_missing")


def _invalid(referral: Referral, field: str, problem: str) -> InvalidFields:
    return InvalidFields((InvalidValue(field, problem, referral.id),))
