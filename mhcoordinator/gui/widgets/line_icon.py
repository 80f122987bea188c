"""A small button with an icon inside a line, at its end; it grows with the text.

The icons that Qt itself puts into a line stay at 16 pixels.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton

from mhcoordinator.gui.theme import scaled

SIZE = 16  # pixels at 100 % text


class LineIcon(QToolButton):
    """Does what its action does; the keys of the action belong to the line."""

    def __init__(self, action: QAction, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self.setDefaultAction(action)
        self.setProperty("role", "in-line")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line.addAction(action)
        row = QHBoxLayout(line)
        row.addStretch(1)
        row.addWidget(self)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        side = scaled(SIZE)
        self.setIconSize(QSize(side, side))
        self.setFixedSize(side + 4, side + 4)
        self._line.setTextMargins(0, 0, side + 8, 0)
        row = self._line.layout()
        if row is not None:
            row.setContentsMargins(0, 0, scaled(6), 0)
