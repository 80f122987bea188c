"""Closing a case: when and why, and for everything that is open how it ends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.closing import AFTERCARE_MONTHS, Closing
from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.due import DueLine
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidFields, InvalidValue
from mhcoordinator.gui.case.due_words import due_title
from mhcoordinator.gui.case.entry_dialog import EntryDialog
from mhcoordinator.gui.case.entry_group import EntryGroup, line, muted
from mhcoordinator.gui.closing.ending_row import EndingRow
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_page, closing, entry_drafts
from mhcoordinator.services.explanations import field_problem
from mhcoordinator.services.open_matters import Ending, Titles, open_matters
from mhcoordinator.services.retention_terms import kept_until, retention_terms
from mhcoordinator.services.session import VaultSession

ENDING, WHY = "ending:", "why:"  # before the id of a matter, among the texts of a draft


class ClosingDialog(EntryDialog):
    """The form of a new closing with the open matters below it.

    Signals:
        settle_wanted: the key of what is due and is to be settled before; the form is put aside.
    """

    settle_wanted = Signal(str)

    def __init__(
        self,
        runner: TaskRunner,
        entry: Closing,
        parent: QWidget | None = None,
        typed: Mapping[str, str] | None = None,
    ) -> None:
        self._rows: list[EndingRow] = []
        self._kept = {
            key.removeprefix(ENDING): Ending(value)
            for key, value in (typed or {}).items()
            if key.startswith(ENDING)
        }
        self._kept_reasons = {
            key.removeprefix(WHY): value
            for key, value in (typed or {}).items()
            if key.startswith(WHY)
        }
        self._view: CaseView | None = None
        super().__init__(runner, entry, None, parent, typed)
        self.ui.title_label.setText(self.tr("Close case"))
        self.setWindowTitle(self.tr("Close case"))
        self.ui.save_button.setText(self.tr("Close the case  (Ctrl S)"))
        self.ui.save_button.setEnabled(False)
        self._matters = EntryGroup(self.tr("What is still open"), self)
        self._retention = muted(self, "")
        self.ui.panel_layout.insertWidget(1, self._matters)
        self.ui.panel_layout.insertWidget(2, self._retention)
        self.panel.changed.connect(self._offer_endings)
        runner.run(_open_in, entry.case_id, self._title, done=self._show_matters, owner=self)

    def work(self, entry: Entry) -> tuple[Any, ...]:
        """Closes the case; the same form never closes it twice."""
        endings = {row.entry.id: row.ending() for row in self._rows}
        reasons = {row.entry.id: row.reason() for row in self._rows}
        return (_close, entry, endings, reasons, self.command, self._title)

    def typed(self) -> dict[str, str]:
        """Also the endings that were chosen, so that a draft brings them back."""
        chosen = {row.entry.id: row.ending() for row in self._rows}
        kept = {f"{ENDING}{key}": ending.value for key, ending in chosen.items() if ending}
        why = {f"{WHY}{row.entry.id}": row.reason() for row in self._rows if row.reason()}
        return super().typed() | kept | why

    def is_complete(self) -> bool:
        """Marks every matter without an ending, and that nobody is named to hand over to."""
        fields_are_right = super().is_complete()
        for row in self._rows:
            row.mark()
        is_said = not self._hands_to_nobody()
        field = self.panel.field("handed_over")
        if field is not None and not is_said:
            missing = InvalidValue("handed_over", closing.Problem.TO_WHOM_MISSING)
            field.set_error(field_problem(missing, self.wording.translate))
        return fields_are_right and is_said and all(row.is_complete() for row in self._rows)

    def show_problems(self, error: InvalidFields) -> None:
        super().show_problems(error)
        for row in self._rows:
            if any(problem.entry_id == row.entry.id for problem in error.problems):
                row.mark()

    def _hands_to_nobody(self) -> bool:
        hands_over = any(row.ending() is Ending.HANDED_OVER for row in self._rows)
        return hands_over and not self.panel.entry().handed_over.strip()

    def _settle_first(self, key: str) -> None:
        """What was typed here waits as a draft."""
        self.reject()
        self.settle_wanted.emit(key)

    def _title(self, line: DueLine) -> str:
        words = line.title(self.wording.language)
        return due_title(line.source, words, self.wording.translate)

    def _show_matters(self, found: tuple[CaseView, tuple[Entry, ...]]) -> None:
        self._view, matters = found
        self._rows = [EndingRow(entry, self.wording, self._matters) for entry in matters]
        if not matters:
            self._matters.add(muted(self, self.tr("Nothing is open. The case can be closed.")))
        else:
            words = self.tr("Say for each how it ends. Nothing is left behind unseen.")
            self._matters.add(muted(self, words))
        for row in self._rows:
            self._matters.add(line(self))
            self._matters.add(row)
            row.changed.connect(self.note_typing)
            row.settle_wanted.connect(self._settle_first)
        self._offer_endings()
        for row in self._rows:
            if row.entry.id in self._kept:
                reason = self._kept_reasons.get(row.entry.id, "")
                row.choose(self._kept[row.entry.id], reason)
        self.ui.save_button.setEnabled(True)
        self.fit()

    def _offer_endings(self) -> None:
        entry = self.panel.entry()
        for row in self._rows:
            row.offer(with_aftercare=entry.with_aftercare)
        self._retention.setText(self._kept_until(entry))

    def _kept_until(self, entry: Closing) -> str:
        if self._view is None or entry.closed_on is None:
            return ""
        profile = self._view.case.retention_profile
        day, term = kept_until(entry.closed_on, profile), retention_terms().get(profile)
        if day is None or term is None:
            return self.tr("Your organisation sets how long this file is kept.")
        return self.tr(
            "Kept until {day} ({source}; known as of {known}). Check with your privacy officer."
        ).format(day=short_date(day), source=term.source, known=short_date(term.known_as_of))


def _open_in(
    session: VaultSession, case_id: str, titles: Titles
) -> tuple[CaseView, tuple[Entry, ...]]:
    view = case_page.case_again(session, case_id)
    return view, (*open_matters(view), *closing.running_in(session, view, titles))


def _close(
    session: VaultSession,
    entry: Closing,
    endings: Mapping[str, Ending],
    reasons: Mapping[str, str],
    command: str,
    titles: Titles,
) -> None:
    months = AFTERCARE_MONTHS if entry.with_aftercare else ()
    closing.close_case(session, entry, endings, months, command, titles, reasons)
    entry_drafts.discard_entry_draft(session, entry)
