"""All tasks: opened from today, done with one key, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.today.task_table_model import TaskTableModel
from mhcoordinator.gui.today.tasks_page import TasksPage
from mhcoordinator.services.task_list import TaskOfCase, TaskPage
from tests.gui.case_desk import OFFSCREEN_WORDS, opened_vault
from tests.gui.today_aids import TODAY, a_case_with, day_page, open_window, settle

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def open_tasks(qtbot: QtBot, runner: TaskRunner, window: MainWindow) -> TasksPage:
    button = day_page(window).ui.tasks_button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    page = window.pages.current()
    assert isinstance(page, TasksPage)
    settle(qtbot, runner)
    return page


def titles(page: TasksPage) -> list[str]:
    return [page.tasks.row_at(n).task.title for n in range(page.tasks.rowCount())]


def test_d_notes_that_it_was_done_and_it_can_be_taken_back(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    a_case_with(qtbot, runner, "Noor", too_late=-2, on_friday=3)
    window = open_window(qtbot, runner)
    page = open_tasks(qtbot, runner, window)
    assert titles(page) == ["too late", "on friday"]
    assert page.ui.count_label.text() == "2 tasks"
    qtbot.keyClick(page.ui.table, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: titles(page) == ["on friday"], timeout=20_000)
    back = next(
        item for item in page.ui.banner.findChildren(QPushButton) if item.text() == "Take back"
    )
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: titles(page) == ["too late", "on friday"], timeout=20_000)


def test_mine_of_others_open_done(qtbot: QtBot, runner: TaskRunner) -> None:
    a_case_with(qtbot, runner, "Noor", too_late=-2)
    window = open_window(qtbot, runner)
    page = open_tasks(qtbot, runner, window)
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(page.whose_choice.segments()[2], left)
    qtbot.waitUntil(lambda: titles(page) == [], timeout=20_000)
    assert page.ui.stack.currentWidget() is page.ui.empty_label
    qtbot.mouseClick(page.whose_choice.segments()[1], left)
    qtbot.waitUntil(lambda: titles(page) == ["too late"], timeout=20_000)
    qtbot.mouseClick(page.state_choice.segments()[1], left)
    qtbot.waitUntil(lambda: titles(page) == [], timeout=20_000)
    assert not page.ui.done_button.isEnabled()


def test_enter_opens_the_task_and_esc_comes_back_to_the_list(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    case_id = a_case_with(qtbot, runner, "Noor", too_late=-2)
    window = open_window(qtbot, runner)
    page = open_tasks(qtbot, runner, window)
    qtbot.keyClick(page.ui.table, Qt.Key.Key_Return)
    case: Any = window.pages.current()
    qtbot.waitUntil(lambda: case.data is not None, timeout=20_000)
    assert case.case_id == case_id
    qtbot.keyClick(case, Qt.Key.Key_Escape)
    assert window.pages.current_name() == "tasks"
    assert window.form.today_button.isChecked()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.pages.current_name() == "today"
    settle(qtbot, runner)


def test_the_model_is_sound(qtmodeltester: ModelTester) -> None:
    tasks = (
        Task(title="open", due_on=TODAY),
        Task(title="no day"),
        Task(title="done", done_on=TODAY),
        Task(title="stopped", stopped_on=TODAY),
    )
    rows = tuple(TaskOfCase(task, CaseNumber(2026, 4), "Noor", "Zeist") for task in tasks)
    model = TaskTableModel()
    model.show_page(TaskPage(TODAY, rows, len(rows)))
    qtmodeltester.check(model)
    when = [model.index(row, 1).data() for row in range(4)]
    assert when == ["today", "no day", "done 24 Nov", "stopped 24 Nov"]
