"""Facts that stay hidden until somebody asks for them, and the asking is logged."""

from __future__ import annotations

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.person import ContactChannel, Person
from mhcoordinator.domain.residence import Placement, Secrecy
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState

WHERE = frozenset({"facility", "address", "place"})
NOTHING_TO_SEE = "••••••"  # not even how long the text is
_NOTHING: frozenset[str] = frozenset()


def where_hidden(entry: Entry) -> frozenset[str]:
    """The fields that would tell where a client stays whose address is not open.

    A granted request names the place that came of it, so it is as secret as a place can be.
    """
    if isinstance(entry, Placement) and entry.secrecy is not Secrecy.OPEN:
        return WHERE
    if isinstance(entry, ShelterRequest) and entry.state is ShelterRequestState.GRANTED:
        return frozenset({"asked_of"})
    return _NOTHING


def hidden_fields(entry: Entry) -> frozenset[str]:
    """Every field of an entry that is masked on the screen."""
    if isinstance(entry, ContactChannel):
        return frozenset({"address"})
    if isinstance(entry, Person):
        return frozenset({"citizen_service_number"})
    return where_hidden(entry)
