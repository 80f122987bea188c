"""How a page listens to what outlives it, like the runner of the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, SignalInstance
from shiboken6 import isValid


def listen(listener: QObject, signal: SignalInstance, act: Callable[[Any], object]) -> None:
    """Calls ``act`` with what the signal carries, until the listener is deleted.

    ``signal.connect(listener.method)`` itself ends the process when the listener is deleted while
    the owner of the signal lives on (PySide6 6.11.3).

    Args:
        listener: whose life counts, mostly the page that calls this.
        signal: of an object that lives longer than the listener.
        act: mostly a method of the listener.
    """

    def hear(what: object) -> None:
        if isValid(listener):
            act(what)

    signal.connect(hear)
