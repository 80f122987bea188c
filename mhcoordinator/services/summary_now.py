"""What holds now, as tier B says it: no name, no place, no address."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import ExploitationPhase, VictimStatus
from mhcoordinator.domain.residence import ComplaintState, CriminalCase, Residence
from mhcoordinator.domain.sharing import ConsentDecision
from mhcoordinator.reports.views import Fact
from mhcoordinator.rules import Derivation
from mhcoordinator.services.consent_matching import in_force
from mhcoordinator.services.scribe import Scribe
from mhcoordinator.services.status_words import status_words


def now_facts(
    view: CaseView, scribe: Scribe, today: date, derivation: Derivation | None = None
) -> tuple[Fact, ...]:
    """From exploitation to who must not know."""
    return (
        *_exploitation(view, scribe),
        *_law(view, scribe, derivation),
        *_shelter(view, scribe),
        *_occupation(view, scribe),
        *_excluded(view, scribe, today),
    )


def _exploitation(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    for item in sorted(view.exploitations, key=lambda item: not item.is_main):
        parts = [scribe.label(item.form)]
        if item.phase is not ExploitationPhase.UNKNOWN:
            parts.append(scribe.label(item.phase))
        parts.append(scribe.period(item.started, item.ended))
        if item.victim_status is not VictimStatus.UNKNOWN:
            parts.append(scribe.label(item.victim_status))
        yield from scribe.fact(scribe.translate("Summary", "Exploitation"), parts)


def _law(view: CaseView, scribe: Scribe, derivation: Derivation | None) -> Iterable[Fact]:
    translate = scribe.translate
    held = status_words(view, derivation, scribe)
    told = [part for residence in view.residence for part in _residence(residence, scribe)]
    yield from scribe.fact(translate("Summary", "Residence"), [*held, *told])
    for case in view.criminal_cases:
        yield from scribe.fact(translate("Summary", "Complaint"), _criminal_case(case, scribe))
    for measure in view.measures:
        parts = [scribe.label(measure.kind), scribe.period(measure.started, measure.until)]
        yield from scribe.fact(translate("Summary", "Measure"), parts)


def _shelter(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    for stay in view.placements:
        if stay.ended is None:
            kind = scribe.free(stay.kind_words) or scribe.label(stay.kind)
            parts = [kind, scribe.period(stay.started, stay.until)]
            if stay.other_place_needed is Answer.YES:
                parts.append(scribe.translate("Summary", "another place is needed"))
            yield from scribe.fact(scribe.translate("Summary", "Shelter"), parts)


def _occupation(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    for item in view.occupations:
        if item.ended is None:
            kind = scribe.label(item.kind)
            parts = [scribe.free(item.what), scribe.period(item.started, None)]
            yield from scribe.fact(kind[:1].upper() + kind[1:], parts)


def _excluded(view: CaseView, scribe: Scribe, today: date) -> Iterable[Fact]:
    excluded = [
        scribe.label(item.recipient_kind) if item.recipient_kind else scribe.free(item.recipient)
        for item in view.consents
        if item.decision is ConsentDecision.MUST_NOT_KNOW and in_force(item, today)
    ]
    return scribe.fact(scribe.translate("Summary", "Must not know"), dict.fromkeys(excluded))


def _residence(item: Residence, scribe: Scribe) -> list[str]:
    translate = scribe.translate
    registered = scribe.answered(item.registered_in_brp)
    offered = ""
    if item.reflection_offered is Answer.YES or item.reflection_offered_on:
        offered = translate("Summary", "reflection period offered")
        if item.reflection_offered_on:
            offered += f" {short_date(item.reflection_offered_on)}"
    return [
        scribe.dated(translate("Summary", "in the Netherlands since"), item.entered_on),
        offered,
        scribe.dated(translate("Summary", "M55 sent"), item.m55_sent_on),
        scribe.dated(translate("Summary", "permit valid until"), item.permit_until),
        scribe.said(translate("Summary", "registered (BRP)"), registered),
        scribe.said(translate("Summary", "wish"), scribe.free(item.wish)),
    ]


def _criminal_case(item: CriminalCase, scribe: Scribe) -> list[str]:
    translate = scribe.translate
    complaint = "" if item.complaint is ComplaintState.NOT_ASKED else scribe.label(item.complaint)
    interview = scribe.free(item.interview_kind) or translate("Summary", "interview")
    return [
        f"{complaint} {item.complaint_on}" if item.complaint_on and complaint else complaint,
        scribe.dated(interview, item.interview_on),
        scribe.said(translate("Summary", "expected"), scribe.free(item.expected)),
    ]
