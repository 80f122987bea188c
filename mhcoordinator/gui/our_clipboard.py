"""Knows whether what is on the clipboard was copied here."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication


class OurClipboard(QObject):
    """Remembers only a number made from the text, and only for this run.

    Not every desktop says who owns its clipboard; that a window of ours was in front does.
    """

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._clipboard = app.clipboard()
        self._ours: dict[QClipboard.Mode, int] = {}
        self._clipboard.changed.connect(self._note)

    def begin(self) -> None:
        """From now on what is copied here is ours."""
        self._ours.clear()

    def clear(self) -> None:
        """Empties what came from us; what another program put there stays."""
        ours, self._ours = self._ours, {}
        for mode, number in ours.items():
            if hash(self._clipboard.text(mode)) == number:
                self._clipboard.clear(mode)

    def _note(self, mode: QClipboard.Mode) -> None:
        text = self._clipboard.text(mode)
        if text and QGuiApplication.focusWindow() is not None:
            self._ours[mode] = hash(text)
        else:
            self._ours.pop(mode, None)
