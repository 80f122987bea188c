"""A request for a place in a shelter or a home."""

from __future__ import annotations

from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.shelter import ShelterRequest
from mhcoordinator.gui.forms.shelter_request_panel import Ui_ShelterRequestPanel
from mhcoordinator.gui.panels.directory_completion import DirectoryCompletion
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.task_runner import TaskRunner


class ShelterRequestPanel(EntryPanel[ShelterRequest]):
    """A request; whom it was asked of comes from the directory, or stands in words."""

    entry_type = ShelterRequest
    form_type = Ui_ShelterRequestPanel

    def work_with(self, runner: TaskRunner) -> None:
        DirectoryCompletion(self.form.asked_of_edit, runner).chosen.connect(self._choose)

    def _choose(self, organisation: Organisation) -> None:
        self.form.asked_of_edit.setText(organisation.name)
        self.changed.emit()
