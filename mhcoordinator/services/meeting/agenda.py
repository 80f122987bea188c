"""The agenda: which cases, with what question, in which tier, and who takes part in each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from mhcoordinator.domain.case_file import CaseFile, CaseStatus
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import InvalidFields, InvalidValue, NotFound
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.meeting import AgendaItem, Meeting, Participant, Seat
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.sharing import MEETING_TIERS, DisclosureTier, SharedField
from mhcoordinator.records import meetings as stored
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.basis import blocked_fields
from mhcoordinator.services.meeting.admission import Admission, admission, organisation_of
from mhcoordinator.services.meeting.planning import refuse_closed, series_before
from mhcoordinator.services.meeting.sharing_facts import sharing_facts
from mhcoordinator.services.organisations import organisations
from mhcoordinator.services.session import VaultSession

MOST_CASES = 100
DISCUSSED = frozenset({CaseStatus.OPEN, CaseStatus.AFTERCARE})


@dataclass(frozen=True, slots=True)
class SeatOf:
    """A participant in one case: their seat, and whether it is open to them.

    Attributes:
        blocked: in tier C, what may not be ticked for them, with a code of the reason as
            `services.basis.blocked_fields` gives it.
    """

    participant: Participant
    seat: Seat
    admission: Admission
    blocked: Mapping[SharedField, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AgendaCase:
    """A case on the agenda.

    Attributes:
        is_over: it was closed after it was put on the agenda; it is printed for nobody.
        seats: of those who take part, by the number of their copy.
    """

    item: AgendaItem
    number: CaseNumber
    call_name: str
    is_over: bool
    seats: tuple[SeatOf, ...]

    @property
    def stopped(self) -> tuple[SeatOf, ...]:
        """Who was given a seat that is not open to them."""
        return tuple(seat for seat in self.seats if not seat.admission.is_open)


@dataclass(frozen=True, slots=True)
class MeetingPage:
    """A whole meeting at one look."""

    meeting: Meeting
    participants: tuple[Participant, ...]
    cases: tuple[AgendaCase, ...]

    @property
    def minutes(self) -> int:
        """How long the agenda takes."""
        return sum(case.item.minutes for case in self.cases)


def meeting_page(session: VaultSession, meeting_id: str) -> MeetingPage:
    """The meeting with its agenda, and for each seat whether it is open.

    Raises:
        NotFound: there is no such meeting.
    """
    directory = organisations(session)
    with session.transaction() as unit:
        meeting = stored.one(unit, meeting_id)
        participants = stored.participants(unit, meeting_id)
        seats = stored.of_meeting(unit, Seat, meeting_id)
        items = sorted(
            stored.of_meeting(unit, AgendaItem, meeting_id), key=lambda item: item.position
        )
        views = sharing_facts(unit, [item.case_id for item in items])
    today = session.clock.today()
    cases = tuple(
        _case(views[item.case_id], item, (participants, seats, directory), today) for item in items
    )
    return MeetingPage(meeting, participants, cases)


def put_on_agenda(
    session: VaultSession, meeting_id: str, case_id: str, question: str = ""
) -> AgendaItem:
    """Puts a case at the end of the agenda; those who took part in it last time take part again.

    A case that stands on it already stays where it is.

    Raises:
        InvalidFields: the meeting or the case was closed, or the agenda is full (``too_many``).
    """
    with session.transaction() as unit:
        refuse_closed(unit, meeting_id)
        meeting = stored.one(unit, meeting_id)
        items = stored.of_meeting(unit, AgendaItem, meeting_id)
        for item in items:
            if item.case_id == case_id:
                return item
        if len(items) >= MOST_CASES:
            raise InvalidFields((InvalidValue("case_id", "too_many", meeting_id),))
        if unit.get(CaseFile, case_id).status not in DISCUSSED:
            raise InvalidFields((InvalidValue("case_id", "case_closed", case_id),))
        last, seats = _last_time(unit, meeting, case_id)
        position = max((item.position for item in items), default=0) + 1
        item = AgendaItem(
            case_id=case_id,
            meeting_id=meeting_id,
            position=position,
            question=question.strip(),
            tier=last.tier if last else DisclosureTier.B,
            minutes=last.minutes if last else AgendaItem().minutes,
        )
        unit.add(item)
        for seat in _same_again(seats, stored.participants(unit, meeting_id), item, unit):
            unit.add(seat)
    return item


def change_item(session: VaultSession, item: AgendaItem, seen: AgendaItem) -> None:
    """Writes another question, length, tier or wording of an item.

    In tiers A and B nothing is ticked; a tier that becomes lower takes the ticks away.

    Raises:
        Conflict: it was changed since it was shown.
        InvalidFields: the meeting was closed, or a tier of no meeting was chosen.
    """
    if item.tier not in MEETING_TIERS:
        raise InvalidFields((InvalidValue("tier", "not_a_choice", item.id),))
    with session.transaction() as unit:
        refuse_closed(unit, item.meeting_id)
        unit.replace(item, seen)
        if item.tier is not DisclosureTier.C:
            for seat in unit.entries(Seat, item.case_id):
                if seat.item_id == item.id and seat.fields:
                    unit.replace(replace(seat, fields=(), reasons=()))


def take_off_agenda(session: VaultSession, item: AgendaItem) -> None:
    """Takes a case from the agenda, with the seats in it.

    Raises:
        InvalidFields: the meeting was closed.
    """
    with session.transaction() as unit:
        refuse_closed(unit, item.meeting_id)
        for seat in unit.entries(Seat, item.case_id):
            if seat.item_id == item.id:
                unit.remove(seat)
        unit.remove(item)


def reorder(session: VaultSession, meeting_id: str, item_ids: Iterable[str]) -> None:
    """Puts the cases in this order; one that is not named comes behind, in its own order."""
    wanted = {item_id: place for place, item_id in enumerate(item_ids)}
    with session.transaction() as unit:
        refuse_closed(unit, meeting_id)
        items = sorted(
            stored.of_meeting(unit, AgendaItem, meeting_id),
            key=lambda item: (wanted.get(item.id, len(wanted)), item.position),
        )
        for position, item in enumerate(items, 1):
            if item.position != position:
                unit.replace(replace(item, position=position))


def give_seat(session: VaultSession, seat: Seat) -> None:
    """Lets a participant take part in a case, or changes on what ground.

    Raises:
        InvalidFields: the meeting was closed.
        NotFound: the case is no longer on the agenda, or they no longer at the table.
    """
    with session.transaction() as unit:
        refuse_closed(unit, seat.meeting_id)
        unit.get(AgendaItem, seat.item_id)
        at_table = {item.id for item in stored.participants(unit, seat.meeting_id)}
        if seat.participant_id not in at_table:
            raise NotFound
        same = [
            item
            for item in unit.entries(Seat, seat.case_id)
            if (item.item_id, item.participant_id) == (seat.item_id, seat.participant_id)
        ]
        if same:
            unit.replace(replace(seat, id=same[0].id))
        else:
            unit.add(seat)


def take_seat_away(session: VaultSession, seat: Seat) -> None:
    """Leaves a participant out of a case.

    Raises:
        InvalidFields: the meeting was closed.
    """
    with session.transaction() as unit:
        refuse_closed(unit, seat.meeting_id)
        unit.remove(seat)


def fresh_seat(item: AgendaItem, participant: Participant, meeting: Meeting) -> Seat:
    """A seat on the usual ground of the meeting, nothing ticked; not written yet."""
    return Seat(
        case_id=item.case_id,
        meeting_id=meeting.id,
        item_id=item.id,
        participant_id=participant.id,
        basis=meeting.basis,
        basis_note=meeting.basis_note,
    )


def _case(
    view: CaseView,
    item: AgendaItem,
    table: tuple[tuple[Participant, ...], tuple[Seat, ...], tuple[Organisation, ...]],
    today: date,
) -> AgendaCase:
    participants, seats, directory = table
    by_participant = {seat.participant_id: seat for seat in seats if seat.item_id == item.id}
    found = tuple(
        SeatOf(
            someone,
            seat,
            admission(view, item, seat, someone, directory, today),
            _blocked(view, item, someone, directory),
        )
        for someone in participants
        if (seat := by_participant.get(someone.id)) is not None
    )
    is_over = view.case.status not in DISCUSSED
    return AgendaCase(item, view.case.number, view.case.call_name, is_over, found)


def _blocked(
    view: CaseView, item: AgendaItem, someone: Participant, directory: tuple[Organisation, ...]
) -> Mapping[SharedField, str]:
    if item.tier is not DisclosureTier.C:
        return {}
    return blocked_fields(view, organisation_of(someone, directory))


def _last_time(
    unit: UnitOfWork, meeting: Meeting, case_id: str
) -> tuple[AgendaItem | None, tuple[Seat, ...]]:
    for earlier in series_before(unit, meeting):
        for item in stored.of_meeting(unit, AgendaItem, earlier.id):
            if item.case_id == case_id:
                seats = unit.entries(Seat, case_id)
                return item, tuple(seat for seat in seats if seat.item_id == item.id)
    return None, ()


def _same_again(
    seats: Iterable[Seat], participants: Iterable[Participant], item: AgendaItem, unit: UnitOfWork
) -> list[Seat]:
    """The seats of last time for who sits at the table again; ticks are never copied."""
    here = {_who(someone): someone.id for someone in participants if not someone.has_left}
    again = []
    for seat in seats:
        before = {one.id: one for one in stored.participants(unit, seat.meeting_id)}
        someone = before.get(seat.participant_id)
        if someone is not None and _who(someone) in here:
            again.append(
                replace(
                    seat,
                    id=new_id(),
                    meeting_id=item.meeting_id,
                    item_id=item.id,
                    participant_id=here[_who(someone)],
                    fields=(),
                    reasons=(),
                )
            )
    return again


def _who(participant: Participant) -> tuple[str, str]:
    organisation = participant.organisation_id or participant.organisation.casefold()
    return organisation, participant.name.casefold()
