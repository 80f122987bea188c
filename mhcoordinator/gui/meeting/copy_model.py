"""The copies of a meeting: for whom, what is in each, and which of them are wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.meeting import Participant
from mhcoordinator.gui.meeting import copy_words
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.copy_words import Copy

Index = QModelIndex | QPersistentModelIndex
PERSON_ROLE = Qt.ItemDataRole.UserRole


class CopyModel(QAbstractListModel):
    """What is ticked is printed; a copy that left is unticked, and says so."""

    def __init__(self, copy_of: Callable[[str], Copy], parent: QWidget) -> None:
        super().__init__(parent)
        self._copy_of = copy_of
        self._people: tuple[Participant, ...] = ()
        self._unticked: set[str] = set()
        self._left: dict[str, str] = {}

    def show_people(self, people: tuple[Participant, ...]) -> None:
        """Shows other participants."""
        if people != self._people:
            self.beginResetModel()
            self._people = people
            self.endResetModel()

    def show_again(self) -> None:
        """A copy is there now, or left."""
        if self._people:
            self.dataChanged.emit(self.index(0), self.index(len(self._people) - 1))

    def note_left(self, someone: Participant, how: str) -> None:
        """A copy left the vault: what is said of it, and that it is not wanted again."""
        self._left[someone.id] = how
        self._unticked.add(someone.id)
        self.show_again()

    def is_ready(self, someone: Participant) -> bool:
        """Whether there is a copy that may leave."""
        return copy_words.state_of(self._copy_of(someone.id))[1] == "ready"

    def is_ticked(self, someone: Participant) -> bool:
        """Whether the copy is wanted, and may leave."""
        return someone.id not in self._unticked and self.is_ready(someone)

    def toggle(self, someone: Participant) -> None:
        """Wants a copy, or does not."""
        self._unticked ^= {someone.id}
        self.show_again()

    def ticked(self) -> list[Participant]:
        """Whose copies are wanted."""
        return [someone for someone in self._people if self.is_ticked(someone)]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        someone = self._people[index.row()]
        if role == PERSON_ROLE:
            return someone
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return ". ".join((f"{someone.serial} {words.seat_name(someone)}", *self.said(someone)))
        return None

    def said(self, someone: Participant) -> tuple[str, ...]:
        """What is in the copy, and what became of it."""
        said, _ = copy_words.state_of(self._copy_of(someone.id))
        left = self._left.get(someone.id, "")
        return (said, left) if left else (said,)

    def kind(self, someone: Participant) -> str:
        """The kind of state that its copy is in."""
        return copy_words.state_of(self._copy_of(someone.id))[1]
