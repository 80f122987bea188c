"""Completes a line of text with the people of one organisation."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from mhcoordinator.domain.organisation import Professional
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.organisations import professionals

_NAME = Qt.ItemDataRole.UserRole
_PERSON = Qt.ItemDataRole.UserRole + 1


class PersonCompletion(QObject):
    """The people are asked for each time that the cursor comes to the line.

    Signals:
        chosen: the `Professional` that was picked from the list.
    """

    chosen = Signal(object)

    def __init__(
        self, line: QLineEdit, runner: TaskRunner, organisation_id: Callable[[], str]
    ) -> None:
        super().__init__(line)
        self._runner = runner
        self._organisation_id = organisation_id
        self._offer = QStandardItemModel(self)
        completer = QCompleter(self._offer, self)
        completer.setCompletionRole(_NAME)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        line.setCompleter(completer)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and self._organisation_id():
            self._runner.run(
                professionals,
                self._organisation_id(),
                done=self._show,
                failed=lambda _: None,
                owner=self,
            )
        return super().eventFilter(watched, event)

    def _show(self, found: tuple[Professional, ...]) -> None:
        self._offer.clear()
        for person in found:
            item = QStandardItem(f"{person.name} · {person.role}" if person.role else person.name)
            item.setData(person.name, _NAME)
            item.setData(person, _PERSON)
            self._offer.appendRow(item)

    def _choose(self, place: QModelIndex) -> None:
        self.chosen.emit(place.data(_PERSON))
