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


@dataclass(frozen=True, slots=True)
class KindOfPlace:
    """A kind of the list, or one in words of one's own."""

    kind: ShelterKind
    words: str = ""


@dataclass(frozen=True, kw_only=True)
class ShelterRequest(Entry):
    """A request for a place in a shelter or a home.

    Attributes:
        kind_words: what kind it is when no kind of the list fits.
        asked_of: the organisation, in words.
        list_position: the place on the waiting list; 1 is the first to get a place.
        answer_due: the day by which an answer is expected.
        reason: why it was refused or withdrawn, in the words of who refused.
        placement_id: the place that came of it.
    """

    kind: ShelterKind = ShelterKind.UNKNOWN
    kind_words: str = ""
    asked_of: str = ""
    asked_on: date | None = None
    state: ShelterRequestState = ShelterRequestState.ASKED
    list_position: int | None = None
    answer_due: date | None = None
    answered_on: date | None = None
    reason: str = ""
    placement_id: str = ""
    note: str = ""
