"""The safety plan, safety at this moment, and times when nobody knew where the client was."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from mhcoordinator.domain.entry import Answer, Entry
from mhcoordinator.domain.safety import Absence, Safety
from mhcoordinator.gui.case.entry_group import EntryGroup
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.safety.absence_steps import AbsenceSteps
from mhcoordinator.gui.case.safety.plan_card import PlanCard
from mhcoordinator.gui.case.section import Section


class SafetySection(Section):
    """An absence that lasts stands above everything else."""

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        cards = [PlanCard(data, self.desk), self._safety(data)]
        absences = self._absences(data)
        is_gone = any(item.returned_on is None for item in data.view.absences)
        cards.insert(0 if is_gone else len(cards), absences)
        for card in cards:
            column.addWidget(card)

    def _safety(self, data: PageData) -> EntryGroup:
        fresh = Safety(case_id=data.view.case.id, assessed_on=data.today)
        return self.group(
            self.tr("Safety at this moment"),
            data.view.safety[::-1],
            self.tr("The danger, who else is under threat, and what was agreed, stand here."),
            (self.tr("+ new assessment"), fresh),
            self._danger_pills,
        )

    def _absences(self, data: PageData) -> EntryGroup:
        view = data.view
        card = EntryGroup(self.tr("Left with unknown destination"))
        card.offer(
            self.tr("+ unknown destination"),
            lambda: self.desk.add(Absence(case_id=view.case.id)),
            "add_Absence_button",
        )
        rows: list[EntryRow] = []
        for absence in view.absences[::-1]:
            row = EntryRow(absence, self.desk, self._absence_pills(absence), parent=card)
            if absence.returned_on is None and not rows:
                row.below.addWidget(AbsenceSteps(view, data.today, self.desk, row))
            rows.append(row)
        empty = self.tr("When the client was gone, who was told, and the return.")
        card.show_rows(rows, empty)
        return card

    def _danger_pills(self, entry: Entry) -> tuple[tuple[str, str], ...]:
        assert isinstance(entry, Safety)  # noqa: S101 (what the group was given)
        return ((self.tr("acute danger"), "late"),) if entry.acute_danger is Answer.YES else ()

    def _absence_pills(self, absence: Absence) -> tuple[tuple[str, str], ...]:
        if absence.returned_on is None:
            return ((self.tr("not back yet"), "late"),)
        return ((self.tr("back"), "done"),)
