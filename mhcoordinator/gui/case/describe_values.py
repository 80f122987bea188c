"""Values of entries as a reader sees them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.hidden import NOTHING_TO_SEE
from mhcoordinator.domain.identifiers import phone_for_reading
from mhcoordinator.domain.labels import country_name, label, language_name
from mhcoordinator.domain.person import LanguageLevel, LanguageSkill

Translate = Callable[[str, str], str]

_COUNTRIES = frozenset({"nationalities", "dublin_country"})
_PHONES = frozenset({"address", "reporter_phone", "phone"})


@dataclass(frozen=True, slots=True)
class Wording:
    """Says values in the language of the window."""

    translate: Translate = QCoreApplication.translate

    @property
    def language(self) -> str:
        """The language of names of countries and languages: ``nl`` or ``en``."""
        return self.translate("EntryPanel", "en")

    def value(self, field: str, value: Any) -> str:
        """What stands in a field; empty when nothing does."""
        if value in (None, "", ()):
            return ""
        if isinstance(value, tuple):
            return ", ".join(self.value(field, item) for item in value)
        if field in _COUNTRIES:
            return country_name(value, self.language)
        if field in _PHONES and isinstance(value, str) and value.startswith("+"):
            return phone_for_reading(value)
        return self._by_type(value)

    def _by_type(self, value: Any) -> str:
        if isinstance(value, bool):
            return self.translate("Label", "yes") if value else self.translate("Label", "no")
        if isinstance(value, Enum):
            return label(value, self.translate)
        if isinstance(value, LanguageSkill):
            return self.skill(value)
        if isinstance(value, datetime):
            return self.moment(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, time):
            return f"{value:%H:%M}"
        if isinstance(value, Decimal):
            return self.amount(value)
        return str(value)

    def skill(self, skill: LanguageSkill) -> str:
        """A language, and how well it is spoken when that is known."""
        name = language_name(skill.language, self.language)
        if skill.level is LanguageLevel.UNKNOWN:
            return name
        return f"{name} ({label(skill.level, self.translate)})"

    def day(self, day: date) -> str:
        """``dd-mm-yyyy``."""
        return short_date(day)

    def moment(self, moment: datetime) -> str:
        """Day and time in the time zone of the laptop."""
        return f"{moment.astimezone():%d-%m-%Y %H:%M}"

    def amount(self, amount: Decimal) -> str:
        """Dutch marks for thousands and cents, or English ones."""
        text = f"{amount:,.2f}"
        if self.language == "nl":
            return text.translate(str.maketrans(",.", ".,"))
        return text

    def size(self, count: int) -> str:
        """So many bytes, in the unit that a reader knows."""
        if count < 1024:
            return f"{count} B"
        if count < 1024 * 1024:
            return f"{count / 1024:.0f} kB"
        return f"{count / 1024 / 1024:.1f} MB".replace(".", "," if self.language == "nl" else ".")


def masked(text: str) -> str:
    """Enough to recognise a number or an address, too little to use it: ``06 •• •• 88``."""
    if "@" in text:
        name, _, host = text.partition("@")
        return f"{name[:1]}•••@{host[:1]}•••"
    digits = [char for char in text if char.isdigit()]
    if len(digits) >= 6:
        start = text[:3] if text.startswith("+") else text[:2]
        return f"{start} •• •• {''.join(digits[-2:])}"
    return NOTHING_TO_SEE


def capitalised(text: str) -> str:
    """The text with a capital, as it stands at the beginning of a line."""
    return text[:1].upper() + text[1:]
