"""Entries of one kind in a card; an empty card says what will stand there."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.card import Card


class EntryGroup(Card):
    """A card with rows between lines, and a link to add one."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.setObjectName("entry_group")

    def offer(self, text: str, doing: Callable[[], object], name: str) -> QPushButton:
        """Adds a link at the right of the title."""
        link = link_button(text, self, name)
        link.clicked.connect(lambda _: doing())
        whole = self.layout()
        head = whole.itemAt(0) if whole is not None else None
        row = head.layout() if head is not None else None
        if isinstance(row, QHBoxLayout):
            row.addWidget(link)
        return link

    def show_rows(self, rows: Sequence[QWidget], empty: str) -> None:
        """The rows in their order, or a sentence about what will stand there."""
        for place, row in enumerate(rows):
            if place:
                self.add(line(self))
            self.add(row)
        if not rows:
            self.add(muted(self, empty))


def line(parent: QWidget) -> QFrame:
    """A thin line between rows."""
    found = QFrame(parent)
    found.setProperty("role", "line")
    found.setFixedHeight(max(1, scaled(1)))
    return found


def muted(parent: QWidget, text: str) -> QLabel:
    """A quiet sentence."""
    found = plain_label(parent, text)
    found.setProperty("role", "muted")
    return found
