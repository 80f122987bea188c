"""Finding anything by its words, and a misspelt name by its sound."""

from __future__ import annotations

from dataclasses import dataclass

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.hidden import asks_for_place, without_places
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.likeness import likeness
from mhcoordinator.records import case_queries, hidden_places, search_index
from mhcoordinator.records.search_index import FoundText
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.session import VaultSession

ALIKE = 70
AROUND = 40


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One place where the words occur.

    Attributes:
        kind: name of the entry class.
        snippet: some words around the first place, as they were typed.
        is_guess: found by likeness, not by the words themselves.
    """

    case_id: str
    number: CaseNumber
    call_name: str
    kind: str
    entry_id: str
    snippet: str
    is_guess: bool = False


def search(session: VaultSession, text: str, limit: int = 50) -> tuple[SearchHit, ...]:
    """Entries with all the words, newest first; then names that are nearly the words.

    Nobody is found by the name of the hidden place where they stay, wherever it was written.
    """
    with session.transaction() as unit:
        exact = search_index.find_words(unit.connection, text, limit)
        guesses: tuple[FoundText, ...] = ()
        if len(exact) < min(limit, 5) and len(text.strip()) >= 4:
            guesses = _alike(unit, text, {hit.entry_id for hit in exact})
        case_ids = {hit.case_id for hit in (*exact, *guesses)}
        heads = case_queries.heads(unit.connection, case_ids)
        places = hidden_places.read(unit.connection, case_ids)
    found = [(hit, False) for hit in exact] + [(hit, True) for hit in guesses]
    first_word = fold(text).partition(" ")[0]
    return tuple(
        SearchHit(
            hit.case_id,
            heads[hit.case_id][0],
            heads[hit.case_id][1],
            hit.kind,
            hit.entry_id,
            without_places(_snippet(hit.words, first_word), places.get(hit.case_id, ())),
            guess,
        )
        for hit, guess in found[:limit]
        if hit.case_id in heads and not asks_for_place(text, places.get(hit.case_id, ()))
    )


def _alike(unit: UnitOfWork, text: str, known: set[str]) -> tuple[FoundText, ...]:
    scored = [
        (likeness(text, hit.words), hit)
        for hit in search_index.find_similar(unit.connection, text, 100)
        if hit.entry_id not in known
    ]
    good = [pair for pair in scored if pair[0] >= ALIKE]
    return tuple(hit for _, hit in sorted(good, key=lambda pair: -pair[0])[:10])


def _snippet(words: str, first_word: str) -> str:
    at = words.lower().find(first_word)
    if at < 0:
        at = max(0, fold(words).find(first_word))
    start = max(0, at - AROUND)
    cut = words[start : at + AROUND * 2].replace("\n", " ")
    return ("… " if start else "") + cut + (" …" if at + AROUND * 2 < len(words) else "")
