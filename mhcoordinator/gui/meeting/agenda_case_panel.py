"""The case in front: its question, its tier in words, and who takes part on what ground."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.domain.labels import label
from mhcoordinator.domain.meeting import AgendaItem, Participant
from mhcoordinator.domain.sharing import MEETING_TIERS, DisclosureTier
from mhcoordinator.gui.case.confirm_strip import ConfirmStrip
from mhcoordinator.gui.case.describe_values import capitalised
from mhcoordinator.gui.forms.agenda_case_panel import Ui_AgendaCasePanel
from mhcoordinator.gui.meeting import seat_words
from mhcoordinator.gui.meeting.keyed_rows import KeyedRows
from mhcoordinator.gui.meeting.meeting_desk import MeetingDesk
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.meeting.seat_row import SeatRow, SeatShown
from mhcoordinator.services.meeting.agenda import AgendaCase

PAUSE = 600  # milliseconds after the last key


class AgendaCasePanel(QWidget):
    """Follows the table; what is typed is written when the typing pauses.

    Signals:
        case_wanted: the id of the case whose file is to be opened.
        consent_wanted: (case id, `Participant`) for whom a consent is to be recorded.
        changed: something is different now, before the vault has written it.
    """

    case_wanted = Signal(str)
    consent_wanted = Signal(str, object)
    changed = Signal()

    def __init__(self, desk: MeetingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._item_id = ""
        self.ui = Ui_AgendaCasePanel()
        self.ui.setupUi(self)
        self._rows = KeyedRows(self.ui.seats_layout, self, self._new_row)
        tiers = [(tier, capitalised(label(tier, translate))) for tier in MEETING_TIERS]
        self.ui.tier_choice.set_options(tiers)
        self.confirm = ConfirmStrip(
            self.tr("Take this case off the agenda?"), self.tr("Take off"), self
        )
        self.ui.case_layout.addWidget(self.confirm)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.keep_draft)
        self._connect()
        self.show_case("")

    def show_case(self, item_id: str) -> None:
        """Shows a case as it will be; an empty id shows that there is none."""
        if item_id != self._item_id:
            self.keep_draft()
            self._item_id = item_id
            self.confirm.hide()
        case, item = self._desk.case_of(item_id), self._desk.item(item_id)
        has_case = case is not None and item is not None
        self.ui.case_part.setVisible(has_case)
        self.ui.empty_label.setVisible(not has_case)
        if case is not None and item is not None:
            self._show(case, item)

    def ask_to_remove(self) -> None:
        """Asks whether the case is to be taken off."""
        if self._item_id and not self._desk.is_closed:
            self.confirm.ask()

    def focus_question(self) -> None:
        """Goes to the question."""
        self.ui.question_edit.setFocus()

    def keep_draft(self) -> None:
        """Writes the question now, when it was not written yet."""
        if self._pause.isActive():
            self._pause.stop()
            question = self.ui.question_edit.text().strip()
            self._desk.change_item(self._item_id, question=question)
            self.changed.emit()

    def _connect(self) -> None:
        ui = self.ui
        ui.question_edit.changed.connect(self._pause.start)
        ui.minutes_edit.changed.connect(self._change_minutes)
        ui.tier_choice.changed.connect(self._change_tier)
        ui.open_button.clicked.connect(self._open_case)
        ui.everyone_button.clicked.connect(partial(self._seat_all, taken=True))
        ui.no_one_button.clicked.connect(partial(self._seat_all, taken=False))
        ui.off_button.clicked.connect(self.ask_to_remove)
        ui.over_button.clicked.connect(self._take_off)
        self.confirm.confirmed.connect(self._take_off)

    def _show(self, case: AgendaCase, item: AgendaItem) -> None:
        ui, fixed = self.ui, self._desk.is_closed
        ui.title_label.setText(f"{seat_words.case_title(item, case.call_name)}  ·  {case.number}")
        ui.over_card.setVisible(case.is_over)
        ui.over_button.setVisible(not fixed)
        if not self._pause.isActive() and ui.question_edit.text().strip() != item.question:
            ui.question_edit.set_text(item.question)
        ui.question_edit.setReadOnly(fixed)
        ui.minutes_edit.show_minutes(item.minutes)
        ui.minutes_edit.setReadOnly(fixed)
        ui.tier_choice.set_value(item.tier)
        ui.tier_choice.setEnabled(not fixed)
        ui.tier_label.setText(seat_words.tier_meaning(item.tier))
        for part in (ui.everyone_button, ui.no_one_button, ui.off_button):
            part.setVisible(not fixed)
        self._show_seats(case, item)

    def _show_seats(self, case: AgendaCase, item: AgendaItem) -> None:
        people = self._people()
        self.ui.nobody_label.setVisible(not people)
        self._rows.arrange([someone.id for someone in people])
        for someone in people:
            seats = (one for one in case.seats if one.participant.id == someone.id)
            shown = SeatShown(
                item=item,
                someone=someone,
                seat=self._desk.seat(item.id, someone.id),
                read=next(seats, None),
                is_fixed=self._desk.is_closed,
            )
            self._rows[someone.id].show_seat(shown)

    def _new_row(self, participant_id: str) -> SeatRow:
        row = SeatRow(self)
        row.taken.connect(lambda taken: self._seat(participant_id, taken=taken))
        row.seat_changed.connect(self._change_seat)
        row.way_out.connect(lambda code: self._take_way_out(participant_id, code))
        return row

    def _people(self) -> tuple[Participant, ...]:
        return self._desk.found.page.participants if self._desk.found is not None else ()

    def _person(self, participant_id: str) -> Participant | None:
        return next((one for one in self._people() if one.id == participant_id), None)

    def _seat(self, participant_id: str, *, taken: bool) -> None:
        someone = self._person(participant_id)
        if someone is not None:
            self._desk.set_seat(self._item_id, someone, taken=taken)
            self._tell()

    def _seat_all(self, *, taken: bool) -> None:
        for someone in self._people():
            if not (taken and someone.has_left):
                self._desk.set_seat(self._item_id, someone, taken=taken)
        self._tell()

    def _change_seat(self, seat: object) -> None:
        self._desk.change_seat(seat)  # type: ignore[arg-type]
        self._tell()

    def _take_way_out(self, participant_id: str, code: str) -> None:
        someone, item = self._person(participant_id), self._desk.item(self._item_id)
        if someone is None or item is None:
            return
        if code == "lower_tier":
            self._desk.change_item(item.id, tier=DisclosureTier.A)
            self._tell()
        elif code == "note_secrecy":
            self._desk.note_secrecy(someone)
        elif code == "record_consent":
            self.consent_wanted.emit(item.case_id, someone)

    def _change_minutes(self, minutes: int) -> None:
        self._desk.change_item(self._item_id, minutes=minutes)
        self.changed.emit()

    def _change_tier(self) -> None:
        item, chosen = self._desk.item(self._item_id), self.ui.tier_choice.value()
        if item is None:
            return
        if isinstance(chosen, DisclosureTier):
            self._desk.change_item(item.id, tier=chosen)
        self._tell()

    def _take_off(self) -> None:
        item = self._desk.item(self._item_id)
        if item is not None:
            self._desk.take_off(item)

    def _open_case(self) -> None:
        item = self._desk.item(self._item_id)
        if item is not None:
            self.keep_draft()
            self.case_wanted.emit(item.case_id)

    def _tell(self) -> None:
        self.show_case(self._item_id)
        self.changed.emit()
