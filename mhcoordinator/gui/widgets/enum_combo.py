"""One value of an enum, from a list that folds out."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from mhcoordinator.domain.labels import label


class EnumCombo(QComboBox):
    """Shows the values by their words; the wheel does not change it in passing.

    Signals:
        changed: the user chose.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setMaxVisibleItems(16)
        self._enum: type[Enum] | None = None
        self.activated.connect(self.changed)

    def set_enum(
        self,
        enum: type[Enum],
        translate: Callable[[str, str], str],
        allow_empty: bool = True,
    ) -> None:
        """Offers the values of an enum, after an empty one where that is allowed."""
        before = self.value()
        self._enum = enum
        self.clear()
        if allow_empty:
            self.addItem("-", None)
        for value in enum:
            self.addItem(label(value, translate), value)
        self.set_value(before)

    def value(self) -> object | None:
        """The chosen value, or None."""
        chosen: object | None = self.currentData()
        if chosen is None or self._enum is None:
            return chosen
        return self._enum(chosen)  # Qt hands a StrEnum back as a plain string

    def set_value(self, value: object | None) -> None:
        """Shows a value without telling; one that is not offered shows the first row."""
        rows = (row for row in range(self.count()) if self.itemData(row) == value)
        self.setCurrentIndex(next(rows, 0 if self.count() else -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
