"""The catalogue: English source strings to the language of the user.

The only place outside gui that knows QtCore. Everything else gets a `Translate` handed to it and
calls it with literals, `translate("Context", "text")`, so that lupdate finds them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from mhcoordinator.assets import catalogues

Translate = Callable[[str, str], str]

SOURCE_LANGUAGE = "en"
DEFAULT_LANGUAGE = "nl"


def available_languages() -> list[str]:
    """The languages that the program speaks, as two-letter codes in alphabetical order."""
    compiled = {path.stem for path in catalogues().glob("*.qm")}
    return sorted(compiled | {SOURCE_LANGUAGE})


def choose_language(preferred: Iterable[str] | None = None) -> str:
    """The first of the preferred languages that the program speaks, and else Dutch.

    Args:
        preferred: language tags such as `nl-NL`, best first; by default those of the system.
    """
    tags = QLocale.system().uiLanguages() if preferred is None else preferred
    available = available_languages()
    for tag in tags:
        language = tag.replace("_", "-").split("-")[0].lower()
        if language in available:
            return language
    return DEFAULT_LANGUAGE


def load_translators(language: str | None = None) -> list[QTranslator]:
    """The catalogues for a window to install: the program's own, and that of Qt's own dialogs.

    Without a language the system's is taken. Fewer come back when a catalogue is missing: the text
    then stays in English.
    """
    chosen = language or choose_language()
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    places = ((f"qtbase_{chosen}", qt_folder), (chosen, str(catalogues())))
    translators = []
    for name, folder in places:
        translator = QTranslator()
        if translator.load(name, folder):
            translators.append(translator)
    return translators


def load_translate(language: str | None = None) -> Translate:
    """A function from context and English source string to the user's language.

    Without a language the system's is taken. A string that the catalogue lacks comes back as it is.
    """
    translators = load_translators(language)

    def translate(context: str, text: str) -> str:
        found = (translator.translate(context, text) for translator in translators)
        return next((text_found for text_found in found if text_found), text)

    return translate
