"""One organisation: how to reach it, and the people in it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mhcoordinator.domain.identifiers import phone_for_reading
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.organisation import Organisation, Professional
from mhcoordinator.gui.case.confirm_strip import ConfirmStrip
from mhcoordinator.gui.case.describe_values import Wording, capitalised
from mhcoordinator.gui.case.entry_group import EntryGroup, muted
from mhcoordinator.gui.case.fact_grid import FactGrid
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import LongText, plain_label
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.pill import Pill

TITLE_WIDTH = 90  # pixels at 100 % text


class OrganisationDetails(QWidget):
    """What is known about an organisation.

    Signals:
        correct_pressed, add_person_pressed: for the organisation.
        correct_person_pressed, remove_person_pressed: with a `Professional`.
    """

    correct_pressed = Signal()
    add_person_pressed = Signal()
    correct_person_pressed = Signal(object)
    remove_person_pressed = Signal(object)

    def __init__(
        self,
        organisation: Organisation,
        people: tuple[Professional, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wording = Wording()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, scaled(6), 0)
        column.setSpacing(scaled(16))
        column.addWidget(self._facts(organisation))
        column.addWidget(self._people(people))
        column.addStretch(1)

    def _facts(self, item: Organisation) -> EntryGroup:
        card = EntryGroup(item.name)
        card.offer(self.tr("Correct"), self.correct_pressed.emit, "correct_organisation_button")
        pills = FlowLayout(gap=scaled(8))
        pills.addWidget(Pill(capitalised(label(item.kind, self._wording.translate)), "info"))
        if item.is_national:
            pills.addWidget(Pill(self.tr("national partner"), "plan"))
        card.body.addLayout(pills)
        lines = (
            (self.tr("Region"), item.region),
            (self.tr("Address"), item.address),
            (self.tr("Place"), " ".join(part for part in (item.postcode, item.place) if part)),
            (self.tr("Phone"), phone_for_reading(item.phone) if item.phone else ""),
            (self.tr("E-mail"), item.email),
            (self.tr("Note"), item.note),
            (self.tr("Source"), item.source),
        )
        card.body.addWidget(_facts(card, [(key, text) for key, text in lines if text]))
        if item.is_national:
            words = self.tr("Came along with the program. What you add stays yours.")
            card.add(muted(card, words))
        return card

    def _people(self, people: tuple[Professional, ...]) -> EntryGroup:
        card = EntryGroup(self.tr("People"))
        card.offer(self.tr("+ person"), self.add_person_pressed.emit, "add_person_button")
        empty = self.tr("Who you speak with here, and when they can be reached.")
        card.show_rows([self._person(person, card) for person in people], empty)
        return card

    def _person(self, person: Professional, card: QWidget) -> QWidget:
        row = QWidget(card)
        row.setObjectName(f"person_{person.id}")
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        name = plain_label(row, " · ".join(p for p in (person.name, person.role) if p))
        name.setProperty("role", "strong")
        column.addWidget(name)
        lines = (
            (self.tr("Phone"), phone_for_reading(person.phone) if person.phone else ""),
            (self.tr("E-mail"), person.email),
            (self.tr("To reach"), person.reachable),
        )
        column.addWidget(_facts(row, [(key, text) for key, text in lines if text]))
        correct = link_button(self.tr("Correct"), row, "correct_person_button")
        correct.clicked.connect(partial(self.correct_person_pressed.emit, person))
        remove = link_button(self.tr("Remove"), row, "remove_person_button")
        strip = ConfirmStrip(
            self.tr("Take this person out of the directory?"), self.tr("Remove"), row
        )
        remove.clicked.connect(strip.ask)
        strip.confirmed.connect(partial(self.remove_person_pressed.emit, person))
        links = FlowLayout(gap=scaled(6))
        links.addWidget(correct)
        links.addWidget(remove)
        column.addLayout(links)
        column.addWidget(strip)
        return row


def _facts(parent: QWidget, lines: list[tuple[str, str]]) -> FactGrid:
    grid = FactGrid(parent, title_width=TITLE_WIDTH)
    for key, text in lines:
        grid.add_fact(key, LongText(text, key, parent))
    grid.arrange()
    return grid
