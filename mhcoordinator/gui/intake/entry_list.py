"""Several entries of one kind on a page: cards, of which one can be open for typing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.gui.intake.entry_card import EntryCard
from mhcoordinator.gui.panels.entry_panel import EntryPanel
from mhcoordinator.gui.panels.entry_texts import details, headline
from mhcoordinator.gui.theme import scaled


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
        self._entries: list[Entry] = []
        self._typed: dict[str, dict[str, str]] = {}
        self._fresh: dict[str, Entry] = {}
        self._open_id = ""
        self._removed: tuple[int, Entry, dict[str, str]] | None = None
        self._make: Callable[[], Entry] = Entry
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
        self._undo_row, self._undo_label, self._undo = self._make_undo_row()
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
        self._panel, self._make = panel, make
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
        self._entries = list(entries)
        self._typed = {entry.id: {} for entry in entries}
        for key, text in typed.items():
            entry_id, _, name = key.partition("/")
            if entry_id in self._typed:
                self._typed[entry_id][name] = text
        if self._open_id not in self._typed:
            self._open_id = ""
        self._removed = None
        self._lay_out()
        if self._open_id:
            self._fill_panel()

    def entries(self) -> tuple[Any, ...]:
        """The entries in which something was said."""
        return tuple(
            entry
            for entry in self._entries
            if self._typed[entry.id] or not self._says_nothing(entry)
        )

    def typed(self) -> dict[str, str]:
        """Texts that cannot be read, by ``entry id/field``."""
        return {
            f"{entry_id}/{name}": text
            for entry_id, texts in self._typed.items()
            for name, text in texts.items()
        }

    # --- what a person does

    def add(self) -> None:
        """Opens a fresh entry for typing."""
        entry = self._make()
        self._entries.append(entry)
        self._fresh[entry.id] = entry
        self._typed[entry.id] = {}
        self._removed = None
        self.open(entry.id)
        self.changed.emit()

    def open(self, entry_id: str) -> None:
        """Opens one entry for typing; what was open closes."""
        self._open_id = entry_id
        self._fill_panel()
        self._lay_out()
        self.panel.focus_first()

    def close_open(self) -> None:
        """Folds the open entry to a card; an entry in which nothing was said goes away."""
        entry = self._by_id(self._open_id)
        self._open_id = ""
        if entry is not None and not self._typed[entry.id] and self._says_nothing(entry):
            self._entries.remove(entry)
            self._typed.pop(entry.id)
            self.changed.emit()
        self._lay_out()
        self._add.setFocus()

    def remove(self, entry_id: str) -> None:
        """Takes an entry away; it can be put back until the page is left."""
        entry = self._by_id(entry_id)
        if entry is None:
            return
        self._removed = (self._entries.index(entry), entry, self._typed.pop(entry_id))
        self._entries.remove(entry)
        if self._open_id == entry_id:
            self._open_id = ""
        self._lay_out()
        self._undo.setFocus()
        self.changed.emit()

    def put_back(self) -> None:
        """Undoes the last removal."""
        if self._removed is None:
            return
        place, entry, texts = self._removed
        self._removed = None
        self._entries.insert(place, entry)
        self._typed[entry.id] = texts
        self._lay_out()
        self._add.setFocus()
        self.changed.emit()

    def has_cards(self) -> bool:
        """Whether any entry is shown, open or closed."""
        return bool(self._entries)

    def focus_add(self) -> None:
        """Puts the cursor on the button that adds an entry."""
        self._add.setFocus()

    def focus_problem(self, problem: InvalidValue) -> bool:
        """Opens the entry of a problem at its field; False when it is none of ours."""
        if self._by_id(problem.entry_id) is None:
            return False
        self.open(problem.entry_id)
        self.panel.mark_all()
        self.panel.focus_field(problem.field)
        return True

    # --- inside

    def _by_id(self, entry_id: str) -> Entry | None:
        return next((entry for entry in self._entries if entry.id == entry_id), None)

    def _says_nothing(self, entry: Entry) -> bool:
        return entry == self._fresh.get(entry.id, type(entry)(id=entry.id))

    def _fill_panel(self) -> None:
        entry = self._by_id(self._open_id)
        if entry is not None:
            self.panel.show_entry(entry)
            self.panel.restore(self._typed[entry.id])

    def _take_over(self) -> None:
        entry = self._by_id(self._open_id)
        if entry is None:
            return
        self._entries[self._entries.index(entry)] = self.panel.entry()
        self._typed[entry.id] = self.panel.typed()
        self.changed.emit()

    def _lay_out(self) -> None:
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._panel_frame:
                widget.hide()
                widget.deleteLater()
        for entry in self._entries:
            if entry.id == self._open_id:
                self._cards.addWidget(self._panel_frame)
            else:
                card = self._card(entry)
                self._cards.addWidget(card)
                card.show()
        self._panel_frame.setVisible(bool(self._open_id))
        self._hint.setVisible(not self._entries)
        self._undo_row.setVisible(self._removed is not None)
        self._put_in_tab_order()
        if self._removed is not None:
            name = self._headline(self._removed[1])
            self._undo_label.setText(self.tr("Removed: {what}").format(what=name))

    def _put_in_tab_order(self) -> None:
        """Tab goes down the cards as they stand, then to undo and add; fresh ones come last."""
        stops: list[QWidget] = [self._title]
        for place in range(self._cards.count()):
            item = self._cards.itemAt(place)
            widget = item.widget() if item is not None else None
            if isinstance(widget, EntryCard):
                stops += widget.buttons()
            elif widget is not None:
                stops += _focus_chain(widget)
        stops += [self._undo, self._add]
        for one, following in pairwise(stops):
            QWidget.setTabOrder(one, following)

    def _headline(self, entry: Entry) -> str:
        return headline(entry, self.panel.translate, self.panel.language())

    def _card(self, entry: Entry) -> EntryCard:
        card = EntryCard(
            self._headline(entry),
            details(entry, self.panel.translate, self.panel.language()),
            has_problem=bool(self._typed[entry.id]),
        )
        card.edit_asked.connect(lambda: self.open(entry.id))
        card.remove_asked.connect(lambda: self.remove(entry.id))
        return card

    def _make_undo_row(self) -> tuple[QWidget, QLabel, QPushButton]:
        row = QWidget()
        box = QHBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        words = QLabel()
        words.setProperty("role", "muted")
        undo = QPushButton(self.tr("Undo"))
        undo.setObjectName("undo_button")
        undo.clicked.connect(self.put_back)
        box.addWidget(words)
        box.addWidget(undo)
        box.addStretch(1)
        row.hide()
        return row, words, undo


def _focus_chain(frame: QWidget) -> list[QWidget]:
    """What can have the focus within a frame, in the order of Tab."""
    stops: list[QWidget] = []
    widget = frame.nextInFocusChain()
    while widget is not None and widget is not frame:
        if frame.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops
