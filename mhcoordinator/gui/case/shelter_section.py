"""Where the client stays and stayed, what lies between, and asking for a place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.labels import label
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement, Secrecy
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState
from mhcoordinator.gui.case.due_words import due_role, when_words
from mhcoordinator.gui.case.entry_group import EntryGroup
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section, renewed
from mhcoordinator.gui.case.shelter.seam_words import seam_role, seam_words
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.services.shelter import WAITING, current_stays, prefilled
from mhcoordinator.services.shelter_gaps import gaps_and_overlaps

_STATE_ROLES = {
    ShelterRequestState.ASKED: "info",
    ShelterRequestState.WAITING_LIST: "due",
    ShelterRequestState.GRANTED: "done",
    ShelterRequestState.REFUSED: "blocked",
    ShelterRequestState.WITHDRAWN: "info",
}


class ShelterSection(Section):
    """The newest first. Where a place is stays hidden until somebody asks for it."""

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        column.addWidget(self._stays(data))
        column.addWidget(self._requests(data))

    def _stays(self, data: PageData) -> EntryGroup:
        view, case_id = data.view, data.view.case.id
        card = EntryGroup(self.tr("Where the client stays"))
        fresh = Placement(case_id=case_id, secrecy=Secrecy.SECRET)
        arrival = replace(fresh, started=PartialDate.of(data.today))
        if current_stays(view.placements, data.today):
            words = self.tr("Move to another place")
            card.offer(words, lambda: self.desk.move(renewed(arrival)), "move_button")
        add = self.tr("+ place")
        card.offer(add, lambda: self.desk.add(renewed(fresh)), "add_Placement_button")
        pieces: list[tuple[date, int, QWidget]] = []
        for place, stay in enumerate(view.placements):
            pills = self._stay_pills(data, stay)
            row = EntryRow(stay, self.desk, pills, parent=card)
            began = stay.started.earliest() if stay.started else date.min
            pieces.append((began, 2 * place + 1, row))
        for seam in gaps_and_overlaps(view.placements, data.today):
            pill = Pill(seam_words(seam, self.wording), seam_role(seam), card)
            pill.setObjectName("seam")
            pieces.append((seam.first, 0, pill))
        pieces.sort(key=lambda piece: piece[:2], reverse=True)
        empty = self.tr("Where the client stays, until when, and how secret the address is.")
        card.show_rows([piece for _, _, piece in pieces], empty)
        for _, _, piece in pieces:
            if isinstance(piece, Pill):
                card.body.setAlignment(piece, Qt.AlignmentFlag.AlignLeft)
        return card

    def _requests(self, data: PageData) -> EntryGroup:
        case_id = data.view.case.id
        card = EntryGroup(self.tr("Requests for a place"))
        fresh = ShelterRequest(case_id=case_id, asked_on=data.today)
        words = self.tr("+ request")
        card.offer(words, lambda: self.desk.add(renewed(fresh)), "add_ShelterRequest_button")
        found = sorted(data.view.shelter_requests, key=_waiting_and_soonest)
        rows = [self._request_row(data, request, card) for request in found]
        card.show_rows(rows, self.tr("Which places were asked for, and what was answered."))
        return card

    def _request_row(self, data: PageData, request: ShelterRequest, card: EntryGroup) -> EntryRow:
        row = EntryRow(request, self.desk, self._request_pills(data, request), parent=card)
        if request.state in WAITING:
            grant = link_button(self.tr("Place granted …"), row, "grant_button")
            grant.clicked.connect(partial(self._grant, request, data.today))
            row.links.addWidget(grant)
        return row

    def _grant(self, request: ShelterRequest, today: date) -> None:
        self.desk.move(replace(prefilled(request), started=PartialDate.of(today)), request.id)

    def _stay_pills(self, data: PageData, stay: Placement) -> tuple[tuple[str, str], ...]:
        pills = []
        if stay.secrecy is Secrecy.SECRET:
            pills.append((self.tr("secret"), "blocked"))
        elif stay.secrecy is Secrecy.PROTECTED:
            pills.append((self.tr("address not shared"), "due"))
        return (*pills, *self._due_pills(data, stay))

    def _request_pills(
        self, data: PageData, request: ShelterRequest
    ) -> tuple[tuple[str, str], ...]:
        words = label(request.state, self.wording.translate)
        if request.list_position is not None and request.state is ShelterRequestState.WAITING_LIST:
            words = self.tr("{state}, number {number}").format(
                state=words, number=request.list_position
            )
        state = (words, _STATE_ROLES[request.state])
        return (state, *self._due_pills(data, request))

    def _due_pills(self, data: PageData, entry: Entry) -> tuple[tuple[str, str], ...]:
        days = sorted({item.on for item in data.due if item.entry_id == entry.id})
        return tuple(
            (when_words(on, data.today, self.wording.translate), due_role(on, data.today))
            for on in days[:1]
        )


def _waiting_and_soonest(request: ShelterRequest) -> tuple[bool, date, int]:
    """Open requests by the day of their answer, then the settled ones, newest first."""
    if request.state in WAITING:
        return False, request.answer_due or date.max, 0
    settled = request.answered_on or request.asked_on or date.min
    return True, date.min, -settled.toordinal()
