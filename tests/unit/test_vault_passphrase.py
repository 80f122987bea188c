"""What the judge of passphrases lets through."""

from __future__ import annotations

import pytest

from mhcoordinator.vault import judge_passphrase
from mhcoordinator.vault.passphrase import LONGEST_JUDGED

OWN = ("Sanne de Vries", "Zorgregio Verzonnen")


@pytest.mark.parametrize(
    ("weak", "warning"),
    [
        ("", "empty"),
        ("password", "common"),
        ("wachtwoord", "common"),
        ("Mensenhandel2026", "common"),
        ("goedemorgenallemaal", "common"),
        ("Welkom2026!", "common"),
        ("Sanne de Vries", "own_words"),
        ("verzonnen2026", "own_words"),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", "pattern"),
        ("qwertyuiop", "common"),
        ("x7#Kq9!vLm", "short"),
    ],
)
def test_what_can_be_guessed_is_refused_with_the_reason(weak: str, warning: str) -> None:
    judged = judge_passphrase(weak, OWN)
    assert (judged.acceptable, judged.warning) == (False, warning)


@pytest.mark.parametrize(
    "strong",
    [
        "fietsbel lantaarn augurk zolder",
        "mandarijn kruiwagen plafond ooievaar",
        "één zin van José mét tekens",
        "correct horse battery staple",
        "ключ от старого сарая",
    ],
)
def test_strength_does_not_hang_on_kinds_of_characters(strong: str) -> None:
    judged = judge_passphrase(strong, OWN)
    assert judged.acceptable
    assert judged.warning == ""
    assert judged.guesses_log10 >= 11


@pytest.mark.parametrize("part", ["a1!", "4@8({[<369&#!1/|0$5+7%2", "qwerty", "p@ssw0rd", "é"])
def test_of_a_hundred_thousand_characters_only_the_first_are_judged(part: str) -> None:
    long = part * (100_000 // len(part))
    assert judge_passphrase(long, OWN) == judge_passphrase(long[:LONGEST_JUDGED], OWN)
    assert LONGEST_JUDGED < 100
