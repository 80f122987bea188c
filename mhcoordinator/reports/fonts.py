"""Roboto: Latin with Vietnamese, Cyrillic and Greek; only the glyphs in use are embedded."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache

import font_roboto
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "Roboto"
BOLD = "Roboto-Bold"


@cache
def load_fonts() -> frozenset[int]:
    """Makes the fonts known to reportlab; the code points that both of them can draw."""
    regular = TTFont(REGULAR, font_roboto.Roboto)
    bold = TTFont(BOLD, font_roboto.RobotoBold)
    pdfmetrics.registerFont(regular)
    pdfmetrics.registerFont(bold)
    return frozenset(regular.face.charToGlyph) & frozenset(bold.face.charToGlyph)


def printable(text: str) -> str:
    """The text composed, with each character that the font lacks as its code point, ``[U+4E2D]``.

    Invisible formatting characters are dropped; other control characters become spaces.
    """
    drawn = load_fonts()
    composed = unicodedata.normalize("NFC", text)
    if all(ord(char) in drawn and ord(char) >= 32 for char in composed):
        return composed
    return "".join(_drawn(char, drawn) for char in composed)


def _drawn(char: str, drawn: frozenset[int]) -> str:
    category = unicodedata.category(char)
    if char == "\n":
        return char
    if category == "Cc":
        return " "
    if category == "Cf":
        return ""
    return char if ord(char) in drawn else f"[U+{ord(char):04X}]"


def missing_glyphs(view: object) -> tuple[str, ...]:
    """The characters in a view that are printed as their code point, each once, in order."""
    drawn = load_fonts()
    missing: dict[str, None] = {}
    for text in _texts(view):
        for char in unicodedata.normalize("NFC", text):
            if ord(char) not in drawn and unicodedata.category(char) not in {"Cc", "Cf"}:
                missing[char] = None
    return tuple(missing)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
