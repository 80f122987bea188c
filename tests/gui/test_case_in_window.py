"""The page of a case inside the window of the program: its keys, its bar, its room."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.settings import Settings
from tests.gui.case_desk import (
    OFFSCREEN_WORDS,
    opened_vault,
    save,
    wear,
)

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def open_window(qtbot: QtBot, runner: TaskRunner, percent: int = 100) -> MainWindow:
    wear(percent=percent)
    window = MainWindow(runner, Settings())
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def open_case(qtbot: QtBot, window: MainWindow, case_id: str) -> CasePage:
    page = window.pages.open_case(case_id)
    assert isinstance(page, CasePage)
    qtbot.waitUntil(lambda: page.data is not None)
    return page


def test_opening_a_case_does_not_widen_the_window(qtbot: QtBot, runner: TaskRunner) -> None:
    window = open_window(qtbot, runner, 200)
    before = window.width()
    page = open_case(qtbot, window, save(qtbot, runner))
    qtbot.waitUntil(page.action_bar.isVisible)
    assert window.width() == before
