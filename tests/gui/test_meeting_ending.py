"""Closing a meeting by keys: what lacks is mended in its place, and all is written or nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.meeting import Decision, DecisionKind, Meeting
from mhcoordinator.gui.meeting_ending.line_row import LineRow
from mhcoordinator.gui.meeting_ending.page import EndingPage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.meeting import agenda, minutes, planning
from mhcoordinator.services.meeting.decided import decided_in
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.session import VaultSession
from tests.gui.case_desk import OFFSCREEN_WORDS, ask, opened_vault
from tests.gui.meeting_aids import (
    at_rest,
    demo_meeting,
    filled_vault,
    open_meeting,
    opened_copy,
    shown,
    take_keys_back,
)
from tests.gui.sharing_aids import press, write

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class Held:
    """A meeting that is over, with two decisions and three actions that were typed."""

    meeting: Meeting
    case_ids: tuple[str, ...]


def a_meeting_with_lines(session: VaultSession) -> Held:
    meeting, case_ids = demo_meeting(session)
    page = agenda.meeting_page(session, meeting.id)
    first, hidden = page.cases[0].item.id, page.cases[1].item.id
    act, day = DecisionKind.ACTION, date(2026, 12, 17)
    lines = (
        MinuteLine(item_id=first, text="Zij beslist zelf over aangifte."),
        MinuteLine(item_id=first, kind=act, text="Advocaat bellen", owner="GGD", due_on=day),
        MinuteLine(item_id=first, kind=act, text="Plek zoeken", due_on=day),
        MinuteLine(item_id=hidden, text="Blijft thuis wonen."),
        MinuteLine(item_id=hidden, kind=act, text="Noodknop aanvragen"),
    )
    minutes.keep_minutes(session, meeting.id, lines)
    return Held(meeting, case_ids)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("filled")


@pytest.fixture(scope="module")
def held(filled: Path) -> Held:
    return filled_vault(filled, a_meeting_with_lines)


@pytest.fixture
def runner(qtbot: QtBot, filled: Path, held: Held, tmp_path: Path) -> Iterator[TaskRunner]:
    del held  # it fills the vault
    with opened_copy(qtbot, filled, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, runner: TaskRunner, held: Held) -> EndingPage:
    return open_ending(qtbot, runner, held.meeting.id)


def open_ending(qtbot: QtBot, runner: TaskRunner, meeting_id: str) -> EndingPage:
    page = EndingPage(runner, meeting_id)
    with qtbot.waitSignal(page.shown, timeout=20_000):
        shown(qtbot, page)
    at_rest(qtbot, runner)
    page.setFocus()
    return page


def row_of(page: EndingPage, text: str) -> LineRow:
    return next(row for row in page.rows() if text in row.what_label.text())


def kept(qtbot: QtBot, runner: TaskRunner, held: Held) -> dict[str, MinuteLine]:
    at_rest(qtbot, runner)
    found = ask(qtbot, runner, minutes.kept_minutes, held.meeting.id)
    return {line.text: line for line in found}


def close(qtbot: QtBot, page: EndingPage, runner: TaskRunner) -> None:
    with qtbot.waitSignal(page.ended, timeout=20_000):
        qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    at_rest(qtbot, runner)


def is_closed(qtbot: QtBot, runner: TaskRunner, held: Held) -> bool:
    found = ask(qtbot, runner, agenda.meeting_page, held.meeting.id)
    return bool(found.meeting.is_closed)


def written_in(session: VaultSession, case_ids: tuple[str, ...]) -> tuple[int, int]:
    """How many decisions there are, and how many tasks."""
    with session.transaction() as unit:
        decisions = [unit.entries(Decision, case_id) for case_id in case_ids]
        tasks = [unit.entries(Task, case_id) for case_id in case_ids]
    return sum(map(len, decisions)), sum(map(len, tasks))


def test_all_is_shown_that_will_be_written_and_what_is_missing_is_seen(page: EndingPage) -> None:
    assert page.ui.count_label.text() == "2 decisions and 3 actions, in 2 cases"
    assert page.ui.missing_button.text() == "! 2 actions lack something"
    first, second = (card for _, card in page._cards)
    assert first.title_label.text() == "1.  MH-2026-004"
    assert first.known_label.text() == "Valentina"
    assert second.title_label.text() == "2.  Ilyas · MH-2026-005"
    assert "Not everybody who takes part may see this case now." in second.hidden_label.text()
    seeking, button = row_of(page, "Plek zoeken"), row_of(page, "Noodknop")
    assert (seeking.owner_pill.isVisible(), seeking.day_pill.isVisible()) == (True, False)
    assert (button.owner_pill.isVisible(), button.day_pill.isVisible()) == (True, True)
    assert "3. Efe" in page.ui.silent_label.text()


def test_what_is_missing_is_mended_in_its_place_by_keys(
    qtbot: QtBot, runner: TaskRunner, held: Held, page: EndingPage
) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F8)
    row = row_of(page, "Plek zoeken")
    assert row.editor is not None
    assert row.editor.who.hasFocus()
    write(qtbot, row.editor.who, "huisarts")
    take_keys_back(qtbot, row)
    for _ in range(2):  # on to the day, and from there to the end
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert not row.is_open()
    assert kept(qtbot, runner, held)["Plek zoeken"].owner == "huisarts"
    assert page.ui.missing_button.text() == "! 1 action lacks something"
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_F8)
    button = row_of(page, "Noodknop")
    assert button.editor is not None
    assert button.editor.who.hasFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Escape)
    assert not button.is_open()
    assert page.isVisible(), "Esc leaves the line, not the page"


def test_a_day_that_is_none_is_not_taken_for_no_day(
    qtbot: QtBot, runner: TaskRunner, held: Held, page: EndingPage
) -> None:
    row = row_of(page, "Plek zoeken")
    press(qtbot, row.change_button)
    assert row.editor is not None
    write(qtbot, row.editor.day, "31-02-2027")
    qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    at_rest(qtbot, runner)
    assert row.error_label.isVisible()
    assert not is_closed(qtbot, runner, held)


def test_a_line_that_is_not_to_be_written_can_be_put_back(
    qtbot: QtBot, runner: TaskRunner, held: Held, page: EndingPage
) -> None:
    press(qtbot, row_of(page, "Noodknop").remove_button)
    assert "Noodknop aanvragen" not in kept(qtbot, runner, held)
    assert page.ui.count_label.text() == "2 decisions and 2 actions, in 2 cases"
    qtbot.keyClick(page, Qt.Key.Key_Z, CONTROL)
    assert "Noodknop aanvragen" in kept(qtbot, runner, held)
    assert page.ui.put_back_button.isHidden()


def test_one_key_writes_everything_with_the_next_meeting(
    qtbot: QtBot, runner: TaskRunner, held: Held, page: EndingPage
) -> None:
    decisions, tasks = ask(qtbot, runner, written_in, held.case_ids)
    assert page.next_form.day_edit.typed() == "07-01-2027"  # five weeks, as before
    assert page.next_form.day_label.text() == "Thursday 7 January 2027"
    assert "7 participants come along: Politie Waterrijk" in page.next_form.people_label.text()
    write(qtbot, page.next_form.time_edit, "9.15")
    close(qtbot, page, runner)
    assert ask(qtbot, runner, written_in, held.case_ids) == (decisions + 5, tasks + 3)
    done = page.done_panel
    assert done.number_label.text() == "Written: 2 decisions and 3 actions, in 2 cases."
    assert "Actions are tasks now" in done.where_label.text()
    assert done.next_label.text() == "The table meets again on Thursday 7 January 2027."
    assert kept(qtbot, runner, held) == {}
    with qtbot.waitSignal(page.meeting_wanted) as wanted:
        press(qtbot, done.next_button)
    coming = ask(qtbot, runner, agenda.meeting_page, wanted.args[0])
    assert (coming.meeting.held_on, coming.meeting.starts_at) == (date(2027, 1, 7), "9:15")
    assert len(coming.participants) == 7


def test_open_actions_stand_among_the_proposals_of_the_next_meeting(
    qtbot: QtBot, runner: TaskRunner, held: Held, page: EndingPage
) -> None:
    close(qtbot, page, runner)
    with qtbot.waitSignal(page.meeting_wanted) as wanted:
        press(qtbot, page.done_panel.next_button)
    page.hide()
    coming = open_meeting(qtbot, runner, wanted.args[0])
    assert coming.desk.found is not None
    grounds = {
        proposal.call_name: [ground.words_nl for ground in proposal.grounds]
        for proposal in coming.desk.found.proposals
    }
    assert {"Advocaat bellen", "Plek zoeken"} <= set(grounds["Valentina"])
    assert "Noodknop aanvragen" in grounds["Ilyas"]


def test_without_a_next_meeting_none_is_made_and_a_planned_one_is_not_made_twice(
    qtbot: QtBot, runner: TaskRunner, held: Held, page: EndingPage
) -> None:
    number = len(ask(qtbot, runner, planning.meetings))
    press(qtbot, page.next_form.plan_check)
    close(qtbot, page, runner)
    assert len(ask(qtbot, runner, planning.meetings)) == number
    assert page.done_panel.next_label.text() == "No next meeting was made."
    assert page.done_panel.next_button.isHidden()


def test_a_next_meeting_that_was_planned_already_is_told(
    qtbot: QtBot, runner: TaskRunner, held: Held
) -> None:
    ask(qtbot, runner, planning.next_meeting, held.meeting.id, date(2027, 1, 21))
    number = len(ask(qtbot, runner, planning.meetings))
    page = open_ending(qtbot, runner, held.meeting.id)
    assert "Thursday 21 January 2027" in page.next_form.planned_label.text()
    assert page.next_form.day_edit.isHidden() or not page.next_form.day_edit.isVisible()
    close(qtbot, page, runner)
    assert len(ask(qtbot, runner, planning.meetings)) == number
    assert page.done_panel.next_button.isVisible()


def test_a_day_before_this_meeting_is_refused_at_its_field(
    qtbot: QtBot, runner: TaskRunner, held: Held, page: EndingPage
) -> None:
    write(qtbot, page.next_form.day_edit, "03-12-2026")
    qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    at_rest(qtbot, runner)
    assert page.next_form.day_field.error() == "Choose a day after this meeting."
    assert not is_closed(qtbot, runner, held)


def test_lines_without_a_case_hold_the_closing_up_until_they_have_one(
    qtbot: QtBot, runner: TaskRunner, held: Held
) -> None:
    found = ask(qtbot, runner, agenda.meeting_page, held.meeting.id)
    ask(qtbot, runner, agenda.take_off_agenda, found.cases[1].item)
    page = open_ending(qtbot, runner, held.meeting.id)
    qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    at_rest(qtbot, runner)
    assert not is_closed(qtbot, runner, held)
    assert page.ui.banner.words()[1] == "The meeting is not closed and nothing was written."
    button = page.focusWidget()
    assert isinstance(button, QPushButton)
    assert button.objectName() == "case_button"
    menu = button.menu()
    assert menu is not None
    menu.actions()[0].trigger()
    at_rest(qtbot, runner)
    assert kept(qtbot, runner, held)["Blijft thuis wonen."].item_id == found.cases[0].item.id
    (row,) = page.ui.lost_card.findChildren(QPushButton, "remove_button")[-1:]
    press(qtbot, row)
    at_rest(qtbot, runner)
    assert page.ui.lost_card.isHidden()
    close(qtbot, page, runner)
    assert len(ask(qtbot, runner, decided_in, held.meeting.id)) == 4


def test_a_line_that_came_in_meanwhile_is_looked_at_first(
    qtbot: QtBot, runner: TaskRunner, held: Held, page: EndingPage
) -> None:
    item_id = next(iter(kept(qtbot, runner, held).values())).item_id
    late = MinuteLine(item_id=item_id, text="Net nog binnengekomen")
    ask(qtbot, runner, minutes.keep_line, held.meeting.id, late)
    qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
    at_rest(qtbot, runner)
    assert not is_closed(qtbot, runner, held)
    said = " ".join(page.ui.banner.words())
    assert "nothing was written" in said
    assert row_of(page, "Net nog").isVisible()
    close(qtbot, page, runner)
    assert len(ask(qtbot, runner, decided_in, held.meeting.id)) == 6


def test_a_failure_halfway_writes_nothing_and_says_so(
    qtbot: QtBot,
    runner: TaskRunner,
    held: Held,
    page: EndingPage,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = ask(qtbot, runner, written_in, held.case_ids)
    add, count = UnitOfWork.add, [0]

    def failing(unit: UnitOfWork, entry: object) -> None:
        count[0] += 1
        if count[0] == 4:
            raise OSError("the power went")
        add(unit, entry)

    with monkeypatch.context() as patch:
        patch.setattr(UnitOfWork, "add", failing)
        qtbot.keyClick(page, Qt.Key.Key_Return, CONTROL)
        at_rest(qtbot, runner)
    assert ask(qtbot, runner, written_in, held.case_ids) == before
    assert len(kept(qtbot, runner, held)) == 5
    assert page.ui.banner.words()[1].startswith("The meeting is not closed and nothing was written")
    close(qtbot, page, runner)
    assert len(ask(qtbot, runner, decided_in, held.meeting.id)) == 5


KILLED = """
import os, signal, sys
from pathlib import Path
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.meeting.ending import close_as_shown, ending_page
from tests.gui.case_desk import CLOCK
from tests.vaults import cheap_session

session = cheap_session(Path(FOLDER), CLOCK)
looked_at = ending_page(session, MEETING, lambda _, text: text)
add, count = UnitOfWork.add, [0]

def killed(unit, entry):
    add(unit, entry)
    count[0] += 1
    if count[0] == AT:
        os.kill(os.getpid(), signal.SIGKILL)

UnitOfWork.add = killed
close_as_shown(session, looked_at, "close-1")
"""


@pytest.mark.parametrize("at", [1, 5, 8])
def test_killed_while_writing_nothing_is_half_there_and_the_lines_wait(
    qtbot: QtBot, filled: Path, held: Held, tmp_path: Path, at: int
) -> None:
    with opened_copy(qtbot, filled, tmp_path) as runner:
        before = ask(qtbot, runner, written_in, held.case_ids)
    constants = f"FOLDER, MEETING, AT = {str(tmp_path)!r}, {held.meeting.id!r}, {at}\n"
    root = Path(__file__).parents[2]
    ended = subprocess.run(
        [sys.executable, "-c", constants + KILLED],
        env={**os.environ, "PYTHONPATH": str(root)},
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    with opened_vault(qtbot, tmp_path) as runner:
        assert ask(qtbot, runner, written_in, held.case_ids) == before
        assert len(kept(qtbot, runner, held)) == 5
        page = open_ending(qtbot, runner, held.meeting.id)
        close(qtbot, page, runner)
        assert len(ask(qtbot, runner, decided_in, held.meeting.id)) == 5
