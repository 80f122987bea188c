"""The contacts with and about the client, newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from mhcoordinator.gui.case.entry_desk import fresh_contact
from mhcoordinator.gui.case.entry_group import EntryGroup, muted
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section

AT_ONCE = 40


class JournalSection(Section):
    """Shows the last contacts, and older ones when asked."""

    _shown = AT_ONCE

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        moments = sorted(data.view.contact_moments, key=lambda moment: moment.at, reverse=True)
        card = EntryGroup(self.tr("Contacts"))
        card.offer(
            self.tr("+ contact (F4)"),
            lambda: self.desk.add(fresh_contact(data.view.case.id)),
            "add_ContactMoment_button",
        )
        rows = [EntryRow(moment, self.desk, parent=card) for moment in moments[: self._shown]]
        empty = self.tr("Calls, visits and messages stand here. Press F4 to note the first.")
        card.show_rows(rows, empty)
        column.addWidget(card)
        older = len(moments) - len(rows)
        if older > 0:
            text = self.tr("Show {number} older contacts").format(number=older)
            link = link_button(text, card, "older_button")
            link.clicked.connect(lambda: self._show_older(data))
            card.add(muted(card, ""))
            card.add(link)

    def _show_older(self, data: PageData) -> None:
        self._shown += 200
        self.show_data(data)
