"""The criminal case, as far as the client's side needs it."""

from __future__ import annotations

from mhcoordinator.domain.residence import CriminalCase
from mhcoordinator.gui.forms.criminal_case_panel import Ui_CriminalCasePanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class CriminalCasePanel(EntryPanel[CriminalCase]):
    """The criminal case, as far as the client's side needs it."""

    entry_type = CriminalCase
    form_type = Ui_CriminalCasePanel
