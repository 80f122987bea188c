"""A request for a place in a shelter or a home."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.clock import Clock
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState
from mhcoordinator.gui.forms.shelter_request_panel import Ui_ShelterRequestPanel
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.panels.directory_completion import DirectoryCompletion
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.panels.own_kinds import OwnKinds
from mhcoordinator.gui.task_runner import TaskRunner


class ShelterRequestPanel(EntryPanel[ShelterRequest]):
    """A request; whom it was asked of comes from the directory, or stands in words."""

    entry_type = ShelterRequest
    form_type = Ui_ShelterRequestPanel

    def __init__(
        self,
        parent: QWidget | None = None,
        translate: Translate | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(parent, translate, clock)
        form = self.form
        self._kinds = OwnKinds(form.kind_combo, form.kind_words_edit, form.kind_words_field)
        form.state_choice.changed.connect(self._suit_state)

    def show_entry(self, entry: ShelterRequest) -> None:
        super().show_entry(entry)
        self._kinds.suit()
        self._suit_state()

    def work_with(self, runner: TaskRunner) -> None:
        self._kinds.work_with(runner)
        DirectoryCompletion(self.form.asked_of_edit, runner).chosen.connect(self._choose)

    def _suit_state(self) -> None:
        """A number on a list is asked for only by who stands on one."""
        waits = self.form.state_choice.value() == ShelterRequestState.WAITING_LIST
        self.form.list_position_field.setVisible(waits or bool(self.form.list_position_edit.text()))

    def _choose(self, organisation: Organisation) -> None:
        self.form.asked_of_edit.setText(organisation.name)
        self.changed.emit()
