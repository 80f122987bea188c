"""The lists of place names that come along: towns and villages, near and far."""

from __future__ import annotations

from functools import cache

import pycountry

from mhcoordinator.assets import asset
from mhcoordinator.domain.labels import country_name
from mhcoordinator.domain.place_names import CAPITAL_ONLY, in_words


def is_place(words: str, capital: bool) -> bool:
    """Whether folded words are the name of a place.

    Args:
        words: with one space between them, as `place_names.in_words` makes them.
        capital: whether they were written with a capital; some names count only then.
    """
    names = _names()
    return words in names or (capital and CAPITAL_ONLY + words in names)


def is_place_or_country(words: str, capital: bool) -> bool:
    """The same for countries too, but the Netherlands; in English only with a capital."""
    return (
        is_place(words, capital)
        or words in _countries("nl")
        or (capital and words in _countries("en"))
    )


@cache
def _countries(language: str) -> frozenset[str]:
    abroad = (country.alpha_2 for country in pycountry.countries if country.alpha_2 != "NL")
    return frozenset(in_words(country_name(code, language)) for code in abroad)


@cache
def _names() -> frozenset[str]:
    """Read when the first text is masked; some 36,000 names."""
    made = asset("words", "places.txt").read_text(encoding="utf-8").splitlines()
    own = asset("words", "more_places.txt").read_text(encoding="utf-8").splitlines()
    named = [name for line in own if not line.startswith("#") for name in line.split(",")]
    return frozenset([*made, *map(_folded, named)]) - {"", CAPITAL_ONLY}


def _folded(name: str) -> str:
    mark = CAPITAL_ONLY if name.strip().startswith(CAPITAL_ONLY) else ""
    return mark + in_words(name)
