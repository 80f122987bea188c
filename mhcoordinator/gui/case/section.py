"""A section of the page of a case: cards below each other, that scroll."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mhcoordinator.domain.entry import Entry, new_id
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_group import EntryGroup
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.theme import scaled

E = TypeVar("E", bound=Entry)
Pills = Callable[[Entry], tuple[tuple[str, str], ...]]


class Section(QScrollArea):
    """Built anew from the data of the page; keeps its place on the screen when it is."""

    def __init__(self, desk: EntryDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.wording = desk.wording
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_data(self, data: PageData) -> None:
        """Shows the case as it stands."""
        place = self.verticalScrollBar().value()
        body = QWidget()
        body.setObjectName("section_body")
        body.setMinimumHeight(1)  # as high as its words at this width, not at the narrowest
        column = QVBoxLayout(body)
        column.setContentsMargins(0, scaled(4), scaled(8), scaled(24))
        column.setSpacing(scaled(16))
        self.fill(column, data)
        column.addStretch(1)
        old = self.takeWidget()  # may hold the button that was pressed just now
        self.setWidget(body)
        if old is not None:
            old.deleteLater()
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        """Puts the cards of this section into the column."""
        raise NotImplementedError

    def group(
        self,
        title: str,
        entries: Sequence[Any],
        empty: str,
        add: tuple[str, Entry] | None,
        pills: Pills | None = None,
    ) -> EntryGroup:
        """A card with a row for each entry.

        Args:
            title: what the entries have in common.
            entries: in the order in which they are shown.
            empty: what will stand here, said when there is nothing.
            add: the words of the link, and the fresh entry that it opens; None for no link.
            pills: (words, role) for an entry.
        """
        card = EntryGroup(title)
        if add is not None:
            text, fresh = add
            name = f"add_{type(fresh).__name__}_button"
            card.offer(text, lambda: self.desk.add(renewed(fresh)), name)
        rows = [
            EntryRow(entry, self.desk, pills(entry) if pills else (), parent=card)
            for entry in entries
        ]
        card.show_rows(rows, empty)
        return card


def renewed(entry: E) -> E:
    """The same fresh entry with an id of its own, so that it can be added twice."""
    return replace(entry, id=new_id())
