"""Whether a participant may take part in a case, in which tier, and the ways out when not. Pure.

The client's word goes first: who is excluded is left out in every tier. Tier A needs no more; tiers
B and C need a ground for each participant.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.meeting import AgendaItem, Participant, Seat
from mhcoordinator.domain.organisation import Organisation, OrganisationKind
from mhcoordinator.domain.sharing import DisclosureTier, LegalBasis, SharedField
from mhcoordinator.services.basis import basis_check, blocked_fields
from mhcoordinator.services.consent_matching import kinds_in
from mhcoordinator.services.reasons import explained_fields


@dataclass(frozen=True, slots=True)
class Admission:
    """The answer for one participant in one case.

    Attributes:
        stopped: empty when they may take part; else ``excluded``, ``anonymous_only``,
            ``consent_missing``, ``basis_missing``, ``note_missing``, ``reason_missing``,
            ``field_blocked``, ``secrecy_missing`` (health goes only to who is bound by it: AVG 9,
            UAVG 30) or ``has_left``.
        ways_out: codes of what the user can do: ``leave_out``, ``lower_tier``, ``record_basis``,
            ``give_reason``, ``untick``, ``note_secrecy``.
        field: which tick lacks its reason or may not go to them.
    """

    stopped: str = ""
    ways_out: tuple[str, ...] = ()
    field: SharedField | None = None

    @property
    def is_open(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.stopped


def admission(
    view: CaseView,
    item: AgendaItem,
    seat: Seat,
    participant: Participant,
    directory: Iterable[Organisation],
    today: date,
) -> Admission:
    """Whether this participant may get the page of this case.

    Args:
        view: the case, whole.
        item: the case on the agenda, with its tier.
        seat: on what ground they take part, and what was ticked.
        participant: who it is.
        directory: every organisation, to know of what kind theirs is.
        today: consents must be in force on this day.
    """
    if participant.has_left:
        return Admission("has_left", ("leave_out",))
    organisation = organisation_of(participant, directory)
    check = basis_check(view, organisation, today)
    if check.blocked == "excluded":
        return Admission("excluded", ("leave_out",))
    if item.tier is DisclosureTier.A:
        return Admission()
    if check.bases and all(option.anonymous_only for option in check.bases):
        return Admission("anonymous_only", ("lower_tier", "leave_out", "record_basis"))
    if seat.basis is None:
        return Admission("basis_missing", ("record_basis", "lower_tier", "leave_out"))
    consents = {option.basis for option in check.bases if option.consent_id}
    if seat.basis is LegalBasis.CONSENT and LegalBasis.CONSENT not in consents:
        return Admission("consent_missing", ("record_basis", "lower_tier", "leave_out"))
    if seat.basis is not LegalBasis.CONSENT and not seat.basis_note.strip():
        return Admission("note_missing", ("record_basis",))
    return _ticks(view, item, seat, participant, organisation)


def organisation_of(participant: Participant, directory: Iterable[Organisation]) -> Organisation:
    """The participant's organisation; by its name alone when it stands in no directory."""
    for organisation in directory:
        if organisation.id == participant.organisation_id:
            return organisation
    kinds = sorted(kinds_in(participant.organisation))
    kind = kinds[0] if kinds else OrganisationKind.OTHER
    return Organisation(name=participant.called, kind=kind)


def _ticks(
    view: CaseView,
    item: AgendaItem,
    seat: Seat,
    participant: Participant,
    organisation: Organisation,
) -> Admission:
    if item.tier is not DisclosureTier.C:
        return Admission()
    blocked = blocked_fields(view, organisation)
    explained = explained_fields(seat.reasons)
    for field in seat.fields:
        if field in blocked:
            return Admission("field_blocked", ("untick",), field)
        if field is SharedField.HEALTH and participant.secrecy is not Answer.YES:
            return Admission("secrecy_missing", ("note_secrecy", "untick"), field)
        if field not in explained:
            return Admission("reason_missing", ("give_reason", "untick"), field)
    return Admission()
