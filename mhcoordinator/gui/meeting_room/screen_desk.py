"""What the screen at the table asks of the vault: one case, and what is typed about it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting.minutes import MinuteLine, drop_lines, keep_line
from mhcoordinator.services.meeting.screen import ScreenPage, open_room, screen_again, screen_page

translate = QCoreApplication.translate


class ScreenDesk(QObject):
    """Only the case that was asked for last is ever shown.

    Signals:
        opened: a `Room`: the meeting as it stands; again when somebody wrote something.
        shown: a `ScreenPage` of the case that was asked for.
        kept: what was typed is in the vault.
        failed: an error.
    """

    opened = Signal(object)
    shown = Signal(object)
    kept = Signal()
    failed = Signal(object)

    def __init__(self, runner: TaskRunner, meeting_id: str, owner: QObject) -> None:
        super().__init__(owner)
        self._runner = runner
        self.meeting_id = meeting_id
        self._item_id = ""
        self._asked = 0
        listen(self, runner.changed, self._hear)

    @property
    def language(self) -> str:
        """The language of the window, which is that of the screen: two letters."""
        return Wording().language

    def open(self) -> None:
        """Reads the meeting."""
        self._runner.run(
            open_room,
            self.meeting_id,
            done=self.opened.emit,
            failed=self.failed.emit,
            owner=self,
        )

    def show(self, item_id: str) -> None:
        """Brings a case to the screen; that is a viewing, and logged."""
        self._item_id = item_id
        self._ask(screen_page)

    def forget(self) -> None:
        """Nothing is on the screen any more; an answer under way comes too late."""
        self._item_id = ""
        self._asked += 1

    def keep(self, line: MinuteLine) -> None:
        """Keeps a line that was typed or changed."""
        self._write(keep_line, line)

    def drop(self, line_ids: Collection[str]) -> None:
        """Takes lines away."""
        self._write(drop_lines, tuple(line_ids))

    def _write(self, service: Callable[..., object], what: object) -> None:
        self._runner.run(
            service,
            self.meeting_id,
            what,
            done=self._written,
            failed=self.failed.emit,
            owner=self,
        )

    def _written(self, _: object) -> None:
        self.kept.emit()
        self._ask(screen_again)

    def _ask(self, service: Callable[..., ScreenPage]) -> None:
        if not self._item_id:
            return
        self._asked += 1
        asked = self._asked

        def show(page: ScreenPage) -> None:
            if asked == self._asked:
                self.shown.emit(page)

        self._runner.run(
            service,
            self.meeting_id,
            self._item_id,
            translate,
            self.language,
            done=show,
            failed=self.failed.emit,
            owner=self,
        )

    def _hear(self, _: object) -> None:
        self.open()
        self._ask(screen_again)
