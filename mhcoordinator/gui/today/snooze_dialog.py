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
from mhcoordinator.gui.today.line_words import long_day, short_day, title_of, translate
from mhcoordinator.services import today as day
from mhcoordinator.services.due_groups import sunday_of
from mhcoordinator.services.explanations import explain, field_problem

TOMORROW, MONDAY, LAST, OTHER = "tomorrow", "monday", "last", "other"


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
        self._latest = line.latest_put_off(today)
        self._days = {
            TOMORROW: today + timedelta(days=1),
            MONDAY: sunday_of(today) + timedelta(days=1),
        }
        if self._latest is not None:
            self._days[LAST] = self._latest
            self.ui.until_field.setHint(self._limit_words(self._latest))
        self.ui.line_label.setText(title_of(line))
        self.ui.until_choice.set_options(self._offered())
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
        self.ui.reason_edit.setFocus()
        if self._latest == today:
            self._say_it_cannot()
        self.resize(scaled(560), self.sizeHint().height())

    def save(self) -> None:
        """Puts the line off; what is missing is said at its field."""
        if not self.ui.save_button.isEnabled():
            return
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

    def _offered(self) -> list[tuple[object, str]]:
        """Only days on which it may come back; each day once."""
        words = {
            TOMORROW: self.tr("tomorrow"),
            MONDAY: self.tr("Monday"),
            LAST: self.tr("the last day, {day}"),
        }
        if self._line.on < self._today:
            words[LAST] = self.tr("in a week, {day}")
        offered: dict[date, tuple[object, str]] = {}
        for key, day_of in self._days.items():
            if self._latest is None or day_of <= self._latest:
                said = words[key].format(day=short_day(day_of, self._today))
                offered.setdefault(day_of, (key, said))
        return [*offered.values(), (OTHER, self.tr("another day"))]

    def _limit_words(self, latest: date) -> str:
        if self._line.on < self._today:
            return self.tr(
                "The last day of this term is over. It can be put off for a week at a time, and "
                "comes back with your reason until a fact settles it."
            )
        return self.tr(
            "At the latest until {day}, the last day of this term. On that day it stands in the "
            "list again, with your reason. The term itself does not change."
        ).format(day=long_day(latest))

    def _say_it_cannot(self) -> None:
        """On the last day there is nothing to choose."""
        ui = self.ui
        ui.until_field.setTitle(
            self.tr("Today is the last day of this term. It cannot be put off.")
        )
        ui.until_field.setHint(self.tr("It stays in the list until a fact settles it."))
        for part in (ui.until_choice, ui.until_edit, ui.reason_field, ui.save_button):
            part.hide()
        ui.save_button.setEnabled(False)
        ui.cancel_button.setText(self.tr("Close"))
        ui.cancel_button.setFocus()

    def _show_again(self) -> None:
        self._runner.run(
            day.show_again, self._line, done=self._done, failed=self._failed, owner=self
        )

    def _show_day(self) -> None:
        offered = self._days.get(str(self.ui.until_choice.value()))
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
