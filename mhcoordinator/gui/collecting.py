"""Python's cyclic garbage is thrown away on the thread of the windows, and nowhere else.

Python collects on whichever thread happens to ask for memory, mostly the one that reads the vault.
When a widget is part of the garbage, Qt would delete it on the wrong thread, and the process ends.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 250  # milliseconds; short, so that little has gathered
DUE = (700, 10, 40)  # the counts of Python, but the oldest generation seldom: it takes longest


class Collector(QObject):
    """Takes over from Python's own collector until it is stopped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(PAUSE)

    def collect(self) -> None:
        """Collects the oldest generation that is due, and with it the younger ones."""
        counts = zip(gc.get_count(), DUE, strict=True)
        due = [generation for generation, (count, most) in enumerate(counts) if count > most]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Leaves it to Python again."""
        self._timer.stop()
        gc.enable()
