"""A meeting is made, filled with people and cases, and put in order: with the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.meeting import Meeting, MeetingKind, Participant
from mhcoordinator.domain.sharing import DisclosureTier, LegalBasis
from mhcoordinator.gui.meeting.agenda_model import CASE, FIRST_SEAT, Mark
from mhcoordinator.gui.meeting.meetings_page import MeetingsPage
from mhcoordinator.gui.meeting.page import MeetingPage
from mhcoordinator.gui.meeting.sides import Side
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting import agenda, planning
from tests.gui.case_desk import OFFSCREEN_WORDS, ask, opened_vault
from tests.gui.meeting_aids import (
    SERIALS,
    at_rest,
    case_in,
    demo_meeting,
    filled_vault,
    go_to_case,
    open_meeting,
    opened_copy,
    pick,
    row_of,
    seats_of,
    shown,
    take_keys_back,
)
from tests.gui.sharing_aids import press, write

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("filled")


@pytest.fixture(scope="module")
def meeting(filled: Path) -> Meeting:
    return filled_vault(filled, demo_meeting)[0]


@pytest.fixture
def runner(qtbot: QtBot, filled: Path, meeting: Meeting, tmp_path: Path) -> Iterator[TaskRunner]:
    del meeting  # it fills the vault
    with opened_copy(qtbot, filled, tmp_path) as opened:
        yield opened


@pytest.fixture
def prepared(qtbot: QtBot, runner: TaskRunner, meeting: Meeting) -> MeetingPage:
    """The demo meeting: eight cases, seven participants."""
    return open_meeting(qtbot, runner, meeting.id)


def new_meeting(qtbot: QtBot, runner: TaskRunner) -> MeetingPage:
    listed = MeetingsPage(runner)
    with qtbot.waitSignal(listed.listed, timeout=20_000):
        shown(qtbot, listed)
    with qtbot.waitSignal(listed.opened, timeout=20_000) as opened:
        press(qtbot, listed.ui.new_button)
    meeting_id, is_new = opened.args
    assert is_new
    page = MeetingPage(runner, meeting_id, is_new=True)
    with qtbot.waitSignal(page.shown, timeout=20_000):
        shown(qtbot, page)
    return page


def test_twelve_cases_and_seven_participants_with_the_keyboard_alone(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    page = new_meeting(qtbot, runner)
    head = page.table_panel.head.ui
    assert QApplication.focusWidget() is head.series_edit
    qtbot.keyClicks(head.series_edit, "Zorgtafel Duinrand")  # over the name that is selected
    write(qtbot, head.held_on_edit, "03122026")
    write(qtbot, head.starts_at_edit, "1330")
    write(qtbot, head.chair_edit, "B. Veldhuis")
    head.kind_combo.setFocus()
    qtbot.keyClick(head.kind_combo, Qt.Key.Key_Home)
    at_rest(qtbot, runner)
    (meeting,) = [
        line.meeting
        for line in ask(qtbot, runner, planning.meetings)
        if line.meeting.id == page.meeting_id
    ]
    assert (meeting.series, meeting.starts_at) == ("Zorgtafel Duinrand", "13:30")
    assert (meeting.held_on, meeting.chair) == (date(2026, 12, 3), "B. Veldhuis")
    assert meeting.kind is MeetingKind.CARE_AND_SAFETY_HOUSE
    assert meeting.basis is LegalBasis.DATA_COOPERATION_ACT
    assert "01-03-2025" in head.usual_label.text()

    add = page.table_panel.add_edit
    for part in ("politie", "lindeveen", "vuurtoren", "veilig thuis wa", "jeugdb", "ggd w"):
        pick(qtbot, add, part)
        qtbot.waitUntil(lambda: add.text() == "", timeout=5_000)
    qtbot.keyClicks(add, "Wijkteam De Waterlelie")
    qtbot.keyClick(add, Qt.Key.Key_Return)
    take_keys_back(qtbot, add)
    at_rest(qtbot, runner)
    people = ask(qtbot, runner, agenda.meeting_page, meeting.id).participants
    assert [someone.serial for someone in people] == [1, 2, 3, 4, 5, 6, 7]
    assert people[0].organisation_id == "demo-police"
    assert people[6].organisation == "Wijkteam De Waterlelie"

    qtbot.keyClick(page, Qt.Key.Key_Insert)
    found = page.proposals.list
    assert found.hasFocus()
    for _ in range(found.model().rowCount()):
        qtbot.keyClick(found, Qt.Key.Key_Return)
        at_rest(qtbot, runner)
    there = set(_names(page))
    finder = page.proposals.finder
    for name in SERIALS.keys() - there:
        write(qtbot, finder.line, f"MH-2026-{SERIALS[name]:03}")
        qtbot.keyClick(finder.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: finder.line.text() == "", timeout=5_000)
        at_rest(qtbot, runner)
    assert set(_names(page)) == set(SERIALS)

    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Home, CONTROL)
    for row in range(12):
        for key in (Qt.Key.Key_3, Qt.Key.Key_6, Qt.Key.Key_7, Qt.Key.Key_6, Qt.Key.Key_A):
            qtbot.keyClick(page.table, key)
        qtbot.keyClick(page.table, Qt.Key.Key_Plus)
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
        qtbot.keyClicks(page.case_panel.ui.question_edit, f"Wat is nodig in zaak {row + 1}?")
        qtbot.keyClick(page, Qt.Key.Key_Escape)
        qtbot.keyClick(page.table, Qt.Key.Key_Down)
    at_rest(qtbot, runner)
    kept = ask(qtbot, runner, agenda.meeting_page, meeting.id)
    assert [seats_of(case) for case in kept.cases] == [[3, 7]] * 12
    assert {(case.item.tier, case.item.minutes) for case in kept.cases} == {(DisclosureTier.A, 15)}
    assert [case.item.question for case in kept.cases] == [
        f"Wat is nodig in zaak {row + 1}?" for row in range(12)
    ]
    assert "180 min, until 16:30" in page.ui.duration_label.text()


def _names(page: MeetingPage) -> list[str]:
    found = page.desk.found
    assert found is not None
    return [case.call_name for case in found.page.cases]


def test_the_next_meeting_of_a_table_has_its_people_and_what_is_open_is_proposed(
    qtbot: QtBot, runner: TaskRunner, prepared: MeetingPage
) -> None:
    listed = MeetingsPage(runner)
    with qtbot.waitSignal(listed.listed, timeout=20_000):
        shown(qtbot, listed)
    listed.lines.setFocus()
    qtbot.keyClick(listed.lines, Qt.Key.Key_Down)
    chosen = listed.lines.current()
    assert chosen is not None
    assert chosen.meeting.is_closed  # those to come stand first, the heads are passed over
    with qtbot.waitSignal(listed.opened, timeout=20_000) as opened:
        qtbot.keyClick(listed.lines, Qt.Key.Key_N)
    page = open_meeting(qtbot, runner, opened.args[0])
    assert page.desk.found is not None
    fresh = page.desk.found.page
    assert (len(fresh.participants), len(fresh.cases)) == (7, 0)
    proposed = {item.call_name: item.grounds for item in page.desk.found.proposals}
    assert "action_open" in {ground.reason.value for ground in proposed["Valentina"]}


def test_a_case_is_moved_with_keys_and_dragged_with_the_mouse(
    qtbot: QtBot, runner: TaskRunner, prepared: MeetingPage
) -> None:
    page, table = prepared, prepared.table
    before = _names(page)
    go_to_case(qtbot, page, before[0])
    qtbot.keyClick(table, Qt.Key.Key_Down, ALT)
    qtbot.keyClick(table, Qt.Key.Key_Down, ALT)
    at_rest(qtbot, runner)
    moved = [before[1], before[2], before[0], *before[3:]]
    assert _names(page) == moved
    last = table.visualRect(table.lines.index(7, CASE))
    first = table.visualRect(table.lines.index(0, CASE))
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(table.viewport(), left, pos=last.center())
    qtbot.mouseMove(table.viewport(), last.center() - QPoint(0, 40))
    _drag(table.viewport(), first.topLeft() + QPoint(20, 3))
    qtbot.mouseRelease(table.viewport(), left, pos=first.topLeft() + QPoint(20, 3))
    at_rest(qtbot, runner)
    assert _names(page) == [moved[7], *moved[:7]]
    assert page.desk.found is not None
    assert [case.item.position for case in page.desk.found.page.cases] == list(range(1, 9))


def _drag(viewport: object, to: QPoint) -> None:
    """A move with the button down; `qtbot.mouseMove` lets the button go on this platform."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), QPointF(to), Qt.MouseButton.NoButton,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)  # type: ignore[arg-type]


def test_a_press_in_the_table_lets_somebody_take_part_and_leaves_them_out(
    qtbot: QtBot, runner: TaskRunner, prepared: MeetingPage
) -> None:
    table, meeting_id = prepared.table, prepared.meeting_id
    place = table.visualRect(table.lines.index(0, FIRST_SEAT + 6)).center()
    for expected in ([1, 2, 3, 6, 7], [1, 2, 3, 6]):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        at_rest(qtbot, runner)
        assert seats_of(case_in(qtbot, runner, meeting_id, "Valentina")) == expected
    press(qtbot, prepared.case_panel.ui.everyone_button)
    at_rest(qtbot, runner)
    assert seats_of(case_in(qtbot, runner, meeting_id, "Valentina")) == [1, 2, 3, 4, 5, 6, 7]
    press(qtbot, prepared.case_panel.ui.no_one_button)
    at_rest(qtbot, runner)
    assert seats_of(case_in(qtbot, runner, meeting_id, "Valentina")) == []


def test_some_keys_in_a_row_are_shown_at_once_and_read_back_once(
    qtbot: QtBot, runner: TaskRunner, prepared: MeetingPage
) -> None:
    table = prepared.table
    reads: list[object] = []
    prepared.desk.read.connect(reads.append)
    go_to_case(qtbot, prepared, "Fenna")
    row = table.currentIndex().row()
    for serial, key in enumerate((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_7), 1):
        qtbot.keyClick(table, key)
        column = table.lines.column_of(7 if serial == 4 else serial)
        assert table.lines.mark(row, column) is Mark.TAKES_PART
    assert runner.is_busy()
    at_rest(qtbot, runner)
    assert len(reads) == 1
    fenna = case_in(qtbot, runner, prepared.meeting_id, "Fenna")
    assert seats_of(fenna) == [1, 2, 3, 4, 5, 7]


def test_a_case_is_taken_off_only_after_a_second_yes(
    qtbot: QtBot, runner: TaskRunner, prepared: MeetingPage
) -> None:
    go_to_case(qtbot, prepared, "Efe")
    qtbot.keyClick(prepared.table, Qt.Key.Key_Delete)
    confirm = prepared.case_panel.confirm
    assert confirm.no_button.hasFocus()
    qtbot.keyClick(confirm.no_button, Qt.Key.Key_Space)
    at_rest(qtbot, runner)
    assert "Efe" in _names(prepared)
    qtbot.keyClick(prepared.table, Qt.Key.Key_Delete)
    press(qtbot, confirm.yes_button)
    at_rest(qtbot, runner)
    assert "Efe" not in _names(prepared)
    assert prepared.desk.found is not None
    assert "Efe" in {item.call_name for item in prepared.desk.found.proposals}


def test_a_question_that_was_typed_just_before_the_lock_is_kept(
    qtbot: QtBot, runner: TaskRunner, prepared: MeetingPage
) -> None:
    go_to_case(qtbot, prepared, "Efe")
    qtbot.keyClick(prepared.table, Qt.Key.Key_Return)
    write(qtbot, prepared.case_panel.ui.question_edit, "Wie belt morgen?")
    prepared.keep_draft()
    at_rest(qtbot, runner)
    kept = case_in(qtbot, runner, prepared.meeting_id, "Efe")
    assert kept.item.question == "Wie belt morgen?"


def test_a_question_of_20_000_characters_is_kept_whole(
    qtbot: QtBot, runner: TaskRunner, prepared: MeetingPage
) -> None:
    go_to_case(qtbot, prepared, "Efe")
    question = "Wat is er nodig? " * 1_200
    prepared.case_panel.ui.question_edit.setPlainText(question)
    prepared.keep_draft()
    at_rest(qtbot, runner)
    assert case_in(qtbot, runner, prepared.meeting_id, "Efe").item.question == question.strip()


def test_somebody_at_the_table_is_filled_in_from_the_directory_and_may_leave(
    qtbot: QtBot, runner: TaskRunner, prepared: MeetingPage
) -> None:
    panel = prepared.table_panel
    prepared.show_side(Side.TABLE)
    write(qtbot, panel.add_edit, "Advocatenkantoor")
    pick(qtbot, panel.add_edit, " bruggel")
    qtbot.waitUntil(lambda: len(_people(prepared)) == 8, timeout=5_000)
    at_rest(qtbot, runner)
    panel.show_person(_people(prepared)[7].id)
    form = panel.row_of(_people(prepared)[7].id).form()
    assert form is not None
    pick(qtbot, form.ui.name_edit, "T. Br")
    choices = form.ui.secrecy_choice.segments()
    press(qtbot, choices[0])
    at_rest(qtbot, runner)
    someone = _people(prepared)[7]
    assert (someone.name, someone.role) == ("mr. T. Bruggeling", "advocaat vreemdelingenrecht")
    assert (someone.secrecy, someone.professional_id) == (Answer.YES, "demo-lawyer-1")
    press(qtbot, form.ui.has_left_check)
    at_rest(qtbot, runner)
    assert _people(prepared)[7].has_left
    press(qtbot, form.ui.remove_button)
    press(qtbot, form.confirm.yes_button)
    at_rest(qtbot, runner)
    assert [item.serial for item in _people(prepared)] == [1, 2, 3, 4, 5, 6, 7]


def _people(page: MeetingPage) -> tuple[Participant, ...]:
    assert page.desk.found is not None
    return page.desk.found.page.participants


def test_a_meeting_that_was_held_is_looked_at_and_not_changed(
    qtbot: QtBot, runner: TaskRunner, prepared: MeetingPage
) -> None:
    held = next(
        line.meeting for line in ask(qtbot, runner, planning.meetings) if line.meeting.is_closed
    )
    page = open_meeting(qtbot, runner, held.id)
    assert page.ui.closed_label.isVisible()
    before = ask(qtbot, runner, agenda.meeting_page, held.id)
    for key in (Qt.Key.Key_1, Qt.Key.Key_A, Qt.Key.Key_Plus, Qt.Key.Key_Delete):
        qtbot.keyClick(page.table, key)
    at_rest(qtbot, runner)
    assert ask(qtbot, runner, agenda.meeting_page, held.id) == before
    assert not page.case_panel.confirm.isVisible()
    assert not row_of(page, 1).check.isEnabled()
    assert not page.action_bar.papers_button.isVisibleTo(page.action_bar)


def test_an_empty_list_says_what_will_stand_there_and_offers_the_first_step(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with opened_vault(qtbot, tmp_path_factory.mktemp("empty")) as empty:
        listed = MeetingsPage(empty)
        with qtbot.waitSignal(listed.listed, timeout=20_000):
            shown(qtbot, listed)
        assert listed.ui.empty_page.isVisible()
        assert not listed.ui.new_button.isVisible()
        with qtbot.waitSignal(listed.opened, timeout=20_000) as opened:
            press(qtbot, listed.ui.first_button)
        assert opened.args[1]
