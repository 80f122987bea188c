"""Completes a line of text from something that the vault knows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from mhcoordinator.gui.task_runner import TaskRunner

_NAME = Qt.ItemDataRole.UserRole
_THING = Qt.ItemDataRole.UserRole + 1


class LineCompletion(QObject):
    """Offers names while somebody types; any other text may stand there as well.

    The vault is asked each time that the cursor comes to the line, so that nothing offered is old.

    Signals:
        chosen: with the thing that was picked from the list.
    """

    chosen = Signal(object)

    def __init__(self, line: QLineEdit, runner: TaskRunner) -> None:
        super().__init__(line)
        self._runner = runner
        self._offer = QStandardItemModel(self)
        completer = QCompleter(self._offer, self)
        completer.setCompletionRole(_NAME)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated[QModelIndex].connect(self._choose)  # type: ignore[index]
        line.setCompleter(completer)
        line.installEventFilter(self)

    def question(self) -> tuple[Any, ...]:
        """The service that knows what to offer, with its arguments; empty when nothing is asked."""
        raise NotImplementedError

    def words(self, thing: Any) -> str:
        """How a thing stands in the list; its name alone goes into the line."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        question = self.question() if event.type() == QEvent.Type.FocusIn else ()
        if question:
            self._runner.run(*question, done=self._show, failed=lambda _: None, owner=self)
        return super().eventFilter(watched, event)

    def _show(self, found: Iterable[Any]) -> None:
        self._offer.clear()
        for thing in found:
            item = QStandardItem(self.words(thing))
            item.setData(thing.name, _NAME)
            item.setData(thing, _THING)
            self._offer.appendRow(item)

    def _choose(self, place: QModelIndex) -> None:
        self.chosen.emit(place.data(_THING))
