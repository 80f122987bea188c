"""Keeps fields that tell where somebody stays out of sight until it is asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QPushButton, QSizePolicy, QWidget

from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.hides_again import HidesAgain


class PlaceCover(QFrame):
    """Stands where the fields would be.

    Signals:
        asked: somebody wants to see them; whoever hears it logs it, then lifts the cover.
    """

    asked = Signal()

    def __init__(self, fields: Sequence[QWidget], parent: QWidget) -> None:
        super().__init__(parent)
        self._fields = tuple(fields)
        self.setProperty("role", "notice")
        row = FlowLayout(self, gap=scaled(10))
        row.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(8))
        words = QLabel(self.tr("Name, town and address are hidden."), self)
        self.show_button = QPushButton(self.tr("Show (is logged)"), self)
        self.show_button.setObjectName("reveal_place")
        self.show_button.setProperty("role", "link")
        self.show_button.setAutoDefault(False)
        row.addWidget(words)
        row.addWidget(self.show_button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._again = HidesAgain(self._fields[0])
        self._again.over.connect(self.put_on)
        self.show_button.clicked.connect(self.asked)
        for field in self._fields:
            for line in field.findChildren(QLineEdit):
                line.textEdited.connect(self._go_on_showing)
        self.hide()

    def put_on(self) -> None:
        """Covers the fields."""
        self._show_fields(False)

    def lift(self) -> None:
        """Shows the fields for good: there is nothing to hide."""
        self._show_fields(True)

    def lift_for_a_while(self) -> None:
        """Shows the fields until they were left alone for a while, or the window loses focus."""
        self._show_fields(True)
        self._again.begin()
        self._fields[0].findChildren(QLineEdit)[0].setFocus()

    def _show_fields(self, shown: bool) -> None:
        self.setHidden(shown)
        for field in self._fields:
            field.setVisible(shown)

    def _go_on_showing(self) -> None:
        if self._again.is_showing():
            self._again.begin()
