"""The screens on which a meeting is closed, and on which its decision lists leave."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtWidgets import QWidget

from mhcoordinator.demo.hands import find, wait_for
from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.gui.meeting.decision_lists_page import DecisionListsPage
from mhcoordinator.gui.meeting_ending.page import EndingPage
from mhcoordinator.services.meeting import agenda, minutes, planning
from mhcoordinator.services.meeting.decision_list import PreparedList
from mhcoordinator.services.meeting.minutes import MinuteLine, Written
from tests.screens.stage import Stage

Reach = Callable[[Stage], QWidget]
_DUTCH = (
    "Zij beslist zelf over aangifte; niemand dringt aan.",
    "Gesprek met tolk en advocaat over de aangifte",
    "Vervolgplek zoeken in een andere regio, met het Coördinatiepunt",
    "Blijft thuis wonen zolang het veilig is.",
    "Noodknop aanvragen",
    "Valentina belt met Efe",
)
_ENGLISH = (
    "She decides herself about reporting; nobody presses her.",
    "Talk with interpreter and lawyer about the report",
    "Look for a next place in another region",
    "Goes on living at home as long as that is safe.",
    "Apply for an alarm button",
    "Valentina calls Efe",
)


def ending_screens() -> Iterator[tuple[str, Reach]]:
    yield "ending", _ending
    yield "ending-missing", _missing
    yield "ending-lost", _lost
    yield "ending-done", _done
    yield "decision-lists", _lists
    yield "decision-lists-left-out", _left_out


def _upcoming(stage: Stage) -> str:
    lines = stage.ask(planning.meetings)
    return next(str(line.meeting.id) for line in lines if not line.meeting.is_closed)


def _type(stage: Stage, meeting_id: str) -> None:
    """What was typed about the first three cases; some of it lacks something."""
    found: agenda.MeetingPage = stage.ask(agenda.meeting_page, meeting_id)
    first, second, third = (case.item.id for case in found.cases[:3])
    assert found.meeting.held_on is not None
    day = found.meeting.held_on + timedelta(days=14)
    said = _DUTCH if _is_dutch(stage) else _ENGLISH
    act, here = DecisionKind.ACTION, [one.organisation for one in found.participants]
    lines = (
        MinuteLine(item_id=first, text=said[0]),
        MinuteLine(item_id=first, kind=act, text=said[1], owner=here[0], due_on=day),
        MinuteLine(item_id=first, kind=act, text=said[2], owner=here[2]),
        MinuteLine(item_id=second, text=said[3]),
        MinuteLine(item_id=second, kind=act, text=said[4]),
        MinuteLine(item_id=third, kind=act, text=said[5], owner=here[2], due_on=day),
    )
    stage.ask(minutes.keep_minutes, meeting_id, lines)
    stage.after(partial(stage.ask, minutes.keep_minutes, meeting_id, ()))


def _open(stage: Stage) -> EndingPage:
    meeting_id = _upcoming(stage)
    _type(stage, meeting_id)
    stage.window.pages.open_meeting(meeting_id)
    stage.settle()
    stage.window.pages._meeting_ways.start("closing", meeting_id)
    page = find(stage.window, EndingPage)
    wait_for(page.ui.work.isEnabled)
    stage.after(page.finished.emit)
    stage.pause()
    return page


def _ending(stage: Stage) -> QWidget:
    _open(stage)
    return stage.window


def _missing(stage: Stage) -> QWidget:
    page = _open(stage)
    page.mend_next()
    stage.pause()
    return stage.window


def _lost(stage: Stage) -> QWidget:
    page = _open(stage)
    gone = MinuteLine(item_id="gone", text=(_DUTCH if _is_dutch(stage) else _ENGLISH)[3])
    stage.ask(minutes.keep_line, page.meeting_id, gone)
    stage.runner.broadcast("meetings")
    stage.pause()
    return stage.window


def _is_dutch(stage: Stage) -> bool:
    return stage.program.settings.language == "nl"


def _done(stage: Stage) -> QWidget:
    page = _open(stage)
    page._end(Written(2, 4))
    stage.pause()
    return stage.window


def _lists(stage: Stage) -> QWidget:
    """Of the demo meeting that was held; the second participant is looked at."""
    lines = stage.ask(planning.meetings)
    meeting_id = next(line.meeting.id for line in lines if line.meeting.is_closed)
    stage.window.pages.open_meeting(meeting_id)
    stage.settle()
    stage.window.pages._meeting_ways.start("decision_lists", meeting_id)
    page = find(stage.window, DecisionListsPage)
    wait_for(page.maker.is_done)
    page.copies.setCurrentIndex(page.copies.copies.index(1))
    stage.after(page.stop)
    stage.pause()
    return stage.window


def _left_out(stage: Stage) -> QWidget:
    """One case may not be shared with them any more; the page says which, and why."""
    window = _lists(stage)
    page = find(window, DecisionListsPage)
    copy = page.maker.copy_of(_people(page)[1])
    assert isinstance(copy, PreparedList)
    found = page.desk.found
    assert found is not None
    page.show_held_back(replace(copy, left_out=((found.page.cases[0], "excluded"),)))
    stage.pause()
    return window


def _people(page: DecisionListsPage) -> list[str]:
    found = page.desk.found
    return [one.id for one in found.page.participants] if found is not None else []
