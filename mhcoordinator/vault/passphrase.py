"""How hard a passphrase is to guess, judged by zxcvbn and not by kinds of characters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

LEAST_GUESSES_LOG10 = 11.0
LONGEST_JUDGED = 72


@dataclass(frozen=True, slots=True)
class PassphraseJudgement:
    """What an attacker would need.

    Attributes:
        score: 0 (at once) to 4 (very hard).
        guesses_log10: how many guesses, as a power of ten.
        acceptable: hard enough for a vault on a laptop that can be stolen; each guess costs
            about a second of one core, and 10^11 of them some three thousand core-years.
        warning: a code of what makes it weak: ``empty``, ``common``, ``own_words``, ``pattern``,
            ``short`` or empty.
    """

    score: int
    guesses_log10: float
    acceptable: bool
    warning: str


def judge_passphrase(passphrase: str, own_words: Iterable[str] = ()) -> PassphraseJudgement:
    """Judges a passphrase.

    Args:
        passphrase: as typed; only its first 72 characters are looked at, for speed.
        own_words: words that an attacker knows: the user's and the organisation's names.
    """
    if not passphrase:
        return PassphraseJudgement(0, 0.0, acceptable=False, warning="empty")
    from zxcvbn import zxcvbn

    from mhcoordinator.vault.common_dutch import COMMON_DUTCH

    own = tuple(word.lower() for text in own_words for word in text.split())
    result = zxcvbn(passphrase[:LONGEST_JUDGED], user_inputs=[*own, *COMMON_DUTCH])
    guesses = float(result["guesses_log10"])
    return PassphraseJudgement(
        int(result["score"]),
        guesses,
        acceptable=guesses >= LEAST_GUESSES_LOG10,
        warning="" if guesses >= LEAST_GUESSES_LOG10 else _warning(result["sequence"], own),
    )


def _warning(sequence: Sequence[Mapping[str, Any]], own: tuple[str, ...]) -> str:
    """What most of the passphrase is made of."""
    longest = max(sequence, key=lambda part: len(str(part["token"])))
    if longest["pattern"] == "dictionary":
        return "own_words" if longest["matched_word"] in own else "common"
    return "short" if longest["pattern"] == "bruteforce" else "pattern"
