"""Makes what is due anew in the background, after unlocking and when another day begins."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from mhcoordinator.domain.clock import SystemClock
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.task_runner import TaskRunner

LOOK_EVERY = 60_000  # milliseconds


class Renewal(QObject):
    """Asks the worker for a hundred cases at a time, so that nobody waits long behind it.

    What was renewed stays so; locking in the middle loses nothing, and the next unlocking goes on.

    Signals:
        progress: how many cases were renewed, of how many.
        finished: everything is of today and by the rules in force.
    """

    progress = Signal(int, int)
    finished = Signal()

    def __init__(self, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._round = 0
        self._waiting: list[str] = []
        self._number = 0
        self._changed: set[str] = set()
        self._day: date | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK_EVERY)
        self._clock.timeout.connect(self._look_at_the_day)
        listen(self, runner.changed, self._look_at_the_rules)

    def start(self) -> None:
        """Begins after unlocking, and when other rules came into force."""
        from mhcoordinator.services import renewal

        self._day = SystemClock().today()
        self._clock.start()
        self._round += 1
        begin = partial(self._begin, self._round)
        self._runner.run(renewal.stale_cases, done=begin, owner=self)

    def stop(self) -> None:
        """The vault was locked; what was not renewed yet is when it is unlocked again."""
        self._clock.stop()
        self._round += 1
        self._waiting = []
        self._changed = set()

    def _look_at_the_day(self) -> None:
        if SystemClock().today() != self._day and not self._waiting:
            self.start()

    def _look_at_the_rules(self, what: frozenset[str]) -> None:
        if "rules" in what:
            self.start()

    def _begin(self, asked: int, case_ids: tuple[str, ...]) -> None:
        if asked != self._round:
            return
        self._waiting = list(case_ids)
        self._number = len(case_ids)
        self._changed = set()
        self._go_on(asked, frozenset())

    def _go_on(self, asked: int, changed: frozenset[str]) -> None:
        from mhcoordinator.services import renewal

        if asked != self._round:
            return
        self._changed |= changed
        if self._number:
            self.progress.emit(self._number - len(self._waiting), self._number)
        if not self._waiting:
            self._end()
            return
        now, self._waiting = self._waiting[: renewal.AT_ONCE], self._waiting[renewal.AT_ONCE :]
        go_on = partial(self._go_on, asked)
        self._runner.run(renewal.renew_cases, tuple(now), done=go_on, owner=self)

    def _end(self) -> None:
        changed, self._changed = self._changed, set()
        if changed:
            self._runner.broadcast(*changed)
        self.finished.emit()
