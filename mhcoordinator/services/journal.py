"""A contact noted in one go, with what follows from it and what it settles."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import ReportChannel
from mhcoordinator.domain.closing import AftercareContact
from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.domain.entry import Entry, new_id
from mhcoordinator.domain.errors import InvalidFields, InvalidValue, NotFound
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.records import codec, drafts, due_queries
from mhcoordinator.records.due_queries import CaseHead
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.checking import blocking, problems_in
from mhcoordinator.services.normalising import normalised
from mhcoordinator.services.search import search
from mhcoordinator.services.session import VaultSession

POLICE_REPORTING_RULE = "T-BED-MELD"  # of resources/rules/residence.toml
OFFERED = 8
_KIND = "quick_note"


@dataclass(frozen=True, kw_only=True)
class QuickNote:
    """A contact as it is typed in one go.

    Attributes:
        id: of the contact; the same note twice is written once.
        at: when it was, in UTC.
        follow_up: what has to be done after it; empty for nothing.
        follow_up_on: the day by which.
        settles: lines that the user says are settled by this contact.
    """

    id: str
    case_id: str
    at: datetime
    channel: ReportChannel = ReportChannel.PHONE
    with_whom: str = ""
    text: str = ""
    follow_up: str = ""
    follow_up_on: date | None = None
    settles: tuple[DueLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class NoteDraft:
    """A note that was typed and not saved.

    Attributes:
        contact: with what could be read; its case is empty until one was chosen.
        typed: texts that are no valid values yet, by field.
        follow_up_on: as it was typed.
    """

    contact: ContactMoment
    typed: Mapping[str, str] = field(default_factory=dict)
    follow_up: str = ""
    follow_up_on: str = ""


def note_contact(session: VaultSession, note: QuickNote) -> None:
    """Writes the contact, its follow-up and what it settles, all or nothing.

    Raises:
        InvalidFields: something typed cannot be right, or nothing was typed; nothing was written.
        NotFound: what it settles was removed meanwhile.
    """
    contact = ContactMoment(
        id=note.id, case_id=note.case_id, at=note.at, channel=note.channel,
        with_whom=note.with_whom.strip(), text=note.text.strip(),
    )  # fmt: skip
    follow_up = _follow_up(session, note)
    _check(session, note, contact, follow_up)
    with session.transaction() as unit:
        if unit.result_of(note.id) is not None:
            return
        unit.add(normalised(contact))
        if follow_up is not None:
            unit.add(normalised(follow_up))
        for line in note.settles:
            _settle(unit, line, note)
        unit.remember(note.id, note.id)


def settled_by_contact(session: VaultSession, case_id: str) -> tuple[DueLine, ...]:
    """The lines of a case that a contact can settle, the first day first.

    An aftercare contact, and the monthly report to the police during the reflection period.
    """
    with session.transaction() as unit:
        return tuple(
            line
            for line in due_queries.lines_of_case(unit.connection, case_id)
            if line.source is DueSource.AFTERCARE or line.rule_id == POLICE_REPORTING_RULE
        )


def cases_for_note(session: VaultSession, text: str) -> tuple[CaseHead, ...]:
    """The cases in which the words occur; without words those that this user looked at last."""
    if not text.strip():
        with session.transaction() as unit:
            return due_queries.last_viewed(unit.connection, session.actor.name, OFFERED)
    hits = search(session, text)
    heads = {hit.case_id: CaseHead(hit.case_id, hit.number, hit.call_name) for hit in hits}
    return tuple(heads.values())[:OFFERED]


def keep_note(session: VaultSession, place: str, draft: NoteDraft) -> None:
    """Keeps what was typed; `place` is the case in which F4 was pressed, empty elsewhere."""
    content = {
        "contact": codec.to_json(draft.contact),
        "typed": json.dumps(dict(draft.typed), ensure_ascii=False),
        "follow_up": draft.follow_up,
        "follow_up_on": draft.follow_up_on,
    }
    stored = drafts.StoredDraft(
        id=f"{_KIND}:{place}",
        kind=_KIND,
        step="",
        saved_at=session.clock.now(),
        title="",
        content=json.dumps(content, ensure_ascii=False),
        typed="{}",
    )
    with session.transaction() as unit:
        drafts.put(unit, stored)


def kept_note(session: VaultSession, place: str) -> tuple[NoteDraft, CaseHead | None] | None:
    """What `keep_note` kept there, with the case that it is about; None when nothing waits."""
    with session.transaction() as unit:
        try:
            content = json.loads(drafts.get(unit, f"{_KIND}:{place}").content)
        except NotFound:
            return None
        contact = codec.from_json(content["contact"], ContactMoment)
        heads = due_queries.heads(unit.connection, (contact.case_id,))
    draft = NoteDraft(
        contact=contact,
        typed=json.loads(content["typed"]),
        follow_up=content["follow_up"],
        follow_up_on=content["follow_up_on"],
    )
    return draft, heads[0] if heads else None


def forget_note(session: VaultSession, place: str) -> None:
    """Throws a kept note away; nothing happens when there is none."""
    with session.transaction() as unit:
        drafts.discard(unit, f"{_KIND}:{place}")


def _follow_up(session: VaultSession, note: QuickNote) -> Task | None:
    if not note.follow_up.strip():
        return None
    return Task(
        case_id=note.case_id,
        title=note.follow_up.strip(),
        owner=session.actor.name,
        due_on=note.follow_up_on,
    )


def _check(
    session: VaultSession, note: QuickNote, contact: ContactMoment, follow_up: Task | None
) -> None:
    problems = list(_problems(session, (contact, follow_up)))
    if not contact.text and not contact.with_whom:
        problems.append(InvalidValue("text", "words_missing", contact.id))
    if follow_up is not None and note.follow_up_on is None:
        problems.append(InvalidValue("follow_up_on", "day_missing", contact.id))
    if follow_up is None and note.follow_up_on is not None:
        problems.append(InvalidValue("follow_up", "words_missing", contact.id))
    if problems:
        raise InvalidFields(tuple(problems))


def _problems(session: VaultSession, entries: tuple[Entry | None, ...]) -> Iterator[InvalidValue]:
    for entry in entries:
        if entry is not None:
            yield from blocking(problems_in(entry, session.clock.today()))


def _settle(unit: UnitOfWork, line: DueLine, note: QuickNote) -> None:
    held = note.at.astimezone().date()
    if line.source is DueSource.AFTERCARE:
        planned = unit.get(AftercareContact, line.entry_id)
        unit.replace(replace(planned, held_on=held, outcome=planned.outcome or note.text.strip()))
    else:
        unit.add(
            LegalEvent(
                id=new_id(),
                case_id=note.case_id,
                kind=LegalEventKind.POLICE_REPORTING,
                on=PartialDate.of(held),
                by_whom=note.with_whom.strip(),
            )
        )
