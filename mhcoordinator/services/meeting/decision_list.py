"""What a meeting decided, for one participant: only their cases, each through the gate."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mhcoordinator.domain.dates_in_words import long_date
from mhcoordinator.domain.errors import DisclosureBlocked
from mhcoordinator.domain.meeting import Decision, DecisionKind
from mhcoordinator.domain.sharing import DisclosureWay
from mhcoordinator.records import meetings as stored
from mhcoordinator.reports.decision_list import DecisionListView, decision_list_pdf
from mhcoordinator.reports.views import SummaryView
from mhcoordinator.services.disclosure import prepare_summary
from mhcoordinator.services.meeting.agenda import AgendaCase, MeetingPage, SeatOf, meeting_page
from mhcoordinator.services.meeting.papers import (
    PreparedCopy,
    participant_of,
    release_as_seen,
    request_for,
)
from mhcoordinator.services.meeting.rhythm import coming_after
from mhcoordinator.services.meeting.screen import names_at
from mhcoordinator.services.prepared import Prepared, SaidLine
from mhcoordinator.services.scribe import Translate
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedList(PreparedCopy):
    """A decision list that could leave the vault; nothing in a closed meeting can be solved.

    Attributes:
        pages: one for each of their cases about which something was decided.
        stopped: always empty.
        left_out: cases that may no longer be shared with them, with the reason: a code of
            `Admission` or of the gate, or ``case_over``.
    """

    left_out: tuple[tuple[AgendaCase, str], ...] = ()

    @property
    def may_leave(self) -> bool:
        """Whether there is something, and the meeting is over."""
        return bool(self.pages) and self.meeting.is_closed


def prepare_list(
    session: VaultSession,
    meeting_id: str,
    participant_id: str,
    translate: Translate,
    language: str = "nl",
    page: MeetingPage | None = None,
) -> PreparedList:
    """What one participant would get of what was decided.

    A case that may no longer be shared with them is left out, and nothing of it is said to them:
    the seats of a closed meeting are as they were.

    Args:
        session: the unlocked vault.
        meeting_id: of which meeting.
        participant_id: for whom.
        translate: to the language of the paper.
        language: two-letter code of that language.
        page: the meeting as it was just read; read anew when left out.

    Raises:
        NotFound: there is no such meeting, or nobody of this id at its table.
        DisclosureBlocked: ``meeting_open``: nothing was written yet.
    """
    page = page or meeting_page(session, meeting_id)
    participant = participant_of(page, participant_id)
    if not page.meeting.is_closed:
        raise DisclosureBlocked("meeting_open")
    with session.transaction() as unit:
        decided = stored.of_meeting(unit, Decision, meeting_id)
        coming = coming_after(page.meeting, stored.meetings(unit))
    pages: list[Prepared] = []
    left_out: list[tuple[AgendaCase, str]] = []
    for case, seat in _cases_of(page, participant_id):
        said = tuple(_said(item) for item in decided if item.item_id == case.item.id)
        if not said:
            continue
        found = _page(session, page, (case, seat), said, (translate, language))
        if isinstance(found, str):
            left_out.append((case, found))
        else:
            pages.append(found)
    views = tuple(item.view for item in pages if isinstance(item.view, SummaryView))
    day = coming.held_on if coming is not None else None
    next_on = long_date(day, translate) if day is not None else ""
    shown = DecisionListView(language, views, next_on)
    return PreparedList(
        meeting=page.meeting,
        participant=participant,
        pages=tuple(pages),
        stopped=(),
        pdf=decision_list_pdf(shown, translate) if views else b"",
        translate=translate,
        language=language,
        left_out=tuple(left_out),
    )


def release_list(
    session: VaultSession, prepared: PreparedList, way: DisclosureWay, passphrase: str | None = None
) -> bytes:
    """The PDF that leaves, after everything was checked once more.

    A disclosure for each case in it is written in one transaction; when it fails nothing is
    returned.

    Raises:
        DisclosureBlocked: ``nothing_to_share``, or what the gate says of a case.
        Conflict: a case says something else now than the preview did.
        InvalidValue: the passphrase of the encrypted PDF is missing or too short.
        NotFound: the meeting, the participant or a case is gone.
    """
    again = prepare_list(
        session, prepared.meeting.id, prepared.participant.id, prepared.translate, prepared.language
    )
    return release_as_seen(session, again, prepared, way, passphrase)


def _cases_of(page: MeetingPage, participant_id: str) -> list[tuple[AgendaCase, SeatOf]]:
    return [
        (case, seat)
        for case in page.cases
        for seat in case.seats
        if seat.participant.id == participant_id
    ]


def _page(
    session: VaultSession,
    page: MeetingPage,
    seated: tuple[AgendaCase, SeatOf],
    said: tuple[SaidLine, ...],
    reader: tuple[Translate, str],
) -> Prepared | str:
    """The page of a case, or the code of why it may no longer be shared."""
    case, seat = seated
    if case.is_over:
        return "case_over"
    if not seat.admission.is_open:
        return seat.admission.stopped
    total = max(someone.serial for someone in page.participants)
    request = request_for(page.meeting, case, seat, total)
    request = replace(request, said=said, at_table=names_at(page.participants))
    try:
        return prepare_summary(session, request, *reader)
    except DisclosureBlocked as refusal:
        return refusal.reason


def _said(item: Decision) -> SaidLine:
    is_action = item.kind is DecisionKind.ACTION
    return SaidLine(item.text, item.owner, item.due_on, is_action)
