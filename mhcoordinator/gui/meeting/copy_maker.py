"""Prepares the copies of a meeting one after another, the one that is looked at first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from mhcoordinator.domain.meeting import Participant
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.i18n import Translate
from mhcoordinator.services.meeting.agenda import MeetingPage
from mhcoordinator.services.meeting.papers import PreparedCopy


@dataclass(frozen=True, slots=True)
class Refused:
    """A copy that could not be prepared."""

    error: Exception


class CopyMaker(QObject):
    """One task at a time, so that whatever else is asked of the vault waits for one copy at most.

    Signals:
        made: the id of the participant whose copy is there, or was refused.
    """

    made = Signal(str)

    def __init__(
        self,
        runner: TaskRunner,
        prepare: Callable[..., PreparedCopy],
        translate: Translate,
        language: str,
        owner: QObject,
    ) -> None:
        """`prepare` makes one copy, as `prepare_copy` does."""
        super().__init__(owner)
        self._runner = runner
        self._prepare = prepare
        self._translate = translate
        self._language = language
        self._page: MeetingPage | None = None
        self._copies: dict[str, PreparedCopy | Refused] = {}
        self._wanted = ""
        self._making = ""
        self._round = 0

    def work_on(self, page: MeetingPage, *, anew: bool) -> None:
        """Prepares what differs from before, or everything anew."""
        before, self._page = self._page, page
        self._round += 1
        self._making = ""
        if before is None or anew:
            self._copies.clear()
        else:
            for someone in page.participants:
                if _of(before, someone) != _of(page, someone):
                    self._copies.pop(someone.id, None)
        self._go_on()

    def want(self, participant_id: str) -> None:
        """This one is looked at: it comes next."""
        self._wanted = participant_id
        self._go_on()

    def copy_of(self, participant_id: str) -> PreparedCopy | Refused | None:
        """The copy of somebody; None while it is not there yet."""
        return self._copies.get(participant_id)

    def is_done(self) -> bool:
        """Whether every copy is there."""
        return self._page is not None and not self._left()

    def _left(self) -> list[str]:
        people = self._page.participants if self._page is not None else ()
        left = [someone.id for someone in people if someone.id not in self._copies]
        return sorted(left, key=lambda key: key != self._wanted)

    def _go_on(self) -> None:
        left = self._left()
        if self._making or not left or self._page is None:
            return
        self._making = left[0]
        asked, someone = self._round, left[0]
        self._runner.run(
            self._prepare,
            self._page.meeting.id,
            someone,
            self._translate,
            self._language,
            self._page,
            done=lambda copy: self._take(asked, someone, copy),
            failed=lambda error: self._take(asked, someone, Refused(error)),
            owner=self,
        )

    def _take(self, asked: int, participant_id: str, copy: PreparedCopy | Refused) -> None:
        if asked == self._round:
            self._making = ""
            self._copies[participant_id] = copy
            self.made.emit(participant_id)
            self._go_on()


def _of(page: MeetingPage, someone: Participant) -> tuple[object, ...]:
    """All that decides about the copy of one participant, but for what stands in the cases."""
    total = max(one.serial for one in page.participants)
    cases = tuple(
        (case.item, case.is_over, one.seat, one.admission)
        for case in page.cases
        for one in case.seats
        if one.participant.id == someone.id
    )
    return page.meeting, someone, total, cases
