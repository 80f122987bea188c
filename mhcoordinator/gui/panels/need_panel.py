"""A need in one life domain."""

from __future__ import annotations

from mhcoordinator.domain.care import Need
from mhcoordinator.gui.forms.need_panel import Ui_NeedPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class NeedPanel(EntryPanel[Need]):
    """A need in one life domain."""

    entry_type = Need
    form_type = Ui_NeedPanel
