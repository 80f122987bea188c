"""A measure by a court."""

from __future__ import annotations

from mhcoordinator.domain.residence import LegalMeasure
from mhcoordinator.gui.forms.legal_measure_panel import Ui_LegalMeasurePanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class LegalMeasurePanel(EntryPanel[LegalMeasure]):
    """A measure by a court."""

    entry_type = LegalMeasure
    form_type = Ui_LegalMeasurePanel
