"""Meetings, who sits at the table, and what stands on the agenda."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.sqlite import insert

from mhcoordinator.domain.errors import NotFound
from mhcoordinator.domain.meeting import (
    AgendaItem,
    Decision,
    Meeting,
    Participant,
    Seat,
    SentPack,
)
from mhcoordinator.records.rows import as_entry, as_row, table_of
from mhcoordinator.records.tables import meeting
from mhcoordinator.records.unit_of_work import UnitOfWork

T = TypeVar("T", AgendaItem, Seat, Decision)


def meetings(unit: UnitOfWork) -> tuple[Meeting, ...]:
    """All meetings, the latest day first; those without a day before all."""
    row = meeting.MeetingRow
    query = select(row.__table__).order_by(row.held_on.is_not(None), row.held_on.desc(), row.id)
    return tuple(Meeting(**found) for found in unit.connection.execute(query).mappings())


def one(unit: UnitOfWork, meeting_id: str) -> Meeting:
    """The meeting with this id.

    Raises:
        NotFound: there is none.
    """
    row = meeting.MeetingRow
    query = select(row.__table__).where(row.id == meeting_id)
    found = unit.connection.execute(query).mappings().first()
    if found is None:
        raise NotFound
    return Meeting(**found)


def participants(unit: UnitOfWork, meeting_id: str) -> tuple[Participant, ...]:
    """Who sits at the table, by the number of their copy."""
    row = meeting.ParticipantRow
    query = select(row.__table__).where(row.meeting_id == meeting_id).order_by(row.serial)
    return tuple(Participant(**found) for found in unit.connection.execute(query).mappings())


def put(unit: UnitOfWork, item: Meeting | Participant) -> None:
    """Writes a meeting or a participant over the one with its id."""
    row = meeting.MeetingRow if isinstance(item, Meeting) else meeting.ParticipantRow
    values = as_row(item)
    statement = insert(row).values(values)
    unit.connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=values))


def remove_participant(unit: UnitOfWork, participant_id: str) -> None:
    """Takes somebody from the list; nothing happens when they are not on it."""
    row = meeting.ParticipantRow
    unit.connection.execute(delete(row).where(row.id == participant_id))


def put_pack(unit: UnitOfWork, pack: SentPack) -> None:
    """Notes that a pack was sealed."""
    unit.connection.execute(insert(meeting.SentPackRow).values(as_row(pack)))


def packs(unit: UnitOfWork) -> tuple[SentPack, ...]:
    """Every pack that was sealed and whose meeting is there, the newest first."""
    row = meeting.SentPackRow
    query = select(row.__table__).order_by(row.sealed_at.desc())
    return tuple(SentPack(**found) for found in unit.connection.execute(query).mappings())


def remove_meeting(unit: UnitOfWork, meeting_id: str) -> None:
    """Deletes a meeting with its list of participants and the keys of its packs."""
    for row in (meeting.SentPackRow, meeting.ParticipantRow, meeting.MeetingRow):
        column: Any = getattr(row, "id" if row is meeting.MeetingRow else "meeting_id")
        unit.connection.execute(delete(row).where(column == meeting_id))


def of_meeting(unit: UnitOfWork, kind: type[T], meeting_id: str) -> tuple[T, ...]:
    """What of one kind belongs to a meeting, over all cases, in the order in which it was made."""
    table = table_of(kind)
    query = select(table).where(table.c.meeting_id == meeting_id).order_by(table.c.seq)
    return tuple(as_entry(kind, row) for row in unit.connection.execute(query).mappings())


def decisions_of(unit: UnitOfWork, meeting_ids: Iterable[str]) -> tuple[Decision, ...]:
    """What these meetings decided."""
    table = table_of(Decision)
    query = select(table).where(table.c.meeting_id.in_(list(meeting_ids))).order_by(table.c.seq)
    return tuple(as_entry(Decision, row) for row in unit.connection.execute(query).mappings())


def agenda_sizes(unit: UnitOfWork) -> dict[str, int]:
    """How many cases stand on the agenda of each meeting."""
    table = table_of(AgendaItem)
    query = select(table.c.meeting_id, func.count()).group_by(table.c.meeting_id)
    return {meeting_id: int(count) for meeting_id, count in unit.connection.execute(query)}
