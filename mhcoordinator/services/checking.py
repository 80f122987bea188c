"""What cannot be right in what was typed. Pure: a wizard asks it at every key stroke."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields
from datetime import date
from typing import Any

from mhcoordinator.domain import identifiers
from mhcoordinator.domain.calendar_days import is_wrong_way_round
from mhcoordinator.domain.case_file import Report
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.person import ContactChannel, ContactWay, Person
from mhcoordinator.domain.plan import NetworkMember

LONGEST_LINE = 2_000
LONGEST_TEXT = 1_000_000
_LONG_TEXTS = frozenset({"text", "note", "background", "request"})
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE_WAYS = frozenset(
    {
        ContactWay.CALL, ContactWay.VOICEMAIL, ContactWay.SMS, ContactWay.WHATSAPP,
        ContactWay.SIGNAL,
    }
)  # fmt: skip
_PERIODS = (
    ("started", "ended"),
    ("started", "until"),
    ("left_on", "returned_on"),
    ("permit_from", "permit_until"),
    ("given_on", "withdrawn_on"),
    ("opened_on", "closed_on"),
    ("sent_on", "answered_on"),
    ("asked_on", "answered_on"),
)


CONTRADICTS_START = "contradicts_start"
KEPT_AS_ENTERED = frozenset({"control_characters", CONTRADICTS_START})
"""What is said to the user and written all the same: nothing incomplete or odd stops a save."""


def blocking(problems: Iterable[InvalidValue]) -> tuple[InvalidValue, ...]:
    """Those that must be mended before anything is written."""
    return tuple(item for item in problems if item.problem not in KEPT_AS_ENTERED)


def contradictions_in(entry: Entry) -> tuple[InvalidValue, ...]:
    """Days of one entry that contradict each other; kept as entered, and marked where shown."""
    return tuple(InvalidValue(field, code, entry.id) for field, code in _period_problems(entry))


def problems_in(subject: Intake | Entry, today: date) -> tuple[InvalidValue, ...]:
    """Everything that is wrong in an entry, or in all entries of an intake; see `blocking`.

    Args:
        subject: what was typed.
        today: the day where the user is; a birth date after it is wrong.
    """
    if isinstance(subject, Intake):
        found = (
            [] if subject.call_name.strip() else [InvalidValue("call_name", "call_name_missing")]
        )
        for entry in entries_of(subject):
            found += _problems_in_entry(entry, today)
        return tuple(found)
    return tuple(_problems_in_entry(subject, today))


def entries_of(intake: Intake) -> Iterator[Entry]:
    """All entries of an intake."""
    for field in fields(intake):
        value = getattr(intake, field.name)
        for item in value if isinstance(value, tuple) else (value,):
            if isinstance(item, Entry):
                yield item


def _problems_in_entry(entry: Entry, today: date) -> Iterable[InvalidValue]:
    for field, problem in _pairs(entry, today):
        yield InvalidValue(field, problem, entry.id)


def _pairs(entry: Entry, today: date) -> Iterator[tuple[str, str]]:
    yield from _text_problems(entry)
    yield from _period_problems(entry)
    if isinstance(entry, Person):
        yield from _person_problems(entry, today)
    elif isinstance(entry, ContactChannel):
        yield from _channel_problems(entry)
    elif isinstance(entry, Report):
        yield from _phone_problems("reporter_phone", entry.reporter_phone)
        yield from _email_problems("reporter_email", entry.reporter_email)
    elif isinstance(entry, NetworkMember):
        yield from _phone_problems("phone", entry.phone)
        yield from _email_problems("email", entry.email)


def _text_problems(entry: Any) -> Iterator[tuple[str, str]]:
    for field in fields(entry):
        value = getattr(entry, field.name)
        if type(value) is str:
            longest = LONGEST_TEXT if field.name in _LONG_TEXTS else LONGEST_LINE
            if len(value) > longest:
                yield field.name, "too_long"
            if "\0" in value:
                yield field.name, "control_characters"


def _period_problems(entry: Any) -> Iterator[tuple[str, str]]:
    for start_name, end_name in _PERIODS:
        start, end = getattr(entry, start_name, None), getattr(entry, end_name, None)
        if is_wrong_way_round(start, end):
            yield end_name, CONTRADICTS_START


def _person_problems(person: Person, today: date) -> Iterator[tuple[str, str]]:
    if person.birth_date is not None and person.birth_date.earliest() > today:
        yield "birth_date", "birth_in_future"
    if person.alien_number:
        yield from _refused("alien_number", identifiers.alien_number, person.alien_number)
    if person.citizen_service_number:
        number = person.citizen_service_number
        yield from _refused("citizen_service_number", identifiers.citizen_service_number, number)
        if not person.citizen_service_number_basis.strip():
            yield "citizen_service_number_basis", "bsn_without_basis"


def _channel_problems(channel: ContactChannel) -> Iterator[tuple[str, str]]:
    address = channel.address
    if not address:
        return
    if "@" in address:
        yield from _email_problems("address", address)
    elif _PHONE_WAYS.intersection(channel.allowed) or re.fullmatch(r"[+\d][\d\s().-]*", address):
        yield from _phone_problems("address", address)


def _phone_problems(field: str, text: str) -> Iterator[tuple[str, str]]:
    if text:
        yield from _refused(field, identifiers.phone_number, text)


def _email_problems(field: str, text: str) -> Iterator[tuple[str, str]]:
    if text and not _EMAIL.fullmatch(text.strip()):
        yield field, "not_an_email"


def _refused(field: str, check: Any, text: str) -> Iterator[tuple[str, str]]:
    try:
        check(text)
    except InvalidValue as problem:
        yield field, problem.problem
