"""Safety at this moment."""

from __future__ import annotations

from mhcoordinator.domain.safety import Safety
from mhcoordinator.gui.forms.safety_panel import Ui_SafetyPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class SafetyPanel(EntryPanel[Safety]):
    """Safety at this moment."""

    entry_type = Safety
    form_type = Ui_SafetyPanel
