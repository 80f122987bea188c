"""Preparing a meeting: its head, who sits at the table, and the next one of the series."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import InvalidFields, InvalidValue
from mhcoordinator.domain.meeting import AgendaItem, Decision, Meeting, Participant, Seat
from mhcoordinator.records import meetings as stored
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.session import VaultSession

MOST_PARTICIPANTS = 60


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting in the list."""

    meeting: Meeting
    participants: int
    cases: int


def meetings(session: VaultSession) -> tuple[MeetingLine, ...]:
    """All meetings: those without a day first, then the latest day first."""
    with session.transaction() as unit:
        sizes = stored.agenda_sizes(unit)
        return tuple(
            MeetingLine(item, len(stored.participants(unit, item.id)), sizes.get(item.id, 0))
            for item in stored.meetings(unit)
        )


def next_day(session: VaultSession) -> date | None:
    """The day of the first meeting that is to come, if one was planned."""
    today = session.clock.today()
    with session.transaction() as unit:
        days = [item.held_on for item in stored.meetings(unit) if not item.is_closed]
    return min((day for day in days if day is not None and day >= today), default=None)


def save_meeting(session: VaultSession, meeting: Meeting) -> None:
    """Writes a meeting, new or corrected.

    Raises:
        InvalidFields: it is called nothing (``required``), or it was closed (``closed``).
    """
    with session.transaction() as unit:
        if not meeting.series.strip():
            raise InvalidFields((InvalidValue("series", "required", meeting.id),))
        refuse_closed(unit, meeting.id)
        stored.put(unit, replace(meeting, closed_at=None))
        unit.log(AuditAction.CHANGE, field_group="Meeting")


def save_participant(session: VaultSession, participant: Participant) -> Participant:
    """Writes somebody at the table; who is new gets the next copy number.

    Raises:
        InvalidFields: neither organisation nor name (``required``), more than fits
            (``too_many``), or the meeting was closed.
    """
    with session.transaction() as unit:
        refuse_closed(unit, participant.meeting_id)
        if not (participant.organisation.strip() or participant.name.strip()):
            raise InvalidFields((InvalidValue("organisation", "required", participant.id),))
        there = stored.participants(unit, participant.meeting_id)
        if participant.id not in {item.id for item in there}:
            if len(there) >= MOST_PARTICIPANTS:
                raise InvalidFields((InvalidValue("organisation", "too_many", participant.id),))
            serial = max((item.serial for item in there), default=0) + 1
            participant = replace(participant, serial=serial)
        stored.put(unit, participant)
        unit.log(AuditAction.CHANGE, field_group="Participant")
    return participant


def remove_participant(session: VaultSession, participant: Participant) -> None:
    """Takes somebody from the list, with their seats in all cases; other numbers stay.

    Raises:
        InvalidFields: the meeting was closed.
    """
    with session.transaction() as unit:
        refuse_closed(unit, participant.meeting_id)
        for seat in stored.of_meeting(unit, Seat, participant.meeting_id):
            if seat.participant_id == participant.id:
                unit.remove(seat)
        stored.remove_participant(unit, participant.id)
        unit.log(AuditAction.DELETE, field_group="Participant")


def next_meeting(session: VaultSession, meeting_id: str, held_on: date | None) -> Meeting:
    """A new meeting of the same table: head and participants copied, the agenda empty.

    Who left the table is left out, and the numbers of the copies begin at 1 again.
    """
    with session.transaction() as unit:
        return put_next(unit, meeting_id, held_on)


def put_next(
    unit: UnitOfWork, meeting_id: str, held_on: date | None, starts_at: str | None = None
) -> Meeting:
    """As `next_meeting`, inside a transaction of somebody else's story; at this time or as last."""
    last = stored.one(unit, meeting_id)
    begins = last.starts_at if starts_at is None else starts_at
    meeting = replace(last, id=new_id(), held_on=held_on, starts_at=begins, closed_at=None)
    stored.put(unit, meeting)
    staying = [item for item in stored.participants(unit, last.id) if not item.has_left]
    for serial, item in enumerate(staying, 1):
        fresh = replace(item, id=new_id(), meeting_id=meeting.id, serial=serial)
        stored.put(unit, fresh)
    unit.log(AuditAction.CREATE, field_group="Meeting")
    return meeting


def discard_meeting(session: VaultSession, meeting_id: str) -> None:
    """Deletes a meeting that was not held, with its agenda.

    Raises:
        InvalidFields: it was closed: what it decided refers to it.
    """
    with session.transaction() as unit:
        refuse_closed(unit, meeting_id)
        for seat in stored.of_meeting(unit, Seat, meeting_id):
            unit.remove(seat)
        for item in stored.of_meeting(unit, AgendaItem, meeting_id):
            unit.remove(item)
        stored.remove_meeting(unit, meeting_id)
        unit.log(AuditAction.DELETE, field_group="Meeting")


def series_before(unit: UnitOfWork, meeting: Meeting) -> tuple[Meeting, ...]:
    """The earlier meetings of the same table that were closed, the latest first."""
    return tuple(
        item
        for item in stored.meetings(unit)
        if item.series.strip().casefold() == meeting.series.strip().casefold()
        and item.is_closed
        and item.id != meeting.id
        and (meeting.held_on is None or item.held_on is None or item.held_on <= meeting.held_on)
    )


def decided_before(unit: UnitOfWork, meeting: Meeting) -> tuple[Decision, ...]:
    """What earlier meetings of the same table decided."""
    return stored.decisions_of(unit, [item.id for item in series_before(unit, meeting)])


def refuse_closed(unit: UnitOfWork, meeting_id: str) -> None:
    """Nothing is changed in a meeting that is over.

    Raises:
        InvalidFields: it was closed (``closed``).
    """
    closed = {item.id for item in stored.meetings(unit) if item.is_closed}
    if meeting_id in closed:
        raise InvalidFields((InvalidValue("closed_at", "closed", meeting_id),))
