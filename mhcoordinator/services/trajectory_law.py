"""The lanes of residence and of the criminal case: statuses, events and terms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.drawing import MarkShape
from mhcoordinator.domain.legal_event import DecisionOutcome, LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import ComplaintState, ResidenceStatus
from mhcoordinator.pictures.trajectory import Lane, LaneKind, Moment, Span, SpanKind, Term
from mhcoordinator.rules import Deadline, Derivation, StatusSpan
from mhcoordinator.services.trajectory_shelter import soft_start
from mhcoordinator.services.trajectory_words import TrajectoryWords

CRIMINAL = frozenset(
    {
        LegalEventKind.INFORMATION_INTERVIEW,
        LegalEventKind.COMPLAINT_FILED,
        LegalEventKind.COMPLAINT_DECLINED,
        LegalEventKind.OTHER_COOPERATION,
        LegalEventKind.WITNESS_REPORT,
        LegalEventKind.PROSECUTION_STARTED,
        LegalEventKind.HEARING,
        LegalEventKind.DISMISSAL,
        LegalEventKind.NO_FURTHER_PROSECUTION,
        LegalEventKind.PENALTY_ORDER,
        LegalEventKind.PROSECUTION_COMPLAINT,
        LegalEventKind.PROSECUTION_COMPLAINT_DECIDED,
        LegalEventKind.ACQUITTAL,
        LegalEventKind.CONVICTION,
        LegalEventKind.JOINED_CLAIM,
        LegalEventKind.COMPENSATION_REQUESTED,
        LegalEventKind.COMPENSATION_AWARDED,
    }
)
# Bars show when these begin or end; or they say nothing about the right to stay.
_SAID_BY_BARS = frozenset(
    {
        LegalEventKind.REFLECTION_OFFERED,
        LegalEventKind.REFLECTION_STARTED,
        LegalEventKind.REFLECTION_ENDED,
        LegalEventKind.PERMIT,
        LegalEventKind.POLICE_REPORTING,
        LegalEventKind.TB_TEST,
        LegalEventKind.HEALTH_INSURED,
        LegalEventKind.WMO_REQUESTED,
        LegalEventKind.WMO_URGENT_REQUESTED,
        LegalEventKind.WMO_EXAMINED,
        LegalEventKind.WMO_DECIDED,
        LegalEventKind.LEFT_UNKNOWN_DESTINATION,
        LegalEventKind.RETURNED_TO_CARE,
    }
)


def residence_lane(
    view: CaseView, derivation: Derivation | None, words: TrajectoryWords, terms: tuple[Term, ...]
) -> Lane:
    """Statuses as derived, else as told; measures of a court; decisions and applications."""
    spans = tuple(_statuses(view, derivation, words))
    ends = {span.end for span in spans}
    if derivation is None:
        terms = (*terms, *_told_terms(view, words))
    moments = tuple(
        _event(event, words)
        for event in view.legal_events
        if event.on is not None and event.kind not in CRIMINAL | _SAID_BY_BARS
    )
    return Lane(
        kind=LaneKind.RESIDENCE,
        title=words.translate("Picture", "Residence"),
        spans=(*spans, *_permit_gaps(derivation, words), *_measures(view, words)),
        moments=moments,
        terms=tuple(_silent_at(term, ends) for term in terms),
        nothing=words.translate("Picture", "no status is known"),
    )


def criminal_lane(view: CaseView, words: TrajectoryWords, terms: tuple[Term, ...]) -> Lane:
    """What happened and what is planned in the criminal case; nothing about suspects."""
    events = [item for item in view.legal_events if item.kind in CRIMINAL and item.on is not None]
    moments = [_event(event, words) for event in events]
    moments += _told_moments(view, events, words)
    return Lane(
        kind=LaneKind.CRIMINAL_CASE,
        title=words.translate("Picture", "Criminal case"),
        moments=tuple(moments),
        terms=terms,
        nothing=words.translate("Picture", "no step is known"),
    )


def term_of(deadline: Deadline, words: TrajectoryWords) -> Term:
    """A deadline of the rules."""
    title = deadline.title.said(words.language)
    due = words.due(title, deadline.on)
    who = deadline.responsible.said(words.language)
    said = words.translate("Picture", "term: {words} ({who})").format(words=due, who=who)
    return Term(
        on=deadline.on,
        is_late=deadline.on < words.today,
        words=due,
        said=said if who else due,
        target=deadline.started_by,
    )


def _silent_at(term: Term, ends: set[date | None]) -> Term:
    """Without words where a bar ends on that day and says so, unless it is late."""
    if term.on in ends and not term.is_late:
        return Term(on=term.on, said=term.said, target=term.target)
    return term


def _statuses(
    view: CaseView, derivation: Derivation | None, words: TrajectoryWords
) -> Iterator[Span]:
    derived = [status for status in derivation.statuses if not status.is_side] if derivation else []
    dated = {status.status for status in derived if status.start is not None}
    derived = [item for item in derived if item.start is not None or item.status not in dated]
    if derived:
        yield from (_status(status, view, words) for status in derived)
        return
    for told in view.residence:
        if told.status is ResidenceStatus.UNKNOWN and told.permit_until is None:
            continue
        entered = told.permit_from or told.reflection_offered_on
        start, sure_from = soft_start(
            PartialDate.of(entered) if entered else None,
            min(filter(None, (view.case.opened_on, told.permit_until))),
        )
        title = words.label(told.status)
        yield Span(
            start=start,
            sure_from=sure_from,
            end=told.permit_until,
            words=words.marked(words.until(title, told.permit_until), entered, told.permit_until),
            said=words.period(title, entered, told.permit_until),
            target=told.id,
        )


def _told_terms(view: CaseView, words: TrajectoryWords) -> Iterator[Term]:
    for told in view.residence:
        if told.permit_until is not None:
            said = words.due(words.label(told.status), told.permit_until)
            late = told.permit_until < words.today
            yield Term(on=told.permit_until, is_late=late, words=said, said=said, target=told.id)


def _status(status: StatusSpan, view: CaseView, words: TrajectoryWords) -> Span:
    title = status.title.said(words.language)
    end = status.end
    known = PartialDate.of(status.start) if status.start else None
    start, sure_from = soft_start(known, min(filter(None, (view.case.opened_on, end))))
    lasts = end is not None and end >= words.today
    return Span(
        start=start,
        sure_from=sure_from,
        end=end,
        words=words.until(title, end) if lasts else title,
        said=words.period(title, status.start, end),
        target=status.started_by,
    )


def _permit_gaps(derivation: Derivation | None, words: TrajectoryWords) -> Iterator[Span]:
    """Days between permits, which the count of three years does not bridge."""
    counter = derivation.counter if derivation else None
    for gap in counter.gaps if counter else ():
        said = words.translate("Picture", "no permit, {count} days").format(count=gap.days)
        yield Span(
            start=gap.start,
            end=gap.end,
            kind=SpanKind.GAP,
            words=said,
            said=words.period(said, gap.start, gap.end),
        )


def _measures(view: CaseView, words: TrajectoryWords) -> Iterator[Span]:
    for measure in view.measures:
        if measure.started is None and measure.until is None:
            continue
        start, sure_from = soft_start(
            PartialDate.of(measure.started) if measure.started else None,
            min(filter(None, (view.case.opened_on, measure.until))),
        )
        title = words.label(measure.kind)
        yield Span(
            start=start,
            sure_from=sure_from,
            end=measure.until,
            words=words.marked(words.until(title, measure.until), measure.started, measure.until),
            said=words.period(title, measure.started, measure.until),
            target=measure.id,
        )


def _event(event: LegalEvent, words: TrajectoryWords) -> Moment:
    said = words.label(event.kind)
    if event.outcome is not None and event.outcome is not DecisionOutcome.UNKNOWN:
        said = f"{said}: {words.label(event.outcome)}"
    return moment(said, event.on or PartialDate.of(words.today), event.id, words)


def moment(said: str, on: PartialDate, target: str, words: TrajectoryWords) -> Moment:
    """What happened as a ring, what is planned as a diamond with its day."""
    day = on.earliest() + (on.latest() - on.earliest()) / 2
    planned = on.latest() > words.today or (on.is_whole and day == words.today)
    dated = words.dated(said, on)
    return Moment(
        on=day,
        shape=MarkShape.DIAMOND if planned else MarkShape.RING,
        words=dated if planned or not on.is_whole else said,
        said=dated,
        target=target,
    )


def _may_be_same(on: PartialDate | None, told: PartialDate) -> bool:
    return on is not None and on.earliest() <= told.latest() and told.earliest() <= on.latest()


def _told_moments(
    view: CaseView, events: Iterable[LegalEvent], words: TrajectoryWords
) -> Iterator[Moment]:
    """Interview and complaint as told at intake, unless an event says the same."""
    known = [(event.kind, event.on) for event in events]
    for case in view.criminal_cases:
        if case.interview_on is not None:
            on = PartialDate.of(case.interview_on)
            said = words.translate("Picture", "interview")
            if words.names and case.interview_kind.strip():
                said = case.interview_kind.strip()
            if (LegalEventKind.INFORMATION_INTERVIEW, on) not in known:
                yield moment(said, on, case.id, words)
        filed = case.complaint is ComplaintState.FILED
        if filed and case.complaint_on is not None:
            kind = LegalEventKind.COMPLAINT_FILED
            if not any(
                kind == other and _may_be_same(on, case.complaint_on) for other, on in known
            ):
                yield moment(words.label(kind), case.complaint_on, case.id, words)
