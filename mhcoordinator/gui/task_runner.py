"""One worker thread that owns the vault session; the window never waits for it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from mhcoordinator.services.session import VaultSession

Done = Callable[[Any], object]
Failed = Callable[[Exception], object]


class NoSession(Exception):
    """The vault was locked before the work could begin; nothing was done."""


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    work: Callable[..., Any]
    arguments: tuple[Any, ...]
    done: Done | None
    failed: Failed | None
    needs_session: bool
    owner: QObject | None
    era: int


class TaskRunner(QObject):
    """Runs work in the order in which it was asked for; answers come back on the main thread.

    An answer for a widget that is gone, or from before the vault was locked, is thrown away.

    Signals:
        changed: something was written; carries a set of case ids and words like "organisations".
        failure: an error that nobody asked to hear about; the window shows it as a sentence.
        busy: work began (True) or the last of it ended (False).
    """

    changed = Signal(object)
    failure = Signal(object)
    busy = Signal(bool)
    _finished = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._outcomes: SimpleQueue[tuple[_Task, Any, Exception | None]] = SimpleQueue()
        self._session: VaultSession | None = None
        self._era = 0
        self._waiting = 0
        self._finished.connect(self._answer)
        self._thread = threading.Thread(target=self._work, name="vault", daemon=True)
        self._thread.start()

    def run(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        done: Done | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Calls ``function(session, *arguments)`` on the worker thread.

        Args:
            function: a service; it gets the session first.
            arguments: what else it gets.
            done: gets the result, on the main thread.
            failed: gets the error, on the main thread; without it the window shows a sentence.
            owner: when it is gone, nobody is called.
        """
        self._queue(function, arguments, done, failed, owner, needs_session=True)

    def run_bare(
        self,
        function: Callable[..., Any],
        *arguments: Any,
        done: Done | None = None,
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Calls ``function(*arguments)`` on the worker thread, without a session."""
        self._queue(function, arguments, done, failed, owner, needs_session=False)

    def open_session(
        self,
        unlock: Callable[[], VaultSession],
        done: Callable[[], object],
        failed: Failed | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Unlocks on the worker thread, which keeps the session from then on."""

        def keep() -> None:
            session = unlock()
            if self._session is not None:
                self._session.close()
            self._session = session

        self.run_bare(keep, done=lambda _: done(), failed=failed, owner=owner)

    def close_session(self, done: Callable[[], object] | None = None) -> None:
        """Closes the session after the work that waits; answers to that work are thrown away."""
        self._era += 1

        def close() -> None:
            session, self._session = self._session, None
            if session is not None:
                session.close()

        self.run_bare(close, done=None if done is None else lambda _: done())

    def broadcast(self, *what: str) -> None:
        """Tells every view what was written: case ids, or words like ``organisations``."""
        self.changed.emit(frozenset(what))

    def stop(self) -> None:
        """Closes the session, ends the thread, and waits for it; the runner is of no use then."""
        self.close_session()
        self._tasks.put(None)
        self._thread.join()

    def is_busy(self) -> bool:
        """Whether work waits or runs."""
        return self._waiting > 0

    def _queue(
        self,
        function: Callable[..., Any],
        arguments: tuple[Any, ...],
        done: Done | None,
        failed: Failed | None,
        owner: QObject | None,
        *,
        needs_session: bool,
    ) -> None:
        task = _Task(function, arguments, done, failed, needs_session, owner, self._era)
        self._waiting += 1
        if self._waiting == 1:
            self.busy.emit(True)
        self._tasks.put(task)

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            result: Any = None
            error: Exception | None = None
            try:
                result = self._call(task)
            except Exception as caught:  # noqa: BLE001  every error becomes a sentence in the window
                error = caught
            self._outcomes.put((task, result, error))
            del task, result, error  # first: whoever lets go last deletes a widget on its thread
            self._finished.emit()  # carries nothing: a None in a signal between threads crashes Qt

    def _call(self, task: _Task) -> Any:
        if not task.needs_session:
            return task.work(*task.arguments)
        if self._session is None:
            raise NoSession
        return task.work(self._session, *task.arguments)

    @Slot()
    def _answer(self) -> None:
        task, result, error = self._outcomes.get()
        self._waiting -= 1
        if self._waiting == 0:
            self.busy.emit(False)
        if task.era != self._era or any(map(_is_gone, (task.owner, task.done, task.failed))):
            return
        if error is None:
            if task.done is not None:
                task.done(result)
        elif task.failed is not None:
            task.failed(error)
        else:
            self.failure.emit(error)


def _is_gone(listener: object) -> bool:
    from shiboken6 import isValid

    whose = getattr(listener, "__self__", listener)
    return isinstance(whose, QObject) and not isValid(whose)
