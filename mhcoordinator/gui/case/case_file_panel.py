"""The head of the case: what it is called and where it stands."""

from __future__ import annotations

from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.gui.forms.case_file_panel import Ui_CaseFilePanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class CaseFilePanel(EntryPanel[CaseFile]):
    """The head of the case: what it is called and where it stands."""

    entry_type = CaseFile
    form_type = Ui_CaseFilePanel
