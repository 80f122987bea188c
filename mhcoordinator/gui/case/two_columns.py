"""Two columns of cards beside each other, or below each other where there is no room."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mhcoordinator.gui.theme import scaled

BESIDE, BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
NARROWEST = 800  # pixels at 100 % text


class TwoColumns(QWidget):
    """Turns itself when it becomes wider or narrower."""

    def __init__(self, parent: QWidget | None = None, shares: tuple[int, int] = (11, 9)) -> None:
        super().__init__(parent)
        self._whole = QBoxLayout(BESIDE, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(scaled(16))
        self._columns = []
        for stretch in shares:
            column = QVBoxLayout()
            column.setSpacing(scaled(16))
            self._whole.addLayout(column, stretch)
            self._columns.append(column)

    def add(self, column: int, widget: QWidget) -> None:
        """Puts a widget at the end of the first (0) or second (1) column."""
        self._columns[column].addWidget(widget)

    def close_up(self) -> None:
        """Keeps the cards at the top when one column is longer."""
        for column in self._columns:
            column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        direction = BESIDE if self.width() >= scaled(NARROWEST) else BELOW
        if direction != self._whole.direction():
            self._whole.setDirection(direction)
