"""Residence, criminal case and legal measures: what holds now, the terms, and what happened."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.residence import (
    CriminalCase,
    LegalMeasure,
    Residence,
)
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.procedure.conflict_strip import ConflictStrip
from mhcoordinator.gui.case.procedure.holds_now_card import HoldsNowCard
from mhcoordinator.gui.case.procedure.step_list import ALL, StepList
from mhcoordinator.gui.case.procedure.step_palette import StepPalette
from mhcoordinator.gui.case.procedure.terms_card import TermsCard
from mhcoordinator.gui.case.section import Section


class ResidenceSection(Section):
    """What happened, what holds now, and what must not be missed."""

    _filter = ALL

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        found = data.derivation
        for conflict in found.conflicts if found else ():
            column.addWidget(ConflictStrip(conflict, data, self.desk))
        column.addWidget(HoldsNowCard(data, self.desk))
        column.addWidget(TermsCard(data, self.desk))
        steps = StepList(data, self.desk, self._filter, self._keep_filter)
        steps.offer(self.tr("+ step"), partial(self._choose_step, data), "add_step_button")
        column.addWidget(steps)
        self._add_first_sight(column, data)

    def _add_first_sight(self, column: QVBoxLayout, data: PageData) -> None:
        """What the intake asks, and measures of a court."""
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

    def _keep_filter(self, chosen: str) -> None:
        self._filter = chosen

    def _choose_step(self, data: PageData) -> None:
        palette = StepPalette(self.window())
        palette.chosen.connect(partial(self._add_step, data.view.case.id))
        palette.finished.connect(palette.deleteLater)
        palette.open()

    def _add_step(self, case_id: str, kind: LegalEventKind) -> None:
        self.desk.add(LegalEvent(case_id=case_id, kind=kind))

    def _day_pills(self, data: PageData, entry: Entry) -> tuple[tuple[str, str], ...]:
        pills = []
        for item in data.due:
            if item.entry_id == entry.id:
                words = when_words(item.on, data.today, self.wording.translate)
                pills.append((words, due_role(item.on, data.today)))
        return tuple(pills)
