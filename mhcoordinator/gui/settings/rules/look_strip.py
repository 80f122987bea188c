"""How far the looking is, what came of it, and a button to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.gui.settings.rules.looking import Looking
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.services.rule_files import CheckedFile


class LookStrip(QWidget):
    """Empty while nothing is looked at and nothing is to be said.

    Signals:
        seen: the `Preview`, when all cases were looked at.
        failed: the error that ended it.
    """

    seen = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looking = Looking(runner, self)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Cases looked at"))
        self.said_label = QLabel(self)
        self.said_label.setWordWrap(True)
        self.stop_button = QPushButton(self.tr("Stop looking"), self)
        self.stop_button.setObjectName("stop_looking_button")
        self.stop_button.clicked.connect(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        column.addWidget(self.bar)
        column.addWidget(self.said_label)
        row = FlowLayout()
        row.addWidget(self.stop_button)
        column.addLayout(row)
        self.looking.progress.connect(self._go_on)
        self.looking.finished.connect(self._end)
        self.looking.failed.connect(self.failed)
        self.say("")

    def look_at(self, file: CheckedFile | None) -> None:
        """Begins; None looks at what would be without an own file."""
        self.looking.start(file)

    def say(self, words: str) -> None:
        """Says something; nothing is looked at any more."""
        self.looking.stop()
        self._show(words, is_looking=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Who leaves the page is not followed by a window that opens later."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.stop_button.isHidden():
            self.say("")

    def _go_on(self, done: int, number: int) -> None:
        self.bar.setRange(0, max(number, 1))
        self.bar.setValue(done)
        words = self.tr("{done} of {number} cases looked at. Nothing changed yet.")
        self._show(words.format(done=done, number=number), is_looking=True)

    def _end(self, seen: object) -> None:
        self.say("")
        self.seen.emit(seen)

    def _stop(self) -> None:
        self.say(self.tr("Stopped. Nothing was changed."))

    def _show(self, words: str, *, is_looking: bool) -> None:
        self.said_label.setText(words)
        self.said_label.setVisible(bool(words))
        self.bar.setVisible(is_looking)
        self.stop_button.setVisible(is_looking)
        self.setVisible(bool(words))
