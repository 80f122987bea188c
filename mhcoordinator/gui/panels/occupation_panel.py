"""Work, education or day activity."""

from __future__ import annotations

from mhcoordinator.domain.care import Occupation
from mhcoordinator.gui.forms.occupation_panel import Ui_OccupationPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class OccupationPanel(EntryPanel[Occupation]):
    """Work, education or day activity."""

    entry_type = Occupation
    form_type = Ui_OccupationPanel
