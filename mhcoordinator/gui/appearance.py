"""Language, theme and text size on the whole application."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from mhcoordinator.gui.theme import apply_theme
from mhcoordinator.i18n import load_translators
from mhcoordinator.services.settings import Settings

_LOCALES = {"nl": "nl_NL", "en": "en_GB"}


class Appearance(QObject):
    """Wears the settings; goes along when the desktop turns dark or light."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self._worn: Settings | None = None
        app.styleHints().colorSchemeChanged.connect(self._follow_system)

    def wear(self, settings: Settings) -> None:
        """Applies what is different from before."""
        worn = self._worn
        self._worn = settings
        if worn is None or worn.language != settings.language:
            self._speak(settings.language)
        looks = (settings.theme, settings.text_percent)
        if worn is None or (worn.theme, worn.text_percent) != looks:
            apply_theme(self._app, *looks)

    def fall_silent(self) -> None:
        """Takes the catalogues away; the application speaks its source language again."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []

    def _speak(self, language: str) -> None:
        self.fall_silent()
        QLocale.setDefault(QLocale(_LOCALES.get(language, language)))
        self._translators = load_translators(language)
        for translator in self._translators:
            self._app.installTranslator(translator)

    def _follow_system(self) -> None:
        if self._worn is not None and self._worn.theme == "system":
            apply_theme(self._app, "system", self._worn.text_percent)
