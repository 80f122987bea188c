"""The agenda of a pack, one case unfolded at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.gui.chair.case_card import CaseCard
from mhcoordinator.gui.chair.sitting import Sitting
from mhcoordinator.gui.theme import scaled


class AgendaColumn(QScrollArea):
    """All cases below each other; what is typed goes to the sitting at once.

    Signals:
        shown: another case is in front; carries its place in the agenda, from 0.
    """

    shown = Signal(int)

    def __init__(self, sitting: Sitting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._place = -1
        self.setWidgetResizable(True)
        self.setObjectName("agenda_column")
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, scaled(8), 0)
        column.setSpacing(scaled(8))
        names = [copy.organisation for copy in sitting.pack.copies if copy.organisation]
        self.cards: list[CaseCard] = []
        for place, case in enumerate(sitting.pack.cases):
            card = CaseCard(case, sitting.lines_of(case.item_id), names, inside)
            card.chosen.connect(partial(self.go_to, place))
            card.changed.connect(partial(self._put, card))
            column.addWidget(card)
            self.cards.append(card)
        column.addStretch(1)
        self.setWidget(inside)

    def place(self) -> int:
        """Which case is in front, counted from 0."""
        return max(0, self._place)

    def current(self) -> CaseCard | None:
        """The card in front."""
        return self.cards[self._place] if 0 <= self._place < len(self.cards) else None

    def go_to(self, place: int) -> None:
        """Unfolds a case; one before the first or behind the last is not there."""
        if not 0 <= place < len(self.cards):
            return
        self._place = place
        for number, card in enumerate(self.cards):
            card.show_in_front(number == place)
        QTimer.singleShot(0, self, self._bring_into_sight)
        self.shown.emit(place)

    def step(self, by: int) -> None:
        """To the next case or the one before, with the keys at its line."""
        self.go_to(self.place() + by)
        card = self.current()
        if card is not None:
            card.head.setFocus()

    def add(self, kind: DecisionKind) -> None:
        """A row to type in, at the case in front."""
        card = self.current()
        if card is not None:
            row = card.add(kind)
            QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row))

    def check(self) -> bool:
        """Whether all can go into minutes; else the case that cannot comes in front."""
        for place, card in enumerate(self.cards):
            if not all(row.check() for row in card.rows()):
                self.go_to(place)
                return card.check()
        return True

    def clear(self) -> None:
        """Takes all that was typed away."""
        for card in self.cards:
            card.clear()

    def _put(self, card: CaseCard) -> None:
        self._sitting.put_lines(card.case.item_id, card.lines())

    def _bring_into_sight(self) -> None:
        card = self.current()
        if card is not None:
            self.ensureWidgetVisible(card, 0, scaled(8))
            self.ensureWidgetVisible(card.head, 0, scaled(8))
