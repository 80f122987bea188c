"""What every record of a case has in common."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from secrets import token_hex
from time import time_ns


def new_id() -> str:
    """A fresh identifier, 32 hexadecimal digits: the moment in milliseconds, then chance.

    What was made together lies together in every index, so that the newest cases are found by
    reading few pages, however many cases there are.
    """
    return f"{time_ns() // 1_000_000:012x}{token_hex(10)}"


class Answer(StrEnum):
    """Unknown is a value: four ways of not being yes."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"
    NOT_ASKED = "not_asked"
    DECLINED = "declined"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One record within a case; frozen, replaced as a whole when it is corrected.

    Attributes:
        id: stays the same over all corrections.
        case_id: the case file that it belongs to; empty until the case is saved.
    """

    id: str = field(default_factory=new_id)
    case_id: str = ""
