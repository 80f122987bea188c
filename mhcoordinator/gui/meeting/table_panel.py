"""The meeting itself and who sits at its table."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from mhcoordinator.domain.meeting import Participant
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.gui.case.entry_group import line, muted
from mhcoordinator.gui.meeting.head_form import HeadForm
from mhcoordinator.gui.meeting.keyed_rows import KeyedRows
from mhcoordinator.gui.meeting.meeting_desk import MeetingDesk
from mhcoordinator.gui.meeting.participant_row import ParticipantRow
from mhcoordinator.gui.panels.directory_completion import DirectoryCompletion
from mhcoordinator.gui.theme import scaled


class TablePanel(QWidget):
    """One participant is open at a time; the line below them adds the next."""

    def __init__(self, desk: MeetingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        people = QLabel(self.tr("At the table"), self)
        people.setProperty("role", "section")
        self._empty = muted(
            self, self.tr("Everybody gets a copy with their own number, and only their own cases.")
        )
        self.add_edit = QLineEdit(self)
        self.add_edit.setObjectName("add_participant_edit")
        self.add_edit.setPlaceholderText(self.tr("Add an organisation …"))
        self.add_edit.setAccessibleName(self.tr("Add an organisation to the table"))
        # Enter in the list of the completer presses Enter in the line as well: one of them counts.
        self._known: Organisation | None = None
        self._add_soon = QTimer(self, singleShot=True, interval=0)
        self._add_soon.timeout.connect(self._add)
        self.add_edit.returnPressed.connect(self._add_soon.start)
        known = DirectoryCompletion(self.add_edit, desk.runner)
        known.chosen.connect(self._take_known)
        head = QLabel(self.tr("The meeting"), self)
        head.setProperty("role", "section")
        self.head = HeadForm(self)
        self.head.changed.connect(desk.save_meeting)
        rows = QVBoxLayout()
        self._rows = KeyedRows(rows, self, self._new_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, scaled(8), scaled(8))
        column.setSpacing(scaled(10))
        for part in (people, self._empty):
            column.addWidget(part)
        column.addLayout(rows)
        column.addWidget(self.add_edit)
        column.addSpacing(scaled(8))
        column.addWidget(line(self))
        column.addWidget(head)
        column.addWidget(self.head)
        column.addStretch(1)
        self.setFocusProxy(self.add_edit)

    def show_read(self) -> None:
        """Shows what was read."""
        found = self._desk.found
        if found is None:
            return
        self.head.show_meeting(found.page.meeting)
        people = found.page.participants
        self._empty.setVisible(not people)
        self.add_edit.setVisible(not self._desk.is_closed)
        self._rows.arrange([someone.id for someone in people])
        for someone in people:
            self._rows[someone.id].show_participant(someone)

    def show_person(self, participant_id: str) -> None:
        """Opens somebody and goes to them."""
        row = self._rows.get(participant_id)
        if row is not None:
            row.unfold()
            row.button.setFocus()

    def row_of(self, participant_id: str) -> ParticipantRow:
        """The row of somebody at the table."""
        return self._rows[participant_id]

    def _new_row(self, participant_id: str) -> ParticipantRow:
        row = ParticipantRow(self._desk.runner, self)
        row.changed.connect(self._desk.save_participant)
        row.removed.connect(self._desk.remove_participant)
        row.unfolded.connect(partial(self._fold_others, participant_id))
        return row

    def _fold_others(self, participant_id: str) -> None:
        for key, row in self._rows:
            if key != participant_id:
                row.unfold(False)

    def _take_known(self, known: Organisation) -> None:
        self._known = known
        self._add_soon.start()

    def _add(self) -> None:
        known, typed = self._known, self.add_edit.text().strip()
        self._known = None
        self.add_edit.clear()
        if known is not None or typed:
            someone = Participant(
                meeting_id=self._desk.meeting_id,
                organisation_id=known.id if known is not None else "",
                organisation=known.name if known is not None else typed,
            )
            self._desk.save_participant(someone)
