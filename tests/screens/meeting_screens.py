"""The screens of the case meeting: the list, its preparation, and the copies."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QWidget

from mhcoordinator.demo.hands import wait_for
from mhcoordinator.gui.meeting.page import MeetingPage, Side
from mhcoordinator.services.meeting import planning
from tests.screens.stage import Stage

Reach = Callable[[Stage], QWidget]


def meeting_screens() -> Iterator[tuple[str, Reach]]:
    yield "meetings", _list
    yield "meeting", _meeting
    yield "meeting-proposals", _beside(Side.PROPOSALS)
    yield "meeting-table", _beside(Side.TABLE)
    yield "meeting-copies", _copies


def _list(stage: Stage) -> QWidget:
    stage.window.pages.show_page("meetings")
    stage.pause()
    return stage.window


def _meeting(stage: Stage) -> QWidget:
    _open(stage)
    return stage.window


def _beside(side: Side) -> Reach:
    def reach(stage: Stage) -> QWidget:
        _open(stage).show_side(side)
        stage.pause()
        return stage.window

    return reach


def _copies(stage: Stage) -> QWidget:
    meeting = _open(stage)
    stage.window.pages.start_copies(meeting.meeting_id)
    stage.pause()
    stage.pause()
    return stage.window


def _open(stage: Stage) -> MeetingPage:
    """The meeting to come."""
    lines = stage.ask(planning.meetings)
    coming = next(line for line in lines if not line.meeting.is_closed)
    page: MeetingPage = stage.window.pages.open_meeting(coming.meeting.id)
    wait_for(lambda: page.desk.found is not None)
    stage.pause()
    return page
