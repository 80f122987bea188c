"""By hand, for each message: what may never be read in a summary, nor on the disk."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mhcoordinator.domain.folding import fold

ENCODINGS = ("utf-8", "utf-16-le", "latin-1")


@dataclass(frozen=True)
class Secrets:
    """Names and numbers of one case.

    Attributes:
        words: names, aliases, places that name somebody's home, facilities, third parties.
        numbers: phone, V-number and the like, digits only, without a prefix.
        typed: what was typed letter by letter, to look for in files.
    """

    words: tuple[str, ...]
    numbers: tuple[str, ...]
    typed: tuple[str, ...]


SECRETS = {
    "Blessing": Secrets(
        words=(
            "Blessing", "Osarhenoma", "Idemudia", "Ouwerkerk", "mama", "madam", "Zeist",
            "azc Zeist", "Benin City", "Benin",
        ),
        numbers=("655501733", "305550142", "2817364509"),
        typed=(
            "Osarhenoma", "Idemudia", "IDEMUDIA", "Ouwerkerk", "Nieuwegein", "06 55 50 17 33",
            "655501733", "2817364509", "030-555 01 42", "305550142", "juju-eed", "Benin City",
        ),
    ),
    "Łukasz": Secrets(
        words=(
            "Łukasz", "Lukasz", "Wiśniewski", "Wisniewski", "kierowca", "Sosnowiec", "Będzin",
            "Bedzin",
        ),
        numbers=("601555018",),
        typed=(
            "Łukasz", "Wiśniewski", "Sosnowiec", "Będzin", "kierowca", "601 555 018", "601555018",
            "glastuinbouw",
        ),
    ),
    "Noa": Secrets(
        words=(
            "Noa", "van der Heijden", "Heijden", "El Amrani", "Amrani", "Rico", "Amersfoort",
        ),
        numbers=(),
        typed=("Heijden", "Amrani", "Rico", "Hilversum", "vmbo-tl", "studioverhoor"),
    ),
    "Marisol": Secrets(
        words=("Marisol", "Marisol D", "Iloilo", "Manila", "Haaglanden"),
        numbers=("655501999",),
        typed=("Marisol", "Iloilo", "Manila", "Wassenaar", "06-55501999", "655501999", "sepot"),
    ),
}  # fmt: skip


def told_in(text: str, secrets: Secrets) -> list[str]:
    """The words and numbers that can be read in a text, however they are spelled."""
    folded = " ".join(fold(text).split())
    digits = re.sub(r"(?<=\d)[\s().\-–/]+(?=\d)", "", text)
    words = [
        word
        for word in secrets.words
        if re.search(rf"(?<!\w){re.escape(fold(word))}(?!\w)", folded)
    ]
    return words + [number for number in secrets.numbers if number in digits]


def found_on_disk(folders: Iterable[Path], words: Iterable[str]) -> list[tuple[str, str]]:
    """(word, file) for every word that stands in clear in a file, name of the file included."""
    needles = [(word, needle) for word in words for needle in _needles(word)]
    found = []
    for path in _files(folders):
        data = path.read_bytes() + b"\n" + str(path.name).encode()
        lowered = data.lower()
        found += [
            (word, path.name)
            for word, needle in needles
            if needle in data or needle.lower() in lowered
        ]
    return found


def _needles(word: str) -> set[bytes]:
    return {word.encode(encoding, "ignore") for encoding in ENCODINGS} - {b""}


def _files(folders: Iterable[Path]) -> Iterator[Path]:
    for folder in folders:
        yield from (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
