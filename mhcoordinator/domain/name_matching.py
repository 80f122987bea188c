"""Finds known names and numbers in free text, however they are written.

Case, accents, genitive and diminutive endings, compounds, hyphens, spaced-out letters, lines
broken inside a word, letters of another alphabet that look the same, and small typing errors make
no difference.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from rapidfuzz.distance import OSA

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.known_terms import Term
from mhcoordinator.domain.text_patterns import DIGIT_RUN, WORD, Span

_NOT_WORD = re.compile(r"[\W_]+")
_GAP = re.compile(r"[\s\-_.,'’/·•*]{0,4}")
_ENDINGS = ("s", "es", "se", "e", "en", "je", "jes", "tje", "tjes", "etje", "a", "i", "tys", "ty")
_LOOKALIKES = str.maketrans("авекмнорстухіјѕαβεικνορτυχ", "abekmhopctyxijsabeikvoptux")
# Too short to be a name by themselves; they count only inside a whole name.
_PREFIXES = frozenset(
    {
        "van", "von", "de", "der", "den", "het", "el", "al", "la", "le", "da", "di", "do", "dos",
        "das", "ten", "ter", "te", "in", "op", "abu", "bin", "ben", "ibn", "mac", "st", "saint",
        "the", "and", "of", "en", "mr", "mrs", "mevrouw", "mevr", "meneer", "heer", "dhr", "mw",
    }
)  # fmt: skip
# Written where a name should stand, they say what somebody is, not who.
_RELATIONS = frozenset(
    {
        "moeder", "vader", "ouder", "ouders", "kind", "kinderen", "zoon", "zoontje", "dochter",
        "dochtertje", "baby", "broer", "broertje", "broers", "zus", "zusje", "zussen", "oma", "opa",
        "oom", "tante", "neef", "nicht", "partner", "man", "vrouw", "ex", "echtgenoot", "vriend",
        "vriendin", "familie", "voogd", "werkgever", "baas", "client", "clienten", "jongste",
        "oudste", "mother", "father", "child", "children", "son", "daughter", "brother", "sister",
        "husband", "wife", "friend", "employer", "guardian",
    }
)  # fmt: skip
_MIN_TAIL = 6


class NameMatcher:
    """Knows the terms of one case."""

    def __init__(
        self,
        terms: Iterable[Term],
        is_common: Callable[[str], bool],
        shared_words: frozenset[str] = frozenset(),
    ) -> None:
        """Learns the terms, but for folded words that the recipient may read."""
        self._shared = shared_words
        self._is_common = is_common
        self._strong: set[str] = set()
        # Common words: part of a name with any capital, of a place with one inside a sentence.
        self._weak: set[str] = set()
        self._weak_places: set[str] = set()
        self._wholes: set[str] = set()
        self._digits: set[str] = set()
        for term in terms:
            self._learn(term)
        self._wholes |= {name for name in self._strong if len(name) >= 5}
        self._beginnings = {
            whole[:length] for whole in self._wholes for length in range(1, len(whole) + 1)
        }
        self._judged: dict[str, bool] = {}

    def _learn(self, term: Term) -> None:
        words = [fold(word) for word in WORD.findall(term.text)]
        digits = re.sub(r"\D", "", term.text)
        letters = sum(char.isalpha() for char in term.text)
        if len(digits) >= _MIN_TAIL and len(digits) > letters:
            self._digits.add(digits[-8:])
        if all(word in _RELATIONS or word in _PREFIXES or word in self._shared for word in words):
            return
        if len(words) > 1:
            self._wholes.add("".join(words))
        for word in words:
            is_prefix = word in _PREFIXES and len(words) > 1
            if len(word) > 1 and not word.isdecimal() and not is_prefix:
                self._learn_word(word, term)

    def _learn_word(self, word: str, term: Term) -> None:
        if word in self._shared:
            return
        common = self._is_common(word)
        if term.is_name:
            (self._weak if common and len(word) <= 3 else self._strong).add(word)
        else:
            (self._weak_places if common or len(word) <= 2 else self._strong).add(word)

    def spans(self, text: str) -> list[Span]:
        """Where a known term stands, whole words at a time."""
        words = list(WORD.finditer(text))
        found = [
            match.span()
            for match in words
            if self._is_known(match[0]) or self._is_capital_place(text, match)
        ]
        found += self._wholes_in(text, words)
        found += [match.span() for match in DIGIT_RUN.finditer(text) if self._has_digits(match[0])]
        return found

    def _is_known(self, word: str) -> bool:
        if word not in self._judged:
            self._judged[word] = self._judge(word)
        return self._judged[word]

    def _judge(self, word: str) -> bool:
        folded = _plain(word)
        if folded in self._strong:
            return True
        if word[0].isupper() and folded in self._weak:
            return True
        if any(char.isdigit() for char in folded) and self._has_digits(folded):
            return True
        if folded in self._shared or self._is_common(folded):
            return False
        return any(_is_form_of(folded, name) for name in self._strong)

    def _is_capital_place(self, text: str, match: re.Match[str]) -> bool:
        if not match[0][0].isupper() or _plain(match[0]) not in self._weak_places:
            return False
        before = text[: match.start()].rstrip(" \t\"'‘“(")
        return bool(before) and before[-1] not in ".!?:;\n"

    def _wholes_in(self, text: str, words: list[re.Match[str]]) -> list[Span]:
        found = []
        plain = [_plain(match[0]) for match in words]
        for first, start in enumerate(words):
            compact, end = plain[first], start.end()
            for following in range(first + 1, len(words)):
                if compact not in self._beginnings:
                    break
                if not _GAP.fullmatch(text, end, words[following].start()):
                    break
                compact, end = compact + plain[following], words[following].end()
                if compact in self._wholes or compact.removesuffix("s") in self._wholes:
                    found.append((start.start(), end))
        return found

    def _has_digits(self, run: str) -> bool:
        digits = re.sub(r"\D", "", run)
        return any(known in digits for known in self._digits)


def _plain(word: str) -> str:
    """Folded, without what is no letter or digit, and with lookalikes of other alphabets Latin."""
    folded = _NOT_WORD.sub("", fold(word))
    if any(char.isascii() and char.isalpha() for char in folded) and not folded.isascii():
        return folded.translate(_LOOKALIKES)
    return folded


def _is_form_of(word: str, name: str) -> bool:
    """Whether a word is a name with an ending, in a compound, or with a typing error."""
    if len(name) >= 5 and name in word:
        return True
    if len(name) == 4 and (word.startswith(name) or word.endswith(name)):
        return True
    if any(word == name + ending for ending in _ENDINGS):
        return True
    allowed = 2 if len(name) >= 8 else 1 if len(name) >= 4 else 0
    if not allowed:
        return False
    bases = {word, *(word.removesuffix(ending) for ending in ("s", "je", "tje", "en"))}
    return any(
        abs(len(base) - len(name)) <= allowed
        and OSA.distance(base, name, score_cutoff=allowed) <= allowed
        for base in bases
    )
