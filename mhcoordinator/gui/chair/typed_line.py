"""A field of one line that grows with its words; Enter goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.note_edit import NoteEdit

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


class TypedLine(NoteEdit):
    """Grows to eight lines, and scrolls from there.

    Signals:
        entered: the user pressed Enter.
    """

    entered = Signal()
    fewest_lines, most_lines = 1, 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setMinimumWidth(scaled(160))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() in _PLAIN:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
