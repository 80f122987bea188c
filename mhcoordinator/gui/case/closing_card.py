"""The end of the trajectory on the overview: close, open again, aftercare."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.closing import AftercareContact, Closing
from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.errors import InvalidFields
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_group import EntryGroup, line, muted
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.note_edit import NoteEdit
from mhcoordinator.services import closing
from mhcoordinator.services.explanations import field_problem
from mhcoordinator.services.retention_terms import kept_until, retention_terms

_ENDED = frozenset({CaseStatus.CLOSED, CaseStatus.AFTERCARE})


class ClosingCard(EntryGroup):
    """What can be done depends on where the case stands."""

    def __init__(self, data: PageData, desk: EntryDesk, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ClosingCard", "Closing and aftercare")
        super().__init__(title, parent)
        self._desk = desk
        self._case = data.view.case
        self._reopening: ReopenForm | None = None
        self._current = next(
            (item for item in reversed(data.view.closings) if item.reopened_on is None), None
        )
        if self._case.status in _ENDED and self._current is not None:
            self.offer(self.tr("open again"), self._ask_why, "reopen_button")
            if self._case.status is CaseStatus.AFTERCARE:
                self.offer(self.tr("end aftercare"), self._end_aftercare, "end_aftercare_button")
        elif self._case.status not in _ENDED:
            fresh = Closing(case_id=self._case.id, closed_on=data.today)
            self.offer(self.tr("close the case"), lambda: desk.add(fresh), "close_case_button")
        self._show(data)

    def _show(self, data: PageData) -> None:
        contacts = [
            EntryRow(contact, self._desk, pills=self._pills(contact, data), parent=self)
            for contact in data.view.aftercare
        ]
        closings = [
            EntryRow(item, self._desk, pills=self._closing_pills(item), parent=self)
            for item in data.view.closings[::-1]
        ]
        self.show_rows(
            [*contacts, *closings],
            self.tr(
                "When the trajectory is over, close the case here: what is open is settled and "
                "aftercare is planned."
            ),
        )
        if self._case.status in _ENDED and self._case.closed_on is not None:
            self._say_retention()

    def _say_retention(self) -> None:
        profile, closed_on = self._case.retention_profile, self._case.closed_on
        term = retention_terms().get(profile)
        day = None if closed_on is None else kept_until(closed_on, profile)
        if term is None or day is None:
            return
        words = self.tr("Kept until {day} ({source}).")
        self.add(line(self))
        self.add(muted(self, words.format(day=short_date(day), source=term.source)))

    def _pills(self, contact: AftercareContact, data: PageData) -> tuple[tuple[str, str], ...]:
        if contact.held_on is not None:
            return ((self.tr("had"), "done"),)
        if contact.due_on is None:
            return ((self.tr("due"), "due"),)
        words = when_words(contact.due_on, data.today, self._desk.wording.translate)
        return ((words, due_role(contact.due_on, data.today)),)

    def _closing_pills(self, item: Closing) -> tuple[tuple[str, str], ...]:
        return ((self.tr("opened again"), "info"),) if item.reopened_on else ()

    def _ask_why(self) -> None:
        if self._current is None or self._reopening is not None:
            return
        self._reopening = ReopenForm(self._current, self._desk, self)
        self.add(self._reopening)
        self._reopening.reason_edit.setFocus()

    def _end_aftercare(self) -> None:
        self._desk.run(closing.end_aftercare, self._case.id, failed=self._not_ended)

    def _not_ended(self, error: Exception) -> None:
        """Says that something still waits; the line goes with the next look at the case."""
        if not isinstance(error, InvalidFields):
            self._desk.runner.failure.emit(error)
        elif self.findChild(QLabel, "not_ended_label") is None:
            words = self.tr(
                "Aftercare cannot end yet: something is still open or due. Settle it first, or "
                "open the case again and close it; then you say for each how it ends."
            )
            said = plain_label(self, f"! {words}")
            said.setObjectName("not_ended_label")
            said.setProperty("role", "error")
            self.add(said)


class ReopenForm(QFrame):
    """Asks for the reason, in place."""

    def __init__(self, item: Closing, desk: EntryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._item = item
        self._desk = desk
        self.setProperty("role", "notice")
        self.reason_edit = NoteEdit(self)
        self.reason_edit.setObjectName("reopen_reason_edit")
        words = QCoreApplication.translate("ClosingCard", "Why is the case opened again?")
        self._field = Field(words, self.reason_edit)
        go = QPushButton(QCoreApplication.translate("ClosingCard", "Open the case again"), self)
        go.setObjectName("reopen_go_button")
        go.clicked.connect(self.reopen)
        leave = QPushButton(QCoreApplication.translate("ClosingCard", "Leave it closed"), self)
        leave.clicked.connect(self.hide)
        row = QHBoxLayout()
        row.addWidget(go)
        row.addWidget(leave)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(12))
        column.addWidget(self._field)
        column.addLayout(row)
        QShortcut(QKeySequence("Ctrl+S"), self, self.reopen)

    def reopen(self) -> None:
        """Opens the case again; a reason that is missing is said at the field."""
        reason = self.reason_edit.text()
        self._desk.run(closing.reopen_case, self._item, reason, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, InvalidFields):
            words = field_problem(error.problems[0], self._desk.wording.translate)
            self._field.set_error(words)
        else:
            self._desk.runner.failure.emit(error)
