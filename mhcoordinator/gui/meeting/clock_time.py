"""A time on the clock, as people type it."""

from __future__ import annotations

import re

_TIME = re.compile(r"^\s*([01]?\d|2[0-3])[:. ]?([0-5]\d)\s*$")


def problem_of_time(typed: str) -> str:
    """The code of what is wrong; empty when it is a time, or nothing."""
    return "" if not typed.strip() or _TIME.match(typed) else "not_a_time"


def tidied_time(typed: str) -> str:
    """``13:30`` for what was typed as 1330 or 13.30."""
    found = _TIME.match(typed)
    return f"{int(found[1])}:{found[2]}" if found else typed.strip()
