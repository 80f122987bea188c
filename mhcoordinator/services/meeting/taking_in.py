"""The minutes come back sealed for this vault alone, and are taken in once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.meeting import AgendaItem, DecisionKind, SentPack
from mhcoordinator.exchange.meeting_pack import PackMinute, PackMinutes, PackRefused, read_minutes
from mhcoordinator.exchange.sealed_file import SealedFileRefused, check_sealed, unseal_with
from mhcoordinator.records import meetings as stored
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.meeting.minutes import MinuteLine, lines_in, put_lines
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What minutes that came back added to those of the meeting.

    Attributes:
        lost: lines of cases that are no longer on the agenda; they were not added.
        differing: lines that stand in the minutes already, in other words; those were kept.
        printed: the numbers of the copies that the chair printed.
    """

    meeting_id: str
    added: int
    lost: tuple[PackMinute, ...]
    differing: tuple[PackMinute, ...]
    printed: tuple[int, ...]


def take_in_minutes(session: VaultSession, sealed: bytes) -> TakenIn:
    """Adds the chair's lines to the minutes of the meeting; the coordinator closes it.

    Raises:
        SealedFileRefused: ``not_sealed``, ``damaged``, or ``wrong_key``: it was made for another
            vault, or its meeting was thrown away.
        PackRefused: what is inside is no minutes; ``taken_in`` when it was taken in before, or
            ``meeting_closed``.
    """
    with session.transaction() as unit:
        sent = stored.packs(unit)
    minutes, pack = _opened(sealed, sent)
    with session.transaction() as unit:
        if stored.one(unit, pack.meeting_id).is_closed:
            raise PackRefused("meeting_closed")
        if unit.result_of(minutes.minutes_id) is not None:
            raise PackRefused("taken_in")
        items = {item.id for item in stored.of_meeting(unit, AgendaItem, pack.meeting_id)}
        there = lines_in(unit, pack.meeting_id)
        known = {line.id: line for line in there}
        placed = [line for line in minutes.lines if line.item_id in items]
        fresh = [_line(line) for line in placed if line.id not in known]
        put_lines(unit, pack.meeting_id, (*there, *fresh))
        _log_printed(unit, minutes, pack)
        unit.remember(minutes.minutes_id, pack.meeting_id)
    lost = tuple(line for line in minutes.lines if line.item_id not in items)
    differing = tuple(line for line in placed if known.get(line.id, _line(line)) != _line(line))
    return TakenIn(pack.meeting_id, len(fresh), lost, differing, minutes.printed)


def _opened(sealed: bytes, sent: Sequence[SentPack]) -> tuple[PackMinutes, SentPack]:
    for pack in sent:
        try:
            minutes = read_minutes(unseal_with(sealed, pack.identity))
        except SealedFileRefused as refused:
            if refused.reason != "wrong_key":
                raise
        else:
            if minutes.pack_id != pack.id:
                raise PackRefused("not_minutes")
            return minutes, pack
    check_sealed(sealed)
    raise SealedFileRefused("wrong_key")


def _log_printed(unit: UnitOfWork, minutes: PackMinutes, pack: SentPack) -> None:
    there = {item.serial: item for item in stored.participants(unit, pack.meeting_id)}
    for serial in minutes.printed:
        if serial in there:
            recipient = there[serial].called
            unit.log(AuditAction.PRINT, field_group=f"copy {serial}", recipient=recipient)


def _line(line: PackMinute) -> MinuteLine:
    return MinuteLine(
        id=line.id,
        item_id=line.item_id,
        kind=DecisionKind(line.kind),
        text=line.text,
        owner=line.owner,
        due_on=line.due_on,
    )
