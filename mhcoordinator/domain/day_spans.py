"""Finds days in free text: ``3 maart 2026``, ``03-03-2026``, ``3/3``, ``March 3rd``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mhcoordinator.domain.text_patterns import Span

_I = re.IGNORECASE
_MONTH = (
    r"(?:januari|january|jan|februari|february|feb|maart|mrt|march|maa|mar|april|apr|mei|may|juni|june|"
    r"jun|juli|july|jul|augustus|august|aug|september|sept|sep|oktober|october|okt|oct|november|nov|"
    r"december|dec)\b\.?"
)
_WEEKDAY = (
    r"(?:(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|"
    r"thursday|friday|saturday|sunday|ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b\.?,?\s+"
    r"(?:de\s+|the\s+)?)?"
)
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NUMBER = r"(?:0?[1-9]|1[0-2])"
_ORDINAL = r"(?:e|de|ste|st|nd|rd|th)?"
_YEAR = r"(?:\s*,?\s*(?:(?:19|20)\d\d|['’]\d\d))?"
_SEVERAL = rf"(?:{_DAY}{_ORDINAL}\s*(?:,|/|-|–|en|of|and|or|t/m|tot|to)\s*)*"
# Behind two figures: what is counted, measured or told by the clock is no day.
_COUNTED = (
    r"(?:uur|u|h|x|keer|maal|jaar|jr|jarige?|weken|wk|dagen|dgn|maanden|mnd|nachten|minuten|min|"
    r"mensen|personen|man|vrouwen|kinderen|km|kg|mg|ml|%|euro|eur|years?|hours?|days?|weeks?|"
    r"months?|times|people)"
)
_PATTERNS = (
    re.compile(rf"(?<![\d.,]){_WEEKDAY}{_SEVERAL}{_DAY}{_ORDINAL}\s*(?:of\s+)?{_MONTH}{_YEAR}", _I),
    re.compile(rf"\b{_WEEKDAY}{_MONTH}\s+{_DAY}{_ORDINAL}(?![\d:.]\d|\d){_YEAR}", _I),
    re.compile(rf"(?<![\d/.\-]){_WEEKDAY}(?:19|20)\d\d[-/.]{_NUMBER}[-/.]{_DAY}(?!\d)", _I),
    re.compile(
        rf"(?<![\d/.\-])(?<!art\. )(?<!artikel ){_WEEKDAY}"
        rf"{_DAY}\s?([-/.])\s?{_NUMBER}\s?\1\s?['’]?(?:19|20)?\d\d(?![\d\-/])",
        _I,
    ),
    re.compile(
        rf"(?<![\w/.,\-€])(?<!€ )(?<!EUR ){_WEEKDAY}(?!24[-/]7\b){_DAY}[-/]{_NUMBER}"
        rf"(?![\w\-/%]|[.,:]\d)(?!\s*{_COUNTED}(?!\w))",
        _I,
    ),
)  # fmt: skip


def day_spans(text: str) -> Iterator[Span]:
    """Where a day is named, with its month, and with its weekday and year where they stand by.

    A month with a year, a day of the week alone and a time of day are no day.
    """
    for pattern in _PATTERNS:
        yield from (match.span() for match in pattern.finditer(text))
