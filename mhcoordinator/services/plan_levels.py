"""What each level means in each life domain, read from data that comes along with the program."""

from __future__ import annotations

import tomllib
from functools import cache

from mhcoordinator.assets import asset
from mhcoordinator.domain.care import LifeDomain
from mhcoordinator.domain.plan import Level


def level_sentence(life_domain: LifeDomain, level: Level, language: str) -> str:
    """The sentence for a level in a domain, in ``nl`` or, for any other language, ``en``.

    Raises:
        OSError: the file is gone.
    """
    sentences = _levels()[life_domain.value]["nl" if language == "nl" else "en"]
    return sentences[int(level.value) - 1]


@cache
def _levels() -> dict[str, dict[str, list[str]]]:
    with asset("plan", "levels.toml").open("rb") as file:
        return tomllib.load(file)
