"""Something to do, or somewhere to be."""

from __future__ import annotations

from mhcoordinator.domain.care import Task
from mhcoordinator.gui.forms.task_panel import Ui_TaskPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class TaskPanel(EntryPanel[Task]):
    """Something to do, or somewhere to be."""

    entry_type = Task
    form_type = Ui_TaskPanel
