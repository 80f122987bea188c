"""The kinds of place that the users named themselves, offered again wherever one is chosen."""

from __future__ import annotations

from collections.abc import Iterable

from mhcoordinator.domain.folding import fold
from mhcoordinator.records import own_kinds as stored
from mhcoordinator.services.session import VaultSession


def own_kinds(session: VaultSession) -> tuple[str, ...]:
    """Each kind once, in the order of the alphabet, however it was spelled."""
    with session.transaction() as unit:
        found = stored.own_kinds(unit.connection)
    once: dict[str, str] = {}
    for words in sorted(found):
        if key := fold(words):
            once.setdefault(key, words.strip())
    return tuple(once[key] for key in sorted(once))


def spellings(words: str, found: Iterable[str]) -> frozenset[str]:
    """All that was written and means the same kind."""
    return frozenset(other for other in found if fold(other) == fold(words))
