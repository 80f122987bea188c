"""Who sends the letters: the organisation of the coordinator, as it stands above each of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.gui.organisations.directory_form import OrganisationForm
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.services import drafts, organisations
from mhcoordinator.services.explanations import explain

KIND = "directory"


class SenderForm(OrganisationForm):
    """Only what is printed: what kind it is goes without saying."""

    def lay_out(self) -> None:
        super().lay_out()
        for field in (self.form.kind_field, self.form.region_field, self.form.note_field):
            field.hide()

    def draft_id(self) -> str:
        return "directory:sender"


class SenderCard(Card):
    """Reads the sender from the vault, and writes it when the button is pressed."""

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._is_dirty = False
        self.setTitle(self.tr("Sender on letters"))
        words = QLabel(
            self.tr(
                "This stands at the head of every letter and summary. Your name stands below it, "
                "as you gave it when the vault was made."
            )
        )
        words.setProperty("role", "hint")
        words.setWordWrap(True)
        self.add(words)
        self.form: SenderForm | None = None
        self.save_button = QPushButton(self.tr("Save the sender"))
        self.save_button.setObjectName("save_sender_button")
        self.save_button.setEnabled(False)
        self.save_button.clicked.connect(self.save)
        self.said_label = QLabel()
        self.said_label.setProperty("role", "small")
        self.said_label.setWordWrap(True)
        self.body.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.said_label)
        runner.run(organisations.own_organisation, done=self._show, owner=self)

    def save(self) -> None:
        """Writes the sender; what cannot be right is said at its field."""
        if self.form is None or self.form.problems():
            return
        self.save_button.setEnabled(False)
        self._runner.run(
            organisations.save_own_organisation, self.form.record(),
            done=partial(self._take_saved, self.form.typed()), failed=self._say_error, owner=self,
        )  # fmt: skip

    def keep_draft(self) -> None:
        """What was typed and not saved waits in the vault, also while it is locked."""
        if self.form is not None and self._is_dirty:
            note = (self.form.draft_id(), KIND, self.form.typed())
            self._runner.run(drafts.save_note, *note, failed=lambda _: None, owner=self)

    def _show(self, own: Organisation | None) -> None:
        self.form = SenderForm(own or Organisation(name=""), self)
        self.form.changed.connect(self._typed)
        self.body.insertWidget(1, self.form)
        self._runner.run(drafts.load_note, self.form.draft_id(), done=self._restore, owner=self)

    def _restore(self, typed: Mapping[str, str]) -> None:
        if typed and self.form is not None and not self._is_dirty:
            self.form.restore(typed)
            self._typed()

    def _typed(self) -> None:
        self._is_dirty = True
        self.said_label.clear()
        self.save_button.setEnabled(True)

    def _take_saved(self, written: Mapping[str, str], _: object) -> None:
        self._runner.broadcast("organisations")
        if self.form is None or self.form.typed() != written:
            return
        self._is_dirty = False
        self._runner.run(drafts.discard_draft, self.form.draft_id())
        self.said_label.setText(self.tr("✓ Saved. From now on it stands on every letter."))

    def _say_error(self, error: Exception) -> None:
        said = explain(error, QCoreApplication.translate)
        self.said_label.setText(f"{said.happened} {said.kept} {said.next_step}".strip())
        self.save_button.setEnabled(True)
