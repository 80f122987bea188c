"""What a letter says about safety, residence, shelter and the law."""

from __future__ import annotations

from collections.abc import Iterable

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.residence import ComplaintState
from mhcoordinator.reports.views import Fact
from mhcoordinator.rules import Derivation
from mhcoordinator.services.scribe import Scribe
from mhcoordinator.services.status_words import status_words


def safety_facts(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    """The danger and what was arranged."""
    translate = scribe.translate
    for item in view.safety:
        acute, others = scribe.answered(item.acute_danger), scribe.free(item.threatened_others)
        parts = [
            scribe.said(translate("Letter", "acute danger"), acute),
            scribe.free(item.danger),
            scribe.said(translate("Letter", "also in danger"), others),
            scribe.said(translate("Letter", "arranged"), scribe.free(item.measures)),
        ]
        yield from scribe.fact(translate("Letter", "Safety"), parts)


def residence_facts(
    view: CaseView, scribe: Scribe, derivation: Derivation | None = None
) -> Iterable[Fact]:
    """The status that holds; entry, permit, registration and insurance as they were told."""
    translate = scribe.translate
    said = status_words(view, derivation, scribe)
    for item in view.residence:
        brp, insurance = scribe.answered(item.registered_in_brp), scribe.free(item.health_insurance)
        said += [
            scribe.dated(translate("Letter", "in the Netherlands since"), item.entered_on),
            scribe.dated(
                translate("Letter", "reflection period offered on"), item.reflection_offered_on
            ),
            scribe.dated(translate("Letter", "M55 sent on"), item.m55_sent_on),
            scribe.dated(translate("Letter", "permit valid from"), item.permit_from),
            scribe.dated(translate("Letter", "permit valid until"), item.permit_until),
            scribe.said(translate("Letter", "registered (BRP)"), brp),
            scribe.said(translate("Letter", "health insurance"), insurance),
            scribe.said(translate("Letter", "wish"), scribe.free(item.wish)),
        ]
    return scribe.fact(translate("Letter", "Residence"), said)


def criminal_facts(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    """Complaint, numbers and interview."""
    translate = scribe.translate
    for item in view.criminal_cases:
        asked = item.complaint is not ComplaintState.NOT_ASKED
        complaint = scribe.label(item.complaint) if asked else ""
        interview = scribe.free(item.interview_kind) or translate("Letter", "interview")
        parts = [
            scribe.said(translate("Letter", "complaint"), complaint),
            scribe.dated(translate("Letter", "on"), item.complaint_on),
            scribe.free(item.authority),
            scribe.said(translate("Letter", "report number"), item.report_number),
            scribe.said(translate("Letter", "prosecution number"), item.prosecution_number),
            scribe.dated(interview, item.interview_on),
            scribe.said(translate("Letter", "expected"), scribe.free(item.expected)),
        ]
        yield from scribe.fact(translate("Letter", "Criminal case"), parts)


def shelter_facts(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    """The kind of shelter and its period, never where it is."""
    lines = [
        ", ".join(
            part
            for part in (
                scribe.free(stay.kind_words) or scribe.label(stay.kind),
                scribe.period(stay.started, stay.until),
            )
            if part
        )
        for stay in view.placements
        if stay.ended is None
    ]
    return scribe.fact(scribe.translate("Letter", "Shelter"), lines)


def address_facts(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    """Where the client stays; only asked for when that is not secret."""
    lines = [
        ", ".join(part for part in (stay.facility, stay.address, stay.place) if part)
        for stay in view.placements
        if stay.ended is None
    ]
    return scribe.fact(scribe.translate("Letter", "Where the client stays"), lines)


def measure_facts(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    """Measures by a court, with their term."""
    lines = []
    for item in view.measures:
        period, by = scribe.period(item.started, item.until), scribe.free(item.carried_out_by)
        words = (scribe.label(item.kind), period, by)
        lines.append(", ".join(word for word in words if word))
    return scribe.fact(scribe.translate("Letter", "Measures"), lines)
