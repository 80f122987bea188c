"""Several entries of one kind on a page: cards, of which one can be open for typing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.gui.intake.entry_card import EntryCard
from mhcoordinator.gui.intake.listed_entries import ListedEntries
from mhcoordinator.gui.intake.undo_row import UndoRow
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.panels.entry_texts import details, headline
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.gui.widgets.tab_order import put_before, stops_within


class EntryList(QWidget):
    """Cards with add, edit in place, and remove with undo.

    One panel serves the whole list: it stands in the card that is open. What cannot be read stays
    with its entry while the card is closed.

    Signals:
        changed: an entry was added, typed in, or removed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._listed = ListedEntries()
        self._open_id = ""
        self._panel: EntryPanel[Any] | None = None
        self._title = QLabel()
        self._title.setProperty("role", "section")
        self._hint = QLabel()
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(scaled(8))
        self._panel_frame = QFrame(self)
        self._panel_frame.setProperty("role", "card")
        self._add = QPushButton()
        self._add.setObjectName("add_button")
        self._add.clicked.connect(self.add)
        self._undo_row = UndoRow(self)
        self._undo_row.asked.connect(self.put_back)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, scaled(8), 0, scaled(8))
        box.setSpacing(scaled(8))
        box.addWidget(self._title)
        box.addWidget(self._hint)
        box.addLayout(self._cards)
        box.addWidget(self._undo_row)
        add_row = QHBoxLayout()
        add_row.addWidget(self._add)
        add_row.addStretch(1)
        box.addLayout(add_row)

    # --- set by the form

    def setTitle(self, text: str) -> None:
        self._title.setText(text)

    def setHint(self, text: str) -> None:
        self._hint.setText(text)

    def setAddText(self, text: str) -> None:
        self._add.setText(f"+ {text}")
        self._add.setAccessibleName(text)

    def edit_with(self, panel: EntryPanel[Any], make: Callable[[], Entry]) -> None:
        """Says which panel the entries are typed in, and how a fresh one is made."""
        self._panel, self._listed.make = panel, make
        box = QVBoxLayout(self._panel_frame)
        margin = scaled(16)
        box.setContentsMargins(margin, margin, margin, margin)
        box.addWidget(panel)
        buttons = QHBoxLayout()
        done = QPushButton(self.tr("Ready"))
        done.setObjectName("done_button")
        done.clicked.connect(self.close_open)
        remove = QPushButton(self.tr("Remove"))
        remove.setObjectName("remove_button")
        remove.setProperty("role", "quiet")
        remove.clicked.connect(lambda: self.remove(self._open_id))
        buttons.addWidget(done)
        buttons.addWidget(remove)
        buttons.addStretch(1)
        box.addLayout(buttons)
        self._panel_frame.hide()
        panel.changed.connect(self._take_over)

    # --- what the list shows and gives back

    @property
    def panel(self) -> EntryPanel[Any]:
        assert self._panel is not None  # noqa: S101 (edit_with comes first)
        return self._panel

    @property
    def open_id(self) -> str:
        """The id of the entry that is open for typing; empty when all are closed."""
        return self._open_id

    def show_entries(self, entries: tuple[Entry, ...], typed: Mapping[str, str]) -> None:
        """Shows entries; `typed` holds texts that cannot be read by ``entry id/field``."""
        self._listed.show(entries, typed)
        if self._listed.called(self._open_id) is None:
            self._open_id = ""
        self._lay_out()
        if self._open_id:
            self._fill_panel()

    def entries(self) -> tuple[Any, ...]:
        """The entries in which something was said."""
        return self._listed.telling()

    def typed(self) -> dict[str, str]:
        """Texts that cannot be read, by ``entry id/field``."""
        return self._listed.all_texts()

    # --- what a person does

    def add(self) -> None:
        """Opens a fresh entry for typing."""
        self.open(self._listed.add().id)
        self.changed.emit()

    def open(self, entry_id: str) -> None:
        """Opens one entry for typing; what was open closes."""
        self._open_id = entry_id
        self._fill_panel()
        self._lay_out()
        self.panel.focus_first()

    def close_open(self) -> None:
        """Folds the open entry to a card; an entry in which nothing was said goes away."""
        entry = self._listed.called(self._open_id)
        self._open_id = ""
        if entry is not None and self._listed.says_nothing(entry):
            self._listed.drop(entry)
            self.changed.emit()
        self._lay_out()
        self._add.setFocus()

    def remove(self, entry_id: str) -> None:
        """Takes an entry away; it can be put back until the page is left."""
        entry = self._listed.called(entry_id)
        if entry is None:
            return
        self._listed.remove(entry)
        if self._open_id == entry_id:
            self._open_id = ""
        self._lay_out()
        self._undo_row.button.setFocus()
        self.changed.emit()

    def put_back(self) -> None:
        """Undoes the last removal."""
        if self._listed.put_back():
            self._lay_out()
            self._add.setFocus()
            self.changed.emit()

    def has_cards(self) -> bool:
        """Whether any entry is shown, open or closed."""
        return bool(self._listed)

    def focus_add(self) -> None:
        """Puts the cursor on the button that adds an entry."""
        self._add.setFocus()

    def focus_problem(self, problem: InvalidValue) -> bool:
        """Opens the entry of a problem at its field; False when it is none of ours."""
        if self._listed.called(problem.entry_id) is None:
            return False
        self.open(problem.entry_id)
        self.panel.mark_all()
        self.panel.focus_field(problem.field)
        return True

    # --- inside

    def _fill_panel(self) -> None:
        entry = self._listed.called(self._open_id)
        if entry is not None:
            self.panel.show_entry(entry)
            self.panel.restore(self._listed.texts(entry.id))

    def _take_over(self) -> None:
        if self._listed.called(self._open_id) is not None:
            self._listed.change(self.panel.entry(), self.panel.typed())
            self.changed.emit()

    def _lay_out(self) -> None:
        clear_layout(self._cards, keep=self._panel_frame)
        for entry in self._listed:
            if entry.id == self._open_id:
                self._cards.addWidget(self._panel_frame)
            else:
                card = self._card(entry)
                self._cards.addWidget(card)
                card.show()
        self._panel_frame.setVisible(bool(self._open_id))
        self._hint.setVisible(not self._listed)
        removed = self._listed.removed
        self._undo_row.show_removed(None if removed is None else self._headline(removed))
        self._put_in_tab_order()

    def _put_in_tab_order(self) -> None:
        """Tab goes down the cards as they stand, then to undo and add."""
        stops: list[QWidget] = []
        for place in range(self._cards.count()):
            item = self._cards.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, EntryCard):
                stops += widget.buttons()  # a fresh card comes last in the order of Tab
            elif widget is not None:
                stops += stops_within(widget)
        put_before(self._add, [*stops, self._undo_row.button])

    def _headline(self, entry: Entry) -> str:
        return headline(entry, self.panel.translate, self.panel.language())

    def _card(self, entry: Entry) -> EntryCard:
        card = EntryCard(
            self._headline(entry),
            details(entry, self.panel.translate, self.panel.language()),
            has_problem=bool(self._listed.texts(entry.id)),
        )
        card.edit_asked.connect(lambda: self.open(entry.id))
        card.remove_asked.connect(lambda: self.remove(entry.id))
        return card
