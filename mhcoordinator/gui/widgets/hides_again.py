"""What was shown on request goes out of sight by itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

SHOWN_FOR = 30_000  # milliseconds
_OUT_OF_SIGHT = frozenset({QEvent.Type.WindowDeactivate, QEvent.Type.Hide})


class HidesAgain(QObject):
    """Ends after a while, when the window loses the focus, and when what was shown is hidden.

    The latter also happens when another section is chosen and when the vault is locked.

    Signals:
        over: it has to be hidden now.
    """

    over = Signal()

    def __init__(self, shown: QWidget) -> None:
        super().__init__(shown)
        self._shown = shown
        self._window: QWidget | None = None
        self._while = QTimer(self)
        self._while.setSingleShot(True)
        self._while.setInterval(SHOWN_FOR)
        self._while.timeout.connect(self.end)

    def is_showing(self) -> bool:
        """Whether it began and is not over."""
        return self._window is not None

    def begin(self) -> None:
        """Something secret stands on the screen; begun once more, the time starts anew."""
        self._window = self._shown.window()
        self._window.installEventFilter(self)
        self._shown.installEventFilter(self)
        self._while.start()

    def end(self) -> None:
        """It is over; nothing happens when it did not begin."""
        if self._window is None:
            return
        self._while.stop()
        self._window.removeEventFilter(self)
        self._shown.removeEventFilter(self)
        self._window = None
        self.over.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _OUT_OF_SIGHT:
            self.end()
        return super().eventFilter(watched, event)
