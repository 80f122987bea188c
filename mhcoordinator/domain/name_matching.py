"""Finds known names and numbers in free text, however they are written.

The forms of one word stand in `name_forms`; here are names of several words, spaced-out letters,
lines broken inside a word, numbers in any grouping, and days of birth.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from mhcoordinator.domain.birth_dates import birth_date_pattern
from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.known_terms import Term
from mhcoordinator.domain.name_forms import bare, guises, is_form_of
from mhcoordinator.domain.text_patterns import STREET_ENDS, WORD, Span, stands_inside

_GAP = re.compile(r"[\W_]{0,5}")
# Whoever hides or dictates a number puts anything between its digits.
_DIGITS = re.compile(r"\d(?:(?:[\W_]|en\b|dan\b){0,6}\d)*")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_STREET = re.compile(rf"(\w{{3,}}?)(?:{STREET_ENDS})")
_STREET_SHORT = ("str", "ln", "pln", "wg", "sngl", "gr", "pd", "dk")
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
_SHORTEST_PIECE = 5
# A name for short keeps this many letters at least, and leaves this many off.
_SHORTEST_STEM = 3
_LEFT_OFF = 2


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
        # Common words that are a place's own name: part of it with any capital.
        self._proper: set[str] = set()
        self._wholes: set[str] = set()
        self._names: set[str] = set()
        self._digits: set[str] = set()
        self._days: list[re.Pattern[str]] = []
        for term in terms:
            self._learn(term)
        self._wholes |= {name for name in self._strong if len(name) >= 5}
        self._short = {name for name in self._strong if 3 <= len(name) < 5}
        self._beginnings = {
            whole[:length]
            for whole in self._wholes | self._short
            for length in range(1, len(whole) + 1)
        }
        self._judged: dict[str, bool] = {}

    def _learn(self, term: Term) -> None:
        if _DAY.fullmatch(term.text):
            self._days.append(birth_date_pattern(date.fromisoformat(term.text)))
            return
        words = [fold(word) for word in WORD.findall(term.text)]
        digits = re.sub(r"\D", "", term.text)
        letters = sum(char.isalpha() for char in term.text)
        if len(digits) >= _MIN_TAIL and len(digits) > letters:
            self._digits.add(digits)
        if all(word in _RELATIONS or word in _PREFIXES or word in self._shared for word in words):
            return
        if len(words) > 1:
            self._wholes.add("".join(words))
        if len(words) == 1 and not term.is_name:
            self._proper.add(words[0])
        for place, word in enumerate(words):
            is_prefix = word in _PREFIXES and len(words) > 1
            if len(word) > 1 and not word.isdecimal() and not is_prefix:
                self._learn_word(word, term)
            if is_prefix and not term.is_name and len(words[place + 1 :]) == 1:
                # "Opvang De Brug" is also called "de brug", or Brug.
                self._wholes.add(word + words[place + 1])
                self._proper.add(words[place + 1])

    def _learn_word(self, word: str, term: Term) -> None:
        if word in self._shared:
            return
        if street := not term.is_name and _STREET.fullmatch(word):
            self._strong |= {word, *(street[1] + short for short in _STREET_SHORT)}
            return
        common = self._is_common(word)
        if term.is_name:
            self._names.add(word)
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
        found += [match.span() for match in _DIGITS.finditer(text) if self._has_digits(match[0])]
        found += [match.span() for day in self._days for match in day.finditer(text)]
        return found

    def _is_known(self, word: str) -> bool:
        if word not in self._judged:
            self._judged[word] = self._judge(word)
        return self._judged[word]

    def is_short_for(self, word: str) -> bool:
        """Whether a folded word may be what somebody is called for short: ``Mir``, ``Yigo``."""
        if self._is_common(word) or word in self._shared:
            return False
        stems = {word, word.rstrip("aeiou")}
        return any(
            name.startswith(stem) and len(name) >= len(stem) + _LEFT_OFF
            for stem in stems
            if len(stem) >= _SHORTEST_STEM
            for name in self._names
        )

    def _judge(self, word: str) -> bool:
        folded = bare(word)
        if folded in self._strong or folded in self._wholes:
            return True
        if word[0].isupper() and (folded in self._weak or folded in self._proper):
            return True
        if any(char.isdigit() for char in folded) and self._has_digits(folded):
            return True
        if folded in self._shared or self._is_common(folded):
            return False
        return any(
            guise in self._strong or is_form_of(guise, name, self._is_common)
            for guise in guises(folded)
            for name in self._strong
        )

    def _is_capital_place(self, text: str, match: re.Match[str]) -> bool:
        is_place = match[0][0].isupper() and bare(match[0]) in self._weak_places
        return is_place and stands_inside(text, match.start())

    def _wholes_in(self, text: str, words: list[re.Match[str]]) -> list[Span]:
        found = []
        plain = [bare(match[0]) for match in words]
        for first, start in enumerate(words):
            compact, end = plain[first], start.end()
            spread = True
            for following in range(first + 1, len(words)):
                if compact not in self._beginnings:
                    break
                if not _GAP.fullmatch(text, end, words[following].start()):
                    break
                # Short names count only when nobody would write two words so.
                piece, gap = plain[following], text[end : words[following].start()]
                spread &= len(piece) == 1 or gap != " " or not self._is_common(piece)
                compact, end = compact + piece, words[following].end()
                if self._is_whole(compact, spread=spread):
                    found.append((start.start(), end))
        return found

    def _is_whole(self, compact: str, *, spread: bool) -> bool:
        forms = (compact, compact.removesuffix("s"))
        return any(form in self._wholes or (spread and form in self._short) for form in forms)

    def _has_digits(self, run: str) -> bool:
        digits = re.sub(r"\D", "", run)
        return any(
            known[-8:] in digits or (len(digits) >= _SHORTEST_PIECE and digits in known)
            for known in self._digits
        )
