"""Right of residence at first sight."""

from __future__ import annotations

from mhcoordinator.domain.residence import Residence
from mhcoordinator.gui.forms.residence_panel import Ui_ResidencePanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class ResidencePanel(EntryPanel[Residence]):
    """Right of residence at first sight."""

    entry_type = Residence
    form_type = Ui_ResidencePanel
