"""Words that keep a line off a paper which somebody could find, from the list that comes along."""

from __future__ import annotations

import re
from functools import cache

from mhcoordinator.assets import asset
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.plain_letters import plain_letters

_WHOLE, _ALLOWED = "=", "!"


def speaks_of_danger(text: str) -> bool:
    """Whether a text speaks of danger, of the criminal case, or of what the client came from."""
    telling, allowed = _patterns()
    return telling.search(allowed.sub(" ", fold(plain_letters(text)))) is not None


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What tells, and what only looks like it."""
    lines = asset("words", "danger_words.txt").read_text(encoding="utf-8").splitlines()
    words = [
        word.strip()
        for line in lines
        if line.strip() and not line.startswith("#")
        for word in line.split(",")
    ]
    telling = [_pattern(word) for word in words if not word.startswith(_ALLOWED)]
    allowed = [_pattern(word[1:]) for word in words if word.startswith(_ALLOWED)]
    return re.compile("|".join(telling)), re.compile("|".join(allowed))


def _pattern(word: str) -> str:
    if word.startswith(_WHOLE):
        return rf"\b{re.escape(word[1:])}\b"
    return re.escape(word)
