"""Places are found by a list; an anonymous paper names none of them, and no day."""

from __future__ import annotations

import pytest

from mhcoordinator.domain.place_names import PlaceFinder
from mhcoordinator.domain.redaction import MASK, MaskKind, Redactor
from mhcoordinator.services.places import is_place, is_place_or_country
from mhcoordinator.services.redacting import is_common_word

PLACES = PlaceFinder(is_place, is_common_word)
ANONYMOUS = Redactor([], is_common_word, anonymous_places=PLACES)
DOUBTING = Redactor(
    [], is_common_word, doubtful_places=PlaceFinder(is_place_or_country, is_common_word)
)


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in PLACES.spans(text)]


@pytest.mark.parametrize(
    "place",
    [
        "Almere", "almere", "ALMERE", "Den Haag", "den haag", "Bergen op Zoom", "bergen op zoom",
        "'s-Hertogenbosch", "Etten-Leur", "etten leur", "Alphen aan den Rijn", "Ter Apel",
        "Onstwedde", "Sint Willebrord", "Castel Volturno", "Boekarest", "Best", "Echt", "Goes",
        "America", "De Bilt", "De Lier", "Bredase", "Schilderswijk", "Kerkstraat", "Grou",
    ],
)  # fmt: skip
def test_a_place_is_found_whole(place: str) -> None:
    assert [name.removeprefix("'") for name in found(f"zij woont in {place}, zegt ze")] == [
        place.removeprefix("'")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Best lastig. Echt waar. Goed zo.",
        "het is echt best ver, zij goes along",
        "zij at een appel, de linden bloeien en de bergen zijn hoog",
        "in de kerkstraat",
        "Een heer belde. Meer weet ik niet. Werken wil ze.",
        "zij komt uit Noord-Brabant of Zeeland, of de provincie Utrecht",
        "in Limburg en Noord Holland, in Drenthe, prov. Groningen",
        "in Nederland",
    ],
)
def test_what_is_no_place_below_a_province_is_let_be(text: str) -> None:
    assert found(text) == []


def test_an_anonymous_paper_names_no_place_and_no_day_whatever_the_user_keeps() -> None:
    text = "Op 3 maart 2026 om 14.30 uur uit Meterik naar roosendaal, sinds maart 2026 in Limburg."
    masked = ANONYMOUS.mask(text, ("Meterik", "roosendaal"), mask_suspects=False)
    assert masked.text == (
        f"Op {MASK} om 14.30 uur uit {MASK} naar {MASK}, sinds maart 2026 in Limburg."
    )
    assert {item.kind for item in masked.masked} == {MaskKind.PATTERN}
    assert ANONYMOUS.mask("zij woont in Noord-Brabant").suspects == ()


def test_a_place_in_lower_case_is_suspect_and_may_be_kept() -> None:
    text = "op perron roosendaal, wilden naar moldavië"
    masked = DOUBTING.mask(text)
    assert masked.text == f"op perron {MASK}, wilden naar {MASK}"
    assert [suspect.word for suspect in masked.suspects] == ["roosendaal", "moldavië"]
    assert DOUBTING.mask(text, ("Roosendaal", "Moldavië")).text == text


def test_a_day_stands_where_days_may_be_read() -> None:
    assert DOUBTING.mask("gehoord op 3 maart 2026").text == "gehoord op 3 maart 2026"


def test_in_a_long_text_every_place_is_found() -> None:
    assert len(found("Gisteren was zij in Meterik en in bergen op zoom. " * 2000)) == 4000
