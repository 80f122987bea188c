"""The catalogue: which language is chosen, and what happens to text that it lacks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mhcoordinator import i18n

SOURCE = """<!DOCTYPE TS><TS version="2.1" language="{language}" sourcelanguage="en">
<context><name>Shop</name>
<message><source>Bread</source><translation>{bread}</translation></message>
<message><source>Cheese</source><translation type="unfinished"></translation></message>
</context></TS>
"""
RELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


@pytest.fixture
def catalogues(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Dutch and Frisian catalogues that hold one word."""
    for language, bread in (("nl", "Brood"), ("fy", "Bôle")):
        source = tmp_path / f"{language}.ts"
        source.write_text(SOURCE.format(language=language, bread=bread), encoding="utf-8")
        target = str(source.with_suffix(".qm"))
        command = [sys.executable, "-c", RELEASE, "-silent", str(source), "-qm", target]
        subprocess.run(command, check=True)
    monkeypatch.setattr(i18n, "catalogues", lambda: tmp_path)
    return tmp_path


@pytest.mark.usefixtures("catalogues")
class TestWithCatalogues:
    def test_languages_are_those_with_a_catalogue_and_english(self) -> None:
        assert i18n.available_languages() == ["en", "fy", "nl"]

    @pytest.mark.parametrize(
        ("preferred", "chosen"),
        [
            (["nl-NL", "en-GB"], "nl"),
            (["fy_NL", "nl-NL"], "fy"),
            (["de-DE", "en-GB", "nl-NL"], "en"),
            (["de-DE"], "nl"),
            (["C"], "nl"),
            ([], "nl"),
        ],
    )
    def test_first_language_that_is_spoken_is_chosen(
        self, preferred: list[str], chosen: str
    ) -> None:
        assert i18n.choose_language(preferred) == chosen

    def test_text_is_translated(self) -> None:
        assert i18n.load_translate("nl")("Shop", "Bread") == "Brood"
        assert i18n.load_translate("fy")("Shop", "Bread") == "Bôle"

    @pytest.mark.parametrize(
        ("context", "text"), [("Shop", "Cheese"), ("Shop", "Milk"), ("Bakery", "Bread")]
    )
    def test_text_without_translation_stays_as_it_is(self, context: str, text: str) -> None:
        assert i18n.load_translate("nl")(context, text) == text

    def test_english_is_the_source_text(self) -> None:
        assert i18n.load_translate("en")("Shop", "Bread") == "Bread"


def test_windows_get_the_words_of_qt_itself_too() -> None:
    contexts = [
        translator.translate("QPlatformTheme", "Cancel")
        for translator in i18n.load_translators("nl")
    ]

    assert "Annuleren" in contexts
