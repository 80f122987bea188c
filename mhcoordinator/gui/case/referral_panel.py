"""The answer to a referral; what was sent is never changed afterwards."""

from __future__ import annotations

from mhcoordinator.domain.sharing import Referral
from mhcoordinator.gui.forms.referral_panel import Ui_ReferralPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class ReferralPanel(EntryPanel[Referral]):
    """The answer to a referral; what was sent is never changed afterwards."""

    entry_type = Referral
    form_type = Ui_ReferralPanel
