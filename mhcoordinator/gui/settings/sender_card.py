"""Who sends the letters: the organisation of the coordinator, as it stands above each of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.gui.organisations.directory_form import OrganisationForm
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.field_row import FieldRow
from mhcoordinator.services import drafts, organisations
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.session import VaultSession

KIND = "directory"


class SenderForm(OrganisationForm):
    """Only what is printed: what kind it is goes without saying."""

    def __init__(self, own: Organisation, signer: Professional, user: str, parent: QWidget) -> None:
        """`user` signs where no other name is given."""
        self._signer = signer
        self.signer_edit = QLineEdit(signer.name)
        self.signer_edit.setObjectName("signer_edit")
        self.signer_edit.setPlaceholderText(user)
        self.signer_role_edit = QLineEdit(signer.role)
        self.signer_role_edit.setObjectName("signer_role_edit")
        super().__init__(own, parent)
        for editor in (self.signer_edit, self.signer_role_edit):
            editor.textEdited.connect(self.changed)

    def lay_out(self) -> None:
        super().lay_out()
        row = FieldRow(self)
        beside = QHBoxLayout(row)
        beside.addWidget(Field(self.tr("Your name"), self.signer_edit), 1)
        beside.addWidget(Field(self.tr("Your function"), self.signer_role_edit), 1)
        self.form.rows_layout.addWidget(row)
        for field in (self.form.kind_field, self.form.region_field, self.form.note_field):
            field.hide()

    def signer(self) -> Professional:
        """Who signs, as typed."""
        name, role = self.signer_edit.text().strip(), self.signer_role_edit.text().strip()
        return replace(self._signer, name=name, role=role)

    def typed(self) -> dict[str, str]:
        signed = {"signer": self.signer_edit.text(), "signer_role": self.signer_role_edit.text()}
        return super().typed() | signed

    def restore(self, typed: Mapping[str, str]) -> None:
        super().restore(typed)
        self.signer_edit.setText(typed.get("signer", self.signer_edit.text()))
        self.signer_role_edit.setText(typed.get("signer_role", self.signer_role_edit.text()))

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
                "This stands at the head of every letter and summary. Your name and your function "
                "stand below a letter; without a name, the one of whoever opened the vault."
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
        runner.run(_sender, done=self._show, owner=self)

    def save(self) -> None:
        """Writes the sender; what cannot be right is said at its field."""
        if self.form is None or self.form.problems():
            return
        self.save_button.setEnabled(False)
        self._runner.run(
            organisations.save_sender, self.form.record(), self.form.signer(),
            done=partial(self._take_saved, self.form.typed()), failed=self._say_error, owner=self,
        )  # fmt: skip

    def keep_draft(self) -> None:
        """What was typed and not saved waits in the vault, also while it is locked."""
        if self.form is not None and self._is_dirty:
            note = (self.form.draft_id(), KIND, self.form.typed())
            self._runner.run(drafts.save_note, *note, failed=lambda _: None, owner=self)

    def _show(self, sender: tuple[Organisation | None, Professional, str]) -> None:
        own, signer, user = sender
        self.form = SenderForm(own or Organisation(name=""), signer, user, self)
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


def _sender(session: VaultSession) -> tuple[Organisation | None, Professional, str]:
    own, signer = organisations.own_organisation(session), organisations.own_signer(session)
    return own, signer, session.actor.name
