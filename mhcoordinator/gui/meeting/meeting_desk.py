"""What is changed in one meeting: shown at once, written in the vault, and read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.meeting import AgendaItem, Meeting, Participant, Seat
from mhcoordinator.gui.listening import listen
from mhcoordinator.gui.meeting.meetings_page import MEETINGS
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting import agenda, planning
from mhcoordinator.services.meeting.agenda import AgendaCase, MeetingPage, meeting_page
from mhcoordinator.services.meeting.decided import Decided, decided_in
from mhcoordinator.services.meeting.proposals import Proposal, proposals
from mhcoordinator.services.session import VaultSession


@dataclass(frozen=True, slots=True)
class MeetingRead:
    """A meeting as it stands in the vault, and which cases it could discuss, or what it decided."""

    page: MeetingPage
    proposals: tuple[Proposal, ...]
    decided: tuple[Decided, ...]
    today: date


class MeetingDesk(QObject):
    """Knows what the meeting will be once the writes that wait are done.

    Whoever presses ten keys in a row sees ten changes; the vault is read again after the last.

    Signals:
        read: a `MeetingRead`, when nothing waits to be written; `heard_others` says whether
            something was written elsewhere since the last time.
        failed: an error; what stands in the vault is read again.
    """

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, runner: TaskRunner, meeting_id: str, owner: QObject) -> None:
        super().__init__(owner)
        self.runner = runner
        self.meeting_id = meeting_id
        self.found: MeetingRead | None = None
        self._items: dict[str, AgendaItem] = {}
        self._seats: dict[tuple[str, str], Seat] = {}
        self._waiting = 0
        self._asked = 0
        self._telling = False
        self.heard_others = False
        listen(self, runner.changed, self._hear)

    @property
    def is_closed(self) -> bool:
        """Whether the meeting is over: nothing is changed in it."""
        return self.found is None or self.found.page.meeting.is_closed

    def refresh(self) -> None:
        """Reads the meeting; only the last answer counts."""
        self._asked += 1
        asked = self._asked

        def show(found: MeetingRead) -> None:
            if asked == self._asked and self._waiting == 0:
                self._take(found)

        self.runner.run(_read, self.meeting_id, done=show, failed=self.failed.emit, owner=self)

    def case_of(self, item_id: str) -> AgendaCase | None:
        """A case on the agenda, as it was read last."""
        cases = self.found.page.cases if self.found is not None else ()
        return next((case for case in cases if case.item.id == item_id), None)

    def item(self, item_id: str) -> AgendaItem | None:
        """A case on the agenda as it will be."""
        return self._items.get(item_id)

    def seat(self, item_id: str, participant_id: str) -> Seat | None:
        """The seat that somebody will have in a case, if they take part in it."""
        return self._seats.get((item_id, participant_id))

    def change_item(self, item_id: str, **changes: Any) -> None:
        """Writes another question, length, tier or wording of a case."""
        seen = self._items.get(item_id)
        if seen is None:
            return
        item = replace(seen, **changes)
        if item != seen:
            self._items[item_id] = item
            self.write(agenda.change_item, item, seen, tells=(item.case_id,))

    def reorder(self, item_ids: Iterable[str]) -> None:
        """Puts the cases in another order."""
        order = tuple(item_ids)
        for position, item_id in enumerate(order, 1):
            if item_id in self._items:
                self._items[item_id] = replace(self._items[item_id], position=position)
        self.write(agenda.reorder, self.meeting_id, order)

    def set_seat(self, item_id: str, someone: Participant, *, taken: bool) -> None:
        """Lets somebody take part in a case, on the usual ground, or leaves them out."""
        item, key = self._items.get(item_id), (item_id, someone.id)
        if item is None or self.found is None or taken == (key in self._seats):
            return
        if taken:
            seat = agenda.fresh_seat(item, someone, self.found.page.meeting)
            self.change_seat(seat)
        else:
            seat = self._seats.pop(key)
            self.write(agenda.take_seat_away, seat, tells=(seat.case_id,))

    def change_seat(self, seat: Seat) -> None:
        """Writes on what ground somebody takes part, and what was ticked for them."""
        if self._seats.get((seat.item_id, seat.participant_id)) != seat:
            self._seats[seat.item_id, seat.participant_id] = seat
            self.write(agenda.give_seat, seat, tells=(seat.case_id,))

    def put_on(self, case_id: str) -> None:
        """Puts a case at the end of the agenda."""
        self.write(agenda.put_on_agenda, self.meeting_id, case_id, tells=(case_id,))

    def take_off(self, item: AgendaItem) -> None:
        """Takes a case from the agenda."""
        self.write(agenda.take_off_agenda, item, tells=(item.case_id,))

    def save_meeting(self, meeting: Meeting) -> None:
        """Writes the head of the meeting."""
        self.write(planning.save_meeting, meeting)

    def save_participant(self, someone: Participant) -> None:
        """Writes somebody at the table."""
        self.write(planning.save_participant, someone)

    def note_secrecy(self, someone: Participant) -> None:
        """Notes that somebody is bound by professional secrecy."""
        self.save_participant(replace(someone, secrecy=Answer.YES))

    def remove_participant(self, someone: Participant) -> None:
        """Takes somebody from the table, and from all cases."""
        self.write(planning.remove_participant, someone)

    def write(
        self, service: Callable[..., object], *arguments: object, tells: tuple[str, ...] = ()
    ) -> None:
        """Lets a service write, tells whoever shows it, and reads again after the last write."""
        self._waiting += 1

        def done(_: object) -> None:
            self._waiting -= 1
            self.tell(*tells)
            self._perhaps_read()

        def failed(error: Exception) -> None:
            self._waiting -= 1
            self.failed.emit(error)
            self._perhaps_read()

        self.runner.run(service, *arguments, done=done, failed=failed, owner=self)

    def tell(self, *case_ids: str) -> None:
        """Says to everybody else that the meeting and these cases were written."""
        self._telling = True
        self.runner.broadcast(MEETINGS, *case_ids)
        self._telling = False

    def _perhaps_read(self) -> None:
        if self._waiting == 0:
            self.refresh()

    def _hear(self, _: object) -> None:
        if self._telling:
            return
        self.heard_others = True
        if self._waiting == 0:
            self.refresh()

    def _take(self, found: MeetingRead) -> None:
        self.found = found
        self._items = {case.item.id: case.item for case in found.page.cases}
        self._seats = {
            (one.seat.item_id, one.seat.participant_id): one.seat
            for case in found.page.cases
            for one in case.seats
        }
        self.read.emit(found)
        self.heard_others = False


def _read(session: VaultSession, meeting_id: str) -> MeetingRead:
    page = meeting_page(session, meeting_id)
    is_over = page.meeting.is_closed
    return MeetingRead(
        page=page,
        proposals=() if is_over else proposals(session, meeting_id),
        decided=decided_in(session, meeting_id) if is_over else (),
        today=session.clock.today(),
    )
