"""A moment to look at the plan, or at the safety plan, again."""

from __future__ import annotations

from mhcoordinator.domain.plan import Review
from mhcoordinator.gui.forms.review_panel import Ui_ReviewPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class ReviewPanel(EntryPanel[Review]):
    """A moment to look again; the day on which it was held settles it."""

    entry_type = Review
    form_type = Ui_ReviewPanel
