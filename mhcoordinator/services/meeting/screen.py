"""A case on the screen that everybody at the table looks at, with what was typed about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from mhcoordinator.domain.errors import DisclosureBlocked, NotFound
from mhcoordinator.domain.meeting import DecisionKind, Meeting, Participant
from mhcoordinator.domain.sharing import DisclosureTier
from mhcoordinator.reports.views import DecisionLine, SummaryView
from mhcoordinator.services.disclosure_records import record_screen
from mhcoordinator.services.disclosure_screen import PreparedScreen, prepare_screen
from mhcoordinator.services.meeting.agenda import AgendaCase, MeetingPage, SeatOf, meeting_page
from mhcoordinator.services.meeting.minutes import MinuteLine, kept_minutes
from mhcoordinator.services.meeting.papers import request_for
from mhcoordinator.services.prepared import SaidLine
from mhcoordinator.services.scribe import Translate
from mhcoordinator.services.session import VaultSession


class Hidden(StrEnum):
    """Why a case is not shown; it says nothing of the case."""

    OVER = "over"
    STOPPED = "stopped"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Room:
    """What the screen knows between two cases.

    Attributes:
        table: what the table is called.
        item_ids: of the cases on the agenda, in their order.
        names: who sits at the table, for whoever does something.
        today: by the clock of the vault.
    """

    meeting: Meeting
    table: str
    item_ids: tuple[str, ...]
    names: tuple[str, ...]
    today: date


@dataclass(frozen=True, slots=True)
class ShownLine:
    """A line as it was typed, and in the words of the tier."""

    line: MinuteLine
    shown: DecisionLine

    @property
    def is_masked(self) -> bool:
        """Whether something in it is not to be seen."""
        typed = (self.line.text.strip(), self.line.owner.strip())
        return (self.shown.what, self.shown.who) != typed


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenPage:
    """One case on the screen.

    Attributes:
        place: of the case on the agenda, from 1; `places` counts all cases.
        hidden: why it is not shown; empty when it is.
        view: what all who take part may see; None when it is hidden.
        taking_part / at_table: how many take part in this case, and sit at the table.
        lines: what was typed; empty when the case is hidden.
        waiting: how many lines a hidden case has.
    """

    item_id: str
    place: int
    places: int
    minutes: int
    tier: DisclosureTier
    hidden: Hidden | None = None
    view: SummaryView | None = None
    taking_part: int = 0
    at_table: int = 0
    lines: tuple[ShownLine, ...] = ()
    waiting: int = 0


def open_room(session: VaultSession, meeting_id: str) -> Room:
    """The meeting as it begins; nothing in it says anything of a case.

    Raises:
        NotFound: there is no such meeting.
    """
    page = meeting_page(session, meeting_id)
    return Room(
        meeting=page.meeting,
        table=page.meeting.series,
        item_ids=tuple(case.item.id for case in page.cases),
        names=names_at(page.participants),
        today=session.clock.today(),
    )


def screen_page(
    session: VaultSession, meeting_id: str, item_id: str, translate: Translate, language: str = "nl"
) -> ScreenPage:
    """What everybody at the table who takes part in a case may see of it; the viewing is logged.

    Raises:
        NotFound: there is no such meeting, or the case is no longer on its agenda.
    """
    page, prepared = _prepared(session, meeting_id, item_id, translate, language)
    if prepared is not None:
        with session.transaction() as unit:
            record_screen(unit, prepared.request)
    return page


def screen_again(
    session: VaultSession, meeting_id: str, item_id: str, translate: Translate, language: str = "nl"
) -> ScreenPage:
    """The same for a case that is on the screen: the same viewing, logged already.

    Raises:
        NotFound: there is no such meeting, or the case is no longer on its agenda.
    """
    return _prepared(session, meeting_id, item_id, translate, language)[0]


def prepare_case(
    session: VaultSession,
    page: MeetingPage,
    case: AgendaCase,
    lines: Sequence[MinuteLine],
    reader: tuple[Translate, str],
) -> PreparedScreen | Hidden:
    """A case for all who take part in it, or why it is not shown."""
    looking = looking_at(case)
    if case.is_over:
        return Hidden.OVER
    if not looking:
        return Hidden.NOBODY
    if not all(seat.admission.is_open for seat in looking):
        return Hidden.STOPPED
    said = tuple(said_line(line) for line in lines)
    names = names_at(page.participants)
    requests = [
        replace(request_for(page.meeting, case, seat, len(looking)), said=said, at_table=names)
        for seat in looking
    ]
    try:
        return prepare_screen(session, requests, *reader)
    except DisclosureBlocked:
        return Hidden.STOPPED


def looking_at(case: AgendaCase) -> tuple[SeatOf, ...]:
    """Who takes part in a case and is there; who comes no more looks at no screen."""
    return tuple(seat for seat in case.seats if not seat.participant.has_left)


def names_at(participants: Sequence[Participant]) -> tuple[str, ...]:
    """Organisations and people at the table, each once; who comes no more is left out."""
    here = [someone for someone in participants if not someone.has_left]
    names = [name.strip() for one in here for name in (one.organisation, one.name)]
    return tuple(dict.fromkeys(name for name in names if name))


def said_line(line: MinuteLine) -> SaidLine:
    """A line as the gate reads it."""
    is_action = line.kind is DecisionKind.ACTION
    return SaidLine(line.text.strip(), line.owner.strip(), line.due_on, is_action)


def _prepared(
    session: VaultSession, meeting_id: str, item_id: str, translate: Translate, language: str
) -> tuple[ScreenPage, PreparedScreen | None]:
    page = meeting_page(session, meeting_id)
    found = [number for number, case in enumerate(page.cases) if case.item.id == item_id]
    if not found:
        raise NotFound
    case = page.cases[found[0]]
    lines = [line for line in kept_minutes(session, meeting_id) if line.item_id == item_id]
    prepared = prepare_case(session, page, case, lines, (translate, language))
    shown = prepared if isinstance(prepared, PreparedScreen) else None
    said = zip(lines, shown.view.said, strict=True) if shown is not None else ()
    screen = ScreenPage(
        item_id=item_id,
        place=found[0] + 1,
        places=len(page.cases),
        minutes=case.item.minutes,
        tier=case.item.tier,
        hidden=prepared if isinstance(prepared, Hidden) else None,
        view=shown.view if shown is not None else None,
        taking_part=len(looking_at(case)),
        at_table=sum(not someone.has_left for someone in page.participants),
        lines=tuple(ShownLine(line, words) for line, words in said),
        waiting=0 if shown is not None else len(lines),
    )
    return screen, shown
