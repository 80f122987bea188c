"""A step in the residence procedure or the criminal case; what is asked depends on the kind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.clock import Clock
from mhcoordinator.domain.legal_event import LegalEvent
from mhcoordinator.gui.forms.legal_event_panel import Ui_LegalEventPanel
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.panels.legal_event_fields import TITLES, fields_of
from mhcoordinator.gui.panels.step_consequences import StepConsequences
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.field_row import FieldRow
from mhcoordinator.services.step_effects import StepEffects, step_effects

PAUSE = 250  # milliseconds after the last key before the rules are asked


class LegalEventPanel(EntryPanel[LegalEvent]):
    """Shows the fields of its kind, and any other that says something already.

    With a vault behind it, it says below the fields what follows from the step before it is saved.
    """

    entry_type = LegalEvent
    form_type = Ui_LegalEventPanel

    def __init__(
        self,
        parent: QWidget | None = None,
        translate: Translate | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._runner: TaskRunner | None = None
        self._asked = 0
        super().__init__(parent, translate, clock)
        self._titles = {name: self.title(name) for name in self.bindings}
        self.consequences = StepConsequences(self.translate, self)
        self.form.rows_layout.addWidget(self.consequences)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._ask)
        self.form.kind_combo.changed.connect(self._suit)
        self.changed.connect(self._pause.start)

    def work_with(self, runner: TaskRunner) -> None:
        self._runner = runner
        listen(self, runner.changed, self._perhaps_ask)
        self._pause.start()

    def show_entry(self, entry: LegalEvent) -> None:
        super().show_entry(entry)
        self._suit()
        self._pause.start()

    def restore(self, typed: Any) -> None:
        super().restore(typed)
        self._suit()

    def focus_first(self) -> None:
        """The kind was chosen before; the day is what is typed first."""
        self.focus_field("on")

    def _suit(self, *_: object) -> None:
        entry, typed = self.entry(), self.typed()
        empty = LegalEvent(id=entry.id, case_id=entry.case_id)
        asked = fields_of(entry.kind)
        for name in self.bindings:
            field = self.field(name)
            if field is None:
                continue
            says = name in typed or getattr(entry, name) != getattr(empty, name)
            field.setVisible(name in asked or says)
            special = TITLES.get((entry.kind, name))
            title = self.translate("LegalEventPanel", special) if special else self._titles[name]
            field.setTitle(title)
        for row in self.findChildren(FieldRow):
            row.setVisible(any(not field.isHidden() for field in row.findChildren(Field)))

    def _perhaps_ask(self, what: frozenset[str]) -> None:
        if self._shown is not None and not what.isdisjoint({self._shown.case_id, "rules"}):
            self._pause.start()

    def _ask(self) -> None:
        entry = self.entry()
        if self._runner is None or not entry.case_id:
            return
        self._asked += 1
        number = self._asked

        def answer(effects: StepEffects) -> None:
            if number == self._asked:
                self.consequences.show_effects(effects)

        self._runner.run(
            step_effects, entry, done=answer, failed=self.consequences.show_failure, owner=self
        )
