"""What the rules are told about a case: its legal events, and what the intake says already."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind, PermitGround
from mhcoordinator.domain.nationality_groups import NationalityGroup, group_of
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.residence import (
    ComplaintState,
    CriminalCase,
    Residence,
    ResidenceStatus,
)
from mhcoordinator.domain.safety import Absence
from mhcoordinator.rules import CaseFacts, Nationality

_K = LegalEventKind
_S = ResidenceStatus
_GROUNDS = {
    _S.HARDSHIP_ROUTE: PermitGround.HARDSHIP,
    _S.NON_TEMPORARY_HUMANITARIAN: PermitGround.NON_TEMPORARY_HUMANITARIAN,
    _S.ASYLUM: PermitGround.ASYLUM,
}
_COMPLAINTS = {
    ComplaintState.FILED: _K.COMPLAINT_FILED,
    ComplaintState.DECLINED: _K.COMPLAINT_DECLINED,
    ComplaintState.OTHER_COOPERATION: _K.OTHER_COOPERATION,
}
_UNSAID = frozenset({ComplaintState.NOT_ASKED, ComplaintState.UNKNOWN})
# Only a plain yes: an insurance that "was stopped by the agency" must still be arranged.
_INSURED = re.compile(r"\s*(ja|yes|verzekerd|insured)\b", re.IGNORECASE)
_INFORMATION = re.compile(r"informati", re.IGNORECASE)


def facts_of(view: CaseView, on: date | None = None) -> CaseFacts:
    """The facts of a case for the rules; no name and no address among them.

    An event that was read from an entry of the intake has the id of that entry. One kind on one day
    counts once, and an event that was recorded counts before what was told without a whole day.

    Args:
        view: needs the client, the situation, the events, the stays and the exploitation only.
        on: an information interview that was planned counts once this day is past it.
    """
    client = view.client or Person()
    told = [item.status for item in view.residence if item.status is not _S.UNKNOWN]
    return CaseFacts(
        events=tuple(_joined(view.legal_events, _told_events(view, on))),
        birth_date=client.birth_date,
        nationality=nationality_of(client),
        is_stateless=client.stateless is Answer.YES,
        forms=frozenset(item.form for item in view.exploitations),
        told_status=told[-1] if told else _S.UNKNOWN,
        placements=view.placements,
        exploitations=view.exploitations,
    )


def nationality_of(client: Person) -> Nationality:
    """As far as the rules tell nationalities apart; the strongest of several counts."""
    groups = {group_of(code) for code in client.nationalities}
    if NationalityGroup.DUTCH in groups:
        return Nationality.DUTCH
    if NationalityGroup.EU in groups:
        return Nationality.EU
    if groups or client.stateless is Answer.YES:
        return Nationality.OTHER
    return Nationality.UNKNOWN


def _joined(events: Iterable[LegalEvent], told: Iterable[LegalEvent]) -> Iterator[LegalEvent]:
    days: dict[LegalEventKind, list[PartialDate | None]] = {}
    for event in events:
        days.setdefault(event.kind, []).append(event.on)
        yield event
    for event in told:
        known = days.setdefault(event.kind, [])
        if not any(_may_be_same(event.on, other) for other in known):
            known.append(event.on)
            yield event


def _may_be_same(told: PartialDate | None, known: PartialDate | None) -> bool:
    if told is None or told == known:
        return True
    if told.is_whole or known is None:
        return False
    return told.earliest() <= known.latest() and known.earliest() <= told.latest()


def _told_events(view: CaseView, on: date | None) -> Iterator[LegalEvent]:
    cooperates = any(
        item.complaint is ComplaintState.OTHER_COOPERATION for item in view.criminal_cases
    )
    for residence in view.residence:
        yield from _of_residence(residence, cooperates=cooperates)
    for case in view.criminal_cases:
        yield from _of_criminal_case(case, on)
    for absence in view.absences:
        yield from _of_absence(absence)


def _of_residence(item: Residence, *, cooperates: bool) -> Iterator[LegalEvent]:
    if item.entered_on is not None:
        yield _event(item, _K.ENTERED_COUNTRY, item.entered_on)
    if item.reflection_offered_on is not None or item.reflection_offered is Answer.YES:
        yield _event(item, _K.REFLECTION_OFFERED, _whole(item.reflection_offered_on))
    if item.m55_sent_on is not None:
        yield _event(item, _K.M55_SENT, _whole(item.m55_sent_on))
    if item.dublin_country:
        yield _event(item, _K.DUBLIN_CLAIM, item.fingerprints_on, country=item.dublin_country)
    if item.permit_from is not None or item.permit_until is not None:
        yield _stay_with_a_term(item, cooperates=cooperates)
    if _INSURED.match(item.health_insurance):
        yield _event(item, _K.HEALTH_INSURED, None)


def _stay_with_a_term(item: Residence, *, cooperates: bool) -> LegalEvent:
    """The permit; or the reflection period, where that is the status whose term was written."""
    first = _whole(item.permit_from)
    if item.status is _S.REFLECTION_PERIOD:
        return _event(item, _K.REFLECTION_STARTED, first, until=item.permit_until)
    ground = _GROUNDS.get(item.status)
    if item.status is _S.TEMPORARY_HUMANITARIAN:
        ground = PermitGround.OTHER_COOPERATION if cooperates else PermitGround.COMPLAINANT
    return _event(item, _K.PERMIT, first, until=item.permit_until, ground=ground)


def _of_criminal_case(item: CriminalCase, on: date | None) -> Iterator[LegalEvent]:
    kind = _COMPLAINTS.get(item.complaint)
    if kind is None and item.complaint in _UNSAID and item.complaint_on is not None:
        kind = _K.COMPLAINT_FILED
    if kind is not None:
        yield _event(item, kind, item.complaint_on)
    is_past = item.interview_on is not None and on is not None and item.interview_on < on
    if is_past and _INFORMATION.search(item.interview_kind):
        yield _event(item, _K.INFORMATION_INTERVIEW, _whole(item.interview_on))


def _of_absence(item: Absence) -> Iterator[LegalEvent]:
    yield _event(item, _K.LEFT_UNKNOWN_DESTINATION, item.left_on)
    if item.returned_on is not None:
        yield _event(item, _K.RETURNED_TO_CARE, item.returned_on)


def _event(
    source: Residence | CriminalCase | Absence,
    kind: LegalEventKind,
    on: PartialDate | None,
    until: date | None = None,
    ground: PermitGround | None = None,
    country: str = "",
) -> LegalEvent:
    return LegalEvent(
        id=source.id,
        case_id=source.case_id,
        kind=kind,
        on=on,
        until=until,
        ground=ground,
        country=country,
    )


def _whole(day: date | None) -> PartialDate | None:
    return None if day is None else PartialDate.of(day)
