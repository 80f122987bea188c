"""Days and sentences in the picture of a trajectory, in the language of the reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from mhcoordinator.domain.calendar_days import is_wrong_way_round
from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.partial_date import PartialDate

Translate = Callable[[str, str], str]
_Day = date | PartialDate | None

_MONTHS = (
    QT_TRANSLATE_NOOP("ShortMonth", "Jan"),
    QT_TRANSLATE_NOOP("ShortMonth", "Feb"),
    QT_TRANSLATE_NOOP("ShortMonth", "Mar"),
    QT_TRANSLATE_NOOP("ShortMonth", "Apr"),
    QT_TRANSLATE_NOOP("ShortMonth", "May"),
    QT_TRANSLATE_NOOP("ShortMonth", "Jun"),
    QT_TRANSLATE_NOOP("ShortMonth", "Jul"),
    QT_TRANSLATE_NOOP("ShortMonth", "Aug"),
    QT_TRANSLATE_NOOP("ShortMonth", "Sep"),
    QT_TRANSLATE_NOOP("ShortMonth", "Oct"),
    QT_TRANSLATE_NOOP("ShortMonth", "Nov"),
    QT_TRANSLATE_NOOP("ShortMonth", "Dec"),
)


@dataclass(frozen=True, slots=True)
class TrajectoryWords:
    """Writes for one reader.

    Attributes:
        translate: from context and English source to the language of the reader.
        language: two-letter code of that language.
        today: days of another year are said with their year.
        names: whether what somebody wrote may stand in it; never on paper.
    """

    translate: Translate
    language: str
    today: date
    names: bool

    @property
    def months(self) -> tuple[str, ...]:
        """The short names of the months."""
        return tuple(self.translate("ShortMonth", month) for month in _MONTHS)

    def label(self, value: Enum) -> str:
        """The word for a value."""
        return label(value, self.translate)

    def day(self, on: date | PartialDate) -> str:
        """``30 dec``, with the year when it is another; what is known of a partial date."""
        if isinstance(on, PartialDate) and not on.month:
            return str(on.year)
        month = self.translate("ShortMonth", _MONTHS[on.month - 1])
        if isinstance(on, PartialDate) and not on.day:
            return f"{month} {on.year}"
        return f"{on.day} {month}" + (f" {on.year}" if on.year != self.today.year else "")

    def until(self, words: str, last: date | None) -> str:
        """The words with the last day, when there is one."""
        if last is None:
            return words
        said = self.translate("Picture", "{words}, until {day}")
        return said.format(words=words, day=self.day(last))

    def marked(self, words: str, first: _Day, *lasts: _Day) -> str:
        """The words, with a mark when an end was entered before the start."""
        return f"! {words}" if any(is_wrong_way_round(first, last) for last in lasts) else words

    def period(self, words: str, first: _Day, last: _Day) -> str:
        """The words with the first day and the last, as far as known."""
        if first is not None and last is not None:
            said = self.translate("Picture", "{words}, {first} to {last}")
            if is_wrong_way_round(first, last):
                said = self.translate(
                    "Picture", "{words}, {first} to {last}: the end is before the start"
                )
            return said.format(words=words, first=self.day(first), last=self.day(last))
        if first is not None:
            begins = first if isinstance(first, date) else first.earliest()
            if begins > self.today:
                said = self.translate("Picture", "{words}, from {day}")
            else:
                said = self.translate("Picture", "{words}, since {day}")
            return said.format(words=words, day=self.day(first))
        return self.until(words, last if last is None or isinstance(last, date) else last.latest())

    def dated(self, words: str, on: date | PartialDate) -> str:
        """The words with their day behind them."""
        return f"{words} {self.day(on)}"

    def due(self, words: str, on: date) -> str:
        """A term: its words and day, with a mark when the day is over."""
        return ("! " if on < self.today else "") + self.dated(words, on)
