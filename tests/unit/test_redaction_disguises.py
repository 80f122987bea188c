"""What a hurried or a hiding hand does to a name, a number or a day of birth."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.known_terms import Subject, Term
from mhcoordinator.domain.redaction import MASK, Redactor
from mhcoordinator.services.redacting import is_common_word

NAMES = ("Noa", "Rico", "Heijden", "Idemudia", "Zonnedauw")
IN_CIRCLES = str.maketrans("abcdefghijklmnopqrstuvwxyz", "".join(map(chr, range(0x24D0, 0x24EA))))
IN_SQUARES = str.maketrans("abcdefghijklmnopqrstuvwxyz", "".join(map(chr, range(0x1F170, 0x1F18A))))
SMALL_CAPITALS = str.maketrans("aeoinr", "ᴀᴇᴏɪɴʀ")
CYRILLIC = str.maketrans("aeoicpxy", "аеоісрху")
WAYS: dict[str, Callable[[str], str]] = {
    "compound": lambda name: f"{name}dossier",
    "end of a compound": lambda name: f"oppas{name}",
    "digits behind": lambda name: f"{name}1997",
    "digits as letters": lambda name: name.replace("o", "0").replace("i", "1"),
    "diminutive": lambda name: f"{name}{name[-1]}tje",
    "spaced": " ".join,
    "dotted": ".".join,
    "in brackets": lambda name: f"{name[0]}({name[1:]})",
    "broken with a hyphen": lambda name: f"{name[:2]}\u2010\n  {name[2:]}",
    "broken with a dash": lambda name: f"{name[:2]}–{name[2:]}",
    "variation selectors": "\ufe0f".join,
    "blank of braille": "\u2800".join,
    "private use": "\ue000".join,
    "enclosing marks": lambda name: "".join(f"{char}\u0489" for char in name),
    "in circles": lambda name: name.translate(IN_CIRCLES),
    "in squares": lambda name: name.translate(IN_SQUARES),
    "small capitals": lambda name: name.translate(SMALL_CAPITALS),
    "another alphabet": lambda name: name.translate(CYRILLIC),
}


def redactor(*terms: Term) -> Redactor:
    return Redactor(terms, is_common_word)


def person(name: str) -> Term:
    return Term(Subject.RELATIVE, name, is_name=True)


@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.parametrize("name", NAMES)
def test_a_disguised_name_does_not_survive(name: str, way: str) -> None:
    written = WAYS[way](name.lower())
    masked = redactor(person(name)).mask(f"gisteren {written} gezien").text
    assert re.fullmatch(rf"gisteren \W*{re.escape(MASK)}\W* gezien", masked)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Heijden", "heyden"),
        ("Meyerink", "meijerinck"),
        ("Zwartjes", "swartjes"),
        ("Osarugue", "osaroegoe"),
        ("Ionescu", "ionrscudossier"),
        ("Rico", "rivodossier"),
        ("Rico", "ri co"),
        ("van den Ek", "vandenek"),
        ("van der Ek", "van-der-ek"),
        ("Noa van der Ek", "noavanderek"),
    ],
)
def test_a_name_by_ear_joined_or_mistyped_does_not_survive(name: str, written: str) -> None:
    assert redactor(person(name)).mask(f"met {written} bellen").text == f"met {MASK} bellen"


@pytest.mark.parametrize(
    "written",
    [
        "mevrouw I.",
        "cliënte N",
        "N. belde",
        "N.v.d.H.",
        "NvdH",
        "mevrouw Kok",
        "agent de Boer",
    ],
)
def test_a_letter_or_a_title_stands_for_a_name(written: str) -> None:
    masked = redactor().mask(f"gisteren {written} gezien").text
    assert MASK in masked
    assert not re.search(r"\b[A-Z]|Kok|Boer", masked)


@pytest.mark.parametrize(
    "written",
    [
        "06|5550|1733", "06*5550*1733", "06, 5550, 1733", "06 5550 en dan 1733",
        "06 — 5550 — 1733", "06−5550−1733", "⁰⁶⁵⁵⁵⁰¹⁷³³", "①⑥⑤⑤⑤⓪①⑦③③".replace("①⑥", "⓪⑥"),
        "...501733", "eindigt op 33", "nulzesvijfvijfvijfnuleenzevendriedrie",
    ],
)  # fmt: skip
def test_a_phone_number_in_any_guise_does_not_survive(written: str) -> None:
    known = redactor(Term(Subject.CLIENT_CONTACT, "+31655501733"))
    masked = known.mask(f"bel {written} na vier uur").text
    assert MASK in masked
    assert not re.search(r"\d\d|zeven|[⁰-⁹]", masked)


@pytest.mark.parametrize(
    "written",
    [
        "1234 ab", "1234-AB", "1234.ab", "12 34 AB", "1234  AB", "1234 A B", "pc 1234",
        "dorpsstr. 12", "van goghln 3", "stationsplein nr 4", "nieuwe gracht 12",
        "iemand at voorbeeld punt test", "iemand @ voorbeeld . test", "iemand{at}voorbeeld.test",
        "iemand@voorbeeld",
    ],
)  # fmt: skip
def test_any_address_is_masked_though_unknown(written: str) -> None:
    masked = redactor().mask(f"stuur naar {written}, graag").text
    assert re.fullmatch(rf"stuur naar (?:van |nieuwe )?{re.escape(MASK)}, graag", masked)


@pytest.mark.parametrize("text", ["in 2026 is zij", "1500 km ver", "2026 op de lijst", "1200 en 3"])
def test_a_year_before_a_short_word_is_no_postcode(text: str) -> None:
    assert redactor().mask(text).text == text


@pytest.mark.parametrize(
    "written",
    ["12-03-1997", "12-3-97", "12/3/1997", "12 maart 1997", "12 mrt. '97", "1997-03-12",
     "March 12, 1997", "12.03.1997"],
)  # fmt: skip
def test_a_known_day_of_birth_does_not_survive_and_another_day_does(written: str) -> None:
    born = redactor(Term(Subject.BIRTH_DATE, "1997-03-12"))
    assert born.mask(f"geboren {written} in").text == f"geboren {MASK} in"
    assert born.mask("op 13-03-1997 en 12-04-1997").text == "op 13-03-1997 en 12-04-1997"


@pytest.mark.parametrize("written", ["kerkstraat", "kerkstr", "de brug", "Brug", "debrug"])
def test_a_known_place_of_common_words_does_not_survive(written: str) -> None:
    places = redactor(Term(Subject.SHELTER, "Kerkstraat"), Term(Subject.SHELTER, "Opvang De Brug"))
    left = fold(places.mask(f"{written} belde").text)
    assert "kerkstr" not in left
    assert "brug" not in left


def test_a_doubtful_word_is_suspect_in_lower_case_and_may_be_kept() -> None:
    doubting = Redactor([], is_common_word, doubtful=[Term(Subject.PLACE, "Naaldwijk")])
    assert doubting.mask("zij werkte in naaldwijk").text == f"zij werkte in {MASK}"
    assert (
        doubting.mask("zij werkte in naaldwijk", ("Naaldwijk",)).text == "zij werkte in naaldwijk"
    )
