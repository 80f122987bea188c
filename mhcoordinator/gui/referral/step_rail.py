"""The steps at the left: which are done, where one is, and a way to jump."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QWidget


class StepRail(QObject):
    """One button for each step.

    Signals:
        chosen: a step was pressed (counted from 0).
    """

    chosen = Signal(int)

    def __init__(self, layout: QBoxLayout, names: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._buttons: list[QPushButton] = []
        for step in range(len(names)):
            button = QPushButton(parent)
            button.setObjectName(f"step_button_{step + 1}")
            button.setProperty("role", "rail")
            button.setCheckable(True)
            button.clicked.connect(partial(self.chosen.emit, step))
            layout.addWidget(button)
            self._buttons.append(button)

    def show_steps(self, current: int, done: tuple[bool, ...], open_steps: int) -> None:
        """Mark the current step and those that are complete; only the first ones may be opened."""
        for step, (button, name) in enumerate(zip(self._buttons, self._names, strict=True)):
            sign = "✓" if done[step] and step != current else str(step + 1)
            button.setText(f"{sign} {name}")
            button.setChecked(step == current)
            button.setEnabled(step < open_steps)
