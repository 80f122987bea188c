"""Pills in two lines where room is scarce; what can wait is folded behind a link."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout

LINES = 2


class FoldedPills(QWidget):
    """What can do harm is never folded, however many lines it takes.

    Signals:
        opened: whether everything is shown from now on.
    """

    opened = Signal(bool)

    def __init__(
        self, must: Sequence[QWidget], may: Sequence[QWidget], parent: QWidget, *, is_open: bool
    ) -> None:
        super().__init__(parent)
        self._must, self._may, self._open = must, may, is_open
        self._flow = FlowLayout(self, gap=scaled(4))
        self._link = link_button("", self, "fold_button")
        self._link.clicked.connect(self._turn)
        for widget in (*must, *may, self._link):
            self._flow.addWidget(widget)
            if isinstance(widget, QPushButton):
                widget.setProperty("low", True)  # so that two lines of pills stay two lines
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fold()

    def fold(self) -> None:
        """Shows as much as two lines hold at the width of now, or all when that is wanted."""
        fitting = len(self._may) if self._open else self._number_that_fits()
        for place, widget in enumerate(self._may):
            widget.setVisible(place < fitting)
        self._name_link(len(self._may) - fitting)
        self._link.setVisible(self._open or fitting < len(self._may))
        self.updateGeometry()

    def _number_that_fits(self) -> int:
        if self._lines_of((*self._must, *self._may)) <= LINES:
            return len(self._may)
        most = max(LINES, self._lines_of((*self._must, self._link)))
        for number in range(len(self._may) - 1, 0, -1):
            self._name_link(len(self._may) - number)
            if self._lines_of((*self._must, *self._may[:number], self._link)) <= most:
                return number
        return 0

    def _lines_of(self, widgets: Sequence[QWidget]) -> int:
        lines, room = 0, 0
        for widget in widgets:
            width = widget.sizeHint().width()
            if not lines or width > room:
                lines, room = lines + 1, self.width()
            room -= width + self._flow.gap
        return lines

    def _name_link(self, number: int) -> None:
        more = self.tr("and {number} more").format(number=number)
        self._link.setText(self.tr("show less") if self._open else more)
        self._link.setAccessibleName(self._link.text())

    def _turn(self) -> None:
        self._open = not self._open
        self.fold()
        self.opened.emit(self._open)
