"""The pages that open from a meeting and take the whole window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mhcoordinator.gui.meeting.page import MeetingPage
    from mhcoordinator.gui.task_runner import TaskRunner
    from mhcoordinator.gui.wholes import Wholes

COPIES, PACK, TABLE, CLOSING = "copies", "pack", "table", "closing"
LISTS = "decision_lists"
SHARED = frozenset({TABLE})
"""Pages at which other people look along: nothing may come over them that shows a name."""


class MeetingWays:
    """Joins what a meeting asks for to the page that does it."""

    def __init__(
        self, runner: TaskRunner, wholes: Wholes, open_meeting: Callable[[str], Any]
    ) -> None:
        self._runner = runner
        self._wholes = wholes
        self._open_meeting = open_meeting
        self._starts: dict[str, Callable[[str], None]] = {
            COPIES: self._start_copies,
            TABLE: self._start_table,
            PACK: self._start_pack,
            CLOSING: self._start_closing,
            LISTS: self._start_lists,
        }

    def join(self, page: MeetingPage) -> None:
        """Lets a meeting that is open lead to its other pages."""
        page.papers_wanted.connect(self._start_copies)
        page.start_wanted.connect(self._start_table)
        page.pack_wanted.connect(self._start_pack)
        page.minutes_wanted.connect(lambda: self._take_in(page))
        page.close_wanted.connect(self._start_closing)
        page.lists_wanted.connect(self._start_lists)

    def start(self, name: str, meeting_id: str) -> None:
        """Opens a page of a meeting again; nothing when it has no page of that name."""
        start = self._starts.get(name)
        if start is not None and meeting_id:
            start(meeting_id)

    def _start_copies(self, meeting_id: str) -> None:
        from mhcoordinator.gui.meeting.copies_page import CopiesPage

        page = CopiesPage(self._runner, meeting_id)
        page.seat_wanted.connect(
            lambda item_id: self._open_meeting(meeting_id).go_to((item_id, "case"))
        )
        self._wholes.put(COPIES, page)

    def _start_closing(self, meeting_id: str) -> None:
        from mhcoordinator.gui.meeting_ending.page import EndingPage

        page = EndingPage(self._runner, meeting_id)
        page.meeting_wanted.connect(self._open_meeting)
        page.lists_wanted.connect(self._start_lists)
        self._wholes.put(CLOSING, page)

    def _start_table(self, meeting_id: str) -> None:
        from mhcoordinator.gui.meeting_room.table_screen import TableScreen

        page = TableScreen(self._runner, meeting_id)
        page.close_wanted.connect(page.keep_draft)  # the closing says what was typed half
        page.close_wanted.connect(lambda: self._start_closing(meeting_id))
        self._wholes.put(TABLE, page)

    def _start_pack(self, meeting_id: str) -> None:
        from mhcoordinator.gui.meeting_pack.pack_page import PackPage

        self._wholes.put(PACK, PackPage(self._runner, meeting_id))

    def _take_in(self, page: MeetingPage) -> None:
        from mhcoordinator.gui.meeting_pack.taking_in import TakingIn

        taking = TakingIn(self._runner, page, page.say)
        taking.look_wanted.connect(self._start_closing)
        taking.ask()

    def _start_lists(self, meeting_id: str) -> None:
        from mhcoordinator.gui.meeting.decision_lists_page import DecisionListsPage

        self._wholes.put(LISTS, DecisionListsPage(self._runner, meeting_id))
