"""The window before the vault is open: unlock one, or make the first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.unlock.unlock_page import UnlockPage

ROOM_FOR_TITLE = 60  # pixels for the bars of the desktop


class Entrance(QWidget):
    """Shows one page at a time; the wizard for a new vault is loaded when it is asked for.

    Signals:
        unlock_wanted: folder (Path) and passphrase.
        create_wanted: folder (Path), passphrase, and the name of the user.
        language_wanted: the user wants the other language.
        drawn: the window stands on the screen for the first time.
    """

    unlock_wanted = Signal(object, str)
    create_wanted = Signal(object, str, str)
    language_wanted = Signal()
    drawn = Signal()

    def __init__(self, runner: TaskRunner) -> None:
        super().__init__()
        self._runner = runner
        self._was_drawn = False
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self.setWindowTitle(self.tr("MH Coordinator"))
        room = self.screen().availableSize()
        self.resize(
            min(scaled(860), max(860, room.width())),
            min(scaled(680), max(680, room.height() - ROOM_FOR_TITLE)),
        )

    def ask_passphrase(self, folder: Path | None) -> UnlockPage:
        """Shows the page that unlocks, for this vault or for one to be chosen."""
        page = UnlockPage(folder)
        page.unlock_wanted.connect(self.unlock_wanted)
        page.new_wanted.connect(self.make_first)
        page.language_wanted.connect(self.language_wanted)
        self._scroll.setWidget(page)
        if not self._was_drawn:
            page.installEventFilter(self)
        page.set_folder(folder)
        return page

    def make_first(self) -> QWidget:
        """Shows the steps that make a vault."""
        from mhcoordinator.gui.unlock.first_run import FirstRun

        page = FirstRun(self._runner)
        page.create_wanted.connect(self.create_wanted)
        page.existing_wanted.connect(lambda: self.ask_passphrase(None))
        page.language_wanted.connect(self.language_wanted)
        self._scroll.setWidget(page)
        if not self._was_drawn:
            page.installEventFilter(self)
        page.form.user_edit.setFocus()
        return page

    def is_making(self) -> bool:
        """Whether the steps for a new vault are shown."""
        return not isinstance(self._scroll.widget(), UnlockPage)

    def set_busy(self, busy: bool) -> None:
        """Shows that work goes on."""
        self._page().set_busy(busy)

    def show_problem(self, happened: str, next_step: str) -> None:
        """Says what went wrong on the page that is shown."""
        self._page().show_problem(happened, next_step)

    def forget(self) -> None:
        """Empties every passphrase that was typed."""
        self._page().forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._was_drawn:
            self._was_drawn = True
            QTimer.singleShot(0, self, self.drawn.emit)
        return super().eventFilter(watched, event)

    def _page(self) -> UnlockPage:
        page: UnlockPage = self._scroll.widget()  # type: ignore[assignment]
        return page
