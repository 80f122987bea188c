"""An entry as lines to read: a heading, its facts, and what was not asked."""

from __future__ import annotations

from dataclasses import Field, dataclass, fields
from enum import Enum
from typing import Any

from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.hidden import NOTHING_TO_SEE, hidden_fields, where_hidden
from mhcoordinator.domain.legal_event import LegalEvent
from mhcoordinator.domain.person import Person, PersonRole
from mhcoordinator.gui.case.describe_headings import heading, said_by_heading
from mhcoordinator.gui.case.describe_values import Wording, masked
from mhcoordinator.gui.case.field_titles import field_title
from mhcoordinator.gui.panels.legal_event_fields import fields_of

# What a reader looks for first, before the other fields in the order of the form.
_FIRST: dict[str, tuple[str, ...]] = {
    "Report": ("request", "urgency", "urgency_reason", "background", "client_knows"),
    "Person": (
        "knows_of_case", "has_parental_authority", "birth_date", "birth_date_certainty",
        "nationalities", "languages", "interpreter_needed", "interpreter_wish", "gender",
    ),
    "ContactChannel": ("address", "forbidden", "warning", "when"),
    "Safety": ("acute_danger", "danger", "threatened_others", "measures"),
    "Residence": ("permit_until", "permit_from", "entered_on", "wish"),
    "CriminalCase": ("interview_kind", "interview_on", "interview_at", "interview_place"),
    "Placement": ("secrecy", "until", "facility", "address", "place"),
    "Consent": ("scope", "withdrawn_on"),
    "Disclosure": ("fields", "purpose", "reasons"),
}  # fmt: skip
# Asked about the people around the client, and about these roles only.
_ABOUT_OTHERS = frozenset({"moves_along", "has_parental_authority", "knows_of_case"})
_ABOUT_PARENTS = frozenset({"has_parental_authority"})
_PARENTS = frozenset({PersonRole.MOTHER, PersonRole.FATHER, PersonRole.LEGAL_REPRESENTATIVE})


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of an entry.

    Attributes:
        secret: the text is hidden until somebody asks for it; `text` is then the mask.
    """

    field: str
    title: str
    text: str
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Description:
    """An entry to read.

    Attributes:
        not_asked: titles of questions that were not asked yet.
    """

    heading: str
    facts: tuple[Fact, ...]
    not_asked: tuple[str, ...]


def describe(entry: Entry, wording: Wording) -> Description:
    """The entry in words; empty fields are left out, unknown ones are said."""
    facts: list[Fact] = []
    not_asked: list[str] = []
    skipped = said_by_heading(entry)
    for item in _in_order(entry):
        title = field_title(type(entry).__name__, item.name)
        value = getattr(entry, item.name)
        if not title or item.name in skipped or _is_silent(item.name, value, entry):
            continue
        title = "" if item.name == "text" else wording.translate("Field", title)
        if value is Answer.NOT_ASKED:
            not_asked.append(title)
            continue
        facts.append(_fact(entry, item.name, title, value, wording))
    return Description(heading(entry, wording), tuple(facts), tuple(not_asked))


def _in_order(entry: Entry) -> list[Field[Any]]:
    first = _FIRST.get(type(entry).__name__, ())
    places = {name: place for place, name in enumerate(first)}
    return sorted(fields(entry), key=lambda item: places.get(item.name, len(places)))


def full_text(entry: Entry, field: str, wording: Wording) -> str:
    """What stands in a field, secret or not."""
    return wording.value(field, getattr(entry, field))


def is_secret(entry: Any, field: str) -> bool:
    """Whether a field is hidden until somebody asks for it, and the asking is logged."""
    return field in hidden_fields(entry)


def mask_for(entry: Entry, field: str, text: str) -> str:
    """What stands there instead of a secret text; of a place not even its length can be seen."""
    return NOTHING_TO_SEE if field in where_hidden(entry) else masked(text)


def _fact(entry: Entry, field: str, title: str, value: Any, wording: Wording) -> Fact:
    text = wording.size(value) if field == "size" else wording.value(field, value)
    if field == "debt_amount":
        text = f"{getattr(entry, 'debt_currency', '')} {text}".strip()
    if is_secret(entry, field):
        return Fact(field, title, mask_for(entry, field, text), secret=True)
    return Fact(field, title, text)


def _is_silent(field: str, value: Any, entry: Entry) -> bool:
    """Nothing was said in this field: empty, or an unknown that no one chose."""
    if value in (None, "", ()) or field == "debt_currency":
        return True
    if value is Answer.NOT_ASKED and not _is_asked(field, entry):
        return True
    if isinstance(value, bool):
        return not value
    is_answer = isinstance(value, Answer)
    return (
        isinstance(value, Enum)
        and not is_answer
        and value.name == "UNKNOWN"
        and _is_default(field, value, entry)
    )


def _is_asked(field: str, entry: Entry) -> bool:
    if isinstance(entry, LegalEvent):
        return field in fields_of(entry.kind)
    return not isinstance(entry, Person) or _concerns(field, entry)


def _concerns(field: str, person: Person) -> bool:
    """Whether a question is one to ask about this person."""
    if person.role is PersonRole.CLIENT:
        return field not in _ABOUT_OTHERS
    return field not in _ABOUT_PARENTS or person.role in _PARENTS


def _is_default(field: str, value: Any, entry: Entry) -> bool:
    found = next(item for item in fields(entry) if item.name == field)
    return bool(found.default is value)
