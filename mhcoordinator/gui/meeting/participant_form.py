"""Somebody at the table: from which organisation, who, in what role, bound by secrecy or not."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.meeting import Participant
from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.gui.case.confirm_strip import ConfirmStrip
from mhcoordinator.gui.forms.participant_form import Ui_ParticipantForm
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.meeting.person_completion import PersonCompletion
from mhcoordinator.gui.panels.directory_completion import DirectoryCompletion
from mhcoordinator.gui.task_runner import TaskRunner

PAUSE = 700  # milliseconds after the last key
SECRECY = (Answer.YES, Answer.NO, Answer.UNKNOWN)


class ParticipantForm(QWidget):
    """Written when the typing pauses.

    Signals:
        changed: the `Participant` as it should be.
        removed: they are to be taken from the table.
    """

    changed = Signal(object)
    removed = Signal()

    def __init__(
        self, runner: TaskRunner, someone: Participant, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._someone = self._told = someone
        self.ui = Ui_ParticipantForm()
        self.ui.setupUi(self)
        self.ui.secrecy_choice.set_options([(item, label(item, translate)) for item in SECRECY])
        self.confirm = ConfirmStrip(
            self.tr("Take from the table, and from all cases?"), self.tr("Take away"), self
        )
        self.ui.form_layout.addWidget(self.confirm)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._tell)
        for line in self._lines().values():
            line.textEdited.connect(self._pause.start)
            line.editingFinished.connect(self.keep_draft)
        self.ui.organisation_edit.textEdited.connect(self._forget_organisation)
        organisations = DirectoryCompletion(self.ui.organisation_edit, runner)
        organisations.chosen.connect(self._take_organisation)
        people = PersonCompletion(self.ui.name_edit, runner, lambda: self._someone.organisation_id)
        people.chosen.connect(self._take_person)
        self.ui.secrecy_choice.changed.connect(self._tell)
        self.ui.has_left_check.toggled.connect(self._tell)
        self.ui.remove_button.clicked.connect(self.confirm.ask)
        self.confirm.confirmed.connect(self.removed)
        self.show_participant(someone)
        self.setFocusProxy(self.ui.name_edit)

    def show_participant(self, someone: Participant) -> None:
        """Shows somebody, unless somebody is typing here."""
        if self._pause.isActive():
            return
        self._someone = self._told = someone
        for name, line in self._lines().items():
            if line.text().strip() != getattr(someone, name):
                line.setText(getattr(someone, name))
        self.ui.secrecy_choice.set_value(someone.secrecy)
        blocked = self.ui.has_left_check.blockSignals(True)
        self.ui.has_left_check.setChecked(someone.has_left)
        self.ui.has_left_check.blockSignals(blocked)

    def keep_draft(self) -> None:
        """Tells now what was typed, when it was not told yet."""
        if self._pause.isActive():
            self._tell()

    def _lines(self) -> dict[str, QLineEdit]:
        ui = self.ui
        return {"organisation": ui.organisation_edit, "name": ui.name_edit, "role": ui.role_edit}

    def _tell(self, *_: object) -> None:
        self._pause.stop()
        typed = {name: line.text().strip() for name, line in self._lines().items()}
        chosen = self.ui.secrecy_choice.value()
        someone = replace(
            self._someone,
            **typed,  # type: ignore[arg-type]
            secrecy=chosen if isinstance(chosen, Answer) else Answer.NOT_ASKED,
            has_left=self.ui.has_left_check.isChecked(),
        )
        lacks_name = not someone.called
        said = self.tr("Fill in an organisation or a person.") if lacks_name else ""
        self.ui.organisation_field.set_error(said)
        if not lacks_name and someone != self._told:
            self._someone = self._told = someone
            self.changed.emit(someone)

    def _forget_organisation(self) -> None:
        """What is typed over the name of an organisation is another one."""
        self._someone = replace(self._someone, organisation_id="", professional_id="")

    def _take_organisation(self, organisation: Organisation) -> None:
        self._someone = replace(self._someone, organisation_id=organisation.id)
        self.ui.organisation_edit.setText(organisation.name)
        self._tell()
        self.ui.name_edit.setFocus()

    def _take_person(self, person: Professional) -> None:
        self.ui.name_edit.setText(person.name)
        if person.role:
            self.ui.role_edit.setText(person.role)
        self._someone = replace(self._someone, professional_id=person.id)
        self._tell()
