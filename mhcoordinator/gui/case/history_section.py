"""Every change: when, by whom, what stood there before and after, and a way to take it back."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mhcoordinator.domain.audit import Change
from mhcoordinator.domain.errors import Conflict, NothingToUndo
from mhcoordinator.gui.case.change_words import (
    change_lines,
    change_subject,
    change_title,
    hidden_names,
    once_hidden,
)
from mhcoordinator.gui.case.confirm_strip import ConfirmStrip
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_group import EntryGroup
from mhcoordinator.gui.case.known_then_card import KnownThenCard
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import LongText, plain_label
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.pill import Pill

AT_ONCE = 40
_NOT_UNDONE_HERE = frozenset({"CaseFile", "Disclosure"})


class HistorySection(Section):
    """The newest first; older ones when asked."""

    _shown = AT_ONCE
    _looks_back_at: date | None = None

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        column.addWidget(KnownThenCard(data, self.wording, self._looks_back_at, self._look_back))
        card = EntryGroup(self.tr("History of changes"))
        hidden = once_hidden(data.changes), hidden_names(data.changes)
        newest = data.changes[: self._shown]
        rows = [ChangeRow(change, self.desk, card, hidden) for change in newest]
        card.show_rows(rows, self.tr("Every change of this case is listed here."))
        column.addWidget(card)
        older = len(data.changes) - len(rows)
        if older > 0:
            text = self.tr("Show {number} older changes").format(number=older)
            link = link_button(text, card, "older_button")
            link.clicked.connect(lambda: self._show_older(data))
            card.add(link)

    def _look_back(self, day: date | None) -> None:
        self._looks_back_at = day

    def _show_older(self, data: PageData) -> None:
        self._shown += 200
        self.show_data(data)


class ChangeRow(QWidget):
    """One change; undoing is asked once more in place, and can be undone as well."""

    def __init__(
        self,
        change: Change,
        desk: EntryDesk,
        parent: QWidget | None = None,
        hidden: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset()),
    ) -> None:
        """`hidden` are the ids of entries that were secret at any time, and names of places."""
        ids, places = hidden
        super().__init__(parent)
        self._change = change
        self._desk = desk
        self.setObjectName(f"change_{change.id}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(2), 0, scaled(2))
        column.setSpacing(scaled(3))
        column.addLayout(self._head())
        subject = plain_label(self, change_subject(change, desk.wording, places))
        column.addWidget(subject)
        for field, before, after in change_lines(change, desk.wording, ids, places):
            words = self.tr("{field}: {before} → {after}")
            said = words.format(field=field, before=before, after=after)
            column.addWidget(LongText(said, field, self))
        self._sentence = QLabel(self)
        self._sentence.setProperty("role", "error")
        self._sentence.setWordWrap(True)
        self._sentence.hide()
        if self._can_be_undone():
            self._offer_undo(column)
        column.addWidget(self._sentence)

    def _head(self) -> FlowLayout:
        title = QLabel(change_title(self._change), self)
        title.setProperty("role", "strong")
        when = self._desk.wording.moment(self._change.at)
        who = QLabel(f"{when} · {self._change.user}", self)
        who.setProperty("role", "small")
        row = FlowLayout(gap=scaled(10))
        row.addWidget(title)
        row.addWidget(who)
        if self._change.undone:
            row.addWidget(Pill(self.tr("undone"), "info", self))
        return row

    def _can_be_undone(self) -> bool:
        """A case that began stays; what left the vault cannot be called back."""
        whole = self._change.before is None and self._change.kind in _NOT_UNDONE_HERE
        return not self._change.undone and not whole

    def _offer_undo(self, column: QVBoxLayout) -> None:
        undo = link_button(self.tr("Undo"), self, "undo_button")
        undo.setAccessibleName(self.tr("Undo: {what}").format(what=change_title(self._change)))
        strip = ConfirmStrip(
            self.tr("Put back what stood there before? That is a change too, and can be undone."),
            self.tr("Undo"),
            self,
        )
        undo.clicked.connect(strip.ask)
        strip.confirmed.connect(lambda: self._desk.undo(self._change.id, self._failed))
        line = FlowLayout()
        line.addWidget(undo)
        column.addLayout(line)
        column.addWidget(strip)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Conflict):
            text = self.tr("A later change stands on this one. Undo that one first.")
        elif isinstance(error, NothingToUndo):
            text = self.tr("This was undone already.")
        else:
            self._desk.runner.failure.emit(error)
            return
        self._sentence.setText(f"! {text}")
        self._sentence.show()
