"""Safety at this moment, and times when nobody knew where the client was."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.partial_date import PartialDate


@dataclass(frozen=True, kw_only=True)
class Safety(Entry):
    """Immediate safety: describes the danger, never the person behind it."""

    assessed_on: date | None = None
    acute_danger: Answer = Answer.NOT_ASKED
    danger: str = ""
    threatened_others: str = ""
    address_known: Answer = Answer.NOT_ASKED
    devices_safe: Answer = Answer.NOT_ASKED
    address_secrecy: Answer = Answer.NOT_ASKED
    measures: str = ""


@dataclass(frozen=True, kw_only=True)
class Absence(Entry):
    """The client left with unknown destination, and perhaps returned.

    Attributes:
        told: who was told, e.g. police, shelter, EMM.
    """

    left_on: PartialDate | None = None
    returned_on: PartialDate | None = None
    reported: Answer = Answer.NOT_ASKED
    told: tuple[str, ...] = ()
    note: str = ""
