"""Closing a case on its page, as a person does it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.closing import ClosingReason
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.closing.closing_dialog import ClosingDialog
from mhcoordinator.gui.closing.ending_row import EndingRow
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.widgets.segmented import Segment
from mhcoordinator.services import case_page, entries
from tests.gui.case_desk import (
    OFFSCREEN_WORDS,
    ask,
    dialog_of,
    open_page,
    opened_vault,
    press,
    save,
    saved_by,
)
from tests.gui.today_aids import open_window, settle

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, runner: TaskRunner) -> CasePage:
    return open_page(qtbot, runner, save(qtbot, runner))


def view(qtbot: QtBot, runner: TaskRunner, page: CasePage) -> Any:
    return ask(qtbot, runner, case_page.case_again, page.case_id)


def section(page: CasePage) -> QWidget:
    front = page.ui.stack.currentWidget()
    assert front is not None
    return front


def closing_form(qtbot: QtBot, page: CasePage) -> ClosingDialog:
    press(qtbot, section(page), "close_case_button")
    dialog = dialog_of(qtbot, page)
    assert isinstance(dialog, ClosingDialog)
    qtbot.waitUntil(lambda: len(rows_of(dialog)) == 2)
    return dialog


def rows_of(dialog: ClosingDialog) -> list[EndingRow]:
    return dialog.findChildren(EndingRow)


def choose(qtbot: QtBot, row: EndingRow, words: str) -> None:
    qtbot.mouseClick(offered(row)[words], Qt.MouseButton.LeftButton)


def offered(row: EndingRow) -> dict[str, Segment]:
    return {item.text(): item for item in row.choice.segments()}


def say_why(dialog: ClosingDialog) -> None:
    combo = dialog.panel.form.reason_combo
    combo.set_value(ClosingReason.GOALS_REACHED)
    combo.changed.emit()


def test_a_case_is_closed_when_every_matter_has_an_ending(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    dialog = closing_form(qtbot, page)
    assert "24-11-2041" in dialog._retention.text()
    say_why(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert view(qtbot, runner, page).case.status is CaseStatus.OPEN
    task, place = rows_of(dialog)
    choose(qtbot, task, "handed over")
    choose(qtbot, place, "goes on")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert dialog.panel.form.handed_over_field.error() == "Say to whom it was handed over."
    qtbot.keyClicks(dialog.panel.form.handed_over_edit, "wijkteam")
    saved_by(qtbot, page, dialog)
    after = view(qtbot, runner, page)
    assert after.case.status is CaseStatus.CLOSED
    assert after.tasks[0].stopped_on == after.case.closed_on
    assert after.tasks[0].stopped_reason == "wijkteam"
    assert after.placements[0].ended is None


def test_a_task_can_go_on_only_with_aftercare(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    dialog = closing_form(qtbot, page)
    task, place = rows_of(dialog)
    assert "goes on" not in offered(task)
    dialog.panel.form.with_aftercare_check.click()
    assert "goes on" in offered(task)
    say_why(dialog)
    choose(qtbot, task, "goes on")
    choose(qtbot, place, "goes on")
    saved_by(qtbot, page, dialog)
    after = view(qtbot, runner, page)
    assert after.case.status is CaseStatus.AFTERCARE
    assert [item.months for item in after.aftercare] == [1, 3, 6, 12]


def test_an_interrupted_closing_comes_back_with_its_endings(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    dialog = closing_form(qtbot, page)
    say_why(dialog)
    choose(qtbot, rows_of(dialog)[0], "dropped")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(QWidget, "go_on_button") is not None)
    press(qtbot, page, "go_on_button")
    again = dialog_of(qtbot, page)
    assert isinstance(again, ClosingDialog)
    qtbot.waitUntil(lambda: len(rows_of(again)) == 2)
    chosen = [row.ending() for row in rows_of(again)]
    assert [ending and ending.value for ending in chosen] == ["dropped", None]
    assert again.panel.entry().reason is ClosingReason.GOALS_REACHED
    assert view(qtbot, runner, page).case.status is CaseStatus.OPEN


def test_a_closed_case_is_opened_again_with_a_reason(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    dialog = closing_form(qtbot, page)
    say_why(dialog)
    for row in rows_of(dialog):
        choose(qtbot, row, {"Task": "done", "Placement": "ends today"}[type(row.entry).__name__])
    saved_by(qtbot, page, dialog)
    qtbot.waitUntil(lambda: section(page).findChild(QWidget, "reopen_button") is not None)
    press(qtbot, section(page), "reopen_button")
    press(qtbot, section(page), "reopen_go_button")
    assert view(qtbot, runner, page).case.status is CaseStatus.CLOSED
    editor = section(page).findChild(QWidget, "reopen_reason_edit")
    assert editor is not None
    qtbot.keyClicks(editor, "nieuw signaal")
    with qtbot.waitSignal(page.shown):
        press(qtbot, section(page), "reopen_go_button")
    after = view(qtbot, runner, page)
    assert after.case.status is CaseStatus.OPEN
    assert after.closings[0].reopened_reason == "nieuw signaal"


DECISION = LegalEvent(
    kind=LegalEventKind.IND_DECISION, on=PartialDate(2026, 11, 20), sent_on=date(2026, 11, 20)
)


def a_case_with_a_term(qtbot: QtBot, runner: TaskRunner) -> str:
    case_id = save(qtbot, runner, Intake(call_name="Noor"))
    ask(qtbot, runner, entries.add, replace(DECISION, case_id=case_id))
    return case_id


def the_term(qtbot: QtBot, page: CasePage) -> tuple[ClosingDialog, EndingRow]:
    press(qtbot, section(page), "close_case_button")
    dialog = dialog_of(qtbot, page)
    assert isinstance(dialog, ClosingDialog)
    qtbot.waitUntil(lambda: len(rows_of(dialog)) == 1)
    return dialog, rows_of(dialog)[0]


def test_a_term_of_the_law_is_dropped_with_a_reason_only(qtbot: QtBot, runner: TaskRunner) -> None:
    page = open_page(qtbot, runner, a_case_with_a_term(qtbot, runner))
    dialog, term = the_term(qtbot, page)
    say_why(dialog)
    assert not term.reason_edit.isVisible()
    choose(qtbot, term, "dropped")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert "Say why, in a few words." in seen_words(term)
    qtbot.keyClicks(term.reason_edit, "zij maakt geen bezwaar")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.findChild(QWidget, "go_on_button") is not None)
    press(qtbot, page, "go_on_button")
    again = dialog_of(qtbot, page)
    assert isinstance(again, ClosingDialog)
    qtbot.waitUntil(lambda: len(rows_of(again)) == 1)
    assert rows_of(again)[0].reason_edit.isVisible()
    saved_by(qtbot, page, again)
    after = view(qtbot, runner, page)
    assert after.case.status is CaseStatus.CLOSED
    assert after.tasks[0].stopped_reason == "zij maakt geen bezwaar"


def test_from_the_closing_a_term_can_be_settled_first(qtbot: QtBot, runner: TaskRunner) -> None:
    case_id = a_case_with_a_term(qtbot, runner)
    window = open_window(qtbot, runner)
    page: Any = window.pages.open_case(case_id)
    qtbot.waitUntil(lambda: page.data is not None, timeout=20_000)
    dialog, term = the_term(qtbot, page)
    say_why(dialog)
    choose(qtbot, term, "handed over")
    press(qtbot, term, "settle_first_button")
    qtbot.waitUntil(lambda: page.place() == "ResidenceSection", timeout=5_000)
    assert not any(item.isVisible() for item in window.findChildren(ClosingDialog))
    qtbot.waitUntil(lambda: page.findChild(QWidget, "go_on_button") is not None, timeout=5_000)
    assert view(qtbot, runner, page).case.status is CaseStatus.OPEN
    settle(qtbot, runner)


def test_aftercare_that_cannot_end_yet_says_so(qtbot: QtBot, runner: TaskRunner) -> None:
    page = open_page(qtbot, runner, a_case_with_a_term(qtbot, runner))
    dialog, term = the_term(qtbot, page)
    dialog.panel.form.with_aftercare_check.click()
    say_why(dialog)
    choose(qtbot, term, "goes on")
    saved_by(qtbot, page, dialog)
    press(qtbot, section(page), "end_aftercare_button")
    qtbot.waitUntil(lambda: section(page).findChild(QLabel, "not_ended_label") is not None)
    assert view(qtbot, runner, page).case.status is CaseStatus.AFTERCARE


def seen_words(row: EndingRow) -> str:
    return "\n".join(label.text() for label in row.findChildren(QLabel) if label.isVisible())
