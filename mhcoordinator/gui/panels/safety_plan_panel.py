"""Agreements for safety."""

from __future__ import annotations

from mhcoordinator.domain.plan import SafetyPlan
from mhcoordinator.gui.forms.safety_plan_panel import Ui_SafetyPlanPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class SafetyPlanPanel(EntryPanel[SafetyPlan]):
    """Agreements for safety: the danger and what to do, never the person behind it."""

    entry_type = SafetyPlan
    form_type = Ui_SafetyPlanPanel
