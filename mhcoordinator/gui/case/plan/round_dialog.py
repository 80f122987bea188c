"""A round through the twelve life domains, with the client at the table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import InvalidFields, InvalidValue
from mhcoordinator.domain.plan import DomainAssessment
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.entry_group import line, muted
from mhcoordinator.gui.case.plan.domain_row import DomainRow
from mhcoordinator.gui.forms.entry_dialog import Ui_EntryDialog
from mhcoordinator.gui.note_keeper import NoteKeeper
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.date_edit import DateEdit
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from mhcoordinator.services.case_page import case_again
from mhcoordinator.services.drafts import discard_draft
from mhcoordinator.services.explanations import explain, field_problem
from mhcoordinator.services.plan import save_round, standings
from mhcoordinator.services.session import VaultSession

DRAFT = "round"  # the kind of its draft
_DAY, _WITH = "day", "with"


class RoundDialog(QDialog):
    """Saved as a whole with Ctrl+S; what was not discussed stays as it was.

    Closing it in any other way keeps what was typed as an encrypted draft, which comes back when
    the next round is opened.

    Signals:
        saved: the round was written.
        draft_kept: it was closed with something typed in it.
    """

    saved = Signal()
    draft_kept = Signal()

    def __init__(self, runner: TaskRunner, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._case_id = case_id
        self._command = new_id()
        self._wording = Wording()
        self._day = ""  # of today, as it is typed
        self.rows: list[DomainRow] = []
        self.ui = Ui_EntryDialog()
        self.ui.setupUi(self)
        title = self.tr("Round through the life domains")
        self.setWindowTitle(title)
        self.ui.title_label.setText(title)
        self.ui.save_button.setEnabled(False)
        self._put_head()
        self._keeper = NoteKeeper(runner, DRAFT, case_id, self.typed, self)
        self._connect()
        self._fit()
        runner.run(_case_and_day, case_id, done=self._open, owner=self)

    def typed(self) -> dict[str, str]:
        """What a draft keeps; empty as long as nothing was said of any domain."""
        found: dict[str, str] = {}
        for row in self.rows:
            found |= row.typed()
        if not found:
            return {}
        return found | {_DAY: self.day_edit.typed(), _WITH: str(self.with_choice.value() or "")}

    def keep_draft(self) -> None:
        """Puts what is typed into the vault now."""
        self._keeper.keep()

    def save(self) -> None:
        """Writes the whole round, or says what cannot be right."""
        if not self.ui.save_button.isEnabled():
            return
        lines = self._lines()
        if lines is None:
            return
        self.ui.save_button.setEnabled(False)
        self._runner.run(
            _save,
            self._case_id,
            lines,
            self._command,
            done=self._done,
            failed=self._failed,
            owner=self,
        )

    def throw_away(self) -> None:
        """Closes the round and forgets what was typed."""
        self._keeper.discard()
        super().reject()

    def reject(self) -> None:
        """Closed with Esc, by the window, or by the lock: what was typed is kept."""
        if self.typed():
            self.keep_draft()
            self.draft_kept.emit()
        super().reject()

    def _put_head(self) -> None:
        note = self.tr(
            "From 1, it does not work now, to 5, it works alone. Keys 1 to 5 choose, 0 is not "
            "discussed, Enter goes on. Never a judgement of risk."
        )
        self.day_edit = DateEdit(self)
        self.day_edit.setAccessibleName(self.tr("Day of the round"))
        self.with_choice = SegmentedChoice(self)
        self.with_choice.setObjectName("with_choice")
        words = (self.tr("with the client"), self.tr("without the client"))
        self.with_choice.set_options([(said, said) for said in words])
        self.with_choice.set_value(words[0])
        self._day_field = Field(self.tr("Day of the round"), self.day_edit)
        head = QHBoxLayout()
        head.setSpacing(scaled(20))
        head.addWidget(self._day_field, 1)
        head.addWidget(Field(self.tr("How it was filled in"), self.with_choice), 1)
        self.ui.panel_layout.insertWidget(0, muted(self, note))
        self.ui.panel_layout.insertLayout(1, head)

    def _connect(self) -> None:
        for key in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self, self.save)
        self.ui.save_button.clicked.connect(self.save)
        self.ui.cancel_button.clicked.connect(self.throw_away)
        self.day_edit.changed.connect(self._changed)
        self.with_choice.changed.connect(self._changed)
        self._keeper.failed.connect(self._say)

    def _open(self, read: tuple[CaseView, date]) -> None:
        view, today = read
        self.day_edit.set_value(today)
        self._day = self.day_edit.typed()
        for standing in standings(view.domain_assessments):
            row = DomainRow(standing, self._wording, self)
            row.changed.connect(self._changed)
            row.left.connect(partial(self._next, len(self.rows)))
            self.ui.panel_layout.insertWidget(self.ui.panel_layout.count() - 1, line(self))
            self.ui.panel_layout.insertWidget(self.ui.panel_layout.count() - 1, row)
            self.rows.append(row)
        self._keeper.load(self._begin)

    def _begin(self, typed: Mapping[str, str]) -> None:
        for row in self.rows:
            row.restore(typed)
        if typed:
            self.day_edit.set_typed(typed.get(_DAY, self._day))
            self.with_choice.set_value(typed.get(_WITH) or None)
        self._keeper.begin()
        self.ui.save_button.setEnabled(True)
        self.rows[0].set_focus_here()

    def _next(self, number: int) -> None:
        if number + 1 < len(self.rows):
            row = self.rows[number + 1]
            row.set_focus_here()
            self.ui.scroll.ensureWidgetVisible(row, 0, scaled(40))
        else:
            self.ui.save_button.setFocus()

    def _changed(self) -> None:
        self._keeper.keep_soon()
        focused = self.focusWidget()
        if focused is not None:
            self.ui.scroll.ensureWidgetVisible(focused, 0, scaled(120))

    def _lines(self) -> tuple[DomainAssessment, ...] | None:
        try:
            day = self.day_edit.value()
        except InvalidValue as problem:
            self._day_field.set_error(field_problem(problem, self._wording.translate))
            self.day_edit.setFocus()
            return None
        self._day_field.clear_error()
        said = (row.assessment(self._case_id) for row in self.rows)
        by = str(self.with_choice.value() or "")
        lines = tuple(
            replace(item, assessed_on=day, assessed_by=by) for item in said if item is not None
        )
        if not lines:
            self.ui.banner.show_words(
                self.tr("Nothing was discussed yet."),
                self.tr("Nothing was saved."),
                self.tr("Choose a level in one domain at least, or close the form."),
            )
            return None
        return lines

    def _done(self, _: object) -> None:
        self._keeper.begin()
        self.saved.emit()
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.ui.save_button.setEnabled(True)
        if isinstance(error, InvalidFields) and error.problems:
            error = error.problems[0]
            self._day_field.set_error(field_problem(error, self._wording.translate))
        else:
            self._say(error)

    def _say(self, error: Exception) -> None:
        said = explain(error, self._wording.translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)

    def _fit(self) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(scaled(820), room.width() - 40), min(scaled(860), room.height() - 60))


def _case_and_day(session: VaultSession, case_id: str) -> tuple[CaseView, date]:
    return case_again(session, case_id), session.clock.today()


def _save(
    session: VaultSession, case_id: str, lines: tuple[DomainAssessment, ...], command: str
) -> None:
    save_round(session, lines, command)
    discard_draft(session, f"{DRAFT}-{case_id}")
