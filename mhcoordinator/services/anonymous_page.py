"""The case as tier A shows it: nobody can be recognised by it. Source: domain facts 6.3.

Age bands, region of origin, form; no dates, no places below a province, no nationality. Of needs
only in which life domain and how far help has come, for a story identifies without a name.
"""

from __future__ import annotations

from datetime import date

from mhcoordinator.domain.care import LifeDomain
from mhcoordinator.domain.case_file import Urgency
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import ExploitationForm, ExploitationPhase
from mhcoordinator.domain.nationality_groups import NationalityGroup, group_of
from mhcoordinator.domain.partial_date import age_on
from mhcoordinator.domain.person import Person
from mhcoordinator.reports.views import Fact, NeedLine
from mhcoordinator.rules import Derivation, StatusSpan
from mhcoordinator.services.scribe import Scribe

# The first age of each band but the lowest.
_BANDS = (12, 16, 18, 23, 30, 50)
_DAYS_IN_MONTH = 30.44


def traits(view: CaseView, scribe: Scribe, today: date) -> tuple[str, ...]:
    """Age band and region of origin."""
    client = view.client
    parts = [_age_band(client, scribe, today), _origin(client, scribe)]
    return tuple(part for part in parts if part)


def urgency(view: CaseView, scribe: Scribe) -> str:
    """How soon somebody must act, without the reason."""
    told = [item.urgency for item in view.reports if item.urgency is not Urgency.UNKNOWN]
    return scribe.label(told[-1]) if told else ""


def now_facts(
    view: CaseView, derivation: Derivation | None, scribe: Scribe, today: date
) -> tuple[Fact, ...]:
    """The forms, what stay is allowed for about how long, and whether there is a place."""
    translate = scribe.translate
    forms = sorted(view.exploitations, key=lambda item: not item.is_main)
    facts: list[Fact] = []
    for item in forms:
        parts = [scribe.label(item.form)] if item.form is not ExploitationForm.UNKNOWN else []
        if item.phase is not ExploitationPhase.UNKNOWN:
            parts.append(scribe.label(item.phase))
        facts += scribe.fact(translate("Summary", "Exploitation"), parts)
    held = [] if derivation is None else _held(derivation, scribe, today)
    facts += scribe.fact(translate("Summary", "Residence"), held)
    has_place = any(stay.ended is None for stay in view.placements)
    place = translate("Summary", "has a place") if has_place else translate("Summary", "no place")
    facts += scribe.fact(translate("Summary", "Shelter"), [place] if view.placements else [])
    return tuple(facts)


def safety_facts(view: CaseView, scribe: Scribe) -> tuple[Fact, ...]:
    """Whether there is acute danger, nothing of who or how."""
    answers = [item.acute_danger for item in view.safety]
    known = [scribe.answered(answer) for answer in answers[-1:]]
    return scribe.fact(scribe.translate("Summary", "Acute danger"), known)


def need_lines(view: CaseView, scribe: Scribe) -> tuple[NeedLine, ...]:
    """In which life domains help is needed, and how far it has come; no words of anybody."""
    ordered = sorted(view.needs, key=lambda item: list(LifeDomain).index(item.life_domain))
    lines = (
        NeedLine(scribe.label(item.life_domain), "", scribe.label(item.state)) for item in ordered
    )
    return tuple(dict.fromkeys(lines))


def _age_band(client: Person | None, scribe: Scribe, today: date) -> str:
    if client is None or client.birth_date is None:
        return scribe.translate("Words", "age unknown")
    low, high = age_on(client.birth_date, today)
    bands = dict.fromkeys((_band_of(low, scribe), _band_of(high, scribe)))
    return scribe.translate("Summary", " or ").join(bands)


def _band_of(age: int, scribe: Scribe) -> str:
    translate = scribe.translate
    if age < _BANDS[0]:
        return translate("Summary", "younger than {age}").format(age=_BANDS[0])
    if age >= _BANDS[-1]:
        return translate("Summary", "{age} or older").format(age=_BANDS[-1])
    above = next(number for number, first in enumerate(_BANDS) if age < first)
    return translate("Summary", "{low} to {high} years old").format(
        low=_BANDS[above - 1], high=_BANDS[above] - 1
    )


def _origin(client: Person | None, scribe: Scribe) -> str:
    translate = scribe.translate
    if client is None or not (client.nationalities or client.stateless is Answer.YES):
        return ""
    groups = {group_of(code) for code in client.nationalities}
    if NationalityGroup.DUTCH in groups:
        return translate("Summary", "Netherlands")
    if NationalityGroup.EU in groups:
        return translate("Summary", "European Union")
    return translate("Summary", "outside the European Union")


def _held(derivation: Derivation, scribe: Scribe, today: date) -> list[str]:
    now = [
        item
        for item in derivation.statuses
        if not item.is_side
        and (item.start is None or item.start <= today)
        and (item.end is None or item.end >= today)
    ]
    return list(dict.fromkeys(_since(item, scribe, today) for item in now))


def _since(item: StatusSpan, scribe: Scribe, today: date) -> str:
    title = item.title.said(scribe.language)
    if item.start is None:
        return title
    months = round((today - item.start).days / _DAYS_IN_MONTH)
    if months < 1:
        return scribe.translate("Summary", "{what}, for less than a month").format(what=title)
    if months == 1:
        return scribe.translate("Summary", "{what}, for about a month").format(what=title)
    return scribe.translate("Summary", "{what}, for about {count} months").format(
        what=title, count=months
    )
