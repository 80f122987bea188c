"""Facts that stay hidden until somebody asks for them, and the asking is logged."""

from __future__ import annotations

import re
from collections.abc import Iterable

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.person import ContactChannel, Person
from mhcoordinator.domain.residence import Placement, Secrecy
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState

WHERE = frozenset({"facility", "address", "place"})
NOTHING_TO_SEE = "••••••"  # not even how long the text is
_NOTHING: frozenset[str] = frozenset()
_WORD = re.compile(r"[^\W_]+")


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


def without_places(text: str, places: Iterable[str]) -> str:
    """A text in which the names of hidden places are masked, however they are written."""
    for place in places:
        if place.strip():
            words = r"\s+".join(re.escape(word) for word in place.split())
            text = re.sub(words, NOTHING_TO_SEE, text, flags=re.IGNORECASE)
    return text


def asks_for_place(question: str, places: Iterable[str]) -> bool:
    """Whether every word of a question is the beginning of a word of one hidden place."""
    asked = _WORD.findall(fold(question))
    return any(
        bool(asked) and all(any(word.startswith(ask) for word in words) for ask in asked)
        for words in (_WORD.findall(fold(place)) for place in places)
    )
