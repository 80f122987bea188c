"""Finds a known day of birth in free text, however it is written."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    r"jan\w*", r"feb\w*", r"maart|mrt|march|mar", r"apr\w*", r"mei|may", r"jun\w*", r"jul\w*",
    r"aug\w*", r"sep\w*", r"o[kc]t\w*", r"nov\w*", r"de[cz]\w*",
)  # fmt: skip
_BETWEEN = r"[\s\-./,'’]{0,3}"


def birth_date_pattern(day: date) -> re.Pattern[str]:
    """Matches the day as ``12-03-1997``, ``12/3/97``, ``12 mrt. '97``, ``1997-03-12``, ``120397``.

    Day before month, or year first, as people in Europe write; month before day as in English
    (``March 12, 1997``).
    """
    month = f"(?:0?{day.month}|{_MONTHS[day.month - 1]})"
    of_month = f"0?{day.day}"
    year = f"(?:{day.year // 100})?{day.year % 100:02d}"
    orders = (
        (of_month, month, year),
        (f"{day.year}", month, of_month),
        (f"(?:{_MONTHS[day.month - 1]})", of_month, year),
    )
    shapes = "|".join(_BETWEEN.join(order) for order in orders)
    return re.compile(rf"(?<!\d)(?:{shapes})(?!\d)", re.IGNORECASE)
