"""In tier C, what goes to one participant beyond it: ticked one by one, each with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.meeting import Seat
from mhcoordinator.domain.sharing import SharedField
from mhcoordinator.gui.case.entry_group import line
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.meeting.seat_words import reasons_of
from mhcoordinator.gui.referral import referral_words
from mhcoordinator.gui.referral.shared_field_row import SharedFieldRow
from mhcoordinator.services.partner_presets import SENSITIVE
from mhcoordinator.services.tiers import TICKED_ONE_BY_ONE

PAUSE = 600  # milliseconds after the last key


class SeatTicks(QWidget):
    """What may never go to this participant stands there too, with the reason.

    Signals:
        changed: something was ticked, unticked or explained.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[SharedField, SharedFieldRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        for field in TICKED_ONE_BY_ONE:
            row = SharedFieldRow(field, label(field, translate), self)
            row.ask_reason(True)
            row.check.toggled.connect(self._tell)
            row.reason_edit.textEdited.connect(self._pause.start)
            row.reason_edit.editingFinished.connect(self.keep_draft)
            if self._rows:
                column.addWidget(line(self))
            column.addWidget(row)
            self._rows[field] = row

    def show_seat(self, seat: Seat, blocked: Mapping[SharedField, str]) -> None:
        """Shows what was ticked, unless somebody is typing a reason."""
        if self._pause.isActive():
            return
        reasons = reasons_of(seat)
        for field, row in self._rows.items():
            is_ticked = field in seat.fields
            row.set_ticked(ticked=is_ticked, reason=reasons.get(field, ""))
            row.check.setEnabled(field not in blocked or is_ticked)
            if field in blocked:
                why = referral_words.field_blocked(blocked[field], translate)
                row.describe(why, self.tr("blocked"), "blocked")
            else:
                pill, why = referral_words.sensitive(SENSITIVE[field], translate)
                row.describe(why, pill, "due")

    def apply_to(self, seat: Seat) -> Seat:
        """The seat with what is ticked here, and why."""
        ticked = tuple(field for field, row in self._rows.items() if row.is_ticked())
        reasons = tuple(
            f"{field.value}: {self._rows[field].reason()}"
            for field in ticked
            if self._rows[field].reason()
        )
        return replace(seat, fields=ticked, reasons=reasons)

    def keep_draft(self) -> None:
        """Tells now what was typed, when it was not told yet."""
        if self._pause.isActive():
            self._tell()

    def focus_reason(self, field: SharedField) -> None:
        """Goes to where the reason of a tick is typed."""
        self._rows[field].reason_edit.setFocus()

    def _tell(self, *_: object) -> None:
        self._pause.stop()
        self.changed.emit()
