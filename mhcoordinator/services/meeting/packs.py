"""The pack for the chair: what would go in, and the sealed file that goes out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import DisclosureBlocked, InvalidValue
from mhcoordinator.domain.meeting import AgendaItem, SentPack
from mhcoordinator.domain.sharing import DisclosureWay, SharedField
from mhcoordinator.exchange.meeting_pack import (
    MeetingPack,
    PackCase,
    PackCopy,
    pack_bytes,
)
from mhcoordinator.exchange.sealed_file import (
    new_identity,
    seal_for,
    seal_with_passphrase,
)
from mhcoordinator.records import meetings as stored
from mhcoordinator.reports.case_summary import case_summary_pdf
from mhcoordinator.reports.views import SummaryView
from mhcoordinator.services.disclosure import release_together
from mhcoordinator.services.meeting.agenda import MeetingPage, meeting_page
from mhcoordinator.services.meeting.papers import PreparedCopy, prepare_copy
from mhcoordinator.services.prepared import Prepared, SummaryRequest
from mhcoordinator.services.scribe import Translate
from mhcoordinator.services.session import VaultSession

SHORTEST_PASSPHRASE = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """A copy that does not go along to the chair.

    Attributes:
        why: ``other_cases`` or ``more_ticked``: it holds what the chair may not see; ``stopped``:
            they may not have a case; ``no_cases``: they take part in none.
        cases: the numbers of the cases that it is about.
    """

    serial: int
    organisation: str
    why: str
    cases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedPack:
    """A pack that could leave the vault.

    Attributes:
        chair: the copy of the chair, whose pages the pack holds one by one.
        copies: of the participants, as far as they hold nothing that the chair may not see.
        left_out: the other copies; print those yourself.
    """

    page: MeetingPage
    chair: PreparedCopy
    copies: tuple[PreparedCopy, ...]
    left_out: tuple[LeftOut, ...]


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
    outs = {item.participant.serial: _why_out(item, chair, page) for item in everybody}
    return PreparedPack(
        page=page,
        chair=chair,
        copies=tuple(item for item in everybody if outs[item.participant.serial] is None),
        left_out=tuple(out for out in outs.values() if out is not None),
    )


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
    if prepared.page.meeting.is_closed:
        raise DisclosureBlocked("meeting_closed")
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


def _why_out(copy: PreparedCopy, chair: PreparedCopy, page: MeetingPage) -> LeftOut | None:
    """Why this copy may not go along to the chair; None when it may."""
    numbers = {case.item.case_id: str(case.number) for case in page.cases}
    seen, held = _seen(chair), _seen(copy)
    hidden = tuple(numbers[case_id] for case_id in held if case_id not in seen)
    more = tuple(
        numbers[case_id] for case_id, ticks in held.items() if not ticks <= seen.get(case_id, ticks)
    )
    if copy.stopped:
        return _left_out(copy, "stopped", tuple(str(case.number) for case, _ in copy.stopped))
    if not copy.pages:
        return _left_out(copy, "no_cases")
    if hidden:
        return _left_out(copy, "other_cases", hidden)
    return _left_out(copy, "more_ticked", more) if more else None


def _left_out(copy: PreparedCopy, why: str, cases: tuple[str, ...] = ()) -> LeftOut:
    who = copy.participant
    return LeftOut(serial=who.serial, organisation=who.called, why=why, cases=cases)


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
                organisation=someone.called,
                role=someone.role,
                page=name,
            )
        )
    return MeetingPack(
        pack_id=new_id(),
        meeting_id=meeting.id,
        return_key=return_key,
        draft_key=new_identity()[0],
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
