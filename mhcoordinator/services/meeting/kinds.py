"""The usual ground of each kind of meeting, read from data that comes along with the program."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from mhcoordinator.assets import asset
from mhcoordinator.domain.meeting import MeetingKind
from mhcoordinator.domain.sharing import LegalBasis


@dataclass(frozen=True, slots=True)
class UsualGround:
    """On what ground a kind of table usually shares.

    Attributes:
        basis: None when none is usual.
        note / source: the law or covenant, and who says so, in the language that was asked for.
        verified: whether a published source says so.
    """

    basis: LegalBasis | None
    note: str
    source: str
    known_as_of: date
    verified: bool


def usual_ground(kind: MeetingKind, language: str = "nl") -> UsualGround:
    """What is filled in at first for a kind of meeting; the user decides.

    Raises:
        OSError: the file is gone.
    """
    row = _rows()[kind.value]
    basis = row.get("basis")
    spoken = "nl" if language == "nl" else "en"
    return UsualGround(
        basis=LegalBasis(basis) if basis else None,
        note=row["note"][spoken],
        source=row["source"][spoken],
        known_as_of=row["known_as_of"],
        verified=row["verified"],
    )


@cache
def _rows() -> dict[str, Any]:
    with asset("meetings", "kinds.toml").open("rb") as file:
        return tomllib.load(file)
