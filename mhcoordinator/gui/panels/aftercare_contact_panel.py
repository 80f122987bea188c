"""A contact after the trajectory."""

from __future__ import annotations

from mhcoordinator.domain.closing import AftercareContact
from mhcoordinator.gui.forms.aftercare_contact_panel import Ui_AftercareContactPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class AftercareContactPanel(EntryPanel[AftercareContact]):
    """A contact after the trajectory."""

    entry_type = AftercareContact
    form_type = Ui_AftercareContactPanel
