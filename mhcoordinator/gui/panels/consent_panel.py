"""What one recipient may know."""

from __future__ import annotations

from mhcoordinator.domain.sharing import Consent
from mhcoordinator.gui.forms.consent_panel import Ui_ConsentPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class ConsentPanel(EntryPanel[Consent]):
    """What one recipient may know."""

    entry_type = Consent
    form_type = Ui_ConsentPanel
