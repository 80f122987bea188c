"""What the client wants to reach in a life domain."""

from __future__ import annotations

from mhcoordinator.domain.plan import Goal
from mhcoordinator.gui.forms.goal_panel import Ui_GoalPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class GoalPanel(EntryPanel[Goal]):
    """A goal; its actions are tasks that are added below it."""

    entry_type = Goal
    form_type = Ui_GoalPanel
