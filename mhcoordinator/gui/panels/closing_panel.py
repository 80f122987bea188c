"""The end of a trajectory: when, why, and where the client goes."""

from __future__ import annotations

from mhcoordinator.domain.closing import Closing
from mhcoordinator.gui.forms.closing_panel import Ui_ClosingPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class ClosingPanel(EntryPanel[Closing]):
    """The end of a trajectory: when, why, and where the client goes."""

    entry_type = Closing
    form_type = Ui_ClosingPanel
