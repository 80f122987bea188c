"""Asking for a place: requests that wait, are refused or are granted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.residence import ShelterKind


class ShelterRequestState(StrEnum):
    """Where a request for a place stands."""

    ASKED = "asked"
    WAITING_LIST = "waiting_list"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, kw_only=True)
class ShelterRequest(Entry):
    """A request for a place in a shelter or a home.

    Attributes:
        asked_of: the organisation, in words.
        answer_due: the day by which an answer is expected.
        reason: why it was refused or withdrawn, in the words of who refused.
        placement_id: the place that came of it.
    """

    kind: ShelterKind = ShelterKind.UNKNOWN
    asked_of: str = ""
    asked_on: date | None = None
    state: ShelterRequestState = ShelterRequestState.ASKED
    answer_due: date | None = None
    answered_on: date | None = None
    reason: str = ""
    placement_id: str = ""
    note: str = ""
