"""What could be discussed: any case by its name, and cases that ask for it with their reasons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mhcoordinator.gui.case.entry_group import muted
from mhcoordinator.gui.meeting.meeting_desk import MeetingDesk
from mhcoordinator.gui.meeting.proposal_list import ProposalList
from mhcoordinator.gui.note.case_finder import CaseFinder
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services.today import CaseHead


class ProposalsPanel(QWidget):
    """The cursor stays where it is, so that several cases are put on one after another.

    Signals:
        put_on: the case id that goes on the agenda.
    """

    put_on = Signal(str)

    def __init__(self, desk: MeetingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.finder = CaseFinder(self)
        self.finder.line.setPlaceholderText(self.tr("Add a case by its name or number …"))
        self.finder.listed.connect(self._hide_last_opened)
        self.finder.chosen.connect(self._take_found)
        self.finder.use(desk.runner)
        self._title = QLabel(self.tr("Proposals"), self)
        self._title.setProperty("role", "section")
        self._about = muted(self, "")
        self.list = ProposalList(self)
        self.list.setObjectName("proposals")
        self.list.setAccessibleName(self.tr("Proposals"))
        self.list.taken.connect(self.put_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        for part in (self.finder, self._title, self._about):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.setMinimumHeight(1)  # as high as its words at this width, not at the narrowest

    def show_read(self) -> None:
        """Shows what was read."""
        found = self._desk.found
        if found is None:
            return
        self.list.show_proposals(found.proposals, found.today)
        has_some = bool(found.proposals)
        self.list.setVisible(has_some)
        self.finder.setEnabled(not self._desk.is_closed)
        self._about.setText(
            self.tr("Terms, reviews and places in the six weeks after the meeting, and what is "
                    "open from last time.")
            if has_some
            else self.tr("No other case has something due in the six weeks after the meeting.")
        )  # fmt: skip
        self.setFocusProxy(self.list if has_some else self.finder)

    def _hide_last_opened(self) -> None:
        typed = bool(self.finder.line.text().strip())
        self.finder.found.setVisible(typed and self.finder.found.count() > 0)
        self.finder.words.setVisible(typed and bool(self.finder.words.text()))

    def _take_found(self, head: CaseHead) -> None:
        if self.finder.line.text().strip():
            self.put_on.emit(head.case_id)
            self.finder.line.clear()
