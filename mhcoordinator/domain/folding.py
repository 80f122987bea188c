"""Folding of text so that what sounds and looks alike is found alike."""

from __future__ import annotations

import re
import unicodedata

# Letters that Unicode does not decompose into a base letter and a mark.
_UNDECOMPOSED = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe",
        "ı": "i", "ħ": "h", "ŋ": "n", "ŧ": "t", "ĳ": "ij",
    }
)  # fmt: skip
_CONTROLS = dict.fromkeys((*range(0x20), 0x7F), " ")
_SPACES = re.compile(r"\s+")


def fold(text: str) -> str:
    """Lower case, without marks, compatibility forms and control characters, spaces joined.

    ``Łukasz Wiśniewski`` becomes ``lukasz wisniewski``; ``IJsbrand`` in the one-letter form
    becomes ``ijsbrand``.
    """
    if text.isascii():
        return _SPACES.sub(" ", text.lower().translate(_CONTROLS)).strip()
    lowered = unicodedata.normalize("NFKD", text).casefold()
    decomposed = unicodedata.normalize("NFKD", lowered.translate(_UNDECOMPOSED))
    kept = "".join(
        " " if unicodedata.category(char) == "Cc" else char
        for char in decomposed
        if not unicodedata.combining(char) and unicodedata.category(char) != "Cf"
    )
    return _SPACES.sub(" ", kept.translate(_UNDECOMPOSED)).strip()
