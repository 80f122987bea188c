"""Notes in place what became of a referral."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.domain.errors import InvalidFields
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.sharing import Referral, ReferralStatus
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.note_edit import NoteEdit
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from mhcoordinator.services import referrals
from mhcoordinator.services.explanations import field_problem


class ReferralAnswer(QFrame):
    """The statuses that can follow, words about the answer, and Save.

    Signals:
        closed: nothing more to note.
    """

    closed = Signal()

    def __init__(self, referral: Referral, desk: EntryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._referral = referral
        self._desk = desk
        self.setProperty("role", "notice")
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(12))
        translate = desk.wording.translate
        self.status_choice = SegmentedChoice(self)
        self.status_choice.setObjectName("status_choice")
        following = referrals.next_statuses(referral.status)
        self.status_choice.set_options([(status, label(status, translate)) for status in following])
        self.reason_edit = NoteEdit(self)
        self.reason_edit.setObjectName("reason_edit")
        self.status_field = Field(self.tr("What became of it?"), self.status_choice)
        self.reason_field = Field(
            self.tr("Answer or reason"),
            self.reason_edit,
            self.tr("When it was declined, the reason is needed."),
        )
        column.addWidget(self.status_field)
        column.addWidget(self.reason_field)
        column.addLayout(self._buttons())
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)

    def _buttons(self) -> QHBoxLayout:
        save = QPushButton(self.tr("Save"), self)
        save.setObjectName("save_status_button")
        save.clicked.connect(self.save)
        leave = QPushButton(self.tr("Leave as it is"), self)
        leave.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addWidget(save)
        row.addWidget(leave)
        row.addStretch()
        return row

    def save(self) -> None:
        """Writes the status; a reason that is missing is said at the field."""
        status = self.status_choice.value()
        if not isinstance(status, ReferralStatus):
            self.status_field.set_error(self.tr("Choose what became of it."))
            return
        self.status_field.clear_error()
        reason = self.reason_edit.text()
        self._desk.run(referrals.set_status, self._referral, status, reason, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, InvalidFields):
            self._desk.runner.failure.emit(error)
            return
        for problem in error.problems:
            field = self.status_field if problem.field == "status" else self.reason_field
            field.set_error(field_problem(problem, self._desk.wording.translate))
