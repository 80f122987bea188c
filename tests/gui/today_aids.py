"""The window on a vault in which something is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.closing import AftercareContact
from mhcoordinator.domain.intake import Intake
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.today.page import DayPage
from mhcoordinator.gui.today.today_model import HeadRow, LineRow
from mhcoordinator.services import entries
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.settings import Settings
from tests.gui.case_desk import ask, save, wear

TODAY = date(2026, 11, 24)  # a Tuesday


def a_case_with(qtbot: QtBot, runner: TaskRunner, name: str, **days: int) -> str:
    """The id of a case with a task per word, due so many days from today."""
    tasks = tuple(
        Task(title=title.replace("_", " "), owner="Anna", due_on=TODAY + timedelta(days=day))
        for title, day in days.items()
    )
    return save(qtbot, runner, Intake(call_name=name, municipality="Zeist", tasks=tasks))


def planned_contact(session: VaultSession, case_id: str) -> None:
    """An aftercare contact due this Friday."""
    due = TODAY + timedelta(days=3)
    entries.add(session, AftercareContact(case_id=case_id, months=1, due_on=due))


def open_window(qtbot: QtBot, runner: TaskRunner, percent: int = 100) -> MainWindow:
    """The window as it stands after unlocking, with what is due in front."""
    wear(percent=percent)
    window = MainWindow(runner, Settings(language="en", theme="light"))
    qtbot.addWidget(window)
    window.go_to(None)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    settle(qtbot, runner)
    return window


def settle(qtbot: QtBot, runner: TaskRunner) -> None:
    """Waits until nothing is asked any more."""
    qtbot.waitUntil(lambda: not runner.is_busy(), timeout=20_000)


def day_page(window: MainWindow) -> DayPage:
    """The page of today."""
    page = window.findChild(DayPage)
    assert isinstance(page, DayPage)
    return page


def shown(page: DayPage) -> list[str]:
    """Heads as ``# group``, lines by their title."""
    rows = [page.lines.lines.row_at(n) for n in range(page.lines.lines.rowCount())]
    return [
        f"# {row.group.value}" if isinstance(row, HeadRow) else row.line.due.title_nl
        for row in rows
    ]


def go_to_line(page: DayPage, title: str) -> LineRow:
    """Chooses the line with this title."""
    page.lines.choose(shown(page).index(title))
    row = page.lines.current()
    assert row is not None
    return row


def answer(qtbot: QtBot, runner: TaskRunner, service: Callable[..., Any], *given: Any) -> Any:
    """What a service answers."""
    return ask(qtbot, runner, service, *given)
