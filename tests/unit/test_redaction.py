"""Nothing that was planted survives, however it is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mhcoordinator.domain.folding import fold
from mhcoordinator.domain.known_terms import Subject, Term
from mhcoordinator.domain.redaction import MASK, MaskKind, Redactor
from mhcoordinator.services.redacting import is_common_word

NAMES = ("Wiśniewski", "Oyelaran", "Nguyễn", "Popescu", "Zonnedauw", "Kerekes", "Marisol")
NEVER_COMMON: Callable[[str], bool] = lambda _word: False  # noqa: E731


def redactor(*names: str, allowed: tuple[str, ...] = ()) -> Redactor:
    terms = [Term(Subject.CLIENT_NAME, name, is_name=True) for name in names]
    return Redactor(terms, is_common_word, allowed)


def without_marks(name: str) -> str:
    return fold(name)


def decomposed(name: str) -> str:
    return unicodedata.normalize("NFD", name)


def spaced(name: str) -> str:
    return " ".join(name)


def one_letter_dropped(name: str) -> str:
    return name[:3] + name[4:]


def two_letters_swapped(name: str) -> str:
    return name[:2] + name[3] + name[2] + name[4:]


def one_letter_doubled(name: str) -> str:
    return name[:4] + name[3:]


def broken_over_lines(name: str) -> str:
    return f"{name[:3]}-\n{name[3:]}"


WAYS: dict[str, Callable[[str], str]] = {
    "as it is": str,
    "upper": str.upper,
    "lower": str.lower,
    "without marks": without_marks,
    "decomposed": decomposed,
    "genitive": lambda name: f"{name}'s",
    "genitive s": lambda name: f"{name}s",
    "hyphened": lambda name: f"{name}-zaak",
    "compound": lambda name: f"{name}dossier",
    "diminutive": lambda name: f"{name}tje",
    "initial": lambda name: f"Q. {name}",
    "spaced": spaced,
    "underscored": lambda name: f"_{name}_",
    "zero width": "\u200b".join,
    "soft hyphen": lambda name: f"{name[:4]}\u00ad{name[4:]}",
    "dropped": one_letter_dropped,
    "swapped": two_letters_swapped,
    "doubled": one_letter_doubled,
    "broken": broken_over_lines,
    "in a mail address": lambda name: f"{fold(name)}@voorbeeld.test",
}


@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.parametrize("name", NAMES)
def test_a_name_does_not_survive(name: str, way: str) -> None:
    written = WAYS[way](name)
    masked = redactor(name).mask(f"gisteren belde {written} weer over geld", kept_words=(name,))
    left = re.sub(r"\W", "", fold(masked.text))
    assert re.sub(r"\W", "", fold(written)) not in left
    assert MASK in masked.text
    assert masked.text.startswith("gisteren belde ")
    assert masked.text.endswith(" weer over geld")


@given(
    name=st.sampled_from(NAMES),
    way=st.sampled_from(sorted(WAYS)),
    before=st.text(max_size=30),
    after=st.text(max_size=30),
)
@settings(max_examples=300, deadline=None)
def test_a_name_does_not_survive_between_anything(
    name: str, way: str, before: str, after: str
) -> None:
    masked = redactor(name).mask(f"{before} {WAYS[way](name)} {after}")
    assert fold(name) not in fold(masked.text)


@given(
    spacing=st.lists(st.sampled_from(["", " ", "-", ".", " - ", "/"]), min_size=8, max_size=8),
    prefix=st.sampled_from(["0", "+31", "+31 (0)", "0031", "0031 "]),
)
@settings(deadline=None)
def test_a_phone_number_does_not_survive(spacing: list[str], prefix: str) -> None:
    digits = "655501733"
    written = prefix + digits[0] + "".join(a + b for a, b in zip(spacing, digits[1:], strict=True))
    known = Redactor([Term(Subject.CLIENT_CONTACT, "+31655501733")], NEVER_COMMON)
    left = re.sub(r"\D", "", known.mask(f"bel {written} na vier uur").text)
    assert len(left) < 5


@pytest.mark.parametrize(
    "text",
    [
        "mail naar iemand.anders@voorbeeld.nl",
        "mail naar iemand (at) voorbeeld.nl",
        "woont op 1234 AB",
        "woont op 1234ab",
        "aan de dorpsstraat 12-b",
        "rijdt in een 12-abc-3",
        "zie www.voorbeeld.test/over-mij",
        "volg @iemand.anders",
        "nummer 123456789",
        "nummer 2817 364 509",
        "parketnummer 09/123456-26",
        "bel 030 555 01 42",
        "bel nul zes vijf vijf vijf nul een zeven drie drie",
        "rekening NL00 BANK 0123 4567 89",
        "instagram: zij.met.streepje",
        "snap zij_met_streepje",
        "gezien bij 52.0907",
        "volgens J.-P.",
    ],
)
def test_what_points_to_anybody_is_masked_unknown(text: str) -> None:
    redacted = redactor().mask(text)
    assert [masked.kind for masked in redacted.masked] == [MaskKind.PATTERN]


@pytest.mark.parametrize(
    "text",
    [
        "op 16-11-2026 om 16.42 uur",
        "van 21-10 t/m 30-10",
        "geldig 21-01-2026 t/m 20-01-2027, van 9.00-17.00 uur",
        "in 2025-2026 kreeg zij € 35.000 en € 611,40",
        "zie MH-2026-004",
        "De GGD en de IND wachten. Aangifte volgt. Verloskundige gebeld. Schuldhulp loopt.",
    ],
)
def test_dates_amounts_and_common_words_stand(text: str) -> None:
    redacted = redactor().mask(text)
    assert redacted.text == text
    assert redacted.suspects == ()


def test_an_unknown_name_is_masked_and_shown_with_its_context() -> None:
    redacted = redactor().mask("Zij is bang voor Rico in Almere.")
    assert redacted.text == f"Zij is bang voor {MASK} in {MASK}."
    assert [suspect.word for suspect in redacted.suspects] == ["Rico", "Almere"]
    assert "bang voor Rico" in redacted.suspects[0].context


def test_an_unknown_name_can_be_left_standing_and_a_known_one_cannot() -> None:
    redacted = redactor("Rico").mask("Zij zag Rico in ALMERE.", kept_words=("almere", "rico"))
    assert redacted.text == f"Zij zag {MASK} in ALMERE."
    assert [suspect.kept for suspect in redacted.suspects] == [True]


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("gebeld door Rico Post uit de buurt", f"gebeld door {MASK} uit de buurt"),
        ("dat zei conciërge Ab gisteren", f"dat zei conciërge {MASK} gisteren"),
        ("met mr. Zomer gebeld", f"met mr. {MASK} gebeld"),
        ("volgens Brig. Schoen", f"volgens Brig. {MASK}"),
        ("bij buurvrouw Roos thuis", f"bij buurvrouw {MASK} thuis"),
        ("bij haar vriend. Hij belde", "bij haar vriend. Hij belde"),
        ("met Rico. Post gehaald", f"met {MASK}. Post gehaald"),
    ],
)
def test_a_common_word_beside_a_name_or_behind_a_title_is_a_name(written: str, left: str) -> None:
    assert redactor().mask(written).text == left


@pytest.mark.parametrize("short", ["wis", "wisi", "maris", "oyel", "Zonne"])
def test_a_name_for_short_is_suspect(short: str) -> None:
    masked = redactor("Wiśniewski", "Marisol", "Oyelaran", "Zonnedauw").mask(f"of {short} komt")
    assert masked.text == f"of {MASK} komt"


def test_a_common_word_that_begins_a_name_stands() -> None:
    text = "zij ging naar de markt en zag een man"
    assert redactor("Marktova", "Mandelova", "Zagorski").mask(text).text == text


def test_an_uncommon_word_between_quotation_marks_is_a_nickname() -> None:
    masked = redactor().mask("zij noemt hem “kierowca”, en zegt 'ja' tegen hem")
    assert masked.text == f"zij noemt hem “{MASK}”, en zegt 'ja' tegen hem"


def test_words_of_another_script_are_suspect_in_any_case() -> None:
    assert redactor().mask("zij noemt hem иван").text == f"zij noemt hem {MASK}"


def test_what_is_shared_may_stand() -> None:
    shared = redactor(allowed=("Łukasz Wiśniewski", "+48601555018"))
    text = "Łukasz is te bereiken op +48 601 555 018."
    assert shared.mask(text).text == text
    assert shared.mask("Lukasz zonder streepje").text == "Lukasz zonder streepje"


def test_a_surname_that_is_shared_stands_though_a_relative_has_it() -> None:
    mother = Term(Subject.RELATIVE, "Ilona Kerekes", is_name=True)
    shared = Redactor([mother], is_common_word, shared=("Orsolya Kerekes",))
    masked = shared.mask("Orsolya Kerekes woont bij Ilona Kerekes.")
    assert masked.text == f"Orsolya Kerekes woont bij {MASK}."
    assert shared.mask("mevrouw Kerekes belde").text == "mevrouw Kerekes belde"


def test_a_name_that_is_a_common_word_is_masked_whole() -> None:
    assert redactor("Hoop").mask("toen kwam hoop langs").text == f"toen kwam {MASK} langs"


def test_common_words_of_a_place_count_only_in_it() -> None:
    brug = Redactor([Term(Subject.SHELTER, "Opvang De Brug")], is_common_word)
    assert brug.mask("Opvang is nodig.").text == "Opvang is nodig."
    assert MASK in brug.mask("Zij sliep in opvang de brug.").text
    assert MASK in brug.mask("Zij sliep bij De Brug.").text


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("Noa's jas", f"{MASK} jas"),
        ("F. el Amrani belde", f"{MASK} belde"),
        ("Amrani, F. belde", f"{MASK} belde"),
        ("Noa en J.-P. Amrani", f"{MASK} en {MASK}"),
    ],
)
def test_what_belongs_to_a_name_goes_with_it(written: str, left: str) -> None:
    assert redactor("Noa El Amrani", "Noa").mask(written).text == left


def test_prefixes_alone_are_no_name() -> None:
    van_der = redactor("Noa van der Heijden-El Amrani")
    assert van_der.mask("de brief van de rechter").text == "de brief van de rechter"
    masked = van_der.mask("Noa van der Heijden-El Amrani belde, en v.d. Heijden ook")
    assert masked.text == f"{MASK} belde, en {MASK} ook"


@pytest.mark.parametrize("name", ["moeder", "vader van de kinderen", "broertje"])
def test_a_relation_in_place_of_a_name_is_no_name(name: str) -> None:
    text = "zijn moeder belde, het broertje en de kinderen wachten"
    assert redactor(name).mask(text).text == text


def test_every_bar_is_as_long_as_every_other() -> None:
    masked = redactor("Jo", "Wolfeschlegelsteinhausen").mask("Jo en Wolfeschlegelsteinhausen")
    assert masked.text == f"{MASK} en {MASK}"


def test_in_a_hundred_thousand_characters_every_name_is_masked() -> None:
    text = "Gisteren vertelde Wiśniewska over het werk in Westland. " * 1800
    assert fold("Wiśniewska") not in fold(redactor("Wiśniewski").mask(text).text)


def test_the_check_would_notice() -> None:
    """Without terms and without suspicion the name stands: the tests above can fail."""
    blind = Redactor([], lambda _word: True)
    assert "Wiśniewski" in blind.mask("gisteren belde Wiśniewski").text
