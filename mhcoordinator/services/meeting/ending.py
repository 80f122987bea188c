"""What a meeting will write when it is closed, in the words of each tier, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from mhcoordinator.domain.errors import Conflict
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.meeting import DecisionKind, Meeting, Participant
from mhcoordinator.domain.sharing import DisclosureTier
from mhcoordinator.services.disclosure_screen import PreparedScreen
from mhcoordinator.services.meeting.agenda import meeting_page
from mhcoordinator.services.meeting.minutes import (
    MinuteLine,
    Written,
    close_meeting,
    kept_minutes,
)
from mhcoordinator.services.meeting.screen import Hidden, ShownLine, prepare_case
from mhcoordinator.services.scribe import Translate
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True)
class EndingCase:
    """A case with what was typed about it.

    Attributes:
        place: on the agenda, from 1.
        call_name / number: for whoever is alone with the screen.
        title: the number, or in tier A what stands in its place; empty when the case is hidden or
            nothing was typed about it.
        typed: the lines as they will be written.
        lines: the same in the words of the tier; empty when the case is hidden.
    """

    item_id: str
    case_id: str
    place: int
    tier: DisclosureTier
    call_name: str
    number: CaseNumber
    title: str = ""
    hidden: Hidden | None = None
    typed: tuple[MinuteLine, ...] = ()
    lines: tuple[ShownLine, ...] = ()

    @property
    def waiting(self) -> int:
        """How many lines a hidden case has."""
        return len(self.typed) if self.hidden is not None else 0


@dataclass(frozen=True, slots=True)
class Ending:
    """A whole meeting before it is closed.

    Attributes:
        lines: all that will be written.
        lost: lines of cases that are no longer on the agenda; they cannot be written.
        participants: who sits at the table.
    """

    meeting: Meeting
    participants: tuple[Participant, ...]
    cases: tuple[EndingCase, ...]
    lines: tuple[MinuteLine, ...]
    lost: tuple[MinuteLine, ...]


def ending_page(
    session: VaultSession, meeting_id: str, translate: Translate, language: str = "nl"
) -> Ending:
    """What closing the meeting will write.

    Raises:
        NotFound: there is no such meeting.
    """
    page = meeting_page(session, meeting_id)
    by_item: dict[str, list[MinuteLine]] = {case.item.id: [] for case in page.cases}
    lost: list[MinuteLine] = []
    for line in kept_minutes(session, meeting_id):
        by_item.get(line.item_id, lost).append(line)
    cases = []
    for place, case in enumerate(page.cases, 1):
        lines = by_item[case.item.id]
        begun = EndingCase(
            item_id=case.item.id,
            case_id=case.item.case_id,
            place=place,
            tier=case.item.tier,
            call_name=case.call_name,
            number=case.number,
            typed=tuple(lines),
        )
        if lines:
            found = prepare_case(session, page, case, lines, (translate, language))
            begun = _filled(begun, lines, found)
        cases.append(begun)
    kept = tuple(line for lines in by_item.values() for line in lines)
    return Ending(page.meeting, page.participants, tuple(cases), kept, tuple(lost))


def close_as_shown(
    session: VaultSession,
    ending: Ending,
    command_id: str,
    *,
    next_on: date | None = None,
    next_at: str | None = None,
) -> Written:
    """Closes the meeting with exactly the lines that somebody looked at.

    Raises:
        Conflict: other lines are waiting now; nothing was written.
        InvalidFields: see `close_meeting`; also when a line is of no case on the agenda.
        NotFound: there is no such meeting.
    """
    meeting_id, shown = ending.meeting.id, {*ending.lines, *ending.lost}
    is_closed = meeting_page(session, meeting_id).meeting.is_closed
    if not is_closed and set(kept_minutes(session, meeting_id)) != shown:
        raise Conflict
    lines = (*ending.lines, *ending.lost)
    return close_meeting(session, meeting_id, lines, command_id, next_on=next_on, next_at=next_at)


def _filled(
    case: EndingCase, lines: list[MinuteLine], found: PreparedScreen | Hidden
) -> EndingCase:
    if isinstance(found, Hidden):
        return replace(case, hidden=found)
    said = zip(lines, found.view.said, strict=True)
    shown = tuple(ShownLine(line, words) for line, words in said)
    return replace(case, title=found.view.number, lines=shown)


def missing_in(line: MinuteLine) -> tuple[str, ...]:
    """What an action lacks: ``owner``, ``day``; it may be written all the same."""
    if line.kind is not DecisionKind.ACTION:
        return ()
    lacks = (("owner", not line.owner.strip()), ("day", line.due_on is None))
    return tuple(name for name, is_missing in lacks if is_missing)
