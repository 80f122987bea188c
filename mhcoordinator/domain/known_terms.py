"""The words, numbers and days of a case that point to a person or a secret place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.hidden import where_hidden
from mhcoordinator.domain.labels import country_name
from mhcoordinator.domain.person import Person, PersonRole


class Subject(Enum):
    """Whose or what a term is; a letter leaves the terms of ticked subjects standing."""

    CLIENT_NAME = "client_name"
    CLIENT_CONTACT = "client_contact"
    UNSAFE_CONTACT = "unsafe_contact"
    CLIENT_NUMBER = "client_number"
    RELATIVE = "relative"
    THIRD_PARTY = "third_party"
    BIRTH_DATE = "birth_date"
    SHELTER = "shelter"
    HIDDEN_SHELTER = "hidden_shelter"
    CRIMINAL_CASE = "criminal_case"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Term:
    """A text that may not be read in what leaves the vault.

    Attributes:
        text: as recorded; a day of birth in ISO 8601.
        is_name: every part of it points to somebody, also a part that is a common word; of
            other terms ("opvang De Brug") common words count only inside the whole.
    """

    subject: Subject
    text: str
    is_name: bool = False


_SEPARATORS = re.compile(r"[,;/|\n]")
_IN_QUOTES = re.compile(r"[\"“”„'‘’«]([^\W\d_][\w-]{2,30})[\"“”'‘’»]")
_CALLED_SO = ("madam",)  # in the trade one person of the case, though it is no name


def known_terms(view: CaseView) -> tuple[Term, ...]:
    """Every term of the case, with its subject; empty ones and doubles left out."""
    found = dict.fromkeys(
        Term(term.subject, term.text.strip(), term.is_name)
        for term in _all_terms(view)
        if fold(term.text)
    )
    return tuple(found)


def _all_terms(view: CaseView) -> Iterator[Term]:
    for person in view.people:
        yield from _of_person(person)
    for channel in view.channels:
        unsafe = channel.is_safe is Answer.NO
        yield Term(Subject.UNSAFE_CONTACT if unsafe else Subject.CLIENT_CONTACT, channel.address)
    for report in view.reports:
        yield Term(Subject.THIRD_PARTY, report.reporter_name, is_name=True)
        yield Term(Subject.THIRD_PARTY, report.reporter_phone)
        yield Term(Subject.THIRD_PARTY, report.reporter_email)
    for exploitation in view.exploitations:
        yield Term(Subject.THIRD_PARTY, exploitation.debt_to)
        yield from _texts(Subject.PLACE, exploitation.places)
    yield from _of_shelter(view)
    for plan in view.safety_plans:
        yield from _texts(Subject.THIRD_PARTY, plan.address_known_by)
    for case in view.criminal_cases:
        yield from _texts(Subject.CRIMINAL_CASE, (case.report_number, case.prosecution_number))
        yield Term(Subject.PLACE, case.interview_place)
    for occupation in view.occupations:
        yield Term(Subject.THIRD_PARTY, occupation.organisation)
    yield Term(Subject.PLACE, view.case.municipality)
    yield Term(Subject.CLIENT_NAME, view.case.call_name, is_name=True)
    for word in (*_CALLED_SO, *_words_in_quotes(view)):
        yield Term(Subject.THIRD_PARTY, word, is_name=True)


def _of_shelter(view: CaseView) -> Iterator[Term]:
    for stay in view.placements:
        where = (stay.facility, *_SEPARATORS.split(stay.address), stay.place)
        yield from _texts(_shelter(stay), where)
    for request in view.shelter_requests:
        yield Term(_shelter(request), request.asked_of)


def _shelter(entry: Entry) -> Subject:
    return Subject.HIDDEN_SHELTER if where_hidden(entry) else Subject.SHELTER


def _words_in_quotes(view: CaseView) -> Iterator[str]:
    """Single words that the message or a finding puts in quotes: what somebody is called."""
    own = {fold(part) for name in _own_names(view) for part in name.split()}
    for text in (*(item.text for item in view.documents), *(item.text for item in view.findings)):
        yield from (word for word in _IN_QUOTES.findall(text) if fold(word) not in own)


def _own_names(view: CaseView) -> Iterator[str]:
    yield view.case.call_name
    for person in view.people:
        if person.role is not PersonRole.THIRD_PARTY:
            yield from (person.call_name, person.given_names, person.surname, *person.aliases)


def _of_person(person: Person) -> Iterator[Term]:
    is_client = person.role is PersonRole.CLIENT
    if is_client:
        names = Subject.CLIENT_NAME
    elif person.role is PersonRole.THIRD_PARTY:
        names = Subject.THIRD_PARTY
    else:
        names = Subject.RELATIVE
    surname = " ".join(part for part in (person.name_prefix, person.surname) if part)
    initials = "".join(part[0] for part in person.given_names.split())
    whole = (
        person.call_name,
        person.given_names,
        surname,
        person.full_name,
        f"{surname} {person.given_names}" if surname else "",
        f"{initials} {surname}" if surname else "",
        *person.aliases,
    )
    for name in whole:
        yield Term(names, name, is_name=True)
    number = Subject.CLIENT_NUMBER if is_client else names
    yield from _texts(number, (person.alien_number, person.citizen_service_number))
    born = person.birth_date
    if born is not None and born.month and born.day:
        day = f"{born.year:04d}-{born.month:02d}-{born.day:02d}"
        yield Term(Subject.BIRTH_DATE if is_client else names, day)
    home = Subject.SHELTER if is_client else names
    yield from _texts(home, _SEPARATORS.split(person.residence))
    yield Term(Subject.PLACE, person.birth_place)
    yield from _texts(Subject.PLACE, (country_name(code, "nl") for code in person.nationalities))


def _texts(subject: Subject, texts: Iterable[str]) -> Iterator[Term]:
    return (Term(subject, text) for text in texts)
