"""The message with which the case began."""

from __future__ import annotations

from mhcoordinator.domain.case_file import Report
from mhcoordinator.gui.forms.report_panel import Ui_ReportPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class ReportPanel(EntryPanel[Report]):
    """The message with which the case began."""

    entry_type = Report
    form_type = Ui_ReportPanel
