"""How one life domain goes on one day."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.care import LifeDomain
from mhcoordinator.domain.plan import DomainAssessment, Level
from mhcoordinator.gui.forms.domain_assessment_panel import Ui_DomainAssessmentPanel
from mhcoordinator.gui.panels.bindings import Translate
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.services.plan_levels import level_sentence


class DomainAssessmentPanel(EntryPanel[DomainAssessment]):
    """Says what the chosen level means in the chosen domain."""

    entry_type = DomainAssessment
    form_type = Ui_DomainAssessmentPanel

    def __init__(
        self,
        parent: QWidget | None = None,
        translate: Translate | None = None,
        clock: Any = None,
    ) -> None:
        super().__init__(parent, translate, clock)
        self.form.life_domain_combo.changed.connect(self._say_level)
        self.form.level_combo.changed.connect(self._say_level)

    def show_entry(self, entry: DomainAssessment) -> None:
        super().show_entry(entry)
        self._say_level()

    def _say_level(self) -> None:
        domain, level = self.form.life_domain_combo.value(), self.form.level_combo.value()
        known = isinstance(domain, LifeDomain) and isinstance(level, Level)
        self.form.meaning_label.setText(
            level_sentence(domain, level, self.language()) if known else ""
        )
        self.form.meaning_label.setVisible(known)
