"""One participant in the case in front: whether they take part, and on what ground."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.domain.meeting import AgendaItem, Participant, Seat
from mhcoordinator.domain.sharing import DisclosureTier, SharedField
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting import seat_words
from mhcoordinator.gui.meeting.ground_edit import GroundEdit
from mhcoordinator.gui.meeting.seat_ticks import SeatTicks
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.clear_layout import clear_layout
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.services.explain_disclosure import explain_blocked
from mhcoordinator.services.meeting.agenda import SeatOf

LONGEST = 42  # letters of a ground on its button
INDENT = 28  # pixels at 100 % text: below the words of the tick


@dataclass(frozen=True, slots=True)
class SeatShown:
    """What a row shows.

    Attributes:
        seat: as it will be; None when the participant does not take part.
        read: as it was read, with what stands in the way; None until it was read.
    """

    item: AgendaItem
    someone: Participant
    seat: Seat | None
    read: SeatOf | None
    is_fixed: bool


class SeatRow(QFrame):
    """Parts that are seldom needed are made when they are first needed.

    Signals:
        taken: whether this participant takes part.
        seat_changed: the `Seat` on another ground, or with other ticks.
        way_out: the code of a way out that is not in this row: ``lower_tier``, ``record_consent``
            or ``note_secrecy``.
    """

    taken = Signal(bool)
    seat_changed = Signal(object)
    way_out = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: SeatShown | None = None
        self._said: tuple[object, ...] = ()
        self._ground: GroundEdit | None = None
        self._ticks: SeatTicks | None = None
        self.check = QCheckBox(self)
        self.check.toggled.connect(self.taken)
        self.ground_button = link_button("", self, "ground_button")
        self.ground_button.toggled.connect(self._fold_ground)
        self.ticks_button = link_button("", self, "ticks_button")
        self.ticks_button.toggled.connect(self._fold_ticks)
        for button in (self.ground_button, self.ticks_button):
            button.setCheckable(True)
            button.setProperty("low", True)
            button.setProperty("flush", True)
        self.problem = QLabel(self)
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self._ways = QWidget(self)
        self._ways_out = FlowLayout(self._ways, gap=scaled(6))
        links = QWidget(self)
        self._links = FlowLayout(links, gap=scaled(2))
        self._links.addWidget(self.ground_button)
        self._links.addWidget(self.ticks_button)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(scaled(INDENT), 0, 0, 0)
        self._below.setSpacing(scaled(4))
        for part in (links, self.problem, self._ways):
            self._below.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, scaled(4), 0, scaled(4))
        whole.setSpacing(0)
        whole.addWidget(self.check)
        whole.addLayout(self._below)

    def show_seat(self, shown: SeatShown) -> None:
        """Shows how this participant stands to the case."""
        moved_on = self._shown is None or self._shown.item.id != shown.item.id
        self._shown = shown
        if moved_on:
            self.ground_button.setChecked(False)
            self.ticks_button.setChecked(False)
        serial = shown.someone.serial
        self.setObjectName(f"seat_{serial}")
        self.check.setObjectName(f"seat_check_{serial}")
        self.check.setText(f"{serial}  {words.seat_name(shown.someone)}")
        blocked = self.check.blockSignals(True)
        self.check.setChecked(shown.seat is not None)
        self.check.blockSignals(blocked)
        self.check.setEnabled(not shown.is_fixed)
        self._show_links(shown)
        self._show_problem(shown)
        self._show_editors()

    def keep_draft(self) -> None:
        """Tells now what was typed, when it was not told yet."""
        for editor in (self._ground, self._ticks):
            if editor is not None:
                editor.keep_draft()

    def _show_links(self, shown: SeatShown) -> None:
        seat, tier = shown.seat, shown.item.tier
        needs_ground = seat is not None and tier is not DisclosureTier.A
        self.ground_button.setVisible(needs_ground)
        self.ticks_button.setVisible(needs_ground and tier is DisclosureTier.C)
        if seat is not None:
            said = seat_words.ground(seat)
            short = said if len(said) <= LONGEST else f"{said[:LONGEST].rstrip()} …"
            self.ground_button.setText(self.tr("Ground: {words}").format(words=short))
            self.ground_button.setToolTip(said)
            self.ticks_button.setText(seat_words.ticked_words(seat))
        if not self.ground_button.isVisibleTo(self):
            self.ground_button.setChecked(False)
        if not self.ticks_button.isVisibleTo(self):
            self.ticks_button.setChecked(False)

    def _show_problem(self, shown: SeatShown) -> None:
        read = shown.read if shown.seat is not None else None
        admission = read.admission if read is not None else None
        is_stopped = admission is not None and not admission.is_open
        self.problem.setVisible(is_stopped)
        self._ways.setVisible(is_stopped and not shown.is_fixed)
        said = (admission, shown.is_fixed)
        if said == self._said:
            return
        self._said = said
        clear_layout(self._ways_out)
        if admission is None or admission.is_open:
            return
        why = explain_blocked(admission.stopped, words.translate).happened
        self.problem.setText(f"✕ {why}")
        for code, text in seat_words.ways_out(admission):
            button = QPushButton(text, self._ways)
            button.setObjectName(f"{code}_button")
            button.setProperty("role", "toggle")
            button.setAccessibleDescription(f"{self.check.text()}. {why}")
            button.clicked.connect(partial(self._take, code))
            self._ways_out.addWidget(button)

    def _take(self, code: str) -> None:
        shown = self._shown
        if shown is None or shown.seat is None or shown.read is None:
            return
        admission = shown.read.admission
        if code == "leave_out":
            self.check.setChecked(False)
        elif code == "untick" and admission.field is not None:
            self._untick(shown.seat, admission.field)
        elif code == "give_reason" and admission.field is not None:
            self.ticks_button.setChecked(True)
            assert self._ticks is not None  # noqa: S101 (unfolded just now)
            self._ticks.focus_reason(admission.field)
        elif code == "record_basis" and admission.stopped in {"basis_missing", "note_missing"}:
            self.ground_button.setChecked(True)
            assert self._ground is not None  # noqa: S101 (unfolded just now)
            self._ground.focus_what_is_missing()
        else:
            self.way_out.emit("record_consent" if code == "record_basis" else code)

    def _untick(self, seat: Seat, field: SharedField) -> None:
        fields = tuple(item for item in seat.fields if item is not field)
        reasons = tuple(it for it in seat.reasons if not it.startswith(f"{field.value}:"))
        self.seat_changed.emit(replace(seat, fields=fields, reasons=reasons))

    def _fold_ground(self, unfolded: bool) -> None:
        if unfolded and self._ground is None:
            self._ground = GroundEdit(self)
            self._ground.changed.connect(self._change_ground)
            self._below.insertWidget(1, self._ground)
        if self._ground is not None:
            self._ground.setVisible(unfolded)
        self._show_editors()

    def _fold_ticks(self, unfolded: bool) -> None:
        if unfolded and self._ticks is None:
            self._ticks = SeatTicks(self)
            self._ticks.changed.connect(self._change_ticks)
            self._below.addWidget(self._ticks)
        if self._ticks is not None:
            self._ticks.setVisible(unfolded)
        self._show_editors()

    def _show_editors(self) -> None:
        shown = self._shown
        if shown is None or shown.seat is None:
            return
        if self._ground is not None:
            self._ground.setEnabled(not shown.is_fixed)
            self._ground.show_value(shown.seat.basis, shown.seat.basis_note)
        if self._ticks is not None:
            self._ticks.setEnabled(not shown.is_fixed)
            self._ticks.show_seat(shown.seat, shown.read.blocked if shown.read else {})

    def _change_ground(self) -> None:
        if self._shown is not None and self._shown.seat is not None and self._ground is not None:
            basis, note = self._ground.value()
            self.seat_changed.emit(replace(self._shown.seat, basis=basis, basis_note=note))

    def _change_ticks(self) -> None:
        if self._shown is not None and self._shown.seat is not None and self._ticks is not None:
            self.seat_changed.emit(self._ticks.apply_to(self._shown.seat))
