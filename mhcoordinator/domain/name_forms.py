"""The forms in which a name is written: endings, compounds, typing errors, by ear, in disguise."""

from __future__ import annotations

import re
from collections.abc import Callable

from rapidfuzz.distance import OSA

from mhcoordinator.domain.folding import fold

_NOT_WORD = re.compile(r"[\W_]+")
_ENDINGS = (
    "s", "es", "se", "e", "en", "er", "ers", "je", "jes", "tje", "tjes", "pje", "etje", "ke",
    "a", "i", "tys", "ty",
)  # fmt: skip
_LOOKALIKES = str.maketrans("авекмнорстухіјѕһьԁԛԝαβεικνορτυχ", "abekmhopctyxijshbdqwabeikvoptux")
_DIGIT_LETTERS = str.maketrans("0134578", "oieastb")
# What sounds alike to somebody who only heard the name.
_BY_EAR = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"eij|ij|ei|ey|y", "i"), (r"ph", "f"), (r"th", "t"), (r"sch|sh|sj", "s"), (r"ck|c|q", "k"),
        (r"x", "ks"), (r"z", "s"), (r"oe|ou", "u"), (r"w", "v"), (r"dj", "j"), (r"h", ""),
        (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
_SHORTEST_BY_EAR = 4
_LONG_BY_EAR = 8
_LONGER_BY_EAR = 3
_SHORTEST_REST = 4


def bare(word: str) -> str:
    """Folded, without what is no letter or digit, and with lookalikes of other alphabets Latin."""
    folded = _NOT_WORD.sub("", fold(word))
    if any(char.isascii() and char.isalpha() for char in folded) and not folded.isascii():
        return folded.translate(_LOOKALIKES)
    return folded


def guises(word: str) -> tuple[str, ...]:
    """A bare word, also without digits at its ends, and with digits read as letters."""
    if word.isalpha() or word.isdecimal():
        return (word,)
    return word, word.strip("0123456789"), word.translate(_DIGIT_LETTERS)


def by_ear(name: str) -> str:
    """One spelling for all that sound alike: ``heijden`` and ``heyden`` are the same."""
    for pattern, sound in _BY_EAR:
        name = pattern.sub(sound, name)
    return name


def is_form_of(word: str, name: str, is_common: Callable[[str], bool]) -> bool:
    """Whether a word is a name with an ending, in a compound, by ear, or with a typing error."""
    if len(name) >= 5 and name in word:
        return True
    if len(name) == 4 and (word.startswith(name) or word.endswith(name)):
        return True
    if any(word == name + ending for ending in (*_ENDINGS, f"{name[-1]}tje")):
        return True
    if len(name) == 3 and _is_compound(word, name, is_common):
        return True
    allowed = 2 if len(name) >= 8 else 1 if len(name) >= 4 else 0
    if not allowed:
        return False
    bases = {word, *(word.removesuffix(ending) for ending in ("s", "je", "tje", "en"))}
    if any(_is_near(base, name, allowed) for base in bases):
        return True
    if len(name) >= _SHORTEST_BY_EAR and any(_sounds_like(base, name) for base in bases):
        return True
    return len(name) >= 4 and _is_compound_with_error(word, name, is_common, allowed)


def _is_near(word: str, name: str, allowed: int) -> bool:
    if abs(len(word) - len(name)) > allowed:
        return False
    return OSA.distance(word, name, score_cutoff=allowed) <= allowed


def _sounds_like(word: str, name: str) -> bool:
    if abs(len(word) - len(name)) > _LONGER_BY_EAR:
        return False
    return _is_near(by_ear(word), by_ear(name), 1 if len(name) >= _LONG_BY_EAR else 0)


def _is_compound(word: str, name: str, is_common: Callable[[str], bool]) -> bool:
    rests = (word.removeprefix(name), word.removesuffix(name))
    return any(
        _SHORTEST_REST <= len(rest) < len(word)
        and (is_common(rest) or is_common(rest.removesuffix("s")))
        for rest in rests
    )


def _is_compound_with_error(
    word: str, name: str, is_common: Callable[[str], bool], allowed: int
) -> bool:
    lengths = (len(name) - 1, len(name), len(name) + 1)
    parts = [(word[:length], word[length:]) for length in lengths]
    parts += [(word[-length:], word[:-length]) for length in lengths]
    return any(
        len(rest) >= _SHORTEST_REST and _is_near(part, name, allowed) and is_common(rest)
        for part, rest in parts
    )
