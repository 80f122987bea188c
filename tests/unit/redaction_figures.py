"""Counts what masking catches in the case notes. Prints: python -m tests.unit.redaction_figures."""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.known_terms import Subject
from mhcoordinator.domain.redaction import MASK, Redacted
from mhcoordinator.domain.text_patterns import WORD
from mhcoordinator.services.redacting import redactor_for
from tests.unit.case_notes import KINDS, Note, NotedCase, Planted, noted_cases

Mask = Callable[[str], Redacted]
Group = tuple[str, bool]

PSEUDONYMISED = tuple(kind for kind in KINDS if kind != "datum")
# What may stay of a planted thing: it says what somebody or something is, not who or which.
_SAYS_NOTHING = frozenset(
    {
        "aan", "bij", "d", "de", "den", "der", "el", "en", "het", "in", "op", "s", "t", "te", "ten",
        "ter", "v", "van", "vd", "brig", "collega", "concierge", "dhr", "dr", "fam", "familie",
        "fr", "insp", "inspecteur", "juf", "meneer", "mevr", "mr", "mw", "sr", "tolk",
        "wachtmeester", "zr", "zuster", "bjz", "groep", "huize", "kwekerij", "roc", "steunpunt",
        "taalschool",
    }
)  # fmt: skip
_GENITIVE = re.compile(r"['’]s?\b")


@dataclass
class Figures:
    """What was planted and caught per kind, and what was masked beside it.

    Attributes:
        masked_words / rightly: words that were masked, and those of them that were planted.
        harmless_words: words that were not planted.
        missed / wrongly: what to look at, with the words around it.
    """

    planted: Counter[Group] = field(default_factory=Counter)
    caught: Counter[Group] = field(default_factory=Counter)
    masked_words: int = 0
    rightly: int = 0
    harmless_words: int = 0
    missed: list[tuple[Group, str, str]] = field(default_factory=list)
    wrongly: list[tuple[str, str]] = field(default_factory=list)

    def recall(self, kind: str, *, known: bool) -> float:
        """The share of one kind that is masked or marked."""
        return self.caught[kind, known] / self.planted[kind, known]

    @property
    def precision(self) -> float:
        """The share of the masked words that belongs to something planted."""
        return self.rightly / self.masked_words if self.masked_words else 1.0

    @property
    def over_masked(self) -> float:
        """The share of the harmless words that was masked all the same."""
        return (self.masked_words - self.rightly) / self.harmless_words


def tier_b(case: NotedCase) -> Mask:
    """Masking as in a case summary."""
    return redactor_for(case.view, set(Subject) - {Subject.PLACE}).mask


def tier_b_without_notes(case: NotedCase) -> Mask:
    """The same when the case does not hold the notes: no other note betrays a name."""
    view = replace(case.view, contact_moments=())
    return redactor_for(view, set(Subject) - {Subject.PLACE}).mask


def tier_a(case: NotedCase) -> Mask:
    """Masking as on an anonymous page."""
    return redactor_for(case.view, set(Subject), anonymous=True).mask


def nothing_marked(case: NotedCase) -> Mask:
    """The anonymous page when the user leaves every word standing that may be left."""
    redactor = redactor_for(case.view, set(Subject), anonymous=True)
    return lambda text: redactor.mask(text, mask_suspects=False)


def figures(
    cases: Iterable[NotedCase],
    masking: Callable[[NotedCase], Mask],
    kinds: Collection[str] = PSEUDONYMISED,
) -> Figures:
    """Masks every note of the cases; only planted things of the kinds count as planted."""
    found = Figures()
    for case in cases:
        mask = masking(case)
        for note in case.notes:
            _count(found, note, mask(note.text), kinds)
    return found


def _count(found: Figures, note: Note, redacted: Redacted, kinds: Collection[str]) -> None:
    hidden = _hidden(note.text, redacted)
    planted = [item for item in note.planted if item.kind in kinds]
    telling = bytearray(len(note.text))
    for item in planted:
        genitive = _GENITIVE.match(note.text, item.end)
        end = genitive.end() if genitive else item.end
        telling[item.start : end] = b"\x01" * (end - item.start)
        group = (item.kind, item.known)
        found.planted[group] += 1
        if _is_hidden(note.text, item, hidden):
            found.caught[group] += 1
        else:
            found.missed.append((group, *_with_context(note.text, item.start, item.end)))
    for match in WORD.finditer(note.text):
        start, end = match.span()
        masked, belongs = any(hidden[start:end]), any(telling[start:end])
        found.masked_words += masked
        found.rightly += masked and belongs
        found.harmless_words += not belongs
        if masked and not belongs:
            found.wrongly.append(_with_context(note.text, start, end))


def _hidden(text: str, redacted: Redacted) -> bytearray:
    """Which characters of the text are masked, found back from what is left."""
    hidden, position = bytearray(len(text)), 0
    parts = redacted.text.split(MASK)
    for part, masked in zip(parts, [*(item.text for item in redacted.masked), ""], strict=True):
        assert text.startswith(part + masked, position)
        position += len(part)
        hidden[position : position + len(masked)] = b"\x01" * len(masked)
        position += len(masked)
    return hidden


def _is_hidden(text: str, item: Planted, hidden: bytearray) -> bool:
    words = list(WORD.finditer(text, item.start, item.end))
    telling = [
        word for word in words if len(word[0]) > 1 and fold(word[0]) not in _SAYS_NOTHING
    ] or words
    if item.kind not in {"nummer", "datum"}:
        telling = [word for word in telling if not word[0].isdecimal()]
    return all(all(hidden[word.start() : word.end()]) for word in telling)


def _with_context(text: str, start: int, end: int) -> tuple[str, str]:
    return text[start:end], " ".join(text[max(0, start - 25) : end + 25].split())


def table(found: Figures) -> Iterator[str]:
    """The figures as lines of a table."""
    yield "| what | planted | masked or marked |"
    yield "|---|---|---|"
    for kind in KINDS:
        for known in (True, False):
            if planted := found.planted[kind, known]:
                name = f"{kind}, {'in the case' if known else 'unknown'}"
                yield f"| {name} | {planted} | {found.recall(kind, known=known):.1%} |"
    yield f"precision {found.precision:.1%}; over-masked {found.over_masked:.1%} of harmless words"


def main() -> None:
    """Prints both halves; with a number behind it also what was missed in that half."""
    for name, masking, kinds in (
        ("pseudonymised", tier_b, PSEUDONYMISED),
        ("pseudonymised, each note alone", tier_b_without_notes, PSEUDONYMISED),
        ("anonymous", tier_a, KINDS),
        ("anonymous, without what is only marked", nothing_marked, KINDS),
    ):
        for half in (1, 2):
            found = figures((case for case in noted_cases() if case.half == half), masking, kinds)
            print(f"{name}, half {half}", *table(found), "", sep="\n")
            if masking is not nothing_marked and str(half) in sys.argv[1:]:
                print(*found.missed, "", *found.wrongly, sep="\n")


if __name__ == "__main__":
    main()
