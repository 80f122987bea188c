"""Words that can be added to a chip editor with one press."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mhcoordinator.gui.widgets.chip_edit import ChipEdit
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.gui.widgets.flow_layout import FlowLayout


class OfferedChips(QWidget):
    """Stands below the editor; what the editor has already is not offered."""

    def __init__(self, editor: ChipEdit) -> None:
        super().__init__(editor.parentWidget())
        self._editor = editor
        self._names: tuple[str, ...] = ()
        self._flow = FlowLayout(self, gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        editor.changed.connect(self._show)
        self.hide()

    def offer(self, names: Iterable[str]) -> None:
        """Offers these words instead of those before."""
        self._names = tuple(names)
        self._show()

    def _show(self) -> None:
        clear_layout(self._flow)
        left = [name for name in self._names if name not in self._editor.values()]
        for name in left:
            button = QPushButton(f"+ {name}", self)
            button.setProperty("role", "chip")
            button.setObjectName("offered_chip")
            button.setAccessibleName(self.tr("Add {name}").format(name=name))
            button.setAutoDefault(False)
            button.clicked.connect(partial(self._add, name))
            self._flow.addWidget(button)
        self.setVisible(bool(left))

    def _add(self, name: str) -> None:
        self._editor.set_values((*self._editor.values(), name))
        self._editor.changed.emit()
