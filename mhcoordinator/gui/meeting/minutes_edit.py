"""How many minutes, typed or stepped with the arrows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mhcoordinator.gui.theme import scaled

FEWEST, MOST, STEP = 1, 240, 5
_STEPS = {int(Qt.Key.Key_Up): STEP, int(Qt.Key.Key_Down): -STEP}


class MinutesEdit(QLineEdit):
    """Takes whole minutes only; an empty line says nothing.

    Signals:
        changed: another number stands here.
    """

    changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setValidator(QIntValidator(FEWEST, MOST, self))
        self.setFixedWidth(scaled(58))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.textEdited.connect(self._typed)

    def show_minutes(self, minutes: int) -> None:
        """Shows a number without telling; what is being typed stays."""
        if not (self.hasFocus() and self.text() in {"", "0"}) and self.text() != str(minutes):
            self.setText(str(minutes))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key(), 0)
        if not step or self.isReadOnly():
            super().keyPressEvent(event)
            return
        minutes = stepped(int(self.text() or 0), step)
        self.setText(str(minutes))
        self.changed.emit(minutes)

    def _typed(self, text: str) -> None:
        if text and int(text) >= FEWEST:
            self.changed.emit(int(text))


def stepped(minutes: int, step: int) -> int:
    """A longer or shorter time, within what a case may take."""
    return min(MOST, max(FEWEST, minutes + step))
