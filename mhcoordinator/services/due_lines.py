"""Every line that is due in a case: from the rules, and from what the user planned. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, time
from typing import Any

from mhcoordinator.domain.care import TaskKind
from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.closing import Snooze
from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.legal_event import LegalEventKind
from mhcoordinator.domain.plan import GoalState, ReviewKind
from mhcoordinator.domain.residence import Placement
from mhcoordinator.domain.sharing import ReferralStatus
from mhcoordinator.domain.shelter import ShelterRequestState
from mhcoordinator.rules import Deadline, Derivation, Verified
from mhcoordinator.services.checking import contradictions_in
from mhcoordinator.services.shelter_gaps import SeamKind, gaps_and_overlaps

_WAITING = frozenset({ShelterRequestState.ASKED, ShelterRequestState.WAITING_LIST})
_REVIEWS = {
    ReviewKind.PLAN: DueSource.PLAN_REVIEW,
    ReviewKind.SAFETY: DueSource.SAFETY_REVIEW,
}
_D = DueSource
_ODD = (
    "Deze dag ligt vóór het begin; kijk of beide dagen kloppen.",
    "This day is before the start; look whether both days are right.",
)
_APPOINTMENTS = {
    LegalEventKind.HEARING: _D.HEARING,
    LegalEventKind.INFORMATION_INTERVIEW: _D.INTERVIEW,
}


def lines_of(view: CaseView, derivation: Derivation) -> tuple[DueLine, ...]:
    """What is due in a case, soonest first; each key once.

    A closed case has its aftercare only, and one in aftercare is not asked for a place any more.

    Args:
        view: needs the kinds of `watching.WATCHED` only.
        derivation: of the same case; its day says what is past.
    """
    return finished(view, (*_of_rules(view, derivation), *planned(view, derivation.on)))


def finished(view: CaseView, lines: Iterable[DueLine]) -> tuple[DueLine, ...]:
    """The lines in their order, each key once, with what was put off; none too many when closed."""
    is_closed = view.case.status is CaseStatus.CLOSED
    by_key: dict[str, DueLine] = {}
    for line in lines:
        if is_closed and line.source is not _D.AFTERCARE:
            continue
        key, number = line.key, 2
        while key in by_key:
            key, number = f"{line.key}#{number}", number + 1
        by_key[key] = line if key == line.key else replace(line, key=key)
    snoozes = _latest(view.snoozes)
    if view.case.status is CaseStatus.AFTERCARE:
        by_key = {key: line for key, line in by_key.items() if not _is_ended(snoozes.get(key))}
    put_off = (_put_off(line, snoozes.get(line.key)) for line in by_key.values())
    return tuple(sorted(put_off, key=lambda line: (line.on, line.source, line.key)))


def planned(view: CaseView, today: date) -> Iterator[DueLine]:
    """What is due whatever the rules say."""
    yield from _of_tasks(view)
    yield from _of_stays(view, today)
    yield from _of_others_answers(view)
    yield from _of_procedures(view, today)
    yield from _of_the_plan(view)
    for consent in view.consents:
        if consent.renew_on is not None and consent.withdrawn_on is None:
            yield _line(consent, _D.CONSENT, consent.renew_on, consent.recipient, consent.scope)
    for contact in view.aftercare:
        if contact.due_on is not None and contact.held_on is None:
            yield _line(contact, _D.AFTERCARE, contact.due_on)


def _of_rules(view: CaseView, derivation: Derivation) -> Iterator[DueLine]:
    kinds = {entry.id: type(entry).__name__ for entry in _starters(view)}
    client = view.client
    for deadline in derivation.deadlines:
        if not deadline.is_open or (deadline.lapses and deadline.on < derivation.on):
            continue
        starter = deadline.started_by or (client.id if client else "")
        yield _of_deadline(view.case.id, deadline, starter, kinds.get(starter, ""))


def _starters(view: CaseView) -> tuple[Entry, ...]:
    return (
        *view.legal_events,
        *view.residence,
        *view.criminal_cases,
        *view.absences,
        *view.placements,
        *view.exploitations,
        *view.people,
    )


def _of_deadline(case_id: str, deadline: Deadline, entry_id: str, entry_kind: str) -> DueLine:
    rule = deadline.rule
    since = f"{rule.known_as_of:%d-%m-%Y}"
    return DueLine(
        case_id=case_id,
        key=deadline.key,
        source=_D.RULE,
        on=deadline.on,
        warn_from=min((*deadline.warn_on, deadline.on)),
        title_nl=deadline.title.nl,
        title_en=deadline.title.en,
        why_nl=f"{deadline.text.nl} {rule.source}; stand {since}".strip(),
        why_en=f"{deadline.text.en} {rule.source}; as known on {since}".strip(),
        entry_id=entry_id,
        entry_kind=entry_kind,
        rule_id=rule.id,
        rule_version=rule.version,
        checked=rule.verified is Verified.VERIFIED,
        lapses=deadline.lapses,
    )


def _of_tasks(view: CaseView) -> Iterator[DueLine]:
    for task in view.tasks:
        if task.due_on is not None and task.is_open:
            source = _D.APPOINTMENT if task.kind is TaskKind.APPOINTMENT else _D.TASK
            yield _line(task, source, task.due_on, task.title, task.note)


def _of_stays(view: CaseView, today: date) -> Iterator[DueLine]:
    for stay in view.placements:
        if stay.until is not None and stay.ended is None:
            yield _line(stay, _D.PLACEMENT, stay.until)
    if view.case.status is not CaseStatus.AFTERCARE:
        yield from _without_a_place(view.placements, today)


def _without_a_place(placements: tuple[Placement, ...], today: date) -> Iterator[DueLine]:
    """Days on which no stay is known. Where a stay did not end yet its own line says so."""
    stays = {stay.id: stay for stay in placements}
    for seam in gaps_and_overlaps(placements, today):
        before = stays[seam.placement_ids[0]]
        is_gap = seam.kind is SeamKind.GAP or (
            seam.kind is SeamKind.NEXT_UNKNOWN and before.ended is not None
        )
        if is_gap and not seam.is_past:
            yield _line(before, _D.NO_PLACE, seam.first)


def _of_others_answers(view: CaseView) -> Iterator[DueLine]:
    for request in view.shelter_requests:
        if request.answer_due is not None and request.state in _WAITING:
            yield _line(request, _D.SHELTER_ANSWER, request.answer_due, request.asked_of)
    for referral in view.referrals:
        if referral.answer_due is not None and referral.status is ReferralStatus.SENT:
            yield _line(referral, _D.ANSWER, referral.answer_due, referral.purpose)


def _of_procedures(view: CaseView, today: date) -> Iterator[DueLine]:
    for measure in view.measures:
        if measure.until is not None and measure.until >= today:
            yield replace(_line(measure, _D.MEASURE, measure.until), lapses=True)
    yield from _of_appointments(view, today)


def _of_appointments(view: CaseView, today: date) -> Iterator[DueLine]:
    """Hearings and interviews to come; one that stands in two places is said once."""
    told = set()
    for event in view.legal_events:
        day = event.on.earliest() if event.on is not None and event.on.is_whole else None
        source = _APPOINTMENTS.get(event.kind)
        if source is None or day is None or day < today:
            continue
        told.add((source, day))
        where = _time_and_place(event.starts_at, event.place)
        why = " · ".join(part for part in (where, event.note) if part)
        yield _until_its_day(event, source, day, event.by_whom, why)
    for case in view.criminal_cases:
        day = case.interview_on
        if day is not None and day >= today and (_D.INTERVIEW, day) not in told:
            where = _time_and_place(case.interview_at, case.interview_place)
            yield _until_its_day(case, _D.INTERVIEW, day, case.interview_kind, where)


def _until_its_day(entry: Any, source: DueSource, on: date, title: str, why: str) -> DueLine:
    return replace(_line(entry, source, on, title, why), lapses=True)


def _time_and_place(at: time | None, place: str) -> str:
    return ", ".join(part for part in (f"{at:%H:%M}" if at else "", place.strip()) if part)


def _of_the_plan(view: CaseView) -> Iterator[DueLine]:
    for review in view.reviews:
        if review.due_on is not None and review.held_on is None:
            yield _line(review, _REVIEWS[review.kind], review.due_on, why=review.reason)
    for goal in view.goals:
        if goal.until is not None and goal.state is GoalState.OPEN:
            yield _line(goal, _D.GOAL, goal.until, goal.words, goal.note)


def _line(entry: Any, source: DueSource, on: date, title: str = "", why: str = "") -> DueLine:
    odd_nl, odd_en = _ODD if _is_odd(entry, on) else ("", "")
    return DueLine(
        case_id=entry.case_id,
        key=f"{source.value}:{entry.id}",
        source=source,
        on=on,
        warn_from=on,
        title_nl=title,
        title_en=title,
        why_nl=f"{odd_nl} {why}".strip(),
        why_en=f"{odd_en} {why}".strip(),
        entry_id=entry.id,
        entry_kind=type(entry).__name__,
    )


def _is_odd(entry: Any, on: date) -> bool:
    """Whether this day is an end that was entered before its start."""
    return any(getattr(entry, item.field) == on for item in contradictions_in(entry))


def _latest(snoozes: Iterable[Snooze]) -> dict[str, Snooze]:
    """For each key the one that was made last."""
    return {snooze.line_key: snooze for snooze in snoozes}


def _is_ended(snooze: Snooze | None) -> bool:
    """Whether the closing of the case said how it ends, so that aftercare is not asked for it."""
    return snooze is not None and snooze.until is None


def _put_off(line: DueLine, snooze: Snooze | None) -> DueLine:
    """Until no later than its day when that is hard, also when its day moved meanwhile."""
    if snooze is None or snooze.until is None:
        return line
    latest = line.latest_put_off(snooze.made_on or line.on) or snooze.until
    return replace(line, snoozed_until=min(snooze.until, latest), snooze_reason=snooze.reason)
