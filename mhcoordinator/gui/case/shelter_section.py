"""Where the client stays, and asking for a place."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.residence import Placement, Secrecy
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section


class ShelterSection(Section):
    """A secret address stays hidden until somebody asks for it."""

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        view, case_id = data.view, data.view.case.id
        column.addWidget(
            self.group(
                self.tr("Shelter and housing"),
                view.placements[::-1],
                self.tr("Where the client stays, until when, and how secret the address is."),
                (self.tr("+ place"), Placement(case_id=case_id, secrecy=Secrecy.SECRET)),
                partial(self._day_pills, data),
            )
        )

    def _day_pills(self, data: PageData, entry: Entry) -> tuple[tuple[str, str], ...]:
        pills = []
        if isinstance(entry, Placement) and entry.secrecy is Secrecy.SECRET:
            pills.append((self.tr("secret"), "blocked"))
        for item in data.due:
            if item.entry_id == entry.id:
                words = when_words(item.on, data.today, self.wording.translate)
                pills.append((words, due_role(item.on, data.today)))
        return tuple(pills)
