"""What stands beside the agenda, or takes turns with it where there is no room."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from mhcoordinator.gui.forms.meeting_page import Ui_MeetingPage
from mhcoordinator.gui.theme import scaled

NARROW = 860  # pixels at 100 % text; below this the agenda and what is beside it take turns
SIDE = 400


class Side(StrEnum):
    """What stands beside the agenda; where there is no room, the agenda is one of them."""

    AGENDA = "agenda"
    CASE = "case"
    PROPOSALS = "proposals"
    DECIDED = "decided"
    TABLE = "table"


class Sides(QObject):
    """One choice for all; narrow until there is room, so that no page makes its window wider.

    Attributes:
        is_narrow: whether the agenda is one of the choices.
    """

    def __init__(self, ui: Ui_MeetingPage, parts: Mapping[Side, QWidget], page: QWidget) -> None:
        super().__init__(page)
        self._ui = ui
        self._parts = parts
        self._counts = (0, 0)
        self._is_over = False
        self.is_narrow = True
        for part in parts.values():
            ui.sides.addWidget(part)
        ui.side_choice.changed.connect(self._chosen)
        self._name()
        self._turn()

    def show(self, side: Side) -> None:
        """Brings one to the front."""
        self._ui.side_choice.set_value(side)
        if side is not Side.AGENDA:
            self._ui.sides.setCurrentWidget(self._parts[side])
        self._arrange()

    def side(self) -> Side:
        """Which one is in front."""
        chosen = self._ui.side_choice.value()
        if isinstance(chosen, Side):
            return chosen
        front = self._ui.sides.currentWidget()
        return next(side for side, part in self._parts.items() if part is front)

    def name(self, number: int, seated: int, *, is_over: bool = False) -> None:
        """Says on the choices how many proposals, or decisions, and participants there are."""
        self._counts, self._is_over = (number, seated), is_over
        self._name()

    def fit(self, width: int) -> bool:
        """Beside each other where there is room; whether that changed."""
        narrow = width < scaled(NARROW)
        if narrow == self.is_narrow:
            return False
        self.is_narrow = narrow
        taken, instead = (Side.CASE, Side.AGENDA) if narrow else (Side.AGENDA, Side.CASE)
        side = self.side()
        self._turn()
        self._name()
        self.show(instead if side is taken else side)
        return True

    def _chosen(self) -> None:
        """What was chosen is not taken back."""
        self.show(self.side())

    def _name(self) -> None:
        choice, chosen = self._ui.side_choice, self.side()
        number, seated = self._counts
        proposals = Side.PROPOSALS, self.tr("Proposals {number}").format(number=number)
        decided = Side.DECIDED, self.tr("Decided {number}").format(number=number)
        names = [
            (Side.CASE, self.tr("Case")),
            decided if self._is_over else proposals,
            (Side.TABLE, self.tr("Table {number}").format(number=seated)),
        ]
        if self.is_narrow:
            names.insert(0, (Side.AGENDA, self.tr("Agenda")))
        if [text for _, text in names] != [part.text() for part in choice.segments()]:
            choice.set_options(names)
            choice.set_value(chosen)

    def _turn(self) -> None:
        """The choice stands above what it chooses."""
        if self.is_narrow:
            above = self._ui.page_layout.indexOf(self._ui.body_layout)
            self._ui.page_layout.insertWidget(above, self._ui.side_choice)
        else:
            self._ui.side_layout.insertWidget(0, self._ui.side_choice)

    def _arrange(self) -> None:
        at_agenda = self.side() is Side.AGENDA
        self._ui.agenda_part.setVisible(not self.is_narrow or at_agenda)
        self._ui.side.setVisible(not self.is_narrow or not at_agenda)
        self._ui.side.setMinimumWidth(0 if self.is_narrow else scaled(SIDE))
