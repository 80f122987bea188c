"""Puts facts of a case into words for one reader, and masks every free text on the way."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from datetime import date
from decimal import Decimal
from enum import Enum

from mhcoordinator.domain.calendar_days import is_wrong_way_round
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.labels import country_name, label, language_name
from mhcoordinator.domain.partial_date import PartialDate, age_on
from mhcoordinator.domain.person import BirthDateCertainty, LanguageLevel, Person
from mhcoordinator.domain.redaction import Masked, Redactor, Suspect
from mhcoordinator.reports.views import Fact

Translate = Callable[[str, str], str]


class Scribe:
    """Writes for one reader.

    Attributes:
        translate: from context and English source to the language of the reader.
        language: two-letter code of that language.
        masked: everything that was taken out so far.
    """

    def __init__(
        self,
        translate: Translate,
        language: str,
        redactor: Redactor,
        kept_words: Collection[str] = (),
    ) -> None:
        self.translate = translate
        self.language = language
        self.masked: list[Masked] = []
        self._redactor = redactor
        self._kept_words = kept_words
        self._suspects: dict[str, Suspect] = {}

    @property
    def suspects(self) -> tuple[Suspect, ...]:
        """Words that look like names, each once, with its first context."""
        return tuple(self._suspects.values())

    def free(self, text: str, standing: Collection[str] = ()) -> str:
        """A free text of the user, masked.

        Words that are `standing` are no suspects here; terms of the case are masked all the same.
        """
        if not text.strip():
            return ""
        redacted = self._redactor.mask(text.strip(), (*self._kept_words, *standing))
        self.masked += redacted.masked
        known = {fold(word) for word in standing}
        for suspect in redacted.suspects:
            if fold(suspect.word) not in known:
                self._suspects.setdefault(suspect.word, suspect)
        return redacted.text

    def plain(self, text: str) -> str:
        """A text that is a name itself: known terms go, unknown names may stay."""
        return self.masked_by(self._redactor, text)

    def masked_by(self, redactor: Redactor, text: str) -> str:
        """A name, masked by another redactor than that of the free text."""
        redacted = redactor.mask(text.strip(), mask_suspects=False)
        self.masked += redacted.masked
        return redacted.text

    def label(self, value: Enum) -> str:
        """The word for a value."""
        return label(value, self.translate)

    def answered(self, answer: Answer) -> str:
        """The word for an answer; nothing when it was not asked."""
        return "" if answer is Answer.NOT_ASKED else self.label(answer)

    def fact(self, name: str, parts: Iterable[str]) -> tuple[Fact, ...]:
        """A line of the parts that say something; none when no part does."""
        words = "; ".join(part for part in parts if part)
        return (Fact(name, words),) if words else ()

    def period(self, start: date | PartialDate | None, end: date | PartialDate | None) -> str:
        """From when till when, as far as known; days that contradict each other are said to."""
        if start is not None and end is not None:
            said = self.translate("Words", "{start} to {end}")
            if is_wrong_way_round(start, end):
                said = self.translate("Words", "{start} to {end} (the end is before the start)")
            return said.format(start=_day(start), end=_day(end))
        if start is not None:
            return self.translate("Words", "since {start}").format(start=_day(start))
        if end is not None:
            return self.translate("Words", "until {end}").format(end=_day(end))
        return ""

    def dated(self, words: str, day: date | PartialDate | None) -> str:
        """Words with a day behind them; nothing without a day."""
        return f"{words} {_day(day)}" if day is not None else ""

    def said(self, words: str, text: str) -> str:
        """``words: text``; nothing without a text."""
        return f"{words}: {text}" if text else ""

    def amount(self, amount: Decimal | None, currency: str) -> str:
        """An amount of money as the language writes it; nothing when it is not known."""
        if amount is None:
            return ""
        figures = f"{amount:,.2f}"
        if self.language == "nl":
            figures = figures.translate(str.maketrans(",.", ".,"))
        return f"{'€' if currency == 'EUR' else currency} {figures}"

    def age(self, person: Person | None, today: date) -> str:
        """The age in years, or both ages that are possible; or that it is not known."""
        if person is None or person.birth_date is None:
            return self.translate("Words", "age unknown")
        low, high = age_on(person.birth_date, today)
        years = (
            str(low)
            if low == high
            else self.translate("Words", "{low} or {high}").format(low=low, high=high)
        )
        if person.birth_date_certainty is BirthDateCertainty.ESTIMATE:
            return self.translate("Words", "about {years} years old").format(years=years)
        return self.translate("Words", "{years} years old").format(years=years)

    def languages(self, person: Person) -> str:
        """The languages with how well each is spoken."""
        return ", ".join(
            language_name(skill.language, self.language)
            + (f" ({self.label(skill.level)})" if skill.level is not LanguageLevel.UNKNOWN else "")
            for skill in person.languages
        )

    def countries(self, codes: Iterable[str]) -> str:
        """The names of countries."""
        return ", ".join(country_name(code, self.language) for code in codes)


def _day(day: date | PartialDate) -> str:
    return str(PartialDate.of(day)) if isinstance(day, date) else str(day)
