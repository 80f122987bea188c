"""Rows that stay themselves while others come and go around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mhcoordinator.gui.case.entry_group import line

W = TypeVar("W", bound=QWidget)


class KeyedRows(Generic[W]):
    """One row for each key, with thin lines between; who types in a row keeps the cursor."""

    def __init__(
        self, layout: QVBoxLayout, parent: QWidget, make: Callable[[str], W], apart: int = 0
    ) -> None:
        """`make` makes the row of a key; rows that stand `apart` have no lines between them."""
        self._layout = layout
        self._parent = parent
        self._make = make
        self._rows: dict[str, W] = {}
        self._lines: list[QWidget] = []
        self._has_lines = apart == 0
        layout.setSpacing(apart)

    def __getitem__(self, key: str) -> W:
        return self._rows[key]

    def __iter__(self) -> Iterator[tuple[str, W]]:
        return iter(self._rows.items())

    def get(self, key: str) -> W | None:
        """The row of a key, if there is one."""
        return self._rows.get(key)

    def arrange(self, keys: Sequence[str]) -> None:
        """Shows the rows of these keys in this order."""
        if list(self._rows) == list(keys):
            return
        gone: list[QWidget] = [row for key, row in self._rows.items() if key not in keys]
        for part in (*self._lines, *gone):
            self._layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        kept, self._rows, self._lines = self._rows, {}, []
        for key in keys:
            if self._rows and self._has_lines:
                self._lines.append(line(self._parent))
                self._layout.addWidget(self._lines[-1])
            self._rows[key] = kept.get(key) or self._make(key)
            self._layout.addWidget(self._rows[key])
