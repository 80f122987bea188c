"""Several values of an enum, each a button that stays in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mhcoordinator.domain.labels import label
from mhcoordinator.gui.widgets.flow_layout import FlowLayout


class EnumChecks(QWidget):
    """Shows all values at once; what is chosen carries a tick.

    Signals:
        changed: the user chose.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts: dict[QPushButton, str] = {}
        self._buttons: dict[object, QPushButton] = {}
        self._flow = FlowLayout(self, gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_enum(self, enum: type[Enum], translate: Callable[[str, str], str]) -> None:
        """Offers all values of an enum; keeps what was chosen."""
        self.set_options([(value, label(value, translate)) for value in enum])

    def set_options(self, options: Iterable[tuple[object, str]]) -> None:
        """Offers (value, label) pairs; keeps what was chosen."""
        before = self.values()
        for button in self._buttons.values():
            self._flow.removeWidget(button)
            button.deleteLater()
        self._buttons, self._texts = {}, {}
        for value, text in options:
            button = QPushButton(text, self)
            button.setCheckable(True)
            button.setProperty("role", "toggle")
            button.setAccessibleName(text)
            button.toggled.connect(self._tick)
            button.clicked.connect(self.changed)
            self._flow.addWidget(button)
            self._buttons[value] = button
            self._texts[button] = text
        self.set_values(before)

    def values(self) -> tuple[object, ...]:
        """What is chosen, in the order of the offer."""
        return tuple(value for value, button in self._buttons.items() if button.isChecked())

    def set_values(self, values: Iterable[object]) -> None:
        """Chooses without telling."""
        chosen = set(values)
        for value, button in self._buttons.items():
            button.setChecked(value in chosen)

    def button(self, value: object) -> QPushButton:
        """The button of a value.

        Raises:
            KeyError: the value is not offered.
        """
        return self._buttons[value]

    def _tick(self) -> None:
        for button, text in self._texts.items():
            button.setText(f"✓ {text}" if button.isChecked() else text)
