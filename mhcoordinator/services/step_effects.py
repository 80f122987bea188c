"""What one step in the procedure changes: the case worked out with it and without it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from mhcoordinator.domain.errors import NotFound
from mhcoordinator.domain.legal_event import LegalEvent
from mhcoordinator.rules import Conflict, Deadline, Derivation, MissingFact, StatusSpan, derive
from mhcoordinator.services import watching
from mhcoordinator.services.legal_facts import facts_of
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True, kw_only=True)
class StepEffects:
    """What is so with the step and is not so without it.

    Attributes:
        begun: statuses that it starts.
        ended: statuses that it ends, or that it gives another last day.
        new / moved / over: terms that it starts, gives another day, or ends.
        conflicts: contradictions that it brings.
        missing: what is asked about it, or asked only since it happened.
    """

    begun: tuple[StatusSpan, ...] = ()
    ended: tuple[StatusSpan, ...] = ()
    new: tuple[Deadline, ...] = ()
    moved: tuple[Deadline, ...] = ()
    over: tuple[Deadline, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    missing: tuple[MissingFact, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether nothing follows from the step by the rules that are known."""
        return self == StepEffects()


def step_effects(session: VaultSession, event: LegalEvent) -> StepEffects:
    """What would follow from a step that was typed, saved or not.

    Raises:
        NotFound: there is no such case.
    """
    with session.transaction() as unit:
        views = watching.watched_views(unit, (event.case_id,))
    if not views:
        raise NotFound("CaseFile", event.case_id)
    view, today = views[0], session.clock.today()
    others = tuple(item for item in view.legal_events if item.id != event.id)
    before = replace(view, legal_events=others)
    after = replace(view, legal_events=(*others, event))
    return difference(
        derive(facts_of(before, today), session.rules, today),
        derive(facts_of(after, today), session.rules, today),
        event.id,
    )


def difference(before: Derivation, after: Derivation, event_id: str) -> StepEffects:
    """What is so in the second and not in the first, as far as it matters for the step."""
    spans = {_span(item): item for item in before.statuses}
    terms = {item.key: item for item in before.deadlines}
    conflicts = {(item.code, item.event_ids) for item in before.conflicts}
    now_open = [item for item in after.deadlines if item.is_open]
    asked = {item.rule.id for item in before.missing}
    return StepEffects(
        begun=tuple(item for item in after.statuses if _span(item) not in spans),
        ended=tuple(
            item
            for item in after.statuses
            if _span(item) in spans and item.end != spans[_span(item)].end
        ),
        new=tuple(item for item in now_open if _was_closed(terms.get(item.key))),
        moved=tuple(item for item in now_open if _day(terms.get(item.key)) not in {None, item.on}),
        over=tuple(_over(terms.values(), after)),
        conflicts=tuple(
            item for item in after.conflicts if (item.code, item.event_ids) not in conflicts
        ),
        missing=tuple(
            item for item in after.missing if item.event_id == event_id or item.rule.id not in asked
        ),
    )


def _span(item: StatusSpan) -> tuple[str, str, str, bool]:
    begun = "" if item.start is None else item.start.isoformat()
    return (item.rule.id, item.started_by, "" if item.started_by else begun, item.is_told)


def _was_closed(term: Deadline | None) -> bool:
    return term is None or not term.is_open


def _day(term: Deadline | None) -> date | None:
    return term.on if term is not None and term.is_open else None


def _over(before: Iterable[Deadline], after: Derivation) -> Iterable[Deadline]:
    now = {item.key: item for item in after.deadlines}
    for term in before:
        if term.is_open:
            later = now.get(term.key)
            if later is None or not later.is_open:
                yield later or term
