"""Takes names, places and numbers out of free text before it leaves the vault. Pure.

Three nets hang behind each other: the terms of the case itself, however they are written; shapes
that point to anybody (`text_patterns`); and every word that looks like a name and is no common
word. Only what the last net caught can be left standing by the user.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from enum import Enum

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.known_terms import Term
from mhcoordinator.domain.name_matching import NameMatcher
from mhcoordinator.domain.plain_letters import plain_letters
from mhcoordinator.domain.text_patterns import WORD, Span, telling_spans

MASK = "[…]"
"""What stands where something was taken out; always as long, so that it tells nothing."""

_CONTEXT_CHARS = 24
# A nickname is often one word between quotation marks, without a capital.
_QUOTES = frozenset("\"“”„«»‘’'")
_SHORTEST_NUMBER = 6
_PREFIX = r"(?:van|von|de|der|den|el|al|la|da|di|ten|ter|v\.?\s?/?d\.?r?\.?)"
_INITIALS_BEFORE = re.compile(rf"(?:[^\W\d_]\.[\s-]?)+\s*(?:{_PREFIX}\s+){{0,3}}$", re.IGNORECASE)
_BELONGS_AFTER = re.compile(r"^(?:['’]s?\b|,?\s+(?:[^\W\d_a-z]\.)+)")
# Behind a title even a common word with a capital is somebody: "mevrouw Kok".
_TITLE = re.compile(
    rf"\b(?:mevrouw|mevr|mw|mej|meneer|mnr|dhr|de heer|agent|dokter|dr|juf|tante|oom)\.?\s+"
    rf"(?:{_PREFIX}\s+){{0,3}}$",
    re.IGNORECASE,
)
_JOINED = re.compile(rf"[\s\-_.,'’&]{{0,3}}(?:{_PREFIX}\s+){{0,3}}")


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


class Redactor:
    """Masks the free text of one case for one recipient."""

    def __init__(
        self,
        terms: Iterable[Term],
        common_words: Callable[[str], bool],
        allowed: Iterable[str] = (),
        shared: Iterable[str] = (),
        doubtful: Iterable[Term] = (),
    ) -> None:
        """Learns the terms of one case.

        Args:
            terms: what may never be read.
            common_words: whether a folded word is no name; see `services.redacting`.
            allowed: texts whose words may stand, e.g. the name of the recipient; a word that is
                also in `terms` is masked all the same.
            shared: texts that the recipient may read, e.g. the client's name in a letter that
                gives it; they stand also when a relative has the same surname.
            doubtful: what is likely a name or place: suspect however it is written.
        """
        given = tuple(shared)
        self._is_common = common_words
        self._known = NameMatcher(terms, common_words, _words_of(given))
        self._doubtful = NameMatcher(doubtful, common_words, _words_of(given))
        texts = (*allowed, *given)
        self._allowed = _words_of(texts)
        self._allowed_digits = {digits for text in texts if (digits := _digits(text))}

    def mask(
        self, text: str, kept_words: Collection[str] = (), *, mask_suspects: bool = True
    ) -> Redacted:
        """The text with `MASK` where something was taken out.

        Args:
            text: as typed. Invisible characters are dropped, for names can hide behind them.
            kept_words: suspects that the user left standing, compared without case and accents.
            mask_suspects: whether words that only look like a name are masked.
        """
        clean = plain_letters(text)
        known = self._known.spans(clean)
        shaped = [
            span for span in telling_spans(clean) if not self._is_shared_number(clean[slice(*span)])
        ]
        hidden = _covered([*known, *shaped], len(clean))
        suspects = self._suspects(clean, hidden, {fold(word) for word in kept_words})
        spans = [(*span, MaskKind.KNOWN) for span in known]
        spans += [(*span, MaskKind.PATTERN) for span in shaped]
        if mask_suspects:
            spans += [(*span, MaskKind.SUSPECT) for span, found in suspects if not found.kept]
        return _cut(clean, spans, tuple(found for _, found in suspects))

    def _suspects(self, text: str, hidden: bytearray, kept: set[str]) -> list[tuple[Span, Suspect]]:
        found = []
        doubted = _covered(self._doubtful.spans(text), len(text))
        for match in WORD.finditer(text):
            start, end = match.span()
            quoted = text[start - 1 : start] in _QUOTES and text[end : end + 1] in _QUOTES
            if hidden[start]:
                continue
            titled = match[0].istitle() and _TITLE.search(text, max(0, start - 24), start)
            likely = (doubted[start] or titled) and fold(match[0]) not in self._allowed
            if not likely and not self._looks_like_a_name(match[0], quoted=quoted):
                continue
            around = text[max(0, start - _CONTEXT_CHARS) : end + _CONTEXT_CHARS]
            suspect = Suspect(match[0], " ".join(around.split()), fold(match[0]) in kept)
            found.append(((start, end), suspect))
        return found

    def _is_shared_number(self, text: str) -> bool:
        digits = _digits(text).removeprefix("00").removeprefix("31").removeprefix("0")
        return len(digits) >= _SHORTEST_NUMBER and any(
            shared.endswith(digits) for shared in self._allowed_digits
        )

    def _looks_like_a_name(self, word: str, *, quoted: bool) -> bool:
        if not any(char.isalpha() for char in word) or len(word) == 1:
            return False
        if all(_is_latin_lower(char) for char in word) and not quoted:
            return False
        folded = fold(word)
        if folded in self._allowed or self._is_common(folded):
            return False
        return not (len(word) <= 4 and word[0].isascii() and word[-1].isdigit())


def _words_of(texts: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for text in texts for word in WORD.findall(text))


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal())


def _is_latin_lower(char: str) -> bool:
    if not char.isalpha() or unicodedata.combining(char):
        return True
    return char.islower() and "LATIN" in unicodedata.name(char, "")


def _covered(spans: Iterable[Span], length: int) -> bytearray:
    covered = bytearray(length)
    for start, end in spans:
        covered[start:end] = b"\x01" * (end - start)
    return covered


def _cut(
    text: str, spans: list[tuple[int, int, MaskKind]], suspects: tuple[Suspect, ...]
) -> Redacted:
    """Cuts the spans out; neighbours and the initials beside them go together."""
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
