"""Step 2: what is asked, why, and by when an answer is due."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.sharing import Referral
from mhcoordinator.gui.forms.referral_purpose_page import Ui_ReferralPurposePage
from mhcoordinator.i18n import Translate
from mhcoordinator.services.explanations import field_problem


class PurposePage(QWidget):
    """The purpose, the question, and the day of the answer.

    Signals:
        changed: something was typed.
    """

    changed = Signal()

    def __init__(self, translate: Translate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._translate = translate
        self._today = date.min
        self.ui = Ui_ReferralPurposePage()
        self.ui.setupUi(self)
        self.ui.purpose_edit.textChanged.connect(self.changed)
        self.ui.question_edit.textChanged.connect(self.changed)
        self.ui.answer_due_edit.changed.connect(self._due_changed)
        for button, weeks in (
            (self.ui.one_week_button, 1),
            (self.ui.two_weeks_button, 2),
            (self.ui.four_weeks_button, 4),
        ):
            button.clicked.connect(partial(self._due_in, weeks))

    def show_referral(self, referral: Referral, today: date) -> None:
        """Fill the editors without announcing a change."""
        self._today = today
        self.blockSignals(True)
        self.ui.purpose_edit.setText(referral.purpose)
        self.ui.question_edit.set_text(referral.question)
        self.ui.answer_due_edit.set_value(referral.answer_due)
        self.blockSignals(False)

    def apply_to(self, referral: Referral) -> Referral:
        """The referral with what stands here; a day that is none leaves the old one."""
        try:
            due = self.ui.answer_due_edit.value()
        except InvalidValue:
            due = referral.answer_due
        return replace(
            referral,
            purpose=self.ui.purpose_edit.text().strip(),
            question=self.ui.question_edit.text().strip(),
            answer_due=due,
        )

    def is_in_order(self) -> bool:
        """Whether the day can be read; says at the field what is wrong with it."""
        try:
            due = self.ui.answer_due_edit.value()
        except InvalidValue as problem:
            self.ui.answer_due_field.set_error(field_problem(problem, self._translate))
            return False
        if due is not None and due < self._today:
            self.ui.answer_due_field.set_error(self.tr("This day is over. Choose a later one."))
            return False
        self.ui.answer_due_field.clear_error()
        return True

    def _due_in(self, weeks: int) -> None:
        self.ui.answer_due_edit.set_value(self._today + timedelta(weeks=weeks))
        self._due_changed()

    def _due_changed(self) -> None:
        self.is_in_order()
        self.changed.emit()
