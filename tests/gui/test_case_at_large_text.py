"""A case with words twice as large: half of the window is left for the section."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import font_roboto
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.services.settings import Settings
from tests.gui.case_desk import OFFSCREEN_WORDS, a_case, opened_vault, press, save, wear
from tests.gui.conftest import part

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)

HEIGHT = 800  # pixels
DAY = date(2026, 11, 22)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, runner: TaskRunner) -> Iterator[CasePage]:
    before = qapp.font()
    QFontDatabase.addApplicationFont(font_roboto.Roboto)
    qapp.setFont(QFont("Roboto"))
    wear(percent=200)
    window = MainWindow(runner, Settings())
    qtbot.addWidget(window)
    window.resize(1280, HEIGHT)
    window.show()
    case = a_case(tasks=tuple(Task(title=f"Bel de huisarts {n}", due_on=DAY) for n in range(3)))
    found = window.pages.open_case(save(qtbot, runner, case))
    assert isinstance(found, CasePage)
    qtbot.waitUntil(lambda: found.data is not None and not runner.is_busy())
    qtbot.waitUntil(lambda: found.ui.head.findChild(QPushButton, "fold_button") is not None)
    yield found
    window.hide()
    qapp.setFont(before)
    wear()


def pills(page: CasePage) -> list[str]:
    return [
        pill.accessibleName()
        for pill in page.ui.head.findChildren(Pill)
        if pill.isVisibleTo(page.ui.head)
    ]


def test_half_of_the_window_is_left_for_the_section(qtbot: QtBot, page: CasePage) -> None:
    qtbot.waitUntil(lambda: page.ui.stack.height() >= HEIGHT // 2)


def test_what_can_do_harm_is_seen_and_the_rest_unfolds(qtbot: QtBot, page: CasePage) -> None:
    qtbot.waitUntil(lambda: any("oom Dirk" in words for words in pills(page)))
    assert any("Signal" in words for words in pills(page))
    assert not any("interpreter" in words for words in pills(page))

    press(qtbot, page.ui.head, "fold_button")
    assert any("interpreter" in words for words in pills(page))

    press(qtbot, page.ui.head, "fold_button")
    assert not any("interpreter" in words for words in pills(page))


def test_buttons_without_room_are_in_the_menu(qtbot: QtBot, page: CasePage) -> None:
    bar = page.action_bar
    more = part(bar, QPushButton, "more_button")
    menu = part(more, QMenu, "more_menu")
    shown = [action.text() for action in menu.actions() if action.isVisible()]
    assert shown == ["Refer", "Case summary", "Correct case"]
    assert not part(bar, QPushButton, "refer_button").isVisible()

    with qtbot.waitSignal(page.refer):
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))
        menu.setActiveAction(next(a for a in menu.actions() if a.text() == "Refer"))
        qtbot.keyClick(menu, Qt.Key.Key_Return)
