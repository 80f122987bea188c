"""Looks at what other rules would do, some cases at a time, so that others reach the vault too."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import rule_files
from mhcoordinator.services.rule_files import CaseChange, CheckedFile, Look


class Looking(QObject):
    """One look at a time; a new one, or `stop`, ends the one before.

    Signals:
        progress: how many cases of how many were looked at.
        finished: the `Preview`.
        failed: the error that ended it.
    """

    progress = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: TaskRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._runner = runner
        self._round = 0

    def start(self, file: CheckedFile | None) -> None:
        """Begins to look at a file; None for doing without an own one."""
        self._round += 1
        begun = partial(self._go_on, self._round, [])
        self._runner.run(
            rule_files.begin, file, done=begun, failed=partial(self._fail, self._round), owner=self
        )

    def stop(self) -> None:
        """Looks no further; nothing was changed."""
        self._round += 1

    def _go_on(self, number: int, changes: list[CaseChange], look: Look, done: int = 0) -> None:
        if number != self._round:
            return
        self.progress.emit(done, len(look.case_ids))
        some = look.case_ids[done : done + rule_files.AT_ONCE]
        if not some:
            self.finished.emit(rule_files.seen(look, changes))
            return
        self._runner.run(
            rule_files.look_at,
            look,
            some,
            done=lambda found: self._go_on(number, [*changes, *found], look, done + len(some)),
            failed=partial(self._fail, number),
            owner=self,
        )

    def _fail(self, number: int, error: Exception) -> None:
        if number == self._round:
            self.failed.emit(error)
