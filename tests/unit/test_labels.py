"""Every value has a word, in both languages."""

from __future__ import annotations

import importlib
import pkgutil
from enum import Enum, StrEnum

import pytest

import mhcoordinator.domain
from mhcoordinator.domain.labels import (
    country_choices,
    country_name,
    label,
    language_choices,
    language_name,
)
from mhcoordinator.domain.person import Gender


def as_it_is(_context: str, text: str) -> str:
    return text


def domain_enums() -> list[type[StrEnum]]:
    found = set()
    for module in pkgutil.iter_modules(mhcoordinator.domain.__path__, "mhcoordinator.domain."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum:
                found.add(value)
    return sorted(found, key=lambda enum: enum.__name__)


def test_there_are_enums_to_label() -> None:
    assert len(domain_enums()) > 30


@pytest.mark.parametrize("enum", domain_enums(), ids=lambda enum: enum.__name__)
def test_every_member_has_a_word_of_its_own(enum: type[StrEnum]) -> None:
    words = [label(member, as_it_is) for member in enum]
    assert all(words)
    assert len(set(words)) == len(words)


def test_labels_go_through_the_translation() -> None:
    assert label(Gender.WOMAN, lambda context, text: f"{context}:{text}") == "Label:woman"


def test_a_foreign_enum_has_no_label() -> None:
    class Colour(Enum):
        RED = "red"

    with pytest.raises(KeyError):
        label(Colour.RED, as_it_is)


def test_names_of_countries_and_languages() -> None:
    assert country_name("PL", "nl") == "Polen"
    assert country_name("VN", "en") == "Vietnam"
    assert country_name("XX", "nl") == "XX"
    assert language_name("pol", "nl") == "Pools"
    assert language_name("bin", "en") == "Edo (Bini)"
    assert language_name("Nergenstaal", "nl") == "Nergenstaal"


def test_choices_are_sorted_by_their_folded_name() -> None:
    names = [name for _, name in country_choices("nl")]
    assert names.index("Oekraïne") < names.index("Oman")
    assert ("bin", "Edo (Bini)") in language_choices("nl")
