"""Takes names, places and numbers out of free text before it leaves the vault. Pure.

Three nets hang behind each other: the terms of the case itself, however they are written; shapes
that point to anybody (`text_patterns`); and every word that looks like a name or a place and is no
common word. Only what the last net caught can be left standing by the user. For a paper without
places and days (tier A) those are caught by the second net.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import pairwise

from mhcoordinator.domain.day_spans import day_spans
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.known_terms import Term
from mhcoordinator.domain.masking import MASK, PREFIX, Masked, MaskKind, Redacted, Suspect, cut
from mhcoordinator.domain.name_matching import NameMatcher
from mhcoordinator.domain.place_names import LINKS, PlaceFinder, province_spans
from mhcoordinator.domain.plain_letters import plain_letters
from mhcoordinator.domain.text_patterns import WORD, Span, telling_spans

__all__ = ["MASK", "MaskKind", "Masked", "Redacted", "Redactor", "Suspect"]

_CONTEXT_CHARS = 24
# A nickname is often one word between quotation marks, without a capital.
_QUOTES = frozenset("\"“”„«»‘’'")
_SHORTEST_NUMBER = 6
# Behind a title even a common word with a capital is somebody: "mevrouw Kok", "conciërge Ab".
_TITLE = re.compile(
    r"\b(?:(?:mevrouw|mevr|mw|mej|meneer|mnr|dhr|de heer|mr|mrs|ms|dr|drs|ds|prof|zr|br|brig|insp|"
    r"fam)\.?|agent|hoofdagent|wachtmeester|brigadier|inspecteur|rechercheur|officier|rechter|dokter|"
    r"zuster|broeder|pater|pastoor|pastor|dominee|juf|juffrouw|meester|tante|oom|neef|nicht|buurman|"
    r"buurvrouw|collega|conciërge|portier|voorman|chauffeur|voogd|mentor|vriend|vriendin|madam|ene|"
    rf"genaamd)\s+(?:{PREFIX}\s+){{0,3}}$",
    re.IGNORECASE,
)


class Redactor:
    """Masks the free text of one case for one recipient."""

    def __init__(
        self,
        terms: Iterable[Term],
        common_words: Callable[[str], bool],
        allowed: Iterable[str] = (),
        shared: Iterable[str] = (),
        doubtful: Iterable[Term] = (),
        doubtful_places: PlaceFinder | None = None,
        *,
        anonymous_places: PlaceFinder | None = None,
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
            doubtful_places: finds places that the case does not know; they are suspect.
            anonymous_places: for a paper that may name no place below a province, and no day;
                what it finds is masked whatever the user wants.
        """
        given = tuple(shared)
        self._is_common = common_words
        self._known = NameMatcher(terms, common_words, _words_of(given))
        self._doubtful = NameMatcher(doubtful, common_words, _words_of(given))
        self._doubtful_places = doubtful_places
        self._anonymous_places = anonymous_places
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
        shaped = list(self._shaped(clean))
        hidden = _covered([*known, *shaped], len(clean))
        suspects = self._suspects(clean, hidden, {fold(word) for word in kept_words})
        spans = [(*span, MaskKind.KNOWN) for span in known]
        spans += [(*span, MaskKind.PATTERN) for span in shaped]
        if mask_suspects:
            spans += [(*span, MaskKind.SUSPECT) for span, found in suspects if not found.kept]
        return cut(clean, spans, tuple(found for _, found in suspects))

    def _shaped(self, text: str) -> Iterator[Span]:
        for span in telling_spans(text):
            if not self._is_shared_number(text[slice(*span)]):
                yield span
        if self._anonymous_places:
            yield from day_spans(text)
            yield from self._anonymous_places.spans(text)

    def _suspects(self, text: str, hidden: bytearray, kept: set[str]) -> list[tuple[Span, Suspect]]:
        words = list(WORD.finditer(text))
        doubted = _covered(self._doubtful.spans(text), len(text))
        places = self._doubtful_places.spans(text) if self._doubtful_places else ()
        placed = _covered(places, len(text))
        left = _covered(province_spans(text) if self._anonymous_places else (), len(text))
        likely = {
            match.start()
            for match in words
            if not hidden[match.start()]
            and not left[match.start()]
            and self._is_likely(text, match, doubted, placed)
        }
        likely |= self._beside_names(text, words, hidden, likely) - {
            match.start() for match in words if hidden[match.start()] or left[match.start()]
        }
        found = []
        for match in words:
            if match.start() in likely:
                start, end = match.span()
                around = text[max(0, start - _CONTEXT_CHARS) : end + _CONTEXT_CHARS]
                suspect = Suspect(match[0], " ".join(around.split()), fold(match[0]) in kept)
                found.append(((start, end), suspect))
        return found

    def _is_likely(
        self, text: str, match: re.Match[str], doubted: bytearray, placed: bytearray
    ) -> bool:
        start, end = match.span()
        folded = fold(match[0])
        quoted = text[start - 1 : start] in _QUOTES and text[end : end + 1] in _QUOTES
        if self._looks_like_a_name(match[0], quoted=quoted):
            return True
        return folded not in self._allowed and bool(
            doubted[start]
            or (placed[start] and folded not in LINKS)
            or (match[0].istitle() and _TITLE.search(text, max(0, start - 24), start))
            or self._known.is_short_for(folded)
        )

    def _beside_names(
        self, text: str, words: list[re.Match[str]], hidden: bytearray, likely: set[int]
    ) -> set[int]:
        """Common words with a capital that stand behind a name: ``Rico Post``."""
        found: set[int] = set()
        for before, match in pairwise(words):
            is_name = hidden[before.start()] or before.start() in likely | found
            if (
                is_name
                and before[0].istitle()
                and match[0].istitle()
                and text[before.end() : match.start()] == " "
                and fold(match[0]) not in self._allowed
            ):
                found.add(match.start())
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
