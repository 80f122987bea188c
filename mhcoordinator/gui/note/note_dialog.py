"""Notes a contact from anywhere: which case, how, with whom, what, and what follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QDialog, QWidget

from mhcoordinator.domain.due import DueLine
from mhcoordinator.domain.errors import InvalidFields, InvalidValue
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.gui.forms.note_dialog import Ui_NoteDialog
from mhcoordinator.gui.panels.contact_moment_panel import ContactMomentPanel
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.today.line_words import title_of
from mhcoordinator.services import journal
from mhcoordinator.services.explanations import explain, field_problem
from mhcoordinator.services.journal import NoteDraft, QuickNote
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.today import CaseHead

PAUSE_BEFORE_KEEPING = 700  # milliseconds after the last key
_CHANNEL_KEYS = "12345678"
_translate = QCoreApplication.translate
Kept = tuple[NoteDraft, CaseHead | None]


class NoteDialog(QDialog):
    """Ctrl+S saves all of it at once; closed in any other way it waits as a draft in the vault.

    Signals:
        saved: the id of the case in which the contact was noted.
    """

    saved = Signal(str)

    def __init__(
        self, runner: TaskRunner, head: CaseHead | None = None, parent: QWidget | None = None
    ) -> None:
        """Without a case it begins by finding one."""
        super().__init__(parent)
        self.ui = Ui_NoteDialog()
        self.ui.setupUi(self)
        self._runner = runner
        self._place = head.case_id if head is not None else ""
        self._dirty = False
        self._ticks: list[tuple[QCheckBox, DueLine]] = []
        self.finder = self.ui.finder
        self.panel = ContactMomentPanel(self.ui.rest)
        self.ui.panel_layout.addWidget(self.panel)
        self.panel.show_entry(_fresh(self._place))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_BEFORE_KEEPING)
        self._pause.timeout.connect(self.keep_draft)
        self._connect()
        self.ui.settles.hide()
        self.ui.change_button.setVisible(head is None)
        self._show_case(head)
        self._fit()
        runner.run(journal.kept_note, self._place, done=self._go_on, owner=self)
        if head is None:
            self.finder.use(runner)

    def choose(self, head: CaseHead) -> None:
        """The contact belongs to this case."""
        self._set_case(head.case_id)
        self._show_case(head)

    def save(self) -> None:
        """Writes contact, follow-up and what it settles; what cannot be right is said in place."""
        if not self.ui.save_button.isEnabled():
            return
        if not self.panel.entry().case_id:
            self.ui.case_field.set_error(self.tr("Choose a case file."))
            self.finder.setFocus()
            return
        for field in (self.ui.follow_up_field, self.ui.follow_up_on_field):
            field.clear_error()
        try:
            follow_up_on = self.ui.follow_up_on_edit.value()
        except InvalidValue as problem:
            self.ui.follow_up_on_field.set_error(field_problem(problem, _translate))
            return
        if self.panel.mark_all():
            return
        contact = self.panel.entry()
        note = QuickNote(
            id=contact.id, case_id=contact.case_id, at=contact.at, channel=contact.channel,
            with_whom=contact.with_whom, text=contact.text,
            follow_up=self.ui.follow_up_edit.text(), follow_up_on=follow_up_on,
            settles=tuple(line for tick, line in self._ticks if tick.isChecked()),
        )  # fmt: skip
        self._pause.stop()
        self.ui.save_button.setEnabled(False)
        self._runner.run(_save, note, self._place, done=self._done, failed=self._failed, owner=self)

    def throw_away(self) -> None:
        """Closes it and forgets what was typed."""
        self._pause.stop()
        self._dirty = False
        self._runner.run(journal.forget_note, self._place)
        super().reject()

    def reject(self) -> None:
        """Closed with Esc or by the window: what was typed is kept."""
        self.keep_draft()
        super().reject()

    def keep_draft(self) -> None:
        """Puts what is typed into the vault now."""
        self._pause.stop()
        if not self._dirty:
            return
        draft = NoteDraft(
            contact=self.panel.entry(), typed=self.panel.typed(),
            follow_up=self.ui.follow_up_edit.text(),
            follow_up_on=self.ui.follow_up_on_edit.typed(),
        )  # fmt: skip
        self._runner.run(journal.keep_note, self._place, draft, failed=lambda _: None, owner=self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A bare digit chooses while the cursor is at the choice itself."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            digit = event.text()
            if digit and digit in _CHANNEL_KEYS and not event.modifiers():
                self._choose_channel(int(digit))
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        ui = self.ui
        self.finder.chosen.connect(self.choose)
        ui.change_button.clicked.connect(lambda: self._show_case(None))
        ui.save_button.clicked.connect(self.save)
        ui.cancel_button.clicked.connect(self.throw_away)
        self.panel.changed.connect(self._typed)
        ui.follow_up_edit.textEdited.connect(self._typed)
        ui.follow_up_on_edit.changed.connect(self._typed)
        self.panel.form.channel_combo.installEventFilter(self)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        for digit in _CHANNEL_KEYS:
            shortcut = QShortcut(QKeySequence(f"Alt+{digit}"), self)
            shortcut.activated.connect(lambda digit=digit: self._choose_channel(int(digit)))

    def _choose_channel(self, number: int) -> None:
        combo = self.panel.form.channel_combo
        combo.setCurrentIndex(number - 1)
        combo.changed.emit()
        self.panel.form.with_whom_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set_case(self, case_id: str) -> None:
        self.panel.show_entry(replace(self.panel.entry(), case_id=case_id))

    def _show_case(self, head: CaseHead | None) -> None:
        self.ui.case_field.clear_error()
        self.ui.case_field.setVisible(head is None)
        self.ui.rest.setVisible(head is not None)
        if head is None:
            self.finder.setFocus()
            return
        self.ui.chosen_label.setText(f"{head.call_name}  {head.number}")
        self.panel.form.channel_combo.setFocus(Qt.FocusReason.TabFocusReason)
        self._runner.run(
            journal.settled_by_contact, head.case_id, done=self._offer_settling, owner=self
        )

    def _offer_settling(self, lines: tuple[DueLine, ...]) -> None:
        for tick, _ in self._ticks:
            tick.hide()
            tick.deleteLater()
        self._ticks = []
        for line in lines:
            tick = QCheckBox(f"{title_of(line)}, {line.on:%d-%m-%Y}", self.ui.settles)
            tick.setObjectName("settles_check")
            self.ui.settles_layout.addWidget(tick)
            self._ticks.append((tick, line))
        self.ui.settles.setVisible(bool(lines))

    def _go_on(self, kept: Kept | None) -> None:
        if kept is None or self._dirty:
            return
        draft, head = kept
        self._dirty = True
        self.panel.show_entry(draft.contact)
        self.panel.restore(draft.typed)
        self.ui.follow_up_edit.setText(draft.follow_up)
        self.ui.follow_up_on_edit.set_typed(draft.follow_up_on)
        if head is not None:
            self._show_case(head)
        self.ui.banner.show_words(
            self.tr("You typed this earlier and did not save it."), role="info-card"
        )

    def _typed(self) -> None:
        self._dirty = True
        self._pause.start()

    def _done(self, _: object) -> None:
        self._dirty = False
        case_id = self.panel.entry().case_id
        self._runner.broadcast(case_id)
        self.saved.emit(case_id)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.ui.save_button.setEnabled(True)
        if not isinstance(error, InvalidFields):
            said = explain(error, _translate)
            self.ui.banner.show_words(said.happened, said.kept, said.next_step)
            return
        own = {
            "follow_up": self.ui.follow_up_field,
            "follow_up_on": self.ui.follow_up_on_field,
        }
        for problem in error.problems:
            if problem.field in own:
                own[problem.field].set_error(field_problem(problem, _translate))
        self.panel.mark(problem for problem in error.problems if problem.field not in own)

    def _fit(self) -> None:
        room = self.screen().availableGeometry()
        self.resize(min(scaled(720), room.width() - 40), min(scaled(640), room.height() - 60))


def _fresh(case_id: str) -> ContactMoment:
    now = datetime.now(UTC).replace(second=0, microsecond=0)
    return ContactMoment(case_id=case_id, at=now)


def _save(session: VaultSession, note: QuickNote, place: str) -> None:
    journal.note_contact(session, note)
    journal.forget_note(session, place)
