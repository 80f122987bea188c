"""A stay in a shelter or home."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from mhcoordinator.domain.clock import Clock
from mhcoordinator.domain.hidden import WHERE, where_hidden
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.residence import Placement
from mhcoordinator.gui.forms.placement_panel import Ui_PlacementPanel
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.panels.directory_completion import DirectoryCompletion
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.panels.offered_chips import OfferedChips
from mhcoordinator.gui.panels.own_kinds import OwnKinds
from mhcoordinator.gui.panels.place_cover import PlaceCover
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import entries
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.shelter import family_of


class PlacementPanel(EntryPanel[Placement]):
    """A stay; where a saved stay with a hidden address is, stays covered until somebody asks."""

    entry_type = Placement
    form_type = Ui_PlacementPanel

    def __init__(
        self,
        parent: QWidget | None = None,
        translate: Translate | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._runner: TaskRunner | None = None
        super().__init__(parent, translate, clock)
        form = self.form
        self._kinds = OwnKinds(form.kind_combo, form.kind_words_edit, form.kind_words_field)
        self._offered = OfferedChips(self.form.came_along_edit)
        self.form.came_along_layout.addWidget(self._offered)
        rows = [self.form.facility_field.parentWidget(), self.form.address_field.parentWidget()]
        self._cover = PlaceCover(rows, self)
        self.form.rows_layout.insertWidget(2, self._cover)
        self._cover.asked.connect(self._log_and_uncover)

    def work_with(self, runner: TaskRunner) -> None:
        self._runner = runner
        self._kinds.work_with(runner)
        for line in (self.form.facility_edit, self.form.paid_by_edit):
            found = DirectoryCompletion(line, runner)
            found.chosen.connect(partial(self._choose, line))

    def show_entry(self, entry: Placement) -> None:
        super().show_entry(entry)
        self._kinds.suit()
        is_told = any(getattr(entry, name) for name in WHERE)
        runner = self._runner
        if runner is None or not entry.case_id:
            self._cover.lift()
            return
        if is_told and where_hidden(entry):
            self._cover.put_on()
        else:
            self._cover.lift()
        runner.run(family_of, entry.case_id, done=self._offer_family, owner=self)

    def _log_and_uncover(self) -> None:
        if self._runner is not None and self._shown is not None:
            stay = self._shown
            self._runner.run(
                _log_looking, stay, done=lambda _: self._cover.lift_for_a_while(), owner=self
            )

    def _offer_family(self, names: tuple[str, ...]) -> None:
        self._offered.offer(names)

    def _choose(self, line: QLineEdit, organisation: Organisation) -> None:
        line.setText(organisation.name)
        self.changed.emit()


def _log_looking(session: VaultSession, stay: Placement) -> None:
    entries.log_reveal(session, stay, "facility, address, place")
