"""A line for a passphrase, with an eye to show it and a word when Caps Lock is on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from mhcoordinator.gui.icons import icon
from mhcoordinator.gui.theme import colours
from mhcoordinator.gui.widgets.line_icon import LineIcon

if TYPE_CHECKING:  # each class of Qt costs time when it is first named
    from PySide6.QtGui import QFocusEvent, QKeyEvent


class PassphraseEdit(QLineEdit):
    """Dots until the user asks to see the words.

    Signals:
        caps_lock: whether Caps Lock seems to be on, judged by what the keys gave.
        changed: the user typed.
    """

    caps_lock = Signal(bool)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.textEdited.connect(self.changed)
        self._caps = False
        self._eye = QAction(icon("eye", colours().muted), self.tr("Show the passphrase"), self)
        self._eye.setCheckable(True)
        self._eye.setShortcut("Alt+V")
        self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._eye.toggled.connect(self.show_words)
        LineIcon(self._eye, self)

    def show_words(self, shown: bool) -> None:
        """Letters instead of dots, or dots again."""
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.setEchoMode(mode)
        self._eye.setChecked(shown)
        self._eye.setIcon(icon("eye-off" if shown else "eye", colours().muted))
        self._eye.setToolTip(
            self.tr("Hide the passphrase (Alt V)")
            if shown
            else self.tr("Show the passphrase (Alt V)")
        )

    def forget(self) -> None:
        """Empties the line, with what could be undone."""
        self.clear()
        self.show_words(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock and self._caps:
            self._tell_caps(False)
        elif len(letter) == 1 and letter.lower() != letter.upper():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._tell_caps(letter.isupper() != shift)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._tell_caps(False)

    def _tell_caps(self, on: bool) -> None:
        if on != self._caps:
            self._caps = on
            self.caps_lock.emit(on)
