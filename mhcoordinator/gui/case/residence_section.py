"""Residence, criminal case and legal measures."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.residence import (
    CriminalCase,
    LegalMeasure,
    Residence,
)
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section


class ResidenceSection(Section):
    """What happened, what holds now, and what must not be missed."""

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        view, case_id = data.view, data.view.case.id
        with_day = partial(self._day_pills, data)
        column.addWidget(
            self.group(
                self.tr("Residence"),
                view.residence[::-1],
                self.tr("Status, reflection period, permit and documents stand here."),
                (self.tr("+ status"), Residence(case_id=case_id)),
                with_day,
            )
        )
        column.addWidget(
            self.group(
                self.tr("Criminal case"),
                view.criminal_cases[::-1],
                self.tr("The complaint, numbers and the next interview. No data of suspects."),
                (self.tr("+ criminal case"), CriminalCase(case_id=case_id)),
            )
        )
        column.addWidget(
            self.group(
                self.tr("Legal measures"),
                view.measures[::-1],
                self.tr("Supervision order, guardianship and other measures by a court."),
                (self.tr("+ measure"), LegalMeasure(case_id=case_id)),
                with_day,
            )
        )

    def _day_pills(self, data: PageData, entry: Entry) -> tuple[tuple[str, str], ...]:
        pills = []
        for item in data.due:
            if item.entry_id == entry.id:
                words = when_words(item.on, data.today, self.wording.translate)
                pills.append((words, due_role(item.on, data.today)))
        return tuple(pills)
