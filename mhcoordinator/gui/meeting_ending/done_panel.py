"""After the closing: what was written, where it stands now, and the two ways on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mhcoordinator.gui.meeting import meeting_words
from mhcoordinator.gui.meeting_ending import ending_words as words
from mhcoordinator.gui.theme import scaled, set_role
from mhcoordinator.gui.today.line_words import long_day
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel
from mhcoordinator.services.meeting.minutes import Written


class DonePanel(QWidget):
    """Hidden until the meeting is closed.

    Signals:
        lists_pressed, next_pressed, meeting_pressed: the button of that name.
    """

    lists_pressed = Signal()
    next_pressed = Signal()
    meeting_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title_label = WrappedLabel(self.tr("✓ The meeting is closed"), "title", self)
        self.number_label = WrappedLabel("", "section", self)
        self.where_label = WrappedLabel("", "", self)
        self.next_label = WrappedLabel("", "", self)
        self.lists_button = self._button(self.tr("Decision lists"), "lists_button")
        self.next_button = self._button(self.tr("Next meeting"), "next_button")
        self.meeting_button = self._button(self.tr("Back to this meeting"), "meeting_button")
        self._lay_out()
        self.lists_button.clicked.connect(self.lists_pressed)
        self.next_button.clicked.connect(self.next_pressed)
        self.meeting_button.clicked.connect(self.meeting_pressed)
        self.hide()

    def show_written(self, written: Written, cases: int, next_on: date | None) -> None:
        """Says what was written in how many cases, and when the table meets next."""
        said = words.decisions_and_actions(written.decisions, written.actions)
        self.number_label.setText(
            self.tr("Written: {lines}, in {cases}.").format(
                lines=said, cases=meeting_words.count_of_cases(cases)
            )
            if said
            else self.tr("Nothing was typed, so nothing was written.")
        )
        where = [self.tr("Decisions stand in their case, with the day of this meeting.")]
        if written.actions:
            where.append(
                self.tr(
                    "Actions are tasks now: in their case, under Tasks, and on Today when their "
                    "day comes near. What is still open comes back as a proposal for the next "
                    "meeting."
                )
            )
        self.where_label.setText("\n".join(where))
        self.where_label.setVisible(bool(said))
        self.next_label.setText(
            self.tr("The table meets again on {day}.").format(day=long_day(next_on))
            if next_on is not None
            else self.tr("No next meeting was made.")
        )
        self.lists_button.setVisible(bool(said))
        self.next_button.setVisible(next_on is not None)
        primary = self.lists_button if said else self.next_button
        for button in (self.lists_button, self.next_button):
            set_role(button, "primary" if button is primary else "")
        self.show()
        first = primary if primary.isVisibleTo(self) else self.meeting_button
        self.setFocusProxy(first)
        first.setFocus()

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        card = Card("", self)
        for part in (self.number_label, self.where_label, self.next_label):
            card.add(part)
        buttons = FlowLayout(gap=scaled(10))
        for button in (self.lists_button, self.next_button, self.meeting_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(16))
        column.addWidget(self.title_label)
        column.addWidget(card)
        column.addLayout(buttons)
