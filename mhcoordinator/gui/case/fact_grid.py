"""Facts of one entry: short ones share a line where there is room, long ones have it alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from mhcoordinator.gui.theme import scaled

TITLE_WIDTH = 184  # pixels at 100 % text
BESIDE = 760  # from this width on, two facts stand on a line; pixels at 100 % text
NARROW = 150  # where a value would be narrower it stands under its title; pixels at 100 % text


@dataclass(frozen=True, slots=True)
class _Line:
    """A title, None where the value speaks for itself, and the value."""

    title: QLabel | None
    value: QWidget
    short: bool
    height: Qt.AlignmentFlag


class FactGrid(QWidget):
    """Titles in one column, values beginning at the same height as their title."""

    def __init__(self, parent: QWidget | None = None, title_width: int = TITLE_WIDTH) -> None:
        """`title_width` in pixels at 100 % text."""
        super().__init__(parent)
        self._title_width = scaled(title_width)
        self._lines: list[_Line] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scaled(12))
        self._grid.setVerticalSpacing(scaled(4))
        self._across = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def add_fact(
        self, title: str, value: QWidget, *, short: bool = False, one_line: bool = False
    ) -> None:
        """Adds a fact.

        Args:
            title: empty where the value speaks for itself.
            value: begins at the same height as its title.
            short: may share its line with another short one.
            one_line: is higher than its words, as a button is; title and value share a middle.
        """
        height = Qt.AlignmentFlag.AlignVCenter if one_line else Qt.AlignmentFlag.AlignTop
        label = None
        if title:
            label = QLabel(title, self)
            label.setProperty("role", "muted")
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignLeft | height)
        self._lines.append(_Line(label, value, short, height))

    def arrange(self) -> None:
        """Lays out what was added."""
        across = self._across = self._room_for()
        while self._grid.takeAt(0) is not None:
            pass
        row, column = 0, 0
        for line in self._lines:
            beside = line.short and across == 2
            if column and not beside:
                row, column = row + 1, 0
            self._place(line, row, column, across, beside=beside)
            if beside and not column:
                column = 2
            else:
                row, column = row + (1 if across else 2), 0
        for place in range(4):
            is_title = place % 2 == 0
            used = across > place // 2
            self._grid.setColumnMinimumWidth(place, self._title_width if is_title and used else 0)
            self._grid.setColumnStretch(place, 0 if is_title else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._across != self._room_for():
            self.arrange()

    def _room_for(self) -> int:
        """How many facts stand on a line; 0 when not even a title and its value do."""
        if self.width() < self._title_width + scaled(NARROW):
            return 0
        return 2 if self.width() >= scaled(BESIDE) else 1

    def _place(self, line: _Line, row: int, column: int, across: int, *, beside: bool) -> None:
        span = 1 if beside else -1
        if line.title is None:
            self._grid.addWidget(line.value, row, 0, 1, -1)
        elif across == 0:
            line.title.setMinimumWidth(0)
            line.title.setMaximumWidth(self.maximumWidth())
            self._grid.addWidget(line.title, row, 0, 1, -1)
            self._grid.addWidget(line.value, row + 1, 0, 1, -1)
        else:
            line.title.setFixedWidth(self._title_width)
            self._grid.addWidget(line.title, row, column, line.height)
            self._grid.addWidget(line.value, row, column + 1, 1, span, line.height)
