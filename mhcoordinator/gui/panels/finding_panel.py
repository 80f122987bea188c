"""One thing that somebody saw, said or thinks."""

from __future__ import annotations

from mhcoordinator.domain.exploitation import Finding
from mhcoordinator.gui.forms.finding_panel import Ui_FindingPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class FindingPanel(EntryPanel[Finding]):
    """One thing that somebody saw, said or thinks."""

    entry_type = Finding
    form_type = Ui_FindingPanel
