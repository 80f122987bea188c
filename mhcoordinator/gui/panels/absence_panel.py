"""A time when nobody knew where the client was."""

from __future__ import annotations

from mhcoordinator.domain.safety import Absence
from mhcoordinator.gui.forms.absence_panel import Ui_AbsencePanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class AbsencePanel(EntryPanel[Absence]):
    """A time when nobody knew where the client was."""

    entry_type = Absence
    form_type = Ui_AbsencePanel
