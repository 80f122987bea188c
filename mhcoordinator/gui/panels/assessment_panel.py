"""An assessment that was made elsewhere."""

from __future__ import annotations

from mhcoordinator.domain.care import Assessment
from mhcoordinator.gui.forms.assessment_panel import Ui_AssessmentPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class AssessmentPanel(EntryPanel[Assessment]):
    """An assessment that was made elsewhere."""

    entry_type = Assessment
    form_type = Ui_AssessmentPanel
