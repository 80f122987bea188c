"""Finds names of places in free text: towns, villages and quarters, wherever they are."""

from __future__ import annotations

import re
from collections.abc import Callable

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.text_patterns import WORD, Span, stands_inside

CAPITAL_ONLY = "^"
"""Before a name in a list of places: it is a place only when it is written with a capital."""

PROVINCES = (
    "Noord-Holland", "Zuid-Holland", "Noord-Brabant", "Brabant", "Limburg", "Zeeland",
    "Gelderland", "Overijssel", "Drenthe", "Friesland", "Fryslân", "Flevoland",
)  # fmt: skip

IsPlace = Callable[[str, bool], bool]
"""Whether folded words with one space between them are a place, given whether with a capital."""

_PROVINCE = re.compile(
    rf"\b(?:{'|'.join(PROVINCES)}|(?:provincie|province of|prov\.?)\s+(?:Utrecht|Groningen))\b"
    .replace("-", r"[\s\-]?"),
    re.IGNORECASE,
)  # fmt: skip
_MOST_WORDS = 5
_GAP = re.compile(r"[\s\-–/.'’]{1,3}")
# Small words inside the name of a place.
LINKS = frozenset(
    {
        "aan", "am", "an", "bij", "d", "de", "del", "den", "der", "des", "die", "di", "do", "du",
        "el", "en", "het", "in", "l", "la", "las", "le", "les", "los", "of", "op", "over", "s",
        "sur", "t", "te", "ten", "ter", "the", "und", "van", "voor",
    }
)  # fmt: skip
# Villages that are a word of every sentence: only where a place must stand.
_ALSO_EVERYDAY = frozenset(
    {
        "alle", "een", "halen", "handel", "heel", "heer", "heers", "hem", "leek", "meer", "melden",
        "naast", "on", "oost", "recht", "son", "waarde", "werken", "winkel", "zetten",
    }
)  # fmt: skip
_WHERE = re.compile(r"\b(?:in|te|uit|naar|nabij|vanuit)\s$", re.IGNORECASE)
# A street tells also without its number, and when it is built from two words of every day.
_STREET = re.compile(r"\w{3,}(?:straat|laan|plein|gracht|kade|singel|steeg|dreef|plantsoen)")
_ADJECTIVES = ("se", "s", "er")
_SHORTEST_STEM = 4


class PlaceFinder:
    """Knows places by a list."""

    def __init__(self, is_place: IsPlace, is_common: Callable[[str], bool]) -> None:
        """Learns what is a place, and which folded words are words of every day."""
        self._is_place = is_place
        self._is_common = is_common

    def spans(self, text: str) -> list[Span]:
        """Where a place is named, the longest name first; provinces are none."""
        provinces = province_spans(text)
        words = list(WORD.finditer(text))
        folded = [fold(word[0]) for word in words]
        found: list[Span] = []
        at = 0
        while at < len(words):
            length = next(
                (
                    length
                    for length in range(_most_words(text, words, at), 0, -1)
                    if self._is_named(text, words[at : at + length], folded[at : at + length])
                ),
                0,
            )
            span = (words[at].start(), words[at + max(length, 1) - 1].end())
            if length and not any(start < span[1] and span[0] < end for start, end in provinces):
                found.append(span)
            at += max(length, 1)
        return found

    def _is_named(self, text: str, words: list[re.Match[str]], folded: list[str]) -> bool:
        telling = [
            (word, plain)
            for word, plain in zip(words, folded, strict=True)
            if plain not in LINKS or len(words) == 1
        ]
        if not telling:
            return False
        capital = all(not word[0][0].islower() for word, _ in telling)
        name = " ".join(folded)
        if len(words) == 1 and _STREET.fullmatch(name):
            return capital and stands_inside(text, words[0].start())
        if not self._is_place(name, capital):
            return capital and len(words) == 1 and self._is_adjective(folded[0])
        if not all(plain in LINKS or self._is_common(plain) for _, plain in telling):
            return True
        first = telling[0][0]
        if name in _ALSO_EVERYDAY:
            return capital and bool(_WHERE.search(text, max(0, first.start() - 9), first.start()))
        return capital and (first is not words[0] or stands_inside(text, first.start()))

    def _is_adjective(self, word: str) -> bool:
        """Whether it is made of a place: ``Bredase``."""
        return not self._is_common(word) and any(
            len(stem) >= _SHORTEST_STEM and stem != word and self._is_place(stem, True)
            for stem in (word.removesuffix(ending) for ending in _ADJECTIVES)
        )


def province_spans(text: str) -> list[Span]:
    """Where a Dutch province is named."""
    return [match.span() for match in _PROVINCE.finditer(text)]


def in_words(name: str) -> str:
    """A name as it stands in a list: folded words with one space between them."""
    return " ".join(fold(word) for word in WORD.findall(name))


def _most_words(text: str, words: list[re.Match[str]], at: int) -> int:
    """How many words from here stand close enough together to be one name."""
    count = 1
    while (
        count < _MOST_WORDS
        and at + count < len(words)
        and _GAP.fullmatch(text, words[at + count - 1].end(), words[at + count].start())
    ):
        count += 1
    return count
