"""Whether a person may be known already, and why it seems so."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mhcoordinator.domain import identifiers
from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.likeness import names_alike
from mhcoordinator.domain.person import ContactChannel, Person, PersonRole
from mhcoordinator.records import case_queries, rows, search_index
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.session import VaultSession

ALIKE = 80
MOST_CANDIDATES = 200


class DoubleReason(StrEnum):
    """What two persons have in common."""

    NAME = "name"
    BIRTH_DATE = "birth_date"
    BIRTH_YEAR = "birth_year"
    PHONE = "phone"
    ALIEN_NUMBER = "alien_number"


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, with how much two names are alike in percent (100 for exact facts)."""

    kind: DoubleReason
    percent: int = 100


@dataclass(frozen=True, slots=True)
class Double:
    """A person in an earlier case who may be the same."""

    case_id: str
    number: CaseNumber
    status: CaseStatus
    call_name: str
    full_name: str
    birth: str
    reasons: tuple[Reason, ...]


def possible_doubles(
    session: VaultSession, person: Person, channels: tuple[ContactChannel, ...] = ()
) -> tuple[Double, ...]:
    """Earlier clients who share a name, number or phone, most alike first.

    A birth year alone is no reason; it only strengthens a name.
    """
    with session.transaction() as unit:
        found: dict[str, dict[DoubleReason, Reason]] = {}
        people: dict[str, Person] = {}
        for candidate in _people_like(unit, person):
            reasons = _reasons(person, candidate)
            if reasons:
                people[candidate.case_id] = candidate
                found.setdefault(candidate.case_id, {}).update(reasons)
        for case_id in _cases_with_phone(unit, channels):
            found.setdefault(case_id, {})[DoubleReason.PHONE] = Reason(DoubleReason.PHONE)
            known = people.get(case_id) or _client_of(unit, case_id)
            if known is not None:
                people[case_id] = known
        heads = case_queries.heads(unit.connection, found)
    doubles = [
        _double(case_id, heads[case_id], people.get(case_id), tuple(reasons.values()))
        for case_id, reasons in found.items()
        if case_id in heads
    ]
    return tuple(sorted(doubles, key=_weight, reverse=True)[:8])


def _people_like(unit: UnitOfWork, person: Person) -> list[Person]:
    questions = {person.full_name, person.call_name, *person.aliases, person.alien_number}
    ids: dict[str, None] = {}
    for question in sorted(question for question in questions if len(question) >= 3):
        for hit in search_index.find_similar(unit.connection, question, MOST_CANDIDATES):
            if hit.kind == Person.__name__:
                ids[hit.entry_id] = None
    found = (rows.read_one(unit.connection, Person, entry_id) for entry_id in ids)
    return [
        other
        for other in found
        if other is not None and other.role is PersonRole.CLIENT and other.id != person.id
    ]


def _reasons(person: Person, other: Person) -> dict[DoubleReason, Reason]:
    reasons: dict[DoubleReason, Reason] = {}
    alike = max(
        (names_alike(mine, theirs) for mine in _names(person) for theirs in _names(other)),
        default=0,
    )
    if alike >= ALIKE:
        reasons[DoubleReason.NAME] = Reason(DoubleReason.NAME, alike)
    if person.alien_number and _digits(person.alien_number) == other.alien_number:
        reasons[DoubleReason.ALIEN_NUMBER] = Reason(DoubleReason.ALIEN_NUMBER)
    born, theirs = person.birth_date, other.birth_date
    if reasons and born is not None and theirs is not None:
        if born == theirs and born.is_whole:
            reasons[DoubleReason.BIRTH_DATE] = Reason(DoubleReason.BIRTH_DATE)
        elif born.year == theirs.year:
            reasons[DoubleReason.BIRTH_YEAR] = Reason(DoubleReason.BIRTH_YEAR)
    return reasons


def _names(person: Person) -> set[str]:
    names = {person.full_name, person.call_name, *person.aliases}
    if person.surname and person.given_names:
        names.add(f"{person.given_names} {person.surname}")
    return {fold(name) for name in names if len(name.strip()) >= 2}


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())


def _cases_with_phone(unit: UnitOfWork, channels: tuple[ContactChannel, ...]) -> set[str]:
    cases: set[str] = set()
    for channel in channels:
        try:
            number = identifiers.phone_number(channel.address)
        except InvalidValue:
            continue
        for hit in search_index.find_words(unit.connection, number, MOST_CANDIDATES):
            if hit.kind == ContactChannel.__name__:
                cases.add(hit.case_id)
    return cases


def _client_of(unit: UnitOfWork, case_id: str) -> Person | None:
    people = unit.entries(Person, case_id)
    return next((person for person in people if person.role is PersonRole.CLIENT), None)


def _double(
    case_id: str,
    head: tuple[CaseNumber, str, CaseStatus],
    person: Person | None,
    reasons: tuple[Reason, ...],
) -> Double:
    number, call_name, status = head
    born = str(person.birth_date) if person is not None and person.birth_date else ""
    full_name = person.full_name if person is not None else ""
    return Double(case_id, number, status, call_name, full_name, born, reasons)


def _weight(double: Double) -> tuple[int, int]:
    return len(double.reasons), max(reason.percent for reason in double.reasons)
