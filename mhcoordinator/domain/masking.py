"""A text from which things were taken out, and the cutting itself."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

MASK = "[…]"
"""What stands where something was taken out; always as long, so that it tells nothing."""

PREFIX = r"(?:van|von|de|der|den|el|al|la|da|di|ten|ter|v\.?\s?/?d\.?r?\.?)"
"""What stands between the parts of a name."""

_INITIALS_BEFORE = re.compile(rf"(?:[^\W\d_]\.[\s-]?)+\s*(?:{PREFIX}\s+){{0,3}}$", re.IGNORECASE)
_BELONGS_AFTER = re.compile(r"^(?:['’]s?\b|,?\s+(?:[^\W\d_a-z]\.)+)")
_JOINED = re.compile(rf"[\s\-_.,'’&]{{0,3}}(?:{PREFIX}\s+){{0,3}}")


class MaskKind(Enum):
    """Which net caught it."""

    KNOWN = "known"
    PATTERN = "pattern"
    SUSPECT = "suspect"


@dataclass(frozen=True, slots=True)
class Masked:
    """Something that was taken out: the words that stood there, and why."""

    text: str
    kind: MaskKind


@dataclass(frozen=True, slots=True)
class Suspect:
    """A word that looks like a name.

    Attributes:
        context: the words around it, for the user who decides.
        kept: the user left it standing.
    """

    word: str
    context: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Redacted:
    """A text from which things were taken out."""

    text: str
    masked: tuple[Masked, ...] = ()
    suspects: tuple[Suspect, ...] = ()


def cut(
    text: str, spans: list[tuple[int, int, MaskKind]], suspects: tuple[Suspect, ...]
) -> Redacted:
    """The text without the spans; neighbours and the initials beside them go together."""
    joined: list[tuple[int, int, MaskKind]] = []
    widened = (_with_initials(text, span) for span in spans)
    for start, end, kind in sorted(widened, key=lambda span: span[:2]):
        if joined and (start <= joined[-1][1] or _JOINED.fullmatch(text, joined[-1][1], start)):
            first, last_end, last_kind = joined[-1]
            strongest = MaskKind.KNOWN if MaskKind.KNOWN in (kind, last_kind) else last_kind
            joined[-1] = (first, max(last_end, end), strongest)
        else:
            joined.append((start, end, kind))
    parts, position = [], 0
    for start, end, _ in joined:
        parts += [text[position:start], MASK]
        position = end
    parts.append(text[position:])
    masked = tuple(Masked(text[start:end], kind) for start, end, kind in joined)
    return Redacted("".join(parts), masked, suspects)


def _with_initials(text: str, span: tuple[int, int, MaskKind]) -> tuple[int, int, MaskKind]:
    start, end, kind = span
    if kind is MaskKind.PATTERN:
        return span
    before = _INITIALS_BEFORE.search(text, max(0, start - 24), start)
    after = _BELONGS_AFTER.match(text[end : end + 8])
    if before and (before.start() == 0 or not text[before.start() - 1].isalnum()):
        start = before.start()
    return start, end + (len(after[0]) if after else 0), kind
