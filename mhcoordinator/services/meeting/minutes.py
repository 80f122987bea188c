"""What is decided at the table: kept at once, and written into the cases at the end."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.care import Task
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import InvalidFields, InvalidValue, NotFound
from mhcoordinator.domain.meeting import AgendaItem, Decision, DecisionKind
from mhcoordinator.records import drafts as stored_drafts
from mhcoordinator.records import meetings as stored
from mhcoordinator.records.drafts import StoredDraft
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.meeting.planning import put_next, refuse_closed
from mhcoordinator.services.session import VaultSession

DRAFT_KIND = "minutes"


@dataclass(frozen=True, slots=True, kw_only=True)
class MinuteLine:
    """A decision or action as it was typed, not in the case yet.

    Attributes:
        id: becomes the id of the decision, so that the same line is never written twice.
        owner / due_on: of an action: who does it, by which day.
    """

    id: str = field(default_factory=new_id)
    item_id: str
    kind: DecisionKind = DecisionKind.DECISION
    text: str = ""
    owner: str = ""
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What closing a meeting wrote into the cases.

    Attributes:
        next_id: of the next meeting of the table that was made with it; empty when none was.
    """

    decisions: int
    actions: int
    next_id: str = ""


def keep_minutes(session: VaultSession, meeting_id: str, lines: Sequence[MinuteLine]) -> None:
    """Keeps the lines in the vault, so that nothing typed at the table is lost."""
    with session.transaction() as unit:
        put_lines(unit, meeting_id, lines)


def kept_minutes(session: VaultSession, meeting_id: str) -> tuple[MinuteLine, ...]:
    """The lines as they were kept last; none when nothing was typed."""
    with session.transaction() as unit:
        return lines_in(unit, meeting_id)


def put_lines(unit: UnitOfWork, meeting_id: str, lines: Sequence[MinuteLine]) -> None:
    """As `keep_minutes`, inside a transaction of somebody else's story."""
    content = json.dumps([_as_json(line) for line in lines], ensure_ascii=False)
    draft = StoredDraft(_draft_of(meeting_id), DRAFT_KIND, "", unit.clock.now(), "", content, "{}")
    stored_drafts.put(unit, draft)


def lines_in(unit: UnitOfWork, meeting_id: str) -> tuple[MinuteLine, ...]:
    """As `kept_minutes`, inside a transaction of somebody else's story."""
    try:
        found = stored_drafts.get(unit, _draft_of(meeting_id))
    except NotFound:
        return ()
    return tuple(_from_json(line) for line in json.loads(found.content))


def keep_line(session: VaultSession, meeting_id: str, line: MinuteLine) -> None:
    """Keeps one line: over the one with its id, or behind all others.

    Raises:
        InvalidFields: the meeting was closed.
    """
    with session.transaction() as unit:
        refuse_closed(unit, meeting_id)
        there = lines_in(unit, meeting_id)
        known = any(item.id == line.id for item in there)
        changed = tuple(line if item.id == line.id else item for item in there)
        put_lines(unit, meeting_id, changed if known else (*there, line))


def drop_lines(session: VaultSession, meeting_id: str, line_ids: Collection[str]) -> None:
    """Takes lines away; nothing happens to those that are not there.

    Raises:
        InvalidFields: the meeting was closed.
    """
    with session.transaction() as unit:
        refuse_closed(unit, meeting_id)
        there = lines_in(unit, meeting_id)
        put_lines(unit, meeting_id, [item for item in there if item.id not in line_ids])


def close_meeting(
    session: VaultSession,
    meeting_id: str,
    lines: Sequence[MinuteLine],
    command_id: str = "",
    *,
    next_on: date | None = None,
    next_at: str | None = None,
) -> Written:
    """Ends the meeting: all decisions, and all actions as tasks, in one transaction.

    A line of a case that was taken away meanwhile is refused as a whole, so that nobody thinks it
    was written. The same command twice closes once. With `next_on`, the next meeting of the table
    is made on that day in the same transaction, at the same time of the day or at `next_at`.

    Raises:
        InvalidFields: a line without words (``required``) or of no case on the agenda
            (``not_on_agenda``), a next meeting that is not later (``not_after_meeting``), or the
            meeting was closed already; nothing was written.
        NotFound: there is no such meeting.
    """
    with session.transaction() as unit:
        done = unit.result_of(command_id) if command_id else None
        if done is not None:
            return replace(_counted(lines), next_id=done)
        refuse_closed(unit, meeting_id)
        meeting = stored.one(unit, meeting_id)
        items = {item.id: item for item in stored.of_meeting(unit, AgendaItem, meeting_id)}
        _check(lines, items.keys())
        day = meeting.held_on or session.clock.today()
        if next_on is not None and next_on <= day:
            raise InvalidFields((InvalidValue("next_on", "not_after_meeting", meeting_id),))
        for line in lines:
            item = items[line.item_id]
            task = _task(line, item) if line.kind is DecisionKind.ACTION else None
            if task is not None:
                unit.add(task)
            unit.add(_decision(line, item, day, task))
        stored.put(unit, replace(meeting, closed_at=session.clock.now(), held_on=day))
        stored_drafts.discard(unit, _draft_of(meeting_id))
        unit.log(AuditAction.CHANGE, field_group="Meeting: closed_at")
        next_id = put_next(unit, meeting_id, next_on, next_at).id if next_on is not None else ""
        unit.remember(command_id, next_id)
    return replace(_counted(lines), next_id=next_id)


def _check(lines: Sequence[MinuteLine], item_ids: object) -> None:
    problems = []
    for line in lines:
        if not line.text.strip():
            problems.append(InvalidValue("text", "required", line.id))
        if line.item_id not in item_ids:  # type: ignore[operator]
            problems.append(InvalidValue("item_id", "not_on_agenda", line.id))
    if problems:
        raise InvalidFields(tuple(problems))


def _task(line: MinuteLine, item: AgendaItem) -> Task:
    return Task(
        case_id=item.case_id, title=line.text.strip(), owner=line.owner.strip(), due_on=line.due_on
    )


def _decision(line: MinuteLine, item: AgendaItem, day: date, task: Task | None) -> Decision:
    return Decision(
        id=line.id,
        case_id=item.case_id,
        meeting_id=item.meeting_id,
        item_id=item.id,
        kind=line.kind,
        text=line.text.strip(),
        owner=line.owner.strip(),
        due_on=line.due_on,
        task_id=task.id if task is not None else "",
        decided_on=day,
    )


def _counted(lines: Sequence[MinuteLine]) -> Written:
    actions = sum(line.kind is DecisionKind.ACTION for line in lines)
    return Written(len(lines) - actions, actions)


def _draft_of(meeting_id: str) -> str:
    return f"{DRAFT_KIND}-{meeting_id}"


def _as_json(line: MinuteLine) -> dict[str, str]:
    return {
        "id": line.id,
        "item_id": line.item_id,
        "kind": line.kind.value,
        "text": line.text,
        "owner": line.owner,
        "due_on": line.due_on.isoformat() if line.due_on else "",
    }


def _from_json(line: dict[str, str]) -> MinuteLine:
    due_on = line["due_on"]
    return MinuteLine(
        id=line["id"],
        item_id=line["item_id"],
        kind=DecisionKind(line["kind"]),
        text=line["text"],
        owner=line["owner"],
        due_on=date.fromisoformat(due_on) if due_on else None,
    )
