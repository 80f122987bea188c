"""The pack for the chair goes out sealed; the minutes come back sealed for this vault alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import DisclosureBlocked, InvalidValue
from mhcoordinator.domain.meeting import AgendaItem, DecisionKind, SentPack
from mhcoordinator.domain.sharing import DisclosureWay, SharedField
from mhcoordinator.exchange.meeting_pack import (
    MeetingPack,
    PackCase,
    PackCopy,
    PackMinute,
    PackMinutes,
    PackRefused,
    pack_bytes,
    read_minutes,
)
from mhcoordinator.exchange.sealed_file import (
    SealedFileRefused,
    check_sealed,
    new_identity,
    seal_for,
    seal_with_passphrase,
    unseal_with,
)
from mhcoordinator.records import meetings as stored
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.reports.case_summary import case_summary_pdf
from mhcoordinator.reports.views import SummaryView
from mhcoordinator.services.disclosure import release_together
from mhcoordinator.services.meeting.agenda import MeetingPage, meeting_page
from mhcoordinator.services.meeting.minutes import MinuteLine, lines_in, put_lines
from mhcoordinator.services.meeting.papers import PreparedCopy, prepare_copy
from mhcoordinator.services.prepared import Prepared, SummaryRequest
from mhcoordinator.services.scribe import Translate
from mhcoordinator.services.session import VaultSession

SHORTEST_PASSPHRASE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedPack:
    """A pack that could leave the vault.

    Attributes:
        chair: the copy of the chair, whose pages the pack holds one by one.
        copies: of the other participants, as far as they hold nothing that the chair may not see.
        left_out: the numbers of the copies that do; print those yourself.
    """

    page: MeetingPage
    chair: PreparedCopy
    copies: tuple[PreparedCopy, ...]
    left_out: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What minutes that came back added to those of the meeting.

    Attributes:
        lost: lines of cases that are no longer on the agenda; they were not added.
        printed: the numbers of the copies that the chair printed.
    """

    meeting_id: str
    added: int
    lost: tuple[str, ...]
    printed: tuple[int, ...]


def prepare_pack(
    session: VaultSession,
    meeting_id: str,
    chair_id: str,
    translate: Translate,
    language: str = "nl",
) -> PreparedPack:
    """What the chair would get.

    The chair gets the copies of others too, so a copy with a case or a tick that is not the
    chair's own is left out.

    Raises:
        NotFound: there is no such meeting or participant.
        DisclosureBlocked: the gate refuses a case that admission let through.
    """
    page = meeting_page(session, meeting_id)
    everybody = [
        prepare_copy(session, meeting_id, someone.id, translate, language, page)
        for someone in page.participants
        if not someone.has_left
    ]
    chair = next((item for item in everybody if item.participant.id == chair_id), None)
    if chair is None:
        chair = prepare_copy(session, meeting_id, chair_id, translate, language, page)
    seen = _seen(chair)
    copies, left_out = [], []
    for item in everybody:
        if not item.may_leave:
            continue
        if all(ticks <= seen.get(case_id, frozenset()) and case_id in seen
               for case_id, ticks in _seen(item).items()):  # fmt: skip
            copies.append(item)
        else:
            left_out.append(item.participant.serial)
    return PreparedPack(page=page, chair=chair, copies=tuple(copies), left_out=tuple(left_out))


def seal_pack(
    session: VaultSession,
    prepared: PreparedPack,
    readable_until: date,
    *,
    passphrase: str = "",
    public_key: str = "",
) -> bytes:
    """The sealed file, after everything was checked once more; each page in it is a disclosure.

    Args:
        session: the unlocked vault.
        prepared: as it was shown.
        readable_until: after this day the program opens it no more.
        passphrase: opens it, unless `public_key` is given.
        public_key: the chair's age key (``age1…``).

    Raises:
        DisclosureBlocked: the chair's copy may not leave, or the meeting is closed.
        Conflict: a case says something else now than was shown.
        InvalidValue: the passphrase is too short, or the day has passed.
        SealedFileRefused: the key is none.
    """
    if readable_until < session.clock.today():
        raise InvalidValue("readable_until", "in_the_past")
    if not public_key and len(passphrase) < SHORTEST_PASSPHRASE:
        raise InvalidValue("passphrase", "too_short")
    if not prepared.chair.may_leave:
        stopped = [seat.admission.stopped for _, seat in prepared.chair.stopped]
        raise DisclosureBlocked(stopped[0] if stopped else "nothing_to_share")
    identity, return_key = new_identity()
    pack = _pack(session, prepared, readable_until, return_key)
    content = pack_bytes(pack)
    sealed = (
        seal_for(content, public_key) if public_key else seal_with_passphrase(content, passphrase)
    )
    pages = [page for item in (prepared.chair, *_others(prepared)) for page in item.pages]
    release_together(session, pages, DisclosureWay.SEALED_FILE)
    with session.transaction() as unit:
        stored.put_pack(
            unit,
            SentPack(
                id=pack.pack_id,
                meeting_id=pack.meeting_id,
                identity=identity,
                sealed_at=pack.made_at,
                readable_until=readable_until,
            ),
        )
    return sealed


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
        known = {line.id for line in there}
        fresh = [
            _line(line) for line in minutes.lines if line.item_id in items and line.id not in known
        ]
        put_lines(unit, pack.meeting_id, (*there, *fresh))
        _log_printed(unit, minutes, pack)
        unit.remember(minutes.minutes_id, pack.meeting_id)
    lost = tuple(line.text for line in minutes.lines if line.item_id not in items)
    return TakenIn(pack.meeting_id, len(fresh), lost, minutes.printed)


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
            recipient = there[serial].organisation or there[serial].name
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


def _seen(copy: PreparedCopy) -> dict[str, frozenset[SharedField]]:
    """The cases in a copy, with what was ticked in each."""
    requests = (page.request for page in copy.pages)
    return {
        request.case_id: frozenset(request.fields)
        for request in requests
        if isinstance(request, SummaryRequest)
    }


def _others(prepared: PreparedPack) -> tuple[PreparedCopy, ...]:
    own = prepared.chair.participant.id
    return tuple(item for item in prepared.copies if item.participant.id != own)


def _pack(
    session: VaultSession, prepared: PreparedPack, readable_until: date, return_key: str
) -> MeetingPack:
    meeting, chair = prepared.page.meeting, prepared.chair
    pages: dict[str, bytes] = {}
    cases = []
    by_case = {case.item.case_id: case.item for case in prepared.page.cases}
    for page in chair.pages:
        assert isinstance(page.request, SummaryRequest)  # noqa: S101 (papers make no letters)
        item = by_case[page.request.case_id]
        name = f"case-{item.position:02}.pdf"
        pages[name] = case_summary_pdf(_view(page), chair.translate)
        cases.append(_case(item, page, name))
    copies = []
    for someone in prepared.page.participants:
        own = (one for one in prepared.copies if one.participant.id == someone.id)
        copy = next(own, None)
        name = f"copy-{someone.serial:02}.pdf" if copy is not None else ""
        if copy is not None:
            pages[name] = copy.pdf
        copies.append(
            PackCopy(
                serial=someone.serial,
                organisation=someone.organisation or someone.name,
                role=someone.role,
                page=name,
            )
        )
    return MeetingPack(
        pack_id=new_id(),
        meeting_id=meeting.id,
        return_key=return_key,
        made_at=session.clock.now(),
        readable_until=readable_until,
        language=chair.language,
        table=meeting.series,
        held_on=meeting.held_on,
        starts_at=meeting.starts_at,
        place=meeting.place,
        chair=meeting.chair,
        cases=tuple(cases),
        copies=tuple(copies),
        pages=pages,
    )


def _case(item: AgendaItem, page: Prepared, name: str) -> PackCase:
    view = _view(page)
    return PackCase(
        item_id=item.id,
        position=item.position,
        title=view.number,
        question=view.question,
        minutes=item.minutes,
        tier=item.tier.value,
        page=name,
    )


def _view(page: Prepared) -> SummaryView:
    assert isinstance(page.view, SummaryView)  # noqa: S101 (papers make no letters)
    return page.view
