"""What a letter says about each part of a case that was ticked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from mhcoordinator.domain.care import HEALTH_DOMAINS, AssessmentState, Need, NeedState
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import ExploitationForm, VictimStatus
from mhcoordinator.domain.identifiers import phone_for_reading
from mhcoordinator.domain.person import ContactChannel, Person, PersonRole
from mhcoordinator.domain.sharing import SharedField as Field
from mhcoordinator.reports.views import Fact
from mhcoordinator.rules import Derivation
from mhcoordinator.services.letter_situation import (
    address_facts,
    criminal_facts,
    measure_facts,
    residence_facts,
    safety_facts,
    shelter_facts,
)
from mhcoordinator.services.scribe import Scribe

Ticked = frozenset[Field]
Section = Callable[[CaseView, Scribe], Iterable[Fact]]
_STATUS = Field.RESIDENCE


def letter_facts(view: CaseView, scribe: Scribe, ticked: Ticked) -> tuple[Fact, ...]:
    """One paragraph for each ticked part that says something, in the order of a letter."""
    return told_facts(view, scribe, ticked)[0]


def told_facts(
    view: CaseView, scribe: Scribe, ticked: Ticked, derivation: Derivation | None = None
) -> tuple[tuple[Fact, ...], frozenset[Field]]:
    """The paragraphs, and those of the ticked parts about which they say something.

    `derivation` is what the rules say of the case today.
    """
    identity = _identity_parts(view, scribe, ticked)
    told = {field for field, parts in identity.items() if any(parts)}
    facts: list[Fact] = []
    if identity:
        parts = [part for field in identity for part in identity[field]]
        facts += scribe.fact(scribe.translate("Letter", "Client"), parts)
    for field, section in _SECTIONS:
        tells = partial(residence_facts, derivation=derivation) if field is _STATUS else section
        if field in ticked and (said := tuple(tells(view, scribe))):
            facts += said
            told.add(field)
    sentences = (Fact(_sentence(fact.label), f"{_sentence(fact.text)}.") for fact in facts)
    return tuple(sentences), frozenset(told)


def why_silent(view: CaseView, field: Field) -> str:
    """A code of why a letter says nothing of a part about which something is recorded.

    ``contact_not_safe``, ``about_health``, or empty when nothing is recorded.
    """
    if field is Field.SAFE_CONTACT and any(_is_unsafe(item) for item in view.channels):
        return "contact_not_safe"
    if field is Field.NEEDS and view.needs:
        return "about_health"
    return ""


def _sentence(words: str) -> str:
    """The words with a capital, and without a full stop."""
    return (words[:1].upper() + words[1:]).removesuffix(".")


def _identity_parts(view: CaseView, scribe: Scribe, ticked: Ticked) -> dict[Field, list[str]]:
    """What is said of who the client is, for each ticked part; the whole date goes for the year."""
    client = view.client
    if client is None:
        return {}
    translate = scribe.translate
    year = translate("Letter", "born in {year}")
    parts = {
        Field.NAME: _name_parts(client, view.case.call_name, scribe),
        Field.BIRTH_DATE: [scribe.dated(translate("Letter", "born"), client.birth_date)],
        Field.BIRTH_YEAR: [year.format(year=client.birth_date.year)] if client.birth_date else [],
        Field.NATIONALITY: [
            scribe.said(translate("Letter", "nationality"), scribe.countries(client.nationalities)),
            translate("Letter", "stateless") if client.stateless is Answer.YES else "",
        ],
        Field.ALIEN_NUMBER: [scribe.said(translate("Letter", "V-number"), client.alien_number)],
        Field.CITIZEN_SERVICE_NUMBER: [
            scribe.said(translate("Letter", "BSN"), client.citizen_service_number)
        ],
    }
    if Field.BIRTH_DATE in ticked:
        del parts[Field.BIRTH_YEAR]
    return {field: said for field, said in parts.items() if field in ticked}


def _name_parts(client: Person, call_name: str, scribe: Scribe) -> list[str]:
    translate = scribe.translate
    name = client.full_name or call_name
    called = client.call_name or call_name
    return [
        name,
        scribe.said(translate("Letter", "called"), called if called not in name else ""),
        scribe.said(translate("Letter", "address as"), scribe.free(client.form_of_address)),
    ]


def _language(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    client = view.client
    if client is None:
        return ()
    translate = scribe.translate
    needed = scribe.answered(client.interpreter_needed)
    parts = [
        scribe.languages(client),
        scribe.said(translate("Letter", "interpreter needed"), needed),
        scribe.free(client.interpreter_wish),
    ]
    return scribe.fact(translate("Letter", "Language"), parts)


def _contact(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    """How the client can be reached; never by what was recorded as not safe."""
    for channel in view.channels:
        if not _is_unsafe(channel):
            yield from scribe.fact(scribe.translate("Letter", "Contact"), _channel(channel, scribe))


def _is_unsafe(channel: ContactChannel) -> bool:
    return channel.is_safe is Answer.NO


def _channel(channel: ContactChannel, scribe: Scribe) -> list[str]:
    translate = scribe.translate
    allowed = ", ".join(scribe.label(way) for way in channel.allowed)
    forbidden = ", ".join(scribe.label(way) for way in channel.forbidden)
    address = channel.address
    if channel.is_safe is Answer.YES:
        safety = ""
    elif channel.is_safe is Answer.NOT_ASKED:
        safety = translate("Letter", "whether this is safe was not asked")
    else:
        safety = translate("Letter", "whether this is safe is not known")
    said = [
        phone_for_reading(address) if address and "@" not in address else address,
        scribe.said(translate("Letter", "only"), allowed),
        scribe.said(translate("Letter", "never"), forbidden),
        scribe.free(channel.when),
        scribe.said(translate("Letter", "careful"), scribe.free(channel.warning)),
    ]
    return [*said[:1], safety, *said[1:]] if any(said) else []


def _family(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    left_out = {PersonRole.CLIENT, PersonRole.THIRD_PARTY}
    lines = []
    for person in view.people:
        if person.role not in left_out:
            born = scribe.dated(scribe.translate("Letter", "born"), person.birth_date)
            words = (scribe.label(person.role), scribe.plain(person.full_name), born)
            lines.append(", ".join(word for word in words if word))
    return scribe.fact(scribe.translate("Letter", "Family"), lines)


def _forms(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    forms = sorted(view.exploitations, key=lambda item: not item.is_main)
    lines = [
        ", ".join(
            scribe.label(known)
            for known in (item.form, item.victim_status)
            if known not in {ExploitationForm.UNKNOWN, VictimStatus.UNKNOWN}
        )
        for item in forms
    ]
    return scribe.fact(scribe.translate("Letter", "Exploitation"), dict.fromkeys(lines))


def _working_conditions(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    translate = scribe.translate
    for item in view.exploitations:
        worked, paid = scribe.free(item.hours_worked), scribe.free(item.hours_paid)
        parts = [
            scribe.free(item.sector),
            scribe.period(item.started, item.ended),
            scribe.said(translate("Letter", "hours a week"), worked),
            scribe.said(translate("Letter", "hours paid"), paid),
            scribe.said(translate("Letter", "pay"), scribe.free(item.pay)),
            scribe.said(translate("Letter", "deductions"), scribe.free(item.deductions)),
            scribe.said(translate("Letter", "living there"), scribe.free(item.living_conditions)),
        ]
        yield from scribe.fact(translate("Letter", "Work"), parts)


def _story(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    translate = scribe.translate
    for item in view.exploitations:
        debt = scribe.amount(item.debt_amount, item.debt_currency)
        parts = [
            scribe.period(item.started, item.ended),
            ", ".join(scribe.free(place) for place in item.places),
            ", ".join(scribe.label(means) for means in item.means),
            scribe.said(translate("Letter", "debt"), debt),
            scribe.free(item.note),
        ]
        yield from scribe.fact(translate("Letter", "What happened"), parts)
    for finding in view.findings:
        source = " · ".join(
            part for part in (scribe.label(finding.kind), scribe.free(finding.source)) if part
        )
        yield from scribe.fact(source, [scribe.free(finding.text)])


def _health(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    lines = [_need(need, scribe) for need in view.needs if need.life_domain in HEALTH_DOMAINS]
    lines += [
        f"{scribe.label(item.kind)}: {scribe.free(item.outcome) or scribe.label(item.state)}"
        for item in view.assessments
        if item.outcome.strip() or item.state is not AssessmentState.UNKNOWN
    ]
    return scribe.fact(scribe.translate("Letter", "Health"), lines)


def _needs(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    lines = [_need(need, scribe) for need in view.needs if need.life_domain not in HEALTH_DOMAINS]
    return scribe.fact(scribe.translate("Letter", "Needs"), lines)


def _need(need: Need, scribe: Scribe) -> str:
    wish = scribe.said(scribe.translate("Letter", "own wish"), scribe.free(need.wish))
    state = "" if need.state is NeedState.UNKNOWN else scribe.label(need.state)
    words = (scribe.free(need.headline), wish, state)
    return f"{scribe.label(need.life_domain)}: {', '.join(word for word in words if word)}"


def _occupations(view: CaseView, scribe: Scribe) -> Iterable[Fact]:
    translate = scribe.translate
    for item in view.occupations:
        hours = scribe.said(translate("Letter", "hours a week"), scribe.free(item.hours_per_week))
        parts = [scribe.free(item.what), hours, scribe.period(item.started, item.ended)]
        yield from scribe.fact(scribe.label(item.kind), parts)


_SECTIONS: tuple[tuple[Field, Section], ...] = (
    (Field.LANGUAGE, _language),
    (Field.SAFE_CONTACT, _contact),
    (Field.FAMILY, _family),
    (Field.EXPLOITATION_FORM, _forms),
    (Field.WORKING_CONDITIONS, _working_conditions),
    (Field.EXPLOITATION_STORY, _story),
    (Field.SAFETY, safety_facts),
    (Field.RESIDENCE, residence_facts),
    (Field.CRIMINAL_CASE, criminal_facts),
    (Field.SHELTER_KIND, shelter_facts),
    (Field.SHELTER_ADDRESS, address_facts),
    (Field.HEALTH, _health),
    (Field.NEEDS, _needs),
    (Field.WORK_AND_EDUCATION, _occupations),
    (Field.LEGAL_MEASURES, measure_facts),
)
