"""How a page listens to what outlives it, like the runner of the program."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from weakref import WeakMethod, ref

from PySide6.QtCore import QObject, SignalInstance
from shiboken6 import isValid


def listen(listener: QObject, signal: SignalInstance, act: Callable[[Any], object]) -> None:
    """Calls ``act`` with what the signal carries, until the listener is deleted.

    The signal keeps neither the listener nor what it shows: a page that was taken down by a lock
    leaves nothing of a case behind.

    Args:
        listener: whose life counts, mostly the page that calls this.
        signal: of an object that lives longer than the listener.
        act: a method of the listener.
    """
    weak, weak_act = ref(listener), WeakMethod(act)

    def hear(what: object) -> None:
        alive, call = weak(), weak_act()
        if alive is not None and call is not None and isValid(alive):
            call(what)

    signal.connect(hear)
