"""Today through the keys: what is listed, where it opens, putting off, what the numbers open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.residence import Placement, Residence, ResidenceStatus, ShelterKind
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.today import line_words
from mhcoordinator.gui.today.page import DayPage
from mhcoordinator.gui.today.snooze_dialog import SnoozeDialog
from mhcoordinator.gui.today.today_model import ROW_ROLE, TodayModel
from mhcoordinator.services import case_page
from mhcoordinator.services.due_groups import DueGroup
from mhcoordinator.services.today import LineOfCase, TodayGroup, TodayLines
from tests.due_lines import a_line
from tests.gui.case_desk import OFFSCREEN_WORDS, ask, opened_vault, save
from tests.gui.today_aids import (
    TODAY,
    a_case_with,
    day_page,
    go_to_line,
    open_window,
    settle,
    shown,
)

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def test_after_unlocking_what_is_due_stands_in_front_by_urgency(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    a_case_with(qtbot, runner, "Noor", week_later=9, too_late=-2, on_friday=3)
    a_case_with(qtbot, runner, "Bo", right_now=0, far_away=80)
    window = open_window(qtbot, runner)
    assert window.pages.current_name() == "today"
    assert window.form.today_button.isChecked()
    assert window.form.today_button.aside() == "2"
    page = day_page(window)
    assert shown(page) == [
        "# late", "too late", "# today", "right now", "# week", "on friday",
        "# four_weeks", "week later", "# later",
    ]  # fmt: skip
    assert page.lines.hasFocus()
    assert page.lines.current() is not None
    assert "week 48" in page.ui.day_label.text()


def test_arrows_walk_and_enter_opens_the_entry_in_its_case(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    a_case_with(qtbot, runner, "Noor", too_late=-2)
    case_id = a_case_with(qtbot, runner, "Bo", right_now=0)
    window = open_window(qtbot, runner)
    page = day_page(window)
    for _ in range(2):
        qtbot.keyClick(page.lines, Qt.Key.Key_Down)
    row = page.lines.current()
    assert row is not None
    assert row.line.call_name == "Bo"
    qtbot.keyClick(page.lines, Qt.Key.Key_Return)
    case: Any = window.pages.current()
    qtbot.waitUntil(lambda: case.data is not None, timeout=20_000)
    assert case.case_id == case_id
    assert case.place() == "PlanSection"
    qtbot.keyClick(case, Qt.Key.Key_Escape)
    assert window.pages.current_name() == "today"
    assert page.lines.hasFocus()


def test_a_line_goes_away_when_the_fact_is_recorded(qtbot: QtBot, runner: TaskRunner) -> None:
    case_id = a_case_with(qtbot, runner, "Noor", too_late=-2, right_now=0)
    window = open_window(qtbot, runner)
    page = day_page(window)
    go_to_line(page, "too late")
    from mhcoordinator.services.task_list import complete

    (task, _) = ask(qtbot, runner, case_page.case_again, case_id).tasks
    ask(qtbot, runner, complete, task)
    runner.broadcast(case_id)
    qtbot.waitUntil(lambda: shown(page) == ["# today", "right now"], timeout=20_000)
    assert page.lines.currentIndex().isValid()
    qtbot.waitUntil(lambda: window.form.today_button.aside() == "1", timeout=20_000)


def test_s_puts_off_with_a_reason_and_it_can_be_shown_again(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    case_id = a_case_with(qtbot, runner, "Noor", too_late=-2, right_now=0)
    window = open_window(qtbot, runner)
    page = day_page(window)
    go_to_line(page, "too late")
    dialog = _put_off(qtbot, window, page)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(dialog.ui.reason_field.error()), timeout=5_000)
    assert dialog.isVisible()
    qtbot.keyClicks(dialog.ui.reason_edit, "waits for the doctor")
    qtbot.keyClick(dialog.ui.reason_edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "# put_off" in shown(page), timeout=20_000)
    settle(qtbot, runner)
    assert shown(page) == ["# today", "right now", "# put_off"]
    (snooze,) = ask(qtbot, runner, case_page.case_again, case_id).snoozes
    assert snooze.until == TODAY + timedelta(days=1)

    page.lines.setFocus()
    page.lines.choose(2)
    qtbot.keyClick(page.lines, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(page)[-1] == "too late", timeout=20_000)
    row = go_to_line(page, "too late")
    assert "waits for the doctor" in line_words.why_of(row.line.due, TODAY)
    dialog = _put_off(qtbot, window, page)
    qtbot.mouseClick(dialog.ui.again_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(page)[0] == "# late", timeout=20_000)


def test_another_day_has_to_be_after_today(qtbot: QtBot, runner: TaskRunner) -> None:
    a_case_with(qtbot, runner, "Noor", right_now=0)
    window = open_window(qtbot, runner)
    dialog = _put_off(qtbot, window, day_page(window))
    line = dialog.ui.until_edit.focusProxy()
    assert isinstance(line, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, "24-11-2026")
    qtbot.keyClicks(dialog.ui.reason_edit, "later")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(dialog.ui.until_field.error()), timeout=5_000)
    dialog.reject()
    settle(qtbot, runner)


def a_snooze_dialog(
    qtbot: QtBot, runner: TaskRunner, days: int, source: DueSource = DueSource.RULE
) -> SnoozeDialog:
    case_id = a_case_with(qtbot, runner, "Noor")
    line = a_line(case_id, TODAY + timedelta(days=days), source=source)
    dialog = SnoozeDialog(runner, line, TODAY)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=5_000)
    return dialog


def offered(dialog: SnoozeDialog) -> list[str]:
    return [segment.text() for segment in dialog.ui.until_choice.segments()]


def test_a_term_of_the_law_says_until_when_it_can_be_put_off(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    dialog = a_snooze_dialog(qtbot, runner, days=24)
    assert offered(dialog) == ["tomorrow", "Monday", "the last day, 18 Dec", "another day"]
    assert "Friday 18 December 2026" in dialog.ui.until_field.hint_text()
    line = dialog.ui.until_edit.focusProxy()
    assert isinstance(line, QLineEdit)
    line.clear()
    qtbot.keyClicks(line, "19-12-2026")
    qtbot.keyClicks(dialog.ui.reason_edit, "the lawyer knows")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "after the last day" in dialog.ui.until_field.error(), timeout=5_000)
    qtbot.mouseClick(dialog.ui.until_choice.segments()[2], Qt.MouseButton.LeftButton)
    assert dialog.ui.until_edit.typed() == "18-12-2026"
    with qtbot.waitSignal(dialog.saved, timeout=20_000):
        qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, runner)


def test_days_after_the_last_one_are_not_offered(qtbot: QtBot, runner: TaskRunner) -> None:
    assert offered(a_snooze_dialog(qtbot, runner, days=1)) == ["tomorrow", "another day"]
    over = a_snooze_dialog(qtbot, runner, days=-3)
    assert offered(over) == ["tomorrow", "Monday", "in a week, 1 Dec", "another day"]
    assert "a week at a time" in over.ui.until_field.hint_text()
    task = a_snooze_dialog(qtbot, runner, days=1, source=DueSource.TASK)
    assert offered(task) == ["tomorrow", "Monday", "another day"]


def test_on_its_last_day_a_term_cannot_be_put_off(qtbot: QtBot, runner: TaskRunner) -> None:
    dialog = a_snooze_dialog(qtbot, runner, days=0)
    assert "cannot be put off" in dialog.ui.until_field.title_text()
    assert not dialog.ui.reason_edit.isVisible()
    assert not dialog.ui.save_button.isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()


def test_monday_is_the_monday_after_this_week(qtbot: QtBot, runner: TaskRunner) -> None:
    a_case_with(qtbot, runner, "Noor", right_now=0)
    window = open_window(qtbot, runner)
    dialog = _put_off(qtbot, window, day_page(window))
    monday = dialog.ui.until_choice.segments()[1]
    qtbot.mouseClick(monday, Qt.MouseButton.LeftButton)
    assert dialog.ui.until_edit.typed() == "30-11-2026"
    dialog.reject()


def test_enter_on_a_head_shows_all_and_then_less(qtbot: QtBot, runner: TaskRunner) -> None:
    a_case_with(qtbot, runner, "Noor", right_now=0, far=60, further=80)
    window = open_window(qtbot, runner)
    page = day_page(window)
    page.lines.choose(shown(page).index("# later"))
    qtbot.keyClick(page.lines, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(page)[-2:] == ["far", "further"], timeout=20_000)
    qtbot.keyClick(page.lines, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(page)[-1] == "# later", timeout=20_000)


def test_the_button_of_a_line_opens_it(qtbot: QtBot, runner: TaskRunner) -> None:
    case_id = a_case_with(qtbot, runner, "Noor", right_now=0)
    window = open_window(qtbot, runner)
    page = day_page(window)
    go_to_line(page, "right now")
    index = page.lines.currentIndex()
    button = page.lines.itemDelegate().button_of(index)  # type: ignore[attr-defined]
    beside = QPoint(int(button.left()) - 30, int(button.center().y()))
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(page.lines.viewport(), left, pos=beside)
    assert window.pages.current_name() == "today"
    qtbot.mouseClick(page.lines.viewport(), left, pos=button.center().toPoint())
    assert window.pages.current_name() == "case"
    assert window.pages.place().case_id == case_id
    settle(qtbot, runner)


def test_a_number_opens_the_list_of_exactly_those_cases(qtbot: QtBot, runner: TaskRunner) -> None:
    bed = (Placement(kind=ShelterKind.EMERGENCY_BED, until=TODAY + timedelta(days=2)),)
    status = Residence(status=ResidenceStatus.REFLECTION_PERIOD)
    save(qtbot, runner, Intake(call_name="Noor", placements=bed, residence=status))
    save(qtbot, runner, Intake(call_name="Bo", placements=(replace(bed[0], id="x", until=None),)))
    save(qtbot, runner, Intake(call_name="Cem"))
    window = open_window(qtbot, runner)
    for name, words, expected in (
        ("open_link", "3 open cases", ["Bo", "Cem", "Noor"]),
        ("residence_link_0", "1 reflection period", ["Noor"]),
        ("residence_link_3", "2 other or unknown", ["Bo", "Cem"]),
        ("shelter_link_placed", "placed", ["Bo", "Noor"]),
        ("shelter_link_ends_soon", "1 place ends within 14 days", ["Noor"]),
    ):
        window.pages.show_page("today")
        link = _link(qtbot, day_page(window), name)
        assert link.text() == words
        link.setFocus()
        qtbot.keyClick(link, Qt.Key.Key_Space)
        page: Any = window.pages.current()
        assert window.pages.current_name() == "cases"
        qtbot.waitUntil(partial(_lists, page, expected), timeout=20_000)
    chip = page.filter_bar.number_chip
    assert chip.isVisible()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _names(page) == ["Bo", "Cem", "Noor"], timeout=20_000)
    assert not chip.isVisible()


def test_the_cases_opened_last_are_a_key_away(qtbot: QtBot, runner: TaskRunner) -> None:
    case_id = a_case_with(qtbot, runner, "Noor", right_now=0)
    ask(qtbot, runner, case_page.case_view, case_id)
    window = open_window(qtbot, runner)
    link = _link(qtbot, day_page(window), "recent_link")
    assert "Noor" in link.text()
    link.setFocus()
    qtbot.keyClick(link, Qt.Key.Key_Space)
    assert window.pages.place().case_id == case_id
    settle(qtbot, runner)


def test_an_empty_vault_says_what_will_stand_there(qtbot: QtBot, runner: TaskRunner) -> None:
    window = open_window(qtbot, runner)
    page = day_page(window)
    assert page.ui.stack.currentWidget() is page.ui.empty_page
    assert window.form.today_button.aside() == ""


def test_numbers_stand_below_the_list_where_there_is_no_room_beside_it(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    a_case_with(qtbot, runner, "Noor", right_now=0)
    window = open_window(qtbot, runner)
    page = day_page(window)
    assert page.ui.aside.x() > page.ui.stack.x()
    page.setParent(None)
    page.show()
    page.resize(500, 700)
    qtbot.waitUntil(lambda: page.ui.aside.y() > page.ui.stack.y(), timeout=5_000)
    page.deleteLater()


def test_the_model_is_sound_with_lines_in_every_group(qtmodeltester: ModelTester) -> None:
    model = TodayModel()
    page = _a_page(dict.fromkeys(DueGroup, 3))
    model.show_lines(page, frozenset({DueGroup.LATER}))
    qtmodeltester.check(model)
    assert model.rowCount() == 4 * len(DueGroup)
    model.show_lines(_a_page({}), frozenset())
    assert model.rowCount() == 0


def test_a_screen_reader_hears_when_what_why_and_for_whom(qtbot: QtBot) -> None:
    model = TodayModel()
    model.show_lines(_a_page({DueGroup.LATE: 1}), frozenset())
    said = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Too late", "2 days", "Call the doctor", "agreed", "Noor", "MH-2026-004"):
        assert part in said
    assert model.index(0).data(ROW_ROLE).count == 1


def test_ten_thousand_lines_can_be_shown(qtbot: QtBot, runner: TaskRunner) -> None:
    window = open_window(qtbot, runner)
    page = day_page(window)
    many = _a_page({DueGroup.LATE: 10_000})
    page.ui.stack.setCurrentWidget(page.lines)
    page.lines.lines.show_lines(many, frozenset())
    QApplication.processEvents()
    assert page.lines.lines.rowCount() == 10_001


def test_a_rule_that_was_not_checked_says_so_with_its_source() -> None:
    line = a_line(
        "c", TODAY, source=DueSource.RULE, checked=False,
        why_en="Report every month. Vc 2000 B8/3.1; as known on 21-10-2015",
    )  # fmt: skip
    assert line_words.why_of(line, TODAY) == "Report every month."
    source = line_words.source_of(line)
    assert source.startswith("Vc 2000 B8/3.1; as known on 21-10-2015")
    assert "lawyer" in source
    assert line_words.is_doubtful(line)
    assert not line_words.is_doubtful(replace(line, checked=True))


@pytest.mark.parametrize("source", list(DueSource))
def test_every_kind_of_line_has_a_title_and_a_button(source: DueSource) -> None:
    line = a_line("c", TODAY, source=source, title_nl="", title_en="")
    assert line_words.title_of(line)
    assert line_words.action_of(line)


def _put_off(qtbot: QtBot, window: QWidget, page: DayPage) -> SnoozeDialog:
    qtbot.keyClick(page.lines, Qt.Key.Key_S)
    dialogs = [item for item in window.findChildren(SnoozeDialog) if item.isVisible()]
    assert len(dialogs) == 1
    qtbot.waitUntil(dialogs[0].isActiveWindow, timeout=5_000)
    return dialogs[0]


def _link(qtbot: QtBot, page: QWidget, name: str) -> QPushButton:
    """The link of this name, once the numbers are there; earlier ones are hidden."""

    def seen() -> list[QPushButton]:
        return [link for link in page.findChildren(QPushButton, name) if link.isVisible()]

    qtbot.waitUntil(lambda: bool(seen()), timeout=20_000)
    return seen()[0]


def _lists(page: Any, names: list[str]) -> bool:
    return _names(page) == names


def _names(page: Any) -> list[str]:
    cases = page.table.cases
    return sorted(cases.row_at(row).call_name for row in range(cases.rowCount()))


def _a_page(lines: dict[DueGroup, int]) -> TodayLines:
    def line(n: int) -> DueLine:
        on = TODAY - timedelta(days=2)
        return a_line(f"c{n}", on, key=str(n), why_en="agreed", why_nl="afgesproken")

    groups = tuple(
        TodayGroup(
            group,
            tuple(LineOfCase(line(n), CaseNumber(2026, 4), "Noor", "Zeist") for n in range(count)),
            count,
        )
        for group, count in lines.items()
    )
    return TodayLines(TODAY, groups)
