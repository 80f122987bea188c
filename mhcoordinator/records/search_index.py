"""Full-text search over everything, and the trigrams that find a misspelt name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, text

from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.hidden import where_hidden
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import ContactChannel, LanguageSkill, Person
from mhcoordinator.records.tables import search

_WORD = re.compile(r"[^\W_]+")
_NOT_WORDS = frozenset(
    {
        "id", "case_id", "same_person_case_id", "sha256", "media_type", "organisation_id",
        "professional_id", "consent_id", "document_id", "referral_id", "goal_id", "placement_id",
        "line_key", "meeting_id", "item_id", "participant_id", "task_id",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FoundText:
    """An entry in which all words of a question occur."""

    case_id: str
    kind: str
    entry_id: str
    words: str


def words_of(entry: Any) -> str:
    """All words a person may look for in an entry; never where a hidden place is."""
    unfindable = _NOT_WORDS | where_hidden(entry)
    parts: list[str] = []
    for field in fields(entry):
        if field.name in unfindable:
            continue
        parts.extend(_texts(getattr(entry, field.name)))
    return " ".join(part for part in parts if part)


def _texts(value: Any) -> Iterable[str]:
    if isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif type(value) is str or isinstance(value, CaseNumber | PartialDate | Decimal):
        yield str(value)
        if type(value) is str and value.startswith("+") and value[1:].isdigit():
            yield "0" + value[3:] if value.startswith("+31") else value[1:]
    elif isinstance(value, LanguageSkill):
        yield value.language


def put(connection: Connection, entry: Any) -> None:
    """Makes an entry findable, or findable anew after a correction."""
    put_all(connection, (entry,), known=True)


def put_all(connection: Connection, entries: Iterable[Any], *, known: bool = False) -> None:
    """Makes entries findable. `known`: earlier words of theirs may be in the index."""
    found = [(entry, words) for entry in entries if (words := words_of(entry)) or known]
    if known:
        for entry, _ in found:
            remove(connection, entry)
    table = search.SearchTextRow
    # One writer at a time: nobody else takes the same numbers inside this transaction.
    last = connection.execute(select(func.max(table.id))).scalar() or 0
    numbered = [
        (rowid, entry, words)
        for rowid, (entry, words) in enumerate((pair for pair in found if pair[1]), last + 1)
    ]
    if not numbered:
        return
    texts = [
        {
            "id": rowid,
            "case_id": entry.case_id or entry.id,
            "kind": type(entry).__name__,
            "entry_id": entry.id,
            "words": words,
        }
        for rowid, entry, words in numbered
    ]
    connection.execute(insert(table), texts)
    _index(
        connection,
        "search_words",
        [(rowid, " ".join(_words_in(words))) for rowid, _, words in numbered],
    )
    _index(
        connection,
        "search_names",
        [
            (rowid, fold(_names_of(entry)))
            for rowid, entry, _ in numbered
            if isinstance(entry, CaseFile | Person | ContactChannel)
        ],
    )


def _index(connection: Connection, name: str, texts: list[tuple[int, str]]) -> None:
    if texts:
        connection.execute(
            text(f"INSERT INTO {name}(rowid, words) VALUES (:rowid, :words)"),  # noqa: S608
            [{"rowid": rowid, "words": words} for rowid, words in texts],
        )


def _names_of(entry: CaseFile | Person | ContactChannel) -> str:
    if isinstance(entry, CaseFile):
        return entry.call_name
    if isinstance(entry, ContactChannel):
        return entry.address
    born = str(entry.birth_date) if entry.birth_date else ""
    parts = (entry.full_name, entry.call_name, *entry.aliases, born, entry.alien_number)
    return " ".join(part for part in parts if part)


def remove(connection: Connection, entry: Any) -> None:
    """Takes an entry's words out of the index."""
    table = search.SearchTextRow
    rowid = connection.execute(select(table.id).where(table.entry_id == entry.id)).scalar()
    if rowid is None:
        return
    for name in ("search_words", "search_names"):
        connection.execute(
            text(f"DELETE FROM {name} WHERE rowid = :rowid"),  # noqa: S608 (our own two names)
            {"rowid": rowid},
        )
    connection.execute(delete(table).where(table.id == rowid))


def find_words(connection: Connection, question: str, limit: int) -> tuple[FoundText, ...]:
    """The newest entries that hold every word of the question, the last word as a beginning."""
    match = _all_words(question)
    return _found(connection, "search_words", match, limit) if match else ()


def cases_with(connection: Connection, question: str, limit: int) -> frozenset[str]:
    """The cases of the newest entries that hold every word of the question."""
    match = _all_words(question)
    if not match:
        return frozenset()
    rows = connection.execute(
        text(
            "SELECT DISTINCT t.case_id FROM (SELECT rowid FROM search_words"
            " WHERE search_words MATCH :match ORDER BY rowid DESC LIMIT :limit)"
            " AS hit JOIN search_text AS t ON t.id = hit.rowid"
        ),
        {"match": match, "limit": limit},
    )
    return frozenset(rows.scalars())


def _all_words(question: str) -> str:
    """Every word of the question as the beginning of a word; empty when it holds none."""
    return " AND ".join(f'"{word}"*' for word in _words_in(question))


def _words_in(words: str) -> list[str]:
    """The words as the index keeps them: it must never cut one of them in two."""
    return _WORD.findall(fold(words))


def find_similar(connection: Connection, question: str, limit: int) -> tuple[FoundText, ...]:
    """Entries whose names, numbers or birth dates share pieces of three letters with the question.

    Best first; the caller judges how alike they are.
    """
    folded = fold(question)
    pieces = sorted({folded[at : at + 3] for at in range(len(folded) - 2)})
    pieces = [piece.replace('"', "") for piece in pieces if piece.strip() == piece]
    match = " OR ".join(f'"{piece}"' for piece in pieces if len(piece) == 3)
    if not match:
        return ()
    return _found(connection, "search_names", match, limit, order="rank")


def _found(
    connection: Connection, index: str, match: str, limit: int, order: str = "rowid DESC"
) -> tuple[FoundText, ...]:
    rows = connection.execute(
        text(
            "SELECT t.case_id, t.kind, t.entry_id, t.words FROM "  # noqa: S608 (our own names)
            f"(SELECT rowid FROM {index} WHERE {index} MATCH :match ORDER BY {order} LIMIT :limit)"
            " AS hit JOIN search_text AS t ON t.id = hit.rowid"
        ),
        {"match": match, "limit": limit},
    )
    return tuple(FoundText(*row) for row in rows.all())
