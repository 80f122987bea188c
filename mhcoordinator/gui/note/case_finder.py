"""Finds a case by a few letters; before the first letter, those that were opened last."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services.journal import cases_for_note
from mhcoordinator.services.today import CaseHead

HEAD = Qt.ItemDataRole.UserRole
_STEPS = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}


class CaseFinder(QWidget):
    """The cursor stays in the line; Up and Down choose in the list below it, Enter takes it.

    Signals:
        chosen: the `CaseHead` that was taken.
        listed: the list answers what is typed.
    """

    chosen = Signal(object)
    listed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner: TaskRunner | None = None
        self._asked = self._answered = 0
        self._enter_waits = False
        self.line = QLineEdit(self)
        self.line.setObjectName("case_line")
        self.line.setAccessibleName(self.tr("Name or number of the case file"))
        self.line.textChanged.connect(self._ask)
        self.line.installEventFilter(self)
        self.found = QListWidget(self)
        self.found.setObjectName("found_cases")
        self.found.setAccessibleName(self.tr("Case files"))
        self.found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.found.setFrameShape(QFrame.Shape.NoFrame)
        self.found.itemClicked.connect(lambda item: self.chosen.emit(item.data(HEAD)))
        self.words = QLabel(self)
        self.words.setProperty("role", "small")
        self.words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        for part in (self.line, self.words, self.found):
            column.addWidget(part)
        self.setFocusProxy(self.line)

    def use(self, runner: TaskRunner) -> None:
        """Begins with the cases that were opened last."""
        self._runner = runner
        self._ask()

    def choose_first(self) -> None:
        """Takes the case that is chosen in the list."""
        item = self.found.currentItem()
        if item is not None:
            self.chosen.emit(item.data(HEAD))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            step = _STEPS.get(event.key(), 0)
            if is_press and step:
                place = self.found.currentRow() + step
                self.found.setCurrentRow(max(0, min(self.found.count() - 1, place)))
                return True
            if is_press and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._enter_waits = True
                self._take_when_listed(self._asked)
                return True
        return super().eventFilter(watched, event)

    def _ask(self, _: str = "") -> None:
        if self._runner is None:
            return
        self._asked += 1
        self._answered = 0
        asked, text = self._asked, self.line.text()

        def show(heads: tuple[CaseHead, ...]) -> None:
            if asked == self._asked:
                self._answered = asked
                self._show(heads, text)
                self._take_when_listed(asked)

        self._runner.run(cases_for_note, text, done=show, owner=self)

    def _take_when_listed(self, asked: int) -> None:
        """Enter that came before the answer waits for it."""
        if self._enter_waits and asked == self._answered:
            self._enter_waits = False
            self.choose_first()

    def _show(self, heads: tuple[CaseHead, ...], text: str) -> None:
        self.found.clear()
        for head in heads:
            item = QListWidgetItem(f"{head.call_name}  {head.number}")
            item.setData(HEAD, head)
            self.found.addItem(item)
        self.found.setCurrentRow(0)
        self.found.setVisible(bool(heads))
        rows = sum(self.found.sizeHintForRow(row) for row in range(len(heads)))
        self.found.setFixedHeight(rows + scaled(6))
        if text.strip():
            nothing = self.tr("No case file fits “{text}”.").format(text=text.strip())
            self.words.setText("" if heads else nothing)
        else:
            self.words.setText(self.tr("Opened last") if heads else "")
        self.words.setVisible(bool(self.words.text()))
        self.listed.emit()
