"""Until when a closed file is kept; the terms are data in ``resources/rules/retention.toml``."""

from __future__ import annotations

import calendar
import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache

from mhcoordinator.assets import asset
from mhcoordinator.domain.case_file import RetentionProfile


@dataclass(frozen=True, slots=True)
class RetentionTerm:
    """How long a file of one profile is kept after closing.

    Attributes:
        known_as_of: the day on which the source said so.
        verified: ``verified`` or ``old_source``.
    """

    years: int
    source: str
    known_as_of: date
    verified: str


@cache
def retention_terms() -> dict[RetentionProfile, RetentionTerm]:
    """The terms by profile; the profile that an organisation sets itself has none."""
    data = tomllib.loads(asset("rules", "retention.toml").read_text(encoding="utf-8"))
    return {
        RetentionProfile(name): RetentionTerm(**table)
        for name, table in data.items()
        if isinstance(table, dict)
    }


def kept_until(closed_on: date, profile: RetentionProfile) -> date | None:
    """The last day on which the file is kept.

    None where the organisation sets its own term, or where that day is beyond the calendar.

    From 29 February it runs to 28 February where that year has no 29th.
    """
    term = retention_terms().get(profile)
    year = closed_on.year + term.years if term is not None else 0
    if term is None or year > date.max.year:
        return None
    last = calendar.monthrange(year, closed_on.month)[1]
    return date(year, closed_on.month, min(closed_on.day, last))
