"""Adds or corrects an organisation, or a person in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.forms.directory_dialog import Ui_DirectoryDialog
from mhcoordinator.gui.organisations.directory_form import DirectoryForm
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services.explanations import explain


class DirectoryDialog(QDialog):
    """Saves with Ctrl+S; may be closed at any time.

    Signals:
        saved: the record was written.
    """

    saved = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        title: str,
        form: DirectoryForm[Any],
        service: Callable[..., None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_DirectoryDialog()
        self.ui.setupUi(self)
        self._runner = runner
        self._service = service
        self.form = form
        self.ui.panel_layout.insertWidget(0, form)
        self.ui.title_label.setText(title)
        self.setWindowTitle(title)
        self.ui.save_button.clicked.connect(self.save)
        self.ui.cancel_button.clicked.connect(self.reject)
        for key in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self, self.save)
        room = self.screen().availableGeometry()
        height = form.sizeHint().height() + scaled(200)
        self.resize(min(scaled(720), room.width() - 40), min(height, room.height() - 60))

    def save(self) -> None:
        """Writes the record; what cannot be right is said at its field."""
        if self.form.problems():
            return
        record = self.form.record()

        def done(_: object) -> None:
            self.saved.emit(record)
            self.accept()

        self._runner.run(self._service, record, done=done, failed=self._say, owner=self)

    def _say(self, error: Exception) -> None:
        said = explain(error, Wording().translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)
