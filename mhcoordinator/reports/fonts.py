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
def load_fonts() -> dict[str, dict[str, float]]:
    """Makes the fonts known to reportlab; for each the width of every character, in ems."""
    files = {REGULAR: font_roboto.Roboto, BOLD: font_roboto.RobotoBold}
    widths = {}
    for name, file in files.items():
        font = TTFont(name, file)
        pdfmetrics.registerFont(font)
        face = font.face
        widths[name] = {
            chr(code): face.charWidths[code] / 1000
            for code in face.charToGlyph
            if code >= 32 and code in face.charWidths
        }
    return widths


@cache
def _drawable() -> frozenset[str]:
    """Every visible character that both fonts can draw, and the line break."""
    regular, heavy = load_fonts().values()
    both = regular.keys() & heavy.keys()
    return frozenset(char for char in both if unicodedata.category(char) != "Cf") | {"\n"}


def printable(text: str) -> str:
    """The text composed, with each character that the font lacks as its code point, ``[U+4E2D]``.

    Invisible formatting characters are dropped; other control characters become spaces.
    """
    composed = unicodedata.normalize("NFC", text)
    if _drawable().issuperset(composed):
        return composed
    return "".join(_drawn(char) for char in composed)


def _drawn(char: str) -> str:
    if char in _drawable():
        return char
    category = unicodedata.category(char)
    if category == "Cc":
        return " "
    if category == "Cf":
        return ""
    return f"[U+{ord(char):04X}]"


def missing_glyphs(view: object) -> tuple[str, ...]:
    """The characters in a view that are printed as their code point, each once, in order."""
    missing: dict[str, None] = {}
    for text in _texts(view):
        for char in unicodedata.normalize("NFC", text):
            if char not in _drawable() and unicodedata.category(char) not in {"Cc", "Cf"}:
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
