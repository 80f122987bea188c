"""Asks until when a line is put off, and why."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from mhcoordinator.domain.due import DueLine
from mhcoordinator.domain.errors import InvalidFields, InvalidValue
from mhcoordinator.gui.forms.snooze_dialog import Ui_SnoozeDialog
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.today.line_words import long_day, title_of, translate
from mhcoordinator.services import today as day
from mhcoordinator.services.due_groups import sunday_of
from mhcoordinator.services.explanations import explain, field_problem

TOMORROW, MONDAY, OTHER = "tomorrow", "monday", "other"


class SnoozeDialog(QDialog):
    """A line that is put off already can be shown again.

    Signals:
        saved: the line was put off, or is shown again.
    """

    saved = Signal()

    def __init__(
        self, runner: TaskRunner, line: DueLine, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_SnoozeDialog()
        self.ui.setupUi(self)
        self._runner = runner
        self._line = line
        self._today = today
        self.ui.line_label.setText(title_of(line))
        self.ui.until_choice.set_options(
            [
                (TOMORROW, self.tr("tomorrow")),
                (MONDAY, self.tr("Monday")),
                (OTHER, self.tr("another day")),
            ]
        )
        self.ui.until_choice.set_value(TOMORROW)
        self.ui.until_choice.changed.connect(self._show_day)
        self.ui.until_edit.changed.connect(lambda: self.ui.until_choice.set_value(OTHER))
        self.ui.again_button.setVisible(line.snoozed_until is not None)
        self.ui.again_button.clicked.connect(self._show_again)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.save_button.clicked.connect(self.save)
        self.ui.reason_edit.returnPressed.connect(self.save)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        self._show_day()
        self.resize(scaled(560), self.sizeHint().height())
        self.ui.reason_edit.setFocus()

    def save(self) -> None:
        """Puts the line off; what is missing is said at its field."""
        self.ui.until_field.clear_error()
        self.ui.reason_field.clear_error()
        try:
            until = self.ui.until_edit.value()
        except InvalidValue as problem:
            self.ui.until_field.set_error(field_problem(problem, translate))
            return
        if until is None:
            missing = InvalidValue("until", "day_missing")
            self.ui.until_field.set_error(field_problem(missing, translate))
            return
        reason = self.ui.reason_edit.text()
        self.ui.save_button.setEnabled(False)
        self._runner.run(
            day.snooze, self._line, until, reason,
            done=self._done, failed=self._failed, owner=self,
        )  # fmt: skip

    def _show_again(self) -> None:
        self._runner.run(
            day.show_again, self._line, done=self._done, failed=self._failed, owner=self
        )

    def _show_day(self) -> None:
        chosen = self.ui.until_choice.value()
        offered = {
            TOMORROW: self._today + timedelta(days=1),
            MONDAY: sunday_of(self._today) + timedelta(days=1),
        }.get(str(chosen))
        if offered is not None:
            self.ui.until_edit.set_value(offered)
            self.ui.until_edit.setToolTip(long_day(offered))
        else:
            self.ui.until_edit.setFocus()

    def _done(self, _: object) -> None:
        self._runner.broadcast(self._line.case_id)
        self.saved.emit()
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.ui.save_button.setEnabled(True)
        if not isinstance(error, InvalidFields):
            said = explain(error, translate)
            self.ui.banner.show_words(said.happened, said.kept, said.next_step)
            return
        fields = {"reason": self.ui.reason_field, "until": self.ui.until_field}
        for problem in error.problems:
            fields[problem.field].set_error(field_problem(problem, translate))
