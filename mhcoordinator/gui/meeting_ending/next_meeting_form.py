"""The next meeting of the table: a day that fits its rhythm, the time, and who comes along."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.meeting import Meeting
from mhcoordinator.gui.meeting import meeting_words
from mhcoordinator.gui.meeting.clock_time import problem_of_time, tidied_time
from mhcoordinator.gui.meeting_ending import ending_words as words
from mhcoordinator.gui.meeting_ending.ending_desk import EndingRead, NextWanted
from mhcoordinator.gui.meeting_ending.ending_words import translate
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.today.line_words import long_day
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.field_row import FieldRow
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel
from mhcoordinator.services.explanations import field_problem


class NextMeetingForm(Card):
    """What was typed here stays when the meeting is read again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The next meeting of this table"), parent)
        self._meeting: Meeting | None = None
        self._is_planned = False
        self.plan_check = QCheckBox(self.tr("Make the next meeting now"), self)
        self.plan_check.setObjectName("plan_check")
        self.plan_check.setChecked(True)
        self.day_edit = DateEdit()
        self.day_edit.setObjectName("next_day_edit")
        self.day_field = Field(self.tr("Day"), self.day_edit)
        self.time_edit = QLineEdit()
        self.time_edit.setObjectName("next_time_edit")
        self.time_edit.setFixedWidth(scaled(110))
        self.time_field = Field(self.tr("Starts at"), self.time_edit)
        self.day_label = QLabel(self)
        self.day_label.setProperty("role", "strong")
        self.people_label = WrappedLabel("", "muted", self)
        self.planned_label = WrappedLabel("", "", self)
        self._fields = FieldRow(self)
        self._lay_out()
        self.plan_check.toggled.connect(self._fields.setVisible)
        self.plan_check.toggled.connect(lambda _: self._show_day())
        self.day_edit.changed.connect(self._show_day)

    def show_read(self, found: EndingRead) -> None:
        """Proposes a day; only the first time, and not when the next meeting was planned."""
        planned = found.coming.planned
        for part in (self.plan_check, self._fields, self.people_label):
            part.setVisible(planned is None)
        self.planned_label.setVisible(planned is not None)
        if planned is not None:
            said = self.tr("✓ It was planned already: {when}.")
            self.planned_label.setText(said.format(when=meeting_words.long_when(planned)))
        self._is_planned = planned is not None
        self.people_label.setText(words.who_comes_along(found.ending.participants))
        if self._meeting is None:
            self.day_edit.set_value(found.coming.proposed)
            self.time_edit.setText(found.ending.meeting.starts_at)
        self._meeting = found.ending.meeting
        self._fields.setVisible(planned is None and self.plan_check.isChecked())
        self._show_day()

    def is_right(self) -> bool:
        """Whether it can be made; what cannot be right is said at its field."""
        if not self._is_wanted():
            return True
        problems = {
            self.day_field: self._problem_of_day(),
            self.time_field: problem_of_time(self.time_edit.text()),
        }
        for field, code in problems.items():
            field.set_error(field_problem(InvalidValue("", code), translate) if code else "")
        wrong = [field for field, code in problems.items() if code]
        if wrong:
            wrong[0].editors()[0].setFocus()
        return not wrong

    def wanted(self) -> NextWanted:
        """The next meeting as it stands here."""
        if not self._is_wanted():
            return NextWanted()
        return NextWanted(self.day_edit.value(), tidied_time(self.time_edit.text()))

    def _is_wanted(self) -> bool:
        return not self._is_planned and self.plan_check.isChecked()

    def _problem_of_day(self) -> str:
        try:
            day = self.day_edit.value()
        except InvalidValue as problem:
            return problem.problem
        if day is None:
            return "day_missing"
        held_on = self._meeting.held_on if self._meeting is not None else None
        return "not_after_meeting" if held_on is not None and day <= held_on else ""

    def _show_day(self) -> None:
        try:
            day = self.day_edit.value()
        except InvalidValue:
            day = None
        self.day_label.setText(long_day(day) if day is not None else "")
        self.day_label.setVisible(self._is_wanted() and day is not None)

    def _lay_out(self) -> None:
        beside = QHBoxLayout(self._fields)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(scaled(20))
        beside.addWidget(self.day_field)
        beside.addWidget(self.time_field)
        beside.addStretch(1)
        for part in (self.plan_check, self._fields, self.day_label, self.people_label,
                     self.planned_label):  # fmt: skip
            self.add(part)
