"""How much two texts are alike, word by word."""

from __future__ import annotations

import re

from rapidfuzz import fuzz

from mhcoordinator.domain.folding import fold

_WORD = re.compile(r"[^\W_]+")


def likeness(question: str, text: str) -> int:
    """How well every word of the question is met by its best word in the text, in percent.

    The order of the words does not count, nor do words of the text that nobody asked for.
    """
    asked, words = _WORD.findall(fold(question)), _WORD.findall(fold(text))
    if not asked or not words:
        return 0
    best = [max(fuzz.ratio(word, candidate) for candidate in words) for word in asked]
    return round(sum(best) / len(best))


def names_alike(one: str, other: str) -> int:
    """How alike two names are in percent; one word alone never makes more than 90.

    The shorter name is held against the longer one, so that a second given name that only one
    of them has does not count against them.
    """
    shorter, longer = sorted((one, other), key=lambda name: len(_WORD.findall(name)))
    return min(likeness(shorter, longer), 90 if len(_WORD.findall(shorter)) == 1 else 100)
