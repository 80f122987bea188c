"""What a meeting will write when it is closed, in the words of each tier, and what is missing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mhcoordinator.domain.meeting import DecisionKind, Meeting
from mhcoordinator.domain.sharing import DisclosureTier
from mhcoordinator.services.disclosure_screen import PreparedScreen
from mhcoordinator.services.meeting.agenda import meeting_page
from mhcoordinator.services.meeting.minutes import MinuteLine, kept_minutes
from mhcoordinator.services.meeting.screen import Hidden, ShownLine, prepare_case
from mhcoordinator.services.scribe import Translate
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True)
class EndingCase:
    """A case with what was typed about it.

    Attributes:
        place: on the agenda, from 1.
        title: the number, or in tier A what stands in its place; empty when the case is hidden or
            nothing was typed about it.
        lines: empty when the case is hidden; then `waiting` says how many there are.
    """

    item_id: str
    place: int
    tier: DisclosureTier
    title: str = ""
    hidden: Hidden | None = None
    lines: tuple[ShownLine, ...] = ()
    waiting: int = 0


@dataclass(frozen=True, slots=True)
class Ending:
    """A whole meeting before it is closed.

    Attributes:
        lines: all that will be written.
        lost: lines of cases that are no longer on the agenda; they cannot be written.
    """

    meeting: Meeting
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
        lines, begun = by_item[case.item.id], EndingCase(case.item.id, place, case.item.tier)
        if lines:
            found = prepare_case(session, page, case, lines, (translate, language))
            begun = _filled(begun, lines, found)
        cases.append(begun)
    kept = tuple(line for lines in by_item.values() for line in lines)
    return Ending(page.meeting, tuple(cases), kept, tuple(lost))


def _filled(
    case: EndingCase, lines: list[MinuteLine], found: PreparedScreen | Hidden
) -> EndingCase:
    if isinstance(found, Hidden):
        return replace(case, hidden=found, waiting=len(lines))
    said = zip(lines, found.view.said, strict=True)
    shown = tuple(ShownLine(line, words) for line, words in said)
    return replace(case, title=found.view.number, lines=shown)


def missing_in(line: MinuteLine) -> tuple[str, ...]:
    """What an action lacks: ``owner``, ``day``; it may be written all the same."""
    if line.kind is not DecisionKind.ACTION:
        return ()
    lacks = (("owner", not line.owner.strip()), ("day", line.due_on is None))
    return tuple(name for name, is_missing in lacks if is_missing)
