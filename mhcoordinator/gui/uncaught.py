"""Errors that nobody caught: a sentence on the screen, and never a word of a case."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from pathlib import PurePath
from types import TracebackType

Tell = Callable[[BaseException], None]


def install(tell: Tell) -> None:
    """Sends every uncaught error to `tell`, and where it arose to stderr."""

    def uncaught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        report(kind, trace)
        tell(error)

    def uncaught_in_thread(found: threading.ExceptHookArgs) -> None:
        report(found.exc_type, found.exc_traceback)

    sys.excepthook = uncaught
    threading.excepthook = uncaught_in_thread


def report(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Writes the kind of error and the places it passed; no message, no values, no paths."""
    if sys.stderr is None:
        return
    import traceback

    places = [
        f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace, limit=-8)
    ]
    sys.stderr.write(f"{kind.__name__} at {' < '.join(reversed(places)) or 'unknown place'}\n")
