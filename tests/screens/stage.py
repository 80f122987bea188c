"""The program on a copy of the demo vault, dressed in one language, theme and text size."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mhcoordinator.demo.hands import find, press_key, type_into, wait_for
from mhcoordinator.demo.making import PASSPHRASE, make_vault
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.cases.page import CaseListPage
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.program import Program
from mhcoordinator.gui.vault_work import VaultWork
from mhcoordinator.services import vaults
from mhcoordinator.services.case_list import CaseFilter, list_cases
from mhcoordinator.services.settings import Settings, save_settings
from tests.vaults import CHEAP, CHEAP_LIMITS

ENTER = Qt.Key.Key_Return
WIDTH, HEIGHT = 1440, 900


@dataclass(frozen=True, slots=True)
class Dress:
    """How the windows look."""

    language: str
    theme: str
    percent: int

    @property
    def name(self) -> str:
        return f"{self.language}-{self.theme}-{self.percent}"


def make_shared_vault(folder: Path) -> Path:
    """The vault that every stage copies."""
    vault = folder / "demo.mhvault"
    make_vault(vault, cost=CHEAP, limits=CHEAP_LIMITS)
    return vault


class Stage:
    """Brings windows into sight.

    Attributes:
        case_ids: of the demo cases, by the serial of their number.
    """

    def __init__(self, app: QApplication, vault: Path, dress: Dress, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(vault, folder / "demo.mhvault")
        self.vault = folder / "demo.mhvault"
        settings = Settings(language=dress.language, theme=dress.theme, text_percent=dress.percent)
        save_settings(settings, folder / "settings.json")
        unlock = partial(vaults.unlock, limits=CHEAP_LIMITS)
        self.program = Program(app, folder / "settings.json", VaultWork(unlock=unlock))
        self.runner = self.program.runner
        self.case_ids: dict[int, str] = {}
        self._above: list[QWidget] = []
        self._afterwards: list[Callable[[], object]] = []

    # --- before the vault

    def entrance(self) -> QWidget:
        """The window before the vault."""
        if self.program.entrance is None:
            self.program.start(self.vault)
        entrance = self.program.entrance
        assert entrance is not None
        return entrance

    def unlock(self) -> None:
        """Goes inside."""
        passphrase = find(self.entrance(), QLineEdit, "passphrase_edit")
        passphrase.clear()
        type_into(passphrase, PASSPHRASE)
        press_key(passphrase, ENTER)
        wait_for(lambda: self.program.window is not None)
        self.window.resize(WIDTH, HEIGHT)
        self.settle()
        self.window.pages.show_page("cases")
        wait_for(lambda: find(self.window, CaseListPage).count())
        rows = self.ask(list_cases, CaseFilter())
        self.case_ids = {row.number.serial: row.case_id for row in rows}

    # --- inside

    @property
    def window(self) -> MainWindow:
        window = self.program.window
        assert window is not None
        return window

    def settle(self) -> None:
        """Waits for the vault, and for what was drawn anew."""
        wait_for(lambda: not self.runner.is_busy())

    def ask(self, service: Callable[..., Any], *arguments: Any) -> Any:
        """What a service answers."""
        answers: list[Any] = []
        self.runner.run(service, *arguments, done=answers.append)
        wait_for(lambda: answers)
        return answers[0]

    def case(self, serial: int) -> CasePage:
        """The page of a demo case."""
        page: CasePage = self.window.pages.open_case(self.case_ids[serial])
        wait_for(lambda: page.data is not None)
        self.settle()
        return page

    def above(self, widget: QWidget) -> QWidget:
        """A window of its own, which `clear` takes away."""
        if not widget.isVisible():
            widget.resize(WIDTH, HEIGHT)
            widget.show()
        self._above.append(widget)
        wait_for(widget.isEnabled)
        self.settle()
        return widget

    def pause(self) -> None:
        """Waits until what asks a moment after the last key has asked."""
        until = time.monotonic() + 0.4
        wait_for(lambda: time.monotonic() > until)
        self.settle()

    def after(self, undo: Callable[[], object]) -> None:
        """What `clear` does to have the window as it was."""
        self._afterwards.append(undo)

    def clear(self) -> None:
        """Takes away what stands above the window."""
        while self._afterwards:
            self._afterwards.pop()()
        while self._above:
            widget = self._above.pop()
            widget.hide()
            widget.deleteLater()
        self.settle()
