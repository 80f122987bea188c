"""What the closing asks of the vault: what will be written, changes to it, and the closing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Signal

from mhcoordinator.domain.entry import new_id
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.meeting.meetings_page import MEETINGS
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting.ending import Ending, close_as_shown, ending_page
from mhcoordinator.services.meeting.minutes import MinuteLine, Written, drop_lines, keep_line
from mhcoordinator.services.meeting.rhythm import NextTime, next_time
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True)
class EndingRead:
    """A meeting before it is closed, and when its table meets next."""

    ending: Ending
    coming: NextTime
    today: date


@dataclass(frozen=True, slots=True)
class NextWanted:
    """The next meeting as it is to be made with the closing; without a day, none is."""

    on: date | None = None
    starts_at: str | None = None


class EndingDesk(QObject):
    """What is changed is written at once; the meeting is read again after the last change.

    Signals:
        read: an `EndingRead`, when nothing waits to be written.
        failed: an error of a change or of reading.
        closed: what was `Written`.
        refused: an error of the closing; nothing was written.
    """

    read = Signal(object)
    failed = Signal(object)
    closed = Signal(object)
    refused = Signal(object)

    def __init__(self, runner: TaskRunner, meeting_id: str, owner: QObject) -> None:
        super().__init__(owner)
        self._runner = runner
        self.meeting_id = meeting_id
        self.found: EndingRead | None = None
        self._command_id = new_id()
        self._waiting = 0
        self._asked = 0
        self._is_over = False
        self._closing: NextWanted | None = None
        listen(self, runner.changed, self._hear)

    def refresh(self) -> None:
        """Reads the meeting; only the last answer counts."""
        self._asked += 1
        asked = self._asked

        def take(found: EndingRead) -> None:
            if asked == self._asked and self._waiting == 0:
                self._take(found)

        self._runner.run(
            _read,
            self.meeting_id,
            Wording().language,
            done=take,
            failed=self._fail,
            owner=self,
        )

    def keep(self, line: MinuteLine) -> None:
        """Keeps a line that was mended."""
        self._write(keep_line, line)

    def drop(self, line: MinuteLine) -> None:
        """Takes a line away: it will not be written."""
        self._write(drop_lines, (line.id,))

    def close(self, wanted: NextWanted) -> None:
        """Closes the meeting with what was read last, once all changes are in it."""
        if self._waiting == 0 and self.found is not None:
            self._close(self.found, wanted)
        else:
            self._closing = wanted

    def _write(self, service: Callable[..., object], what: object) -> None:
        self._waiting += 1

        def done(_: object) -> None:
            self._waiting -= 1
            self._perhaps_read()

        def failed(error: Exception) -> None:
            self._waiting -= 1
            self._fail(error)
            self._perhaps_read()

        self._runner.run(service, self.meeting_id, what, done=done, failed=failed, owner=self)

    def _perhaps_read(self) -> None:
        if self._waiting == 0:
            self.refresh()

    def _take(self, found: EndingRead) -> None:
        self.found = found
        wanted, self._closing = self._closing, None
        self.read.emit(found)
        if wanted is not None:
            self._close(found, wanted)

    def _close(self, found: EndingRead, wanted: NextWanted) -> None:
        cases = [case.case_id for case in found.ending.cases]

        def done(written: Written) -> None:
            self._is_over = True
            self.closed.emit(written)
            self._runner.broadcast(MEETINGS, *cases)

        self._runner.run(
            _close_now,
            found.ending,
            self._command_id,
            wanted,
            done=done,
            failed=self.refused.emit,
            owner=self,
        )

    def _fail(self, error: Exception) -> None:
        self._closing = None
        self.failed.emit(error)

    def _hear(self, _: object) -> None:
        if self._waiting == 0 and not self._is_over:
            self.refresh()


def _read(session: VaultSession, meeting_id: str, language: str) -> EndingRead:
    ending = ending_page(session, meeting_id, QCoreApplication.translate, language)
    return EndingRead(ending, next_time(session, meeting_id), session.clock.today())


def _close_now(
    session: VaultSession, ending: Ending, command_id: str, wanted: NextWanted
) -> Written:
    return close_as_shown(session, ending, command_id, next_on=wanted.on, next_at=wanted.starts_at)
