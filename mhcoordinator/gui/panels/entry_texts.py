"""Entries in a few words, for cards and for the last look before saving."""

from __future__ import annotations

from dataclasses import MISSING, fields
from datetime import date, time
from decimal import Decimal
from enum import Enum
from typing import Any

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.hidden import NOTHING_TO_SEE, where_hidden
from mhcoordinator.domain.labels import country_name, label
from mhcoordinator.domain.person import LanguageSkill
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.panels.language_texts import as_text

_HEADLINES = (
    "title", "headline", "recipient", "address", "call_name", "given_names", "surname", "text",
    "what", "form", "kind", "life_domain", "left_on", "place", "note",
)  # fmt: skip
_SILENT = frozenset({"id", "case_id", "organisation_id", "document_id", "debt_currency"})
_COUNTRIES = frozenset({"nationalities", "dublin_country"})
_LONGEST = 90


def filled_fields(entry: Entry) -> tuple[str, ...]:
    """The fields that say something else than a fresh entry, in the order of the domain."""
    return tuple(
        field.name
        for field in fields(entry)
        if field.name not in _SILENT and getattr(entry, field.name) != _fresh(field)
    )


def headline(entry: Entry, translate: Translate, language: str) -> str:
    """The few words by which a card is recognised; empty while nothing was typed."""
    said = [name for name in filled_fields(entry) if name not in where_hidden(entry)]
    choices = [name for name in _HEADLINES if name in said]
    if not choices:
        choices = [name for name in _HEADLINES if isinstance(getattr(entry, name, None), Enum)]
    if not choices:
        return ""
    text = value_text(choices[0], getattr(entry, choices[0]), translate, language)
    return shortened(text[:1].upper() + text[1:])


def details(entry: Entry, translate: Translate, language: str) -> str:
    """Everything else that was said, in one short line; answers need their question: left out."""
    words = [
        field_text(entry, name, translate, language)
        for name in filled_fields(entry)
        if not isinstance(getattr(entry, name), Answer | bool)
    ]
    head = headline(entry, translate, language).casefold()
    return shortened(" · ".join(word for word in words if shortened(word).casefold() != head))


def field_text(entry: Entry, name: str, translate: Translate, language: str) -> str:
    """One field as people read it; where a hidden place is, is masked outside its form."""
    if name in where_hidden(entry) and getattr(entry, name):
        return NOTHING_TO_SEE
    return value_text(name, getattr(entry, name), translate, language)


def value_text(name: str, value: Any, translate: Translate, language: str) -> str:
    """One value as people read it."""
    match value:
        case tuple():
            text = ", ".join(value_text(name, item, translate, language) for item in value)
        case LanguageSkill():
            text = as_text(value, language, translate)
        case Enum():
            text = label(value, translate)
        case bool():
            text = label(Answer.YES if value else Answer.NO, translate)
        case date():
            text = short_date(value)
        case time():
            text = f"{value:%H:%M}"
        case Decimal():
            text = f"{value:,.2f}".translate(str.maketrans(",.", ".,"))
        case str() if name in _COUNTRIES:
            text = country_name(value, language)
        case _:
            text = "" if value is None else str(value)
    return text


def shortened(text: str) -> str:
    """One line that fits on a card."""
    line = " ".join(text[: 4 * _LONGEST].split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _fresh(field: Any) -> Any:
    if field.default is not MISSING:
        return field.default
    return field.default_factory() if field.default_factory is not MISSING else None
