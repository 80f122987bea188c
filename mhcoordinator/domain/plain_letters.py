"""Makes a text say to a program what it says to an eye: no invisible characters, no disguises."""

from __future__ import annotations

import unicodedata
from functools import cache

# Drawn as nothing or as a blank, though Unicode calls them letters, marks or symbols.
_BLANKS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_DROPPED = frozenset({"Cf", "Me", "Co", "Cn", "Cs"})
_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢɑɡ", "abcdefghijklmnoprstuvwyzag", strict=True))
# Letters in circles, squares and flags; Unicode gives them no plain form.
_ALPHABETS = (0x1F130, 0x1F150, 0x1F170, 0x1F1E6)


def plain_letters(text: str) -> str:
    """The composed text without invisible characters, styled letters and digits made plain.

    Letters of other alphabets stay as they are. Line breaks and tabs stay; other control
    characters become spaces.
    """
    composed = unicodedata.normalize("NFC", text)
    return composed if composed.isascii() and composed.isprintable() else _plain(composed)


def _plain(text: str) -> str:
    return "".join(char if "!" <= char <= "~" else _plain_char(char) for char in text)


@cache
def _plain_char(char: str) -> str:
    if char in "\n\t ":
        return char
    category = unicodedata.category(char)
    is_selector = "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
    if category in _DROPPED or char in _BLANKS or is_selector:
        return ""
    if category in {"Cc", "Zl", "Zp"}:
        return " "
    if char in _SMALL_CAPITALS:
        return _SMALL_CAPITALS[char]
    for first in _ALPHABETS:
        if first <= ord(char) < first + 26:
            return chr(ord("A") + ord(char) - first)
    compatible = unicodedata.normalize("NFKC", char)
    return compatible if len(compatible) == 1 and "!" <= compatible <= "~" else char
