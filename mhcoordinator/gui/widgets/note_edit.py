"""Several lines of text, in a field that grows along."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from mhcoordinator.gui.theme import scaled

NUL, SYMBOL_FOR_NUL = "\x00", "␀"


class NoteEdit(QPlainTextEdit):
    """Grows from three to fourteen lines with what is typed; Tab goes to the next field.

    Signals:
        changed: the user typed.
    """

    changed = Signal()
    fewest_lines, most_lines = 3, 14

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.textChanged.connect(self._typed)
        self._fit()

    def text(self) -> str:
        """What stands in it; a NUL byte comes back as its symbol."""
        return self.toPlainText().replace(NUL, SYMBOL_FOR_NUL)

    def set_text(self, text: str) -> None:
        """Shows a text without telling."""
        blocked = self.blockSignals(True)
        self.setPlainText(text.replace(NUL, SYMBOL_FOR_NUL))
        self.blockSignals(blocked)
        self._fit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(source.text().replace(NUL, SYMBOL_FOR_NUL))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _typed(self) -> None:
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        lines = round(self.document().size().height())  # a plain document counts in lines
        shown = max(self.fewest_lines, min(lines, self.most_lines))
        height = shown * self.fontMetrics().lineSpacing() + scaled(20)
        if height != self.height():
            self.setFixedHeight(height)
