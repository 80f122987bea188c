"""A program on a vault with cheap keys, and windows that take keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.gui.collecting import Collector
from mhcoordinator.gui.program import Program
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import apply_theme
from mhcoordinator.gui.vault_work import VaultWork
from mhcoordinator.services import vaults
from mhcoordinator.services.settings import Settings, save_settings
from tests.vaults import CHEAP, CHEAP_LIMITS, PASSPHRASE, cheap_session

Part = TypeVar("Part", bound=QWidget)
CLOCK = FixedClock(datetime(2026, 11, 24, 10, 0, tzinfo=UTC))


@dataclass(frozen=True)
class Desk:
    """The laptop of one user: where settings and vaults stand, and the program on it."""

    program: Program
    folder: Path
    settings_path: Path

    @property
    def vault(self) -> Path:
        return self.folder / "test.mhvault"


def active(qtbot: QtBot, window: QWidget) -> None:
    """Waits until a window takes keys."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)


def part(window: QWidget, kind: type[Part], name: str) -> Part:
    """The widget of this name, which has to be there."""
    found = window.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def unlock_with_keys(qtbot: QtBot, desk: Desk, passphrase: str = PASSPHRASE) -> None:
    """Types the passphrase and waits for the window inside."""
    entrance = desk.program.entrance
    assert entrance is not None
    active(qtbot, entrance)
    line = entrance.findChild(QWidget, "passphrase_edit")
    assert line is not None
    with qtbot.waitSignal(desk.program.unlocked, timeout=20_000):
        qtbot.keyClicks(line, passphrase)
        qtbot.keyClick(line, "\r")
    window = desk.program.window
    assert window is not None
    active(qtbot, window)


def cheap_work() -> VaultWork:
    """The work on vaults, with keys that cost nothing and a clock that stands still."""
    return VaultWork(
        create=lambda folder, passphrase, user: vaults.create(
            folder, passphrase, user, CHEAP, CHEAP_LIMITS
        ),
        unlock=lambda folder, passphrase: vaults.unlock(folder, passphrase, CLOCK, CHEAP_LIMITS),
    )


@pytest.fixture(autouse=True)
def collector(qapp: QApplication) -> Iterator[None]:
    """As in the program: no widget is thrown away on the thread of the vault."""
    found = Collector(qapp)
    yield
    found.stop()


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    """A runner that owns an unlocked, empty vault; errors that nobody expected fail the test."""
    runner = TaskRunner()
    errors: list[Exception] = []
    opened: list[bool] = []
    runner.failure.connect(errors.append)
    runner.open_session(partial(cheap_session, tmp_path, CLOCK), lambda: opened.append(True))
    qtbot.waitUntil(lambda: bool(opened or errors), timeout=20_000)
    yield runner
    runner.stop()
    assert errors == []


@pytest.fixture
def new_desk(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    """A laptop on which the program was never started before."""
    path = tmp_path / "config" / "settings.json"
    save_settings(Settings(language="en", theme="light"), path)
    program = Program(qapp, path, cheap_work())
    yield Desk(program, tmp_path, path)
    program.stop()
    for window in (program.window, program.entrance):
        if window is not None:
            window.hide()
            window.deleteLater()
    program.deleteLater()
    apply_theme(qapp, "light", 100)


@pytest.fixture
def desk(new_desk: Desk) -> Desk:
    """A laptop with a vault, and the unlock window on the screen."""
    vaults.create(new_desk.vault, PASSPHRASE, "Anna", CHEAP, CHEAP_LIMITS)
    new_desk.program.start(new_desk.vault)
    return new_desk


@pytest.fixture
def inside(qtbot: QtBot, desk: Desk) -> Desk:
    """The same, unlocked."""
    unlock_with_keys(qtbot, desk)
    return desk
