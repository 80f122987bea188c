"""What a user is told when something went wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Explanation:
    """Three sentences: what happened, what was kept, what to do now."""

    happened: str
    kept: str
    next_step: str
