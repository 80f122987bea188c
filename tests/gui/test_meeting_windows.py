"""A case meeting prepared with the keys that a coordinator presses."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.meeting import AgendaItem, Meeting, Participant
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.sharing import DisclosureTier
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.meeting.copies_page import CopiesPage
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.services import intake
from mhcoordinator.services.meeting import agenda, planning
from mhcoordinator.services.session import VaultSession
from tests.gui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def window(inside: Desk) -> MainWindow:
    assert inside.program.window is not None
    return inside.program.window


def test_a_case_is_prepared_with_single_keys(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    page = _open(qtbot, inside, window)
    item_id = page.table.current_id()
    qtbot.keyClick(page.table, Qt.Key.Key_A)
    qtbot.keyClick(page.table, Qt.Key.Key_1)  # takes part
    qtbot.keyClick(page.table, Qt.Key.Key_Plus)
    qtbot.waitUntil(lambda: not inside.program.runner.is_busy(), timeout=20_000)

    case = _ask(qtbot, inside, agenda.meeting_page, page.meeting_id).cases[0]
    assert case.item.id == item_id
    assert case.item.tier is DisclosureTier.A
    assert case.item.minutes > AgendaItem().minutes
    assert [who.participant.organisation for who in case.seats] == ["Opvang De Vuurtoren"]
    assert not case.stopped, "in tier A nobody needs a ground"


def test_the_papers_show_what_the_only_participant_gets(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    page = _open(qtbot, inside, window)
    qtbot.keyClick(page.table, Qt.Key.Key_A)
    qtbot.keyClick(page.table, Qt.Key.Key_1)
    qtbot.keyClick(page.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.in_front_whole() == "copies"
    copies = window.findChild(CopiesPage)
    assert copies is not None
    qtbot.waitUntil(copies.ui.print_button.isEnabled, timeout=20_000)
    assert "1" in copies.ui.print_button.text()


def test_escape_goes_from_the_agenda_to_the_list(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    page = _open(qtbot, inside, window)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert window.pages.current_name() == "meetings"


def _open(qtbot: QtBot, inside: Desk, window: MainWindow) -> MeetingPage:
    meeting_id = _ask(qtbot, inside, _plan)
    page: MeetingPage = window.pages.open_meeting(meeting_id)
    qtbot.waitUntil(lambda: page.table.current_id() != "", timeout=20_000)
    return page


def _plan(session: VaultSession) -> str:
    person = Person(call_name="Blessing", given_names="Blessing")
    done = intake.save(session, replace(Intake(), call_name="Blessing", people=(person,)))
    meeting = Meeting(series="Zorgtafel Waterrijk")
    planning.save_meeting(session, meeting)
    someone = Participant(meeting_id=meeting.id, organisation="Opvang De Vuurtoren")
    planning.save_participant(session, someone)
    agenda.put_on_agenda(session, meeting.id, done.case_id)
    return meeting.id


def _ask(qtbot: QtBot, desk: Desk, function: Any, *arguments: Any) -> Any:
    answers: list[Any] = []
    desk.program.runner.run(function, *arguments, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    return answers[0]
