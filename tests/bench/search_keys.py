"""One key stroke in search at 100,000 cases, beside the same question without encryption."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from mhcoordinator.domain.folding import fold
from mhcoordinator.services.search import search
from tests.bench.bare_vault import unencrypted
from tests.bench.big_vaults import big_vault, unlock
from tests.bench.measuring import Row, in_turns, milliseconds, p95

CASES = 100_000
# Names right and misspelt, two words, a phone number, a V-number, a case number, nothing at all.
TYPED = (
    "Świerowicz", "Phamisen", "Karabelka", "Őrdzen", "Liloria", "Vemiesku", "Jotadie",
    "tolk advocaat", "aangifte doen", "opvang", "0655504", "281234", "MH-2020-01", "xqzwv",
)  # fmt: skip
ROUNDS = 5
_HITS = """
SELECT t.case_id, t.kind, t.entry_id, t.words
FROM (SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY {order} LIMIT ?) AS hit
JOIN search_text AS t ON t.id = hit.rowid
"""
_WORDS = _HITS.format(index="search_words", order="rowid DESC")
_NAMES = _HITS.format(index="search_names", order="rank")


def key_strokes() -> list[str]:
    """What stands in the field after each key."""
    return [word[: end + 1] for word in TYPED for end in range(len(word))]


def slowest_keys(ask: Callable[[str], object]) -> float:
    """What 95 of 100 key strokes stay below, in milliseconds."""
    return p95([milliseconds(partial(ask, text)) for text in key_strokes()])


def measure() -> Row:
    folder = big_vault(CASES)
    plain = unencrypted(folder)
    session = unlock(folder)
    ours, yardstick = in_turns(
        lambda: slowest_keys(partial(search, session)),
        lambda: slowest_keys(partial(_bare, plain)),
        ROUNDS,
    )
    session.close()
    plain.close()
    return Row("key stroke in search, p95, 100,000 cases", ours, yardstick, "ms", 2)


def _bare(plain: Any, text: str) -> list[Any]:
    """The same questions under the same conditions, with the rows as the driver gives them."""
    tokens = [token for token in fold(text).replace("-", " ").split() if token]
    match = " AND ".join(f'"{token}"*' for token in tokens)
    found = plain.execute(_WORDS, (match, 50)).fetchall() if match else []
    if len(found) < 5 and len(text.strip()) >= 4:
        folded = fold(text)
        pieces = sorted({folded[at : at + 3] for at in range(len(folded) - 2)})
        match = " OR ".join(f'"{piece}"' for piece in pieces if piece.strip() == piece)
        if match:
            found += plain.execute(_NAMES, (match, 100)).fetchall()
    ids = list({row[0] for row in found})
    marks = ", ".join("?" * len(ids))
    plain.execute(
        f"SELECT id, number, call_name, status FROM case_file WHERE id IN ({marks})",  # noqa: S608
        ids,
    ).fetchall()
    return list(found)
