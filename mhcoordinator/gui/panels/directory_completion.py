"""Completes a line of text from the directory of organisations."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit

from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.organisations import organisations

_NAME = Qt.ItemDataRole.UserRole
_ORGANISATION = Qt.ItemDataRole.UserRole + 1


class DirectoryCompletion(QObject):
    """Offers organisations while somebody types; any other text may stand there as well.

    The directory is read each time that the cursor comes to the line, so that it is never old.

    Signals:
        chosen: with the organisation that was picked from the list.
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._runner.run(organisations, done=self._show, failed=lambda _: None, owner=self)
        return super().eventFilter(watched, event)

    def _show(self, found: Iterable[Organisation]) -> None:
        self._offer.clear()
        for organisation in found:
            where = organisation.region or organisation.place
            item = QStandardItem(f"{organisation.name} · {where}" if where else organisation.name)
            item.setData(organisation.name, _NAME)
            item.setData(organisation, _ORGANISATION)
            self._offer.appendRow(item)

    def _choose(self, place: QModelIndex) -> None:
        self.chosen.emit(place.data(_ORGANISATION))
