"""Safety at this moment, and times when nobody knew where the client was."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.safety import Absence, Safety
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section


class SafetySection(Section):
    """The newest assessment first."""

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        view, case_id = data.view, data.view.case.id
        column.addWidget(
            self.group(
                self.tr("Safety"),
                view.safety[::-1],
                self.tr("The danger, who else is under threat, and what was agreed, stand here."),
                (self.tr("+ new assessment"), Safety(case_id=case_id, assessed_on=data.today)),
                self._danger_pills,
            )
        )
        column.addWidget(
            self.group(
                self.tr("Left with unknown destination"),
                view.absences[::-1],
                self.tr("When the client was gone, whether it was reported, and the return."),
                (self.tr("+ unknown destination"), Absence(case_id=case_id)),
                self._absence_pills,
            )
        )

    def _danger_pills(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, Safety)  # noqa: S101 (what the group was given)
        return ((self.tr("acute danger"), "late"),) if entry.acute_danger is Answer.YES else ()

    def _absence_pills(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, Absence)  # noqa: S101
        if entry.returned_on is None:
            return ((self.tr("not back yet"), "late"),)
        return ((self.tr("back"), "done"),)
