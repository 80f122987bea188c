"""Kinds of place in words of one's own: asked for under 'other', and offered from then on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from mhcoordinator.domain.residence import ShelterKind
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.enum_combo import EnumCombo
from mhcoordinator.services.own_kinds import own_kinds

_WORDS = Qt.ItemDataRole.UserRole + 1


class OwnKinds(QObject):
    """Adds the own kinds below the list; one that is chosen fills the line of words."""

    def __init__(self, combo: EnumCombo, line: QLineEdit, field: QWidget) -> None:
        super().__init__(combo)
        self._combo = combo
        self._line = line
        self._field = field
        self._listed = combo.count()
        combo.activated.connect(self._choose)
        combo.changed.connect(self.suit)

    def work_with(self, runner: TaskRunner) -> None:
        """Asks which own kinds there are; without an answer the list is as it was."""
        runner.run(own_kinds, done=self._offer, failed=lambda _: None, owner=self._combo)

    def suit(self) -> None:
        """Words of one's own are asked for only where the list has no kind."""
        is_other = self._combo.value() is ShelterKind.OTHER
        self._field.setVisible(is_other or bool(self._line.text()))

    def _offer(self, kinds: tuple[str, ...]) -> None:
        while self._combo.count() > self._listed:
            self._combo.removeItem(self._listed)
        if kinds:
            self._combo.insertSeparator(self._listed)
        for words in kinds:
            self._combo.addItem(words, ShelterKind.OTHER)
            self._combo.setItemData(self._combo.count() - 1, words, _WORDS)

    def _choose(self, row: int) -> None:
        words = self._combo.itemData(row, _WORDS)
        if isinstance(words, str):
            self._combo.set_value(ShelterKind.OTHER)
            self._line.setText(words)
            self.suit()
