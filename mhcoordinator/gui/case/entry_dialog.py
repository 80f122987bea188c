"""One entry in its form: a new one, or a correction of what stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from mhcoordinator.domain.entry import Entry, new_id
from mhcoordinator.domain.errors import Conflict, InvalidFields
from mhcoordinator.gui.case.describe_entry import is_secret, mask_for
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.dialog_titles import dialog_title
from mhcoordinator.gui.case.panel_choice import panel_for
from mhcoordinator.gui.forms.entry_dialog import Ui_EntryDialog
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services import entries, entry_drafts
from mhcoordinator.services.explanations import explain
from mhcoordinator.services.session import VaultSession

PAUSE_BEFORE_KEEPING = 700  # milliseconds after the last key


class EntryDialog(QDialog):
    """Saves with Ctrl+S; closing it in any other way keeps what was typed as a draft.

    The draft waits in the vault, also when the vault locks itself while the form is open.

    Signals:
        saved: the entry was written.
        draft_kept: the form was closed with something typed in it.
    """

    saved = Signal()
    draft_kept = Signal()

    def __init__(
        self,
        runner: TaskRunner,
        entry: Entry,
        seen: Entry | None,
        parent: QWidget | None = None,
        typed: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.ui = Ui_EntryDialog()
        self.ui.setupUi(self)
        self._runner = runner
        self._seen = seen
        self.command = new_id()
        self._dirty = typed is not None
        self.wording = Wording()
        self.panel = panel_for(entry)
        self.panel.work_with(runner)
        self.panel.show_entry(entry)
        self.panel.restore(typed or {})
        self.panel.changed.connect(self.note_typing)
        self.ui.panel_layout.insertWidget(0, self.panel)
        title = dialog_title(entry, is_new=seen is None)
        self.ui.title_label.setText(title)
        self.setWindowTitle(title)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_BEFORE_KEEPING)
        self._pause.timeout.connect(self.keep_draft)
        for key in ("Ctrl+S", "Ctrl+Return"):
            QShortcut(QKeySequence(key), self, self.save)
        self.ui.save_button.clicked.connect(self.save)
        self.ui.cancel_button.clicked.connect(self.throw_away)
        self.fit()
        self.panel.focus_first()

    def save(self) -> None:
        """Writes the entry; what cannot be right is said at its field and nothing is written."""
        if not self.ui.save_button.isEnabled():
            return
        if not self.is_complete():
            self._say_problems()
            return
        self._pause.stop()
        self.ui.save_button.setEnabled(False)
        work = self.work(self.panel.entry())
        self._runner.run(*work, done=self._done, failed=self._failed, owner=self)

    def is_complete(self) -> bool:
        """Marks what cannot be right, and says whether all is well."""
        return not self.panel.mark_all()

    def work(self, entry: Entry) -> tuple[Any, ...]:
        """The service that writes the entry, with its arguments."""
        if self._seen is None:
            return (_add, entry, self.command)
        return (_correct, entry, self._seen)

    def typed(self) -> dict[str, str]:
        """What a draft keeps beside the entry."""
        return self.panel.typed()

    def show_problems(self, error: InvalidFields) -> None:
        """Says at the fields what the service found wrong."""
        self.panel.mark(error.problems)
        self._say_problems()

    def throw_away(self) -> None:
        """Closes the form and forgets what was typed."""
        self._pause.stop()
        entry, dirty = self.panel.entry(), self._dirty
        self._dirty = False
        if dirty:
            self._runner.run(entry_drafts.discard_entry_draft, entry)
        super().reject()

    def reject(self) -> None:
        """Closed with Esc, by the window, or by the lock: what was typed is kept."""
        if self._dirty:
            self.keep_draft()
            self.draft_kept.emit()
        super().reject()

    def keep_draft(self) -> None:
        """Puts what is typed into the vault now."""
        self._pause.stop()
        if self._dirty:
            entry, typed = self.panel.entry(), self.typed()
            self._runner.run(
                entry_drafts.keep_entry_draft, entry, typed, failed=lambda _: None, owner=self
            )

    def note_typing(self) -> None:
        """Something was typed; it is kept as a draft after a pause."""
        self._dirty = True
        self._pause.start()

    def _done(self, _: object) -> None:
        self._dirty = False
        self.saved.emit()
        self.accept()

    def _failed(self, error: Exception) -> None:
        self.ui.save_button.setEnabled(True)
        if isinstance(error, InvalidFields):
            self.show_problems(error)
        elif isinstance(error, Conflict) and self._seen is not None:
            self._runner.run(
                _as_it_stands, self._seen, done=self._show_conflict, failed=self._say, owner=self
            )
        else:
            self._say(error)

    def _show_conflict(self, current: Entry) -> None:
        """Says at each field what stands there now; saving again writes over it knowingly."""
        before, self._seen = self._seen, current
        for item in fields(current):
            now = getattr(current, item.name)
            field = self.panel.field(item.name)
            if field is not None and now != getattr(before, item.name):
                said = self._said(current, item.name) or self.tr("nothing")
                field.set_error(self.tr("Changed meanwhile. Now it says: {now}").format(now=said))
        self.ui.banner.show_words(
            self.tr("This was changed while you were typing."),
            self.tr("Nothing was overwritten. What you typed still stands here."),
            self.tr("Look at the marked fields, then save again to keep what you typed."),
        )

    def _said(self, entry: Entry, field: str) -> str:
        text = self.wording.value(field, getattr(entry, field))
        return mask_for(entry, field, text) if text and is_secret(entry, field) else text

    def _say_problems(self) -> None:
        self.ui.banner.show_words(
            self.tr("Something cannot be right yet."),
            self.tr("Nothing was saved; what you typed still stands here."),
            self.tr("Look at the sentences in red."),
        )

    def _say(self, error: Exception) -> None:
        said = explain(error, self.wording.translate)
        self.ui.banner.show_words(said.happened, said.kept, said.next_step)

    def fit(self) -> None:
        """As high as its contents, as far as the screen goes."""
        room = self.screen().availableGeometry()
        height = self.ui.page.sizeHint().height() + scaled(120)
        self.resize(
            min(scaled(760), room.width() - 40), min(max(height, scaled(420)), room.height() - 60)
        )


def _add(session: VaultSession, entry: Entry, command: str) -> None:
    entries.add(session, entry, command)
    entry_drafts.discard_entry_draft(session, entry)


def _correct(session: VaultSession, entry: Any, seen: Any) -> None:
    if type(entry).__name__ == "CaseFile":
        entries.correct_case(session, entry, seen)
    else:
        entries.correct(session, entry, seen)
    entry_drafts.discard_entry_draft(session, entry)


def _as_it_stands(session: VaultSession, seen: Entry) -> Entry:
    with session.transaction() as unit:
        return unit.get(type(seen), seen.id)
