"""How what was typed is written down: numbers in one form, no characters that hide."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, TypeVar

from mhcoordinator.domain import identifiers
from mhcoordinator.domain.case_file import Report
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.person import ContactChannel, Person
from mhcoordinator.domain.plan import NetworkMember

T = TypeVar("T")
VISIBLE_NUL = "\N{SYMBOL FOR NULL}"


def visible(text: str) -> str:
    """The text with NUL bytes made visible; everything else stays as it was typed."""
    return text.replace("\0", VISIBLE_NUL)


def normalised(entry: T) -> T:
    """The entry with phone numbers in international form and numbers without spaces."""
    changes: dict[str, Any] = {}
    for field in fields(entry):  # type: ignore[arg-type]
        value = getattr(entry, field.name)
        if type(value) is str and "\0" in value:
            changes[field.name] = visible(value)
    if isinstance(entry, Person):
        changes |= _checked("alien_number", entry.alien_number, identifiers.alien_number)
        changes |= _checked(
            "citizen_service_number",
            entry.citizen_service_number,
            identifiers.citizen_service_number,
        )
    elif isinstance(entry, ContactChannel) and "@" not in entry.address:
        changes |= _checked("address", entry.address, _bare_number)
    elif isinstance(entry, Report):
        changes |= _checked("reporter_phone", entry.reporter_phone, _bare_number)
    elif isinstance(entry, NetworkMember):
        changes |= _checked("phone", entry.phone, _bare_number)
    return replace(entry, **changes) if changes else entry  # type: ignore[type-var]


def _bare_number(text: str) -> str:
    """The number, unless words stand beside it that would be lost."""
    if any(char.isalpha() for char in text):
        raise InvalidValue("phone", "not_a_phone_number")
    return identifiers.phone_number(text)


def _checked(field: str, text: str, check: Any) -> dict[str, str]:
    if not text:
        return {}
    try:
        return {field: check(text)}
    except InvalidValue:
        return {}
