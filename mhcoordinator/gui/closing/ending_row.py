"""One matter that is still open, and how it ends."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mhcoordinator.domain.closing import RunningTerm
from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.entry import Entry
from mhcoordinator.gui.case.describe_entry import describe
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.case.dialog_titles import kind_name
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.segmented import SegmentedChoice
from mhcoordinator.services.open_matters import Ending, endings_for, needs_reason


class EndingRow(QWidget):
    """What it is, and its possible endings side by side; none is chosen beforehand.

    Signals:
        changed: an ending was chosen or taken back, or a reason typed.
        settle_wanted: the key of a term that is to be settled by a fact first.
    """

    changed = Signal()
    settle_wanted = Signal(str)

    def __init__(self, entry: Entry, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self._offered: tuple[Ending, ...] = ()
        is_term = isinstance(entry, RunningTerm)
        heading = (
            entry.title if isinstance(entry, RunningTerm) else describe(entry, wording).heading
        )
        kind = self._until(entry) if is_term else kind_name(type(entry).__name__)
        self.choice = SegmentedChoice(self)
        self.choice.setObjectName(f"ending_{entry.id}")
        self.choice.changed.connect(self._chosen)
        self._field = Field(heading, self.choice, kind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scaled(4), 0, scaled(4))
        column.setSpacing(scaled(8))
        column.addWidget(self._field)
        self.reason_edit = QLineEdit(self)
        self.reason_edit.setObjectName(f"reason_{entry.id}")
        self.reason_edit.textEdited.connect(self.changed)
        self._reason_field = Field(self.tr("Why is it dropped? *"), self.reason_edit)
        column.addWidget(self._reason_field)
        self._reason_field.hide()
        if is_term:
            column.addLayout(self._way_to_settle(heading))
        self.offer(with_aftercare=False)

    def _until(self, entry: Entry) -> str:
        day = getattr(entry, "on", None)
        if day is None:
            return self.tr("term that still runs")
        return self.tr("term that still runs, until {day}").format(day=short_date(day))

    def _way_to_settle(self, heading: str) -> QHBoxLayout:
        link = link_button(self.tr("Settle it first"), self, "settle_first_button")
        link.setAccessibleName(self.tr("Settle it first: {what}").format(what=heading))
        link.setProperty("flush", True)
        link.clicked.connect(lambda: self.settle_wanted.emit(self.entry.id))
        row = QHBoxLayout()
        row.addWidget(link)
        row.addStretch()
        return row

    def offer(self, *, with_aftercare: bool) -> None:
        """Shows the endings that are possible; what was chosen stays where it still is."""
        endings = endings_for(self.entry, with_aftercare=with_aftercare)
        if endings == self._offered:
            return
        self._offered = endings
        before, words = self.ending(), self._words()
        self.choice.set_options([(ending, words[ending]) for ending in endings])
        self.choice.set_value(before if before in endings else None)

    def ending(self) -> Ending | None:
        """The chosen ending."""
        value = self.choice.value()
        return value if isinstance(value, Ending) else None

    def reason(self) -> str:
        """Why it is dropped; empty where that is not asked."""
        return self.reason_edit.text().strip() if self._asks_why() else ""

    def choose(self, ending: Ending, reason: str = "") -> None:
        """Chooses an ending, as a kept draft said it."""
        self.choice.set_value(ending)
        self.reason_edit.setText(reason)
        self._reason_field.setVisible(self._asks_why())

    def is_complete(self) -> bool:
        """Whether it is said how it ends, and why where that is asked."""
        return self.ending() is not None and (not self._asks_why() or bool(self.reason()))

    def mark(self) -> None:
        """Says what is missing, if anything is."""
        self._field.set_error("" if self.ending() else self.tr("Say how this ends."))
        missing = self._asks_why() and not self.reason()
        self._reason_field.set_error(self.tr("Say why, in a few words.") if missing else "")

    def _asks_why(self) -> bool:
        return needs_reason(self.entry, self.ending())

    def _chosen(self) -> None:
        if self.ending() is not None:
            self._field.set_error("")
        self._reason_field.setVisible(self._asks_why())
        self.changed.emit()

    def _words(self) -> dict[Ending, str]:
        kind = type(self.entry).__name__
        done = {
            "Goal": self.tr("reached"),
            "Placement": self.tr("ends today"),
            "Referral": self.tr("completed"),
        }
        withdrawn = {"Referral", "ShelterRequest"}
        return {
            Ending.DONE: done.get(kind, self.tr("done")),
            Ending.HANDED_OVER: self.tr("handed over"),
            Ending.DROPPED: self.tr("withdrawn") if kind in withdrawn else self.tr("dropped"),
            Ending.STAYS: self.tr("goes on"),
        }
