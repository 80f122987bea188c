"""Who knows where the client stays: one list, from the safety plan and from the network. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.hidden import where_hidden
from mhcoordinator.domain.plan import NetworkMember, SafetyPlan


@dataclass(frozen=True, slots=True)
class Knower:
    """Somebody who knows the address.

    Attributes:
        entry_id: the fact that says so: the safety plan or the member of the network.
        is_professional: stands in the network.
        is_hidden_place: is the place itself, of which the name is hidden; not part of `name`.
    """

    name: str
    entry_id: str
    is_professional: bool
    is_hidden_place: bool = False


def who_knows_address(view: CaseView, today: date) -> tuple[Knower, ...]:
    """Everybody who knows, professionals first; one who is named twice counts once."""
    found: dict[str, Knower] = {}
    for knower in _told(view, today):
        found.setdefault(fold(knower.name), knower)
    return tuple(found.values())


def plan_in_force(view: CaseView) -> SafetyPlan | None:
    """The newest safety plan; of two on one day the one that was written last."""
    plans = enumerate(view.safety_plans)
    newest = max(plans, key=lambda pair: (pair[1].made_on or date.min, pair[0]), default=None)
    return newest[1] if newest is not None else None


def member_name(member: NetworkMember) -> str:
    """Person and organisation, as far as they are known."""
    return ", ".join(part for part in (member.name.strip(), member.organisation.strip()) if part)


def is_over(member: NetworkMember, today: date) -> bool:
    """Whether a professional no longer does anything for the client."""
    return member.ended is not None and member.ended.latest() < today


def is_hidden_place(name: str, view: CaseView) -> bool:
    """Whether a name is that of a place of which nobody may read where the client is."""
    folded = fold(name)
    return bool(folded) and any(
        fold(stay.facility) == folded for stay in view.placements if where_hidden(stay)
    )


def _told(view: CaseView, today: date) -> Iterator[Knower]:
    """One who left the network still knows the address, and stays on the list."""
    for member in sorted(view.network, key=lambda item: is_over(item, today)):
        if member.knows_address is not Answer.YES or not member_name(member):
            continue
        hidden = is_hidden_place(member.organisation, view)
        name = member.name.strip() if hidden else member_name(member)
        yield Knower(name, member.id, is_professional=True, is_hidden_place=hidden)
    plan = plan_in_force(view)
    if plan is not None:
        for name in plan.address_known_by:
            if is_hidden_place(name, view):
                yield Knower("", plan.id, is_professional=False, is_hidden_place=True)
            elif name.strip():
                yield Knower(name.strip(), plan.id, is_professional=False)
