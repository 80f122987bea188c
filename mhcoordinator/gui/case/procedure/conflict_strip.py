"""Facts that contradict each other: said plainly, kept as entered, with the way to both."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mhcoordinator.domain.entry import Entry
from mhcoordinator.gui.case.describe_entry import describe
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.procedure.opening import entry_of
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.rule_note import RuleNote
from mhcoordinator.rules import Conflict


class ConflictStrip(QFrame):
    """One contradiction."""

    def __init__(
        self, conflict: Conflict, data: PageData, desk: EntryDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "error-card")
        self.setObjectName(f"conflict_{conflict.code}")
        self._desk = desk
        language = desk.wording.language
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(10), scaled(16), scaled(10))
        column.setSpacing(scaled(4))
        title = plain_label(self, f"! {conflict.title.said(language)}")
        title.setProperty("role", "strong")
        column.addWidget(title)
        kept = self.tr("Everything was kept as it was entered.")
        column.addWidget(plain_label(self, f"{conflict.explanation.said(language)} {kept}"))
        links = FlowLayout(gap=scaled(6))
        for event_id in conflict.event_ids:
            entry = entry_of(data.view, event_id)
            if entry is not None:
                links.addWidget(self._link(entry))
        column.addLayout(links)
        column.addWidget(RuleNote(conflict.rule, self))

    def _link(self, entry: Entry) -> QWidget:
        heading = describe(entry, self._desk.wording).heading
        link = link_button(self.tr("Look at: {what}").format(what=heading), self, "conflict_link")
        link.clicked.connect(partial(self._open, entry))
        return link

    def _open(self, entry: Entry, *_: object) -> None:
        self._desk.correct(entry)
