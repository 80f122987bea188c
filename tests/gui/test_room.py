"""The window fits a laptop with the largest text, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import font_roboto
import pytest
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.intake import Intake
from mhcoordinator.gui import navigation
from mhcoordinator.gui.appearance import Appearance
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.i18n import available_languages
from mhcoordinator.services.drafts import save_draft
from mhcoordinator.services.settings import Settings
from tests.gui.case_desk import OFFSCREEN_WORDS, ask, opened_vault, save, wear

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)

LAPTOP = 1440  # pixels
PAGES = (navigation.CASES, navigation.ORGANISATIONS, navigation.SETTINGS, navigation.ABOUT)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture(params=available_languages())
def window(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, runner: TaskRunner
) -> Iterator[MainWindow]:
    """With a case and an intake that waits, all words twice as large."""
    before = qapp.font()
    QFontDatabase.addApplicationFont(font_roboto.Roboto)
    qapp.setFont(QFont("Roboto"))  # about as wide as the fonts of Windows and of most desktops
    settings = Settings(language=request.param, theme="light", text_percent=200)
    appearance = Appearance(qapp)
    appearance.wear(settings)
    save(qtbot, runner)
    ask(qtbot, runner, save_draft, "one", "safety", Intake(call_name="Maria Magdalena"))
    window = MainWindow(runner, settings)
    qtbot.addWidget(window)
    window.resize(LAPTOP, 900)
    window.show()
    yield window
    appearance.fall_silent()
    qapp.setFont(before)
    wear()


@pytest.mark.parametrize("page", PAGES)
def test_the_window_is_no_wider_than_a_laptop(
    qtbot: QtBot, runner: TaskRunner, window: MainWindow, page: str
) -> None:
    window.pages.show_page(page)
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert window.minimumSizeHint().width() <= LAPTOP
    assert window.width() == LAPTOP
