"""The screen at the table, under the hands of whoever keeps the minutes while everybody looks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.meeting import DecisionKind
from mhcoordinator.domain.sharing import DisclosureTier
from mhcoordinator.gui.meeting_room.table_screen import TableScreen
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting import agenda
from mhcoordinator.services.meeting.minutes import MinuteLine, close_meeting, kept_minutes
from tests.gui.case_desk import OFFSCREEN_WORDS, ask
from tests.gui.meeting_aids import at_rest, filled_vault, opened_copy, take_keys_back
from tests.gui.table_aids import (
    CONTROL,
    ENTER,
    LEFT,
    NAMES,
    TIERS,
    Held,
    focus_in,
    give_status,
    held,
    open_screen,
    said_on,
    walk,
    withdraw,
)

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Held]:
    folder = tmp_path_factory.mktemp("table")
    return folder, filled_vault(folder, held)


@pytest.fixture
def runner(qtbot: QtBot, filled: tuple[Path, Held], tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_copy(qtbot, filled[0], tmp_path) as found:
        yield found


@pytest.fixture
def meeting(filled: tuple[Path, Held]) -> Held:
    return filled[1]


@pytest.fixture
def screen(qtbot: QtBot, runner: TaskRunner, meeting: Held) -> TableScreen:
    return open_screen(qtbot, runner, meeting.meeting_id)


class Hand:
    """Types into whatever has the keys, and counts the strokes."""

    def __init__(self, qtbot: QtBot, screen: TableScreen) -> None:
        self._qtbot, self._screen, self.strokes = qtbot, screen, 0

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(focus_in(self._screen), text)
        self.strokes += len(text)

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self._qtbot.keyClick(focus_in(self._screen), key, modifier)
        self.strokes += 1


@pytest.fixture
def hand(qtbot: QtBot, screen: TableScreen) -> Hand:
    return Hand(qtbot, screen)


def lines_of(qtbot: QtBot, runner: TaskRunner, meeting: Held) -> tuple[MinuteLine, ...]:
    at_rest(qtbot, runner)
    found: tuple[MinuteLine, ...] = ask(qtbot, runner, kept_minutes, meeting.meeting_id)
    return found


def rows(screen: TableScreen) -> list[str]:
    found = screen.ui.minutes.list
    return [found.item(row).text() for row in range(found.count())]


def press_in_names(qtbot: QtBot, screen: TableScreen, *keys: Qt.Key) -> None:
    """Presses keys in the list of names below the field, which lead to the day."""
    editor = screen.ui.minutes.editor
    popup = editor.who.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible, timeout=5_000)
    went: list[QWidget | None] = []
    QApplication.instance().focusChanged.connect(lambda _, now: went.append(now))  # type: ignore[union-attr]
    for key in keys:
        qtbot.keyClick(popup, key)
    qtbot.waitUntil(lambda: editor.day.focusProxy() in went, timeout=5_000)
    take_keys_back(qtbot, screen)
    editor.day.setFocus()  # without a desktop, a list that closed may take the keys once more


def test_the_agenda_is_walked_with_the_keyboard_and_is_calm_between_two_cases(
    qtbot: QtBot, runner: TaskRunner, screen: TableScreen
) -> None:
    ui, ahead = screen.ui, screen.ui.calm_page.findChild(QWidget, "ahead_label")
    assert ahead is not None
    assert ui.pages.currentWidget() is ui.calm_page
    assert not ui.previous_button.isEnabled()
    seen = []
    for _ in range(8):
        walk(qtbot, runner, screen, 1)
        page = screen.page()
        seen.append(page.view.number if page and page.view else "")
    assert seen == ["MH-2026-001", "", "Case 2", "", "MH-2026-003", "", "MH-2026-004", ""]
    assert not ui.next_button.isEnabled()
    assert ui.close_button.property("role") == "primary"
    assert ahead.property("text") == "All cases were discussed."
    walk(qtbot, runner, screen, 1)
    assert ui.pages.currentWidget() is ui.calm_page
    walk(qtbot, runner, screen, 1, LEFT)
    assert ui.place_label.text() == "Case 4 of 4"
    qtbot.keyClick(focus_in(screen), Qt.Key.Key_Escape)
    assert ui.pages.currentWidget() is ui.calm_page
    assert ahead.property("text") == "Next: case 4 of 4"
    assert not ui.strip.isVisible()


@pytest.mark.parametrize("place", NAMES)
def test_only_the_case_in_front_stands_on_the_screen_in_the_words_of_its_tier(
    qtbot: QtBot, runner: TaskRunner, screen: TableScreen, hand: Hand, place: int
) -> None:
    every = {name for names in NAMES.values() for name in names}
    for here in range(place + 1):
        said = said_on(screen)
        assert [name for name in every if name in said] == []
        walk(qtbot, runner, screen, 1)
        if here < place:  # a line is typed half, with the name of whom it is about
            hand.type("b")
            hand.type(f"{NAMES[here][0]} blijft bij")
            hand.press(Qt.Key.Key_Escape)
            walk(qtbot, runner, screen, 1)
    said = said_on(screen)
    assert "Waar kan" in said
    own = set(NAMES[place]) if TIERS[place] is DisclosureTier.C else set()
    assert {name for name in every if name in said} == own


def test_a_line_that_names_somebody_stands_there_in_the_words_of_its_tier(
    qtbot: QtBot, runner: TaskRunner, screen: TableScreen, hand: Hand
) -> None:
    walk(qtbot, runner, screen, 1)
    hand.type("b")
    hand.type("Zebulonie blijft waar zij is")
    hand.press(ENTER)
    at_rest(qtbot, runner)
    assert "Zebulonie" not in said_on(screen)
    (row,) = rows(screen)
    assert "blijft waar zij is" in row
    hand.press(Qt.Key.Key_Up)
    hand.press(ENTER)
    assert "Zebulonie" not in said_on(screen), "once is an accident"
    hand.press(ENTER)
    assert screen.ui.minutes.editor.what.text() == "Zebulonie blijft waar zij is"
    hand.press(Qt.Key.Key_Escape)
    assert "Zebulonie" not in said_on(screen)


def test_a_decision_and_an_action_are_typed_with_a_handful_of_keys_besides_their_words(
    qtbot: QtBot, runner: TaskRunner, screen: TableScreen, hand: Hand, meeting: Held
) -> None:
    walk(qtbot, runner, screen, 1)
    hand.type("b")
    decided = "De bedenktijd loopt door"
    hand.type(decided)
    hand.press(ENTER)
    assert hand.strokes == len(decided) + 2
    hand.press(Qt.Key.Key_Escape)
    hand.strokes = 0
    hand.type("a")
    what = "Kamer zoeken"
    hand.type(what)
    hand.press(ENTER)
    hand.type("gem")
    editor = screen.ui.minutes.editor
    press_in_names(qtbot, screen, Qt.Key.Key_Down, ENTER)
    hand.strokes += 2
    hand.type("3-12")
    hand.press(ENTER)
    assert hand.strokes == len(what) + 12
    item_id = meeting.items[0].id
    first, second = lines_of(qtbot, runner, meeting)
    assert (first.item_id, first.kind, first.text) == (item_id, DecisionKind.DECISION, decided)
    assert (second.item_id, second.kind, second.text) == (item_id, DecisionKind.ACTION, what)
    assert (second.owner, second.due_on) == ("Gemeente Verzonnen", date(2026, 12, 3))
    assert rows(screen) == [
        f"Decision: {decided}",
        f"Action: {what} · Gemeente Verzonnen · before 03-12-2026",
    ]
    assert editor.what.hasFocus(), "the next line can begin at once"
    assert editor.what.text() == ""


def test_who_does_it_need_not_be_on_the_list_and_a_day_that_is_none_is_refused(
    qtbot: QtBot, runner: TaskRunner, screen: TableScreen, hand: Hand, meeting: Held
) -> None:
    walk(qtbot, runner, screen, 1)
    hand.type("a")
    hand.type("Bellen")
    hand.press(ENTER)
    hand.type("ver")  # stands inside two names: the list opens, and none of it is meant
    press_in_names(qtbot, screen, ENTER)
    hand.type("31-2")
    hand.press(ENTER)
    assert lines_of(qtbot, runner, meeting) == ()
    hint = screen.ui.minutes.findChild(QWidget, "hint_label")
    assert hint is not None
    assert str(hint.property("text")).startswith("! ")
    assert screen.ui.minutes.editor.who.text() == "ver"
    screen.ui.minutes.editor.day.setFocus()  # see `press_in_names`
    hand.press(Qt.Key.Key_A, CONTROL)
    hand.press(Qt.Key.Key_Delete)
    hand.press(ENTER)
    (line,) = lines_of(qtbot, runner, meeting)
    assert (line.owner, line.due_on) == ("ver", None)
    assert rows(screen) == ["Action: Bellen · ver · ! no day yet"]


def test_a_line_is_changed_removed_and_put_back(
    qtbot: QtBot, runner: TaskRunner, screen: TableScreen, hand: Hand, meeting: Held
) -> None:
    walk(qtbot, runner, screen, 1)
    for text in ("Een", "Twee"):
        hand.press(ENTER)
        hand.type(text)
        hand.press(ENTER)
        lines_of(qtbot, runner, meeting)
        hand.press(Qt.Key.Key_Escape)
    hand.press(ENTER)
    hand.press(Qt.Key.Key_Up)
    hand.press(Qt.Key.Key_Up)
    hand.press(ENTER)
    hand.type("!")
    hand.press(ENTER)
    assert [line.text for line in lines_of(qtbot, runner, meeting)] == ["Een!", "Twee"]
    hand.press(Qt.Key.Key_Up)
    hand.press(Qt.Key.Key_Delete)
    assert [line.text for line in lines_of(qtbot, runner, meeting)] == ["Twee"]
    hand.press(Qt.Key.Key_Z, CONTROL)
    assert {line.text for line in lines_of(qtbot, runner, meeting)} == {"Een!", "Twee"}


@pytest.mark.parametrize("how", ["stopped", "closed", "taken off"])
def test_a_case_that_may_not_be_seen_any_more_leaves_the_screen_at_once(
    qtbot: QtBot, runner: TaskRunner, screen: TableScreen, hand: Hand, meeting: Held, how: str
) -> None:
    item = meeting.items[2]
    change = {
        "stopped": partial(ask, qtbot, runner, withdraw, item),
        "closed": partial(ask, qtbot, runner, give_status, item, CaseStatus.CLOSED),
        "taken off": partial(ask, qtbot, runner, agenda.take_off_agenda, item),
    }[how]
    walk(qtbot, runner, screen, 5)
    hand.type("b")
    hand.type("Wendeline krijgt een kamer")
    hand.press(ENTER)
    at_rest(qtbot, runner)
    hand.type("En Hazewind")
    assert "Wendeline krijgt" in said_on(screen)
    change()
    runner.broadcast(item.case_id)
    at_rest(qtbot, runner)
    said = said_on(screen)
    names = (*NAMES[2], "krijgt een kamer", "En ", "Waar kan", "MH-2026-003")
    assert [name for name in names if name in said] == []
    if how == "taken off":
        assert screen.ui.pages.currentWidget() is screen.ui.calm_page
        return
    assert "1 line was typed about it, and is kept." in said
    hand.type("b")
    assert not screen.ui.minutes.isVisible(), "nothing is typed about a case that is not there"
    if how == "closed":
        ask(qtbot, runner, give_status, item, CaseStatus.OPEN)
        runner.broadcast(item.case_id)
        at_rest(qtbot, runner)
        assert screen.ui.minutes.editor.what.text() == "En Hazewind"
        assert rows(screen) == ["Decision: Wendeline krijgt een kamer"]


def test_whoever_closes_hears_what_is_half_typed_and_looks_away_first(
    qtbot: QtBot, runner: TaskRunner, screen: TableScreen, hand: Hand
) -> None:
    confirm, wanted = screen.close_confirm, []
    screen.close_wanted.connect(lambda: wanted.append(True))
    qtbot.mouseClick(screen.ui.close_button, Qt.MouseButton.LeftButton)
    assert "shows all cases" in confirm.words.text()
    qtbot.mouseClick(confirm.no_button, Qt.MouseButton.LeftButton)
    assert screen.ui.calm_page.hasFocus()
    walk(qtbot, runner, screen, 1)
    for text in ("b", "Half"):
        hand.type(text)
    qtbot.mouseClick(screen.ui.close_button, Qt.MouseButton.LeftButton)
    assert screen.page() is None
    assert confirm.words.text().startswith("1 line is typed half.")
    assert confirm.no_button.hasFocus()
    hand.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert wanted == []
    hand.press(Qt.Key.Key_Space)
    assert wanted == [True]


def test_a_meeting_that_is_closed_meanwhile_gives_the_screen_back(
    qtbot: QtBot, runner: TaskRunner, screen: TableScreen, meeting: Held
) -> None:
    walk(qtbot, runner, screen, 1)
    with qtbot.waitSignal(screen.finished, timeout=20_000):
        ask(qtbot, runner, close_meeting, meeting.meeting_id, ())
        runner.broadcast("meetings")
    assert screen.page() is None
