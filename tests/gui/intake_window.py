"""A wizard on a real encrypted vault, and questions to that vault."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.gui.intake.wizard import IntakeWizard
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import apply_theme
from mhcoordinator.services.drafts import Draft
from tests.vaults import cheap_session

# Popups (of completers) on a screen that is only memory.
OFFSCREEN_WORDS = "This plugin does not support (raise|grabbing the keyboard)"
CLOCK = FixedClock(datetime(2026, 11, 24, 10, 0, tzinfo=UTC))


@contextmanager
def opened_vault(qtbot: QtBot, folder: Path) -> Iterator[TaskRunner]:
    """A runner that owns an unlocked vault; made when it is not there."""
    runner = TaskRunner()
    errors: list[Exception] = []
    opened: list[bool] = []
    runner.failure.connect(errors.append)
    runner.open_session(lambda: cheap_session(folder, CLOCK), lambda: opened.append(True))
    qtbot.waitUntil(lambda: bool(opened or errors), timeout=20_000)
    try:
        yield runner
        assert errors == []
    finally:
        runner.stop()


def new_wizard(qtbot: QtBot, runner: TaskRunner, draft: Draft | None = None) -> IntakeWizard:
    """The wizard in a window, shown and active."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", 100)
    wizard = IntakeWizard(runner, draft=draft, clock=CLOCK)
    qtbot.addWidget(wizard)
    wizard.resize(1280, 800)
    wizard.show()
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow, timeout=5_000)
    return wizard


def ask(qtbot: QtBot, runner: TaskRunner, function: Callable[..., Any], *arguments: Any) -> Any:
    """The answer of a service, asked on the thread of the vault."""
    answers: list[Any] = []
    runner.run(function, *arguments, done=answers.append, failed=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    if isinstance(answers[0], Exception):
        raise answers[0]
    return answers[0]
