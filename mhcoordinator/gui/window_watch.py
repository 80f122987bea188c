"""Sees every touch and a few keys on all windows, also while a dialog is in front."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

CHECK_EVERY = 1000  # milliseconds
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


class WindowWatch(QObject):
    """Looks at native windows only, so that it costs nothing while widgets draw.

    The time since the last touch is taken from the clock on the wall, so that a laptop that slept
    is locked before its first key is heard.

    Attributes:
        idle_minutes: how long without touch until `idle` is told.

    Signals:
        idle: nobody touched the program for `idle_minutes`.
        lock_wanted: Ctrl + L.
        blank_wanted: F11.
        note_wanted: F4, while a form is in front; elsewhere the window hears it itself.
    """

    idle = Signal()
    lock_wanted = Signal()
    blank_wanted = Signal()
    note_wanted = Signal()

    def __init__(self, app: QGuiApplication, idle_minutes: float) -> None:
        super().__init__(app)
        self.idle_minutes = idle_minutes
        self._touched_at = time.time()
        app.focusWindowChanged.connect(self._watch)
        self._timer = QTimer(self)
        self._timer.setInterval(CHECK_EVERY)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def touch(self) -> None:
        """Counts as a touch: time starts anew."""
        self._touched_at = time.time()

    def check(self) -> bool:
        """Tells `idle` when it is time; answers whether it did."""
        if time.time() - self._touched_at < self.idle_minutes * 60:
            return False
        self.touch()
        self.idle.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            if self.check():
                return True
            self.touch()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() == Qt.Key.Key_L:
                self.lock_wanted.emit()
                return True
            if event.key() == Qt.Key.Key_F11:
                self.blank_wanted.emit()
                return True
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if plain and event.key() == Qt.Key.Key_F4 and QGuiApplication.modalWindow():
                self.note_wanted.emit()
                return True
        return super().eventFilter(watched, event)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)
