"""Going from one place to the next, and who could come along."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidFields, InvalidValue
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person, PersonRole
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterEnd
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState
from mhcoordinator.services.checking import problems_in
from mhcoordinator.services.normalising import normalised
from mhcoordinator.services.session import VaultSession

WAITING = frozenset({ShelterRequestState.ASKED, ShelterRequestState.WAITING_LIST})
_NOT_FAMILY = frozenset({PersonRole.CLIENT, PersonRole.THIRD_PARTY})


@dataclass(frozen=True, kw_only=True)
class Leaving:
    """How a stay ends.

    Attributes:
        stay: as the user saw it.
        ended: the last day there, as far as it is known.
        reason: why.
    """

    stay: Placement
    ended: PartialDate | None
    reason: ShelterEnd | None = None

    def left(self) -> Placement:
        """The stay as it stands after leaving."""
        return replace(self.stay, ended=self.ended, end_reason=self.reason)


def move(
    session: VaultSession,
    arrival: Placement,
    leaving: Leaving | None = None,
    granted: ShelterRequest | None = None,
    command_id: str = "",
) -> None:
    """Ends the stay that is left, begins the next, and grants the request it came from.

    All of it is written, or nothing. The same command twice is carried out once.

    Args:
        session: the vault.
        arrival: the stay that begins.
        leaving: the stay that ends; None when the client came from nowhere known.
        granted: the request that led here, as the user saw it.
        command_id: identifies what the user did.

    Raises:
        InvalidFields: something cannot be right, or it is not said when the stay ended.
        Conflict: the stay or the request was changed since the user saw it.
        NotFound: one of them was removed meanwhile.
    """
    written: list[Entry] = [arrival]
    if leaving is not None:
        written.append(leaving.left())
        if leaving.ended is None:
            raise InvalidFields((InvalidValue("ended", "day_missing", leaving.stay.id),))
    problems = [item for entry in written for item in problems_in(entry, session.clock.today())]
    problems = [item for item in problems if item.problem != "control_characters"]
    if problems:
        raise InvalidFields(tuple(problems))
    with session.transaction() as unit:
        if command_id and unit.result_of(command_id) is not None:
            return
        unit.get(CaseFile, arrival.case_id)
        if leaving is not None:
            unit.replace(normalised(leaving.left()), leaving.stay)
        unit.add(normalised(arrival))
        if granted is not None:
            unit.replace(_granted(granted, arrival, session.clock.today()), granted)
        unit.remember(command_id, arrival.id)


def prefilled(request: ShelterRequest) -> Placement:
    """The stay that a granted request becomes; its address is secret until somebody says else."""
    return Placement(
        case_id=request.case_id,
        kind=request.kind,
        kind_words=request.kind_words,
        facility=request.asked_of,
        secrecy=Secrecy.SECRET,
    )


def current_stays(placements: tuple[Placement, ...], today: date) -> tuple[Placement, ...]:
    """The stays that did not end and did begin, the newest last."""
    began = (
        stay
        for stay in placements
        if stay.ended is None and (stay.started is None or stay.started.earliest() <= today)
    )
    return tuple(
        sorted(began, key=lambda stay: stay.started.earliest() if stay.started else date.min)
    )


def family_of(session: VaultSession, case_id: str) -> tuple[str, ...]:
    """The names of the people of a case who could come along."""
    with session.transaction() as unit:
        people = unit.entries(Person, case_id)
    names = (
        person.call_name or person.full_name for person in people if person.role not in _NOT_FAMILY
    )
    return tuple(dict.fromkeys(name for name in names if name))


def _granted(request: ShelterRequest, arrival: Placement, today: date) -> ShelterRequest:
    return replace(
        request,
        state=ShelterRequestState.GRANTED,
        answered_on=request.answered_on or today,
        placement_id=arrival.id,
    )
