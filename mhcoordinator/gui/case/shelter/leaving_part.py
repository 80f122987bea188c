"""How the stay ends that is left: which one, when and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from mhcoordinator.domain.errors import InvalidValue
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement, ShelterEnd
from mhcoordinator.gui.case.describe_headings import heading
from mhcoordinator.gui.case.describe_values import Wording
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.enum_combo import EnumCombo
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.field_row import FieldRow
from mhcoordinator.gui.widgets.partial_date_edit import PartialDateEdit
from mhcoordinator.services.checking import contradictions_in
from mhcoordinator.services.explanations import field_problem
from mhcoordinator.services.shelter import Leaving

STAY, ENDED, REASON = "move:stay", "move:ended", "move:reason"


class LeavingPart(QWidget):
    """Stands above the form of the new place.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._stays: tuple[Placement, ...] = ()
        self.stay_combo = QComboBox(self)
        self.stay_combo.setObjectName("leaving_stay_combo")
        self.ended_edit = PartialDateEdit(self)
        self.ended_edit.setObjectName("leaving_ended_edit")
        self.reason_combo = EnumCombo(self)
        self.reason_combo.setObjectName("leaving_reason_combo")
        self.reason_combo.set_enum(ShelterEnd, QCoreApplication.translate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(14))
        self._stay_field = Field(self.tr("Which place is left?"), self.stay_combo)
        self._ended_field = Field(self.tr("Left on"), self.ended_edit)
        reason_field = Field(self.tr("Why it ended"), self.reason_combo)
        column.addWidget(self._stay_field)
        row = FieldRow(self)
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._ended_field, 2)
        beside.addWidget(reason_field, 2)
        column.addWidget(row)
        self.stay_combo.activated.connect(self.changed)
        self.ended_edit.changed.connect(self.changed)
        self.ended_edit.changed.connect(self._look_at_days)
        self.stay_combo.activated.connect(self._look_at_days)
        self.reason_combo.changed.connect(self.changed)

    def show_stays(self, stays: tuple[Placement, ...], today: PartialDate) -> None:
        """Offers the current stays; the newest is the one that is left, unless said otherwise."""
        self._stays = stays
        self.stay_combo.clear()
        for stay in stays:
            said = heading(stay, self._wording)
            since = self._wording.value("started", stay.started)
            self.stay_combo.addItem(f"{said} ({since})" if since else said)
        self.stay_combo.setCurrentIndex(len(stays) - 1)
        self.ended_edit.set_value(today)
        self.setVisible(bool(stays))

    def leaving(self) -> Leaving | None:
        """What was typed; None when there is no place to leave.

        Raises:
            InvalidValue: the day cannot be read.
        """
        if not self._stays:
            return None
        reason = self.reason_combo.value()
        return Leaving(
            stay=self._stays[self.stay_combo.currentIndex()],
            ended=self.ended_edit.value(),
            reason=reason if isinstance(reason, ShelterEnd) else None,
        )

    def typed(self) -> dict[str, str]:
        """For a draft."""
        if not self._stays:
            return {}
        reason = self.reason_combo.value()
        return {
            STAY: self._stays[self.stay_combo.currentIndex()].id,
            ENDED: self.ended_edit.typed(),
            REASON: reason.value if isinstance(reason, ShelterEnd) else "",
        }

    def restore(self, typed: dict[str, str]) -> None:
        """Shows what a draft kept."""
        places = [stay.id for stay in self._stays]
        if typed.get(STAY) in places:
            self.stay_combo.setCurrentIndex(places.index(typed[STAY]))
        if ENDED in typed:
            self.ended_edit.set_typed(typed[ENDED])
        if typed.get(REASON):
            self.reason_combo.set_value(ShelterEnd(typed[REASON]))

    def mark(self) -> bool:
        """Says what is wrong with the day; whether all is well."""
        try:
            leaving = self.leaving()
        except InvalidValue as problem:
            return self._say(problem.problem)
        if leaving is not None and leaving.ended is None:
            return self._say("day_missing")
        self._look_at_days()
        return True

    def _look_at_days(self) -> None:
        """A day before the stay began is marked and can be saved; while it is typed it is left."""
        try:
            leaving = self.leaving()
        except InvalidValue:
            return
        stay = leaving.left() if leaving is not None else Placement()
        odd = [item.problem for item in contradictions_in(stay) if item.field == "ended"]
        self._say(odd[0] if odd else "")

    def mark_problem(self, problem: InvalidValue) -> None:
        """Says what the service found wrong, when it is about the stay that is left."""
        if any(stay.id == problem.entry_id for stay in self._stays):
            self._say(problem.problem)

    def _say(self, problem: str) -> bool:
        found = InvalidValue("ended", problem)
        words = field_problem(found, QCoreApplication.translate) if problem else ""
        self._ended_field.set_error(words)
        return not problem
