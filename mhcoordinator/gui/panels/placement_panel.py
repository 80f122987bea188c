"""A stay in a shelter or home."""

from __future__ import annotations

from mhcoordinator.domain.residence import Placement
from mhcoordinator.gui.forms.placement_panel import Ui_PlacementPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class PlacementPanel(EntryPanel[Placement]):
    """A stay in a shelter or home."""

    entry_type = Placement
    form_type = Ui_PlacementPanel
