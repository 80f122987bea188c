"""What one recipient may know."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QWidget

from mhcoordinator.domain.clock import Clock
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.sharing import Consent
from mhcoordinator.gui.forms.consent_panel import Ui_ConsentPanel
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.panels.directory_completion import DirectoryCompletion
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.task_runner import TaskRunner


class ConsentPanel(EntryPanel[Consent]):
    """What one recipient may know: one of the directory, all of a kind, or somebody in words.

    One of the directory keeps its own kind. When other words are typed over its name, both are
    forgotten, so that a consent for one organisation never grows to all of its kind.
    """

    entry_type = Consent
    form_type = Ui_ConsentPanel

    def __init__(
        self,
        parent: QWidget | None = None,
        translate: Translate | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._organisation_id = self._organisation_name = ""
        super().__init__(parent, translate, clock)
        self._hint_for_kind: str = self.form.recipient_kind_field.hint_text()
        self._line.textChanged.connect(self._forget_other)

    def work_with(self, runner: TaskRunner) -> None:
        DirectoryCompletion(self._line, runner).chosen.connect(self._choose)

    def show_entry(self, entry: Consent) -> None:
        self._link(entry.organisation_id, entry.recipient)
        super().show_entry(entry)

    def entry(self) -> Consent:
        self._shown = replace(super().entry(), organisation_id=self._organisation_id)
        return self._shown

    @property
    def _line(self) -> QLineEdit:
        line: QLineEdit = self.form.recipient_edit
        return line

    def _choose(self, organisation: Organisation) -> None:
        self._line.setText(organisation.name)
        self._link(organisation.id, organisation.name)
        self.form.recipient_kind_combo.set_value(organisation.kind)
        self.changed.emit()

    def _forget_other(self, text: str) -> None:
        if self._organisation_id and text != self._organisation_name and not self._showing:
            self._link("", "")
            self.form.recipient_kind_combo.set_value(None)
            self.changed.emit()

    def _link(self, organisation_id: str, name: str) -> None:
        self._organisation_id, self._organisation_name = organisation_id, name
        self.form.recipient_kind_combo.setEnabled(not organisation_id)
        alone = self.tr("Holds for this organisation alone.")
        self.form.recipient_kind_field.setHint(alone if organisation_id else self._hint_for_kind)
