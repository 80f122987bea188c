"""Adds or corrects an organisation, or a person in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.forms.directory_dialog import Ui_DirectoryDialog
from mhcoordinator.gui.organisations.directory_form import DirectoryForm
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services import drafts
from mhcoordinator.services.explanations import explain

KIND = "directory"
PAUSE_BEFORE_KEEPING = 700  # milliseconds after the last key


class DirectoryDialog(QDialog):
    """Saves with Ctrl+S; closing it in any other way keeps what was typed as a draft.

    The draft waits in the vault, also when the vault locks itself while the form is open, and
    stands in the form when it is opened again.

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
        self.ui.cancel_button.clicked.connect(self.throw_away)
        self._dirty = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_BEFORE_KEEPING)
        self._pause.timeout.connect(self.keep_draft)
        form.changed.connect(self._typed)
        runner.run(drafts.load_note, form.draft_id(), done=self._restore, owner=self)
        for key in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self, self.save)
        room = self.screen().availableGeometry()
        height = form.sizeHint().height() + scaled(200)
        self.resize(min(scaled(720), room.width() - 40), min(height, room.height() - 60))

    def save(self) -> None:
        """Writes the record; what cannot be right is said at its field."""
        if self.form.problems():
            return
        self._pause.stop()
        record = self.form.record()

        def done(_: object) -> None:
            self._dirty = False
            self._runner.run(drafts.discard_draft, self.form.draft_id())
            self.saved.emit(record)
            self.accept()

        self._runner.run(self._service, record, done=done, failed=self._say, owner=self)

    def throw_away(self) -> None:
        """Closes the form and forgets what was typed."""
        self._pause.stop()
        self._dirty = False
        self._runner.run(drafts.discard_draft, self.form.draft_id())
        super().reject()

    def reject(self) -> None:
        """Closed with Esc, by the window, or by the lock: what was typed is kept."""
        self.keep_draft()
        super().reject()

    def keep_draft(self) -> None:
        """Puts what is typed into the vault now."""
        self._pause.stop()
        if self._dirty:
            note = (self.form.draft_id(), KIND, self.form.typed())
            self._runner.run(drafts.save_note, *note, failed=lambda _: None, owner=self)

    def _typed(self) -> None:
        self._dirty = True
        self._pause.start()

    def _restore(self, typed: Mapping[str, str]) -> None:
        if not typed or self._dirty:
            return
        self.form.restore(typed)
        self._dirty = True
        self.ui.banner.show_words(
            self.tr("What you typed earlier and did not save stands here again."), role="info-card"
        )

    def _say(self, error: Exception) -> None:
        said = explain(error, Wording().translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)
