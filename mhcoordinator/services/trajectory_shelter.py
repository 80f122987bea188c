"""The lane of shelter: stays, gaps, overlaps, times of which nobody knows, and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from mhcoordinator.domain.calendar_days import shifted
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.legal_event import LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement, Secrecy
from mhcoordinator.pictures.trajectory import Lane, LaneKind, Span, SpanKind, Term
from mhcoordinator.services.shelter_gaps import Seam, SeamKind, gaps_and_overlaps
from mhcoordinator.services.trajectory_words import TrajectoryWords

_FADE = 30  # days


def shelter_lane(view: CaseView, words: TrajectoryWords, terms: tuple[Term, ...]) -> Lane:
    """Stays by kind; the name of a facility only where its address is open, never on paper."""
    translate = words.translate
    spans = [_stay(stay, view, words) for stay in view.placements]
    absences = tuple(_absences(view, words))
    spans += [
        _seam(seam, words)
        for seam in gaps_and_overlaps(view.placements, words.today)
        if seam.kind is not SeamKind.NEXT_UNKNOWN or _is_asked(seam, view, absences)
    ]
    spans += absences
    return Lane(
        kind=LaneKind.SHELTER,
        title=translate("Picture", "Shelter"),
        spans=tuple(spans),
        terms=terms,
        nothing=translate("Picture", "no stay was recorded"),
    )


def soft_start(start: PartialDate | None, otherwise: date) -> tuple[date, date | None]:
    """The first day, and the day from which it is certain when only a part is known."""
    if start is None:
        return shifted(otherwise, -_FADE), otherwise
    return start.earliest(), None if start.is_whole else start.latest()


def _is_asked(seam: Seam, view: CaseView, absences: tuple[Span, ...]) -> bool:
    """A next place is not asked for who is gone, nor in a case that is closed."""
    is_gone = any(gone.end is None and gone.start <= seam.first for gone in absences)
    return view.case.closed_on is None and not is_gone


def _stay(stay: Placement, view: CaseView, words: TrajectoryWords) -> Span:
    start, sure_from = soft_start(stay.started, _known_since(stay, view))
    end: date | None = stay.until
    sure_until: date | None = None
    if stay.ended is not None:
        end = stay.ended.latest()
        sure_until = None if stay.ended.is_whole else stay.ended.earliest()
    own_kind = stay.kind_words.strip() if words.names else ""
    said = own_kind or words.label(stay.kind)
    if words.names and stay.facility.strip() and stay.secrecy is Secrecy.OPEN:
        said = f"{said}, {stay.facility.strip()}"
    return Span(
        start=start,
        sure_from=sure_from,
        end=end,
        sure_until=sure_until,
        words=words.marked(said, stay.started, stay.ended or stay.until),
        said=words.period(said, stay.started, stay.ended or stay.until),
        target=stay.id,
    )


def _known_since(stay: Placement, view: CaseView) -> date:
    days = [view.case.opened_on]
    days += [stay.ended.earliest()] if stay.ended else []
    days += [stay.until] if stay.until else []
    return min(days)


def _seam(seam: Seam, words: TrajectoryWords) -> Span:
    translate = words.translate
    if seam.kind is SeamKind.GAP:
        kind, said = SpanKind.GAP, translate("Picture", "no place")
    elif seam.kind is SeamKind.OVERLAP:
        kind, said = SpanKind.OVERLAP, translate("Picture", "two places at once")
    elif seam.first > words.today:
        kind, said = SpanKind.EXPECTED, translate("Picture", "next place unknown")
    else:
        kind, said = SpanKind.GAP, translate("Picture", "no place known")
    return Span(
        start=seam.first,
        end=seam.last,
        kind=kind,
        words=said,
        said=words.period(said, seam.first, seam.last),
        target=seam.placement_ids[-1],
    )


def _absences(view: CaseView, words: TrajectoryWords) -> Iterator[Span]:
    """Absences as recorded, and those that only the legal events tell."""
    gone = [(item.left_on, item.returned_on, item.id) for item in view.absences]
    known = {left for left, _, _ in gone if left is not None}
    events = sorted(
        (item.on, item.kind.value, item.id)
        for item in view.legal_events
        if item.on is not None
        and item.kind in {LegalEventKind.LEFT_UNKNOWN_DESTINATION, LegalEventKind.RETURNED_TO_CARE}
    )
    for place, (left, kind, entry_id) in enumerate(events):
        if kind == LegalEventKind.LEFT_UNKNOWN_DESTINATION and left not in known:
            later = [on for on, other, _ in events[place + 1 :] if other != kind]
            gone.append((left, later[0] if later else None, entry_id))
    said = words.translate("Picture", "left, destination unknown")
    for left_on, returned_on, entry_id in gone:
        if left_on is None:
            continue
        yield Span(
            start=left_on.earliest(),
            sure_from=None if left_on.is_whole else left_on.latest(),
            end=returned_on.latest() if returned_on else None,
            kind=SpanKind.GAP,
            words=words.marked(said, left_on, returned_on),
            said=words.period(said, left_on, returned_on),
            target=entry_id,
        )
