"""Dates as people write them in a letter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from mhcoordinator.domain.label_texts.marking import QT_TRANSLATE_NOOP

_MONTHS = (
    QT_TRANSLATE_NOOP("Date", "January"),
    QT_TRANSLATE_NOOP("Date", "February"),
    QT_TRANSLATE_NOOP("Date", "March"),
    QT_TRANSLATE_NOOP("Date", "April"),
    QT_TRANSLATE_NOOP("Date", "May"),
    QT_TRANSLATE_NOOP("Date", "June"),
    QT_TRANSLATE_NOOP("Date", "July"),
    QT_TRANSLATE_NOOP("Date", "August"),
    QT_TRANSLATE_NOOP("Date", "September"),
    QT_TRANSLATE_NOOP("Date", "October"),
    QT_TRANSLATE_NOOP("Date", "November"),
    QT_TRANSLATE_NOOP("Date", "December"),
)


def long_date(day: date, translate: Callable[[str, str], str]) -> str:
    """The date with its month in words, ``24 november 2026``."""
    return f"{day.day} {translate('Date', _MONTHS[day.month - 1])} {day.year}"


def short_date(day: date) -> str:
    """The date in figures, ``24-11-2026``."""
    return f"{day.day:02}-{day.month:02}-{day.year:04}"  # strftime leaves zeros of a year out
