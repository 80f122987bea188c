"""The line that finds anything while one types, with its list of what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from mhcoordinator.gui.search_list import SearchList
from mhcoordinator.gui.theme import scaled

if TYPE_CHECKING:
    from mhcoordinator.gui.task_runner import TaskRunner

SHORTEST = 2  # letters; one letter finds everything and nothing


class SearchField(QLineEdit):
    """Asks again after every key, one question at a time, always the last.

    Up and Down walk through the list, Enter opens, Esc empties the line.

    Signals:
        chosen: the `SearchHit` that the user wants to see.
        left: Esc in an empty line.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner: TaskRunner | None = None
        self._list: SearchList | None = None
        self._asking = False
        self._asked = ""
        self._wanted: str | None = None
        self._enter_waits = False
        self._key = QLabel(self)
        self._key.setProperty("role", "key")
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, scaled(8), 0)
        row.addStretch()
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(self._typed)

    def use(self, runner: TaskRunner, key: str) -> None:
        """From now on it finds; `key` is shown at its end while it is empty."""
        self._runner = runner
        self._key.setText(key)
        self.setTextMargins(0, 0, self._key.sizeHint().width() + scaled(4), 0)

    def hits(self) -> SearchList | None:
        """The list, once something was asked."""
        return self._list

    def close_list(self) -> None:
        """Takes the list away; what was typed stays."""
        if self._list is not None:
            self._list.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        steps = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}
        if key in steps and self._list is not None and self._list.isVisible():
            self._list.walk(steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._list is not None and self._list.count() and self.text().strip():
            self._open_list(self._list)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.close_list()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self._list is not None:
            self.close_list()
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        self._key.setVisible(not text)
        self._enter_waits = False
        self._wanted = text.strip()
        if len(self._wanted) < SHORTEST:
            self._wanted = None
            self.close_list()
        elif not self._asking:
            self._ask()

    def _ask(self) -> None:
        text, self._wanted = self._wanted, None
        if self._runner is None or text is None:
            return
        self._asking = True
        self._asked = text
        self._runner.run(_find, text, done=self._found, failed=self._failed)

    def _found(self, hits: tuple[Any, ...]) -> None:
        self._asking = False
        if self._wanted is not None:
            self._ask()
            return
        if self.text().strip() != self._asked:
            return
        shown = self._made_list()
        shown.show_hits(hits, self._asked)
        if self.hasFocus():
            self._open_list(shown)
        if self._enter_waits:
            self._enter()

    def _failed(self, error: Exception) -> None:
        self._asking = False
        if self._runner is not None:
            self._runner.failure.emit(error)

    def _enter(self) -> None:
        if self._asking:
            self._enter_waits = True
            return
        self._enter_waits = False
        hit = self._list.current() if self._list is not None and self._list.isVisible() else None
        if hit is not None:
            self._choose(hit)

    def _choose(self, hit: object) -> None:
        self.clear()
        self.close_list()
        self.chosen.emit(hit)

    def _escape(self) -> None:
        if self.text():
            self.clear()
        else:
            self.left.emit()

    def _made_list(self) -> SearchList:
        if self._list is None:
            window = self.window()
            self._list = SearchList(window)
            self._list.chosen.connect(self._choose)
            window.installEventFilter(self)
        return self._list

    def _open_list(self, shown: SearchList) -> None:
        below = self.mapTo(self.window(), QPoint(0, self.height() + scaled(4)))
        shown.open_at(below, max(self.width(), scaled(480)))


def _find(session: Any, text: str) -> Any:
    from mhcoordinator.services.search import search

    return search(session, text)
