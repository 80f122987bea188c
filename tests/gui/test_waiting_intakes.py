"""Intakes that wait as a draft, below the list of cases."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.intake import Intake
from mhcoordinator.gui.intake.wizard import IntakeWizard
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.waiting_intakes import STEPS, WaitingIntakes
from mhcoordinator.services import drafts
from tests.gui.conftest import Desk, part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(inside: Desk) -> MainWindow:
    assert inside.program.window is not None
    return inside.program.window


@pytest.fixture
def waiting(qtbot: QtBot, inside: Desk, window: MainWindow) -> WaitingIntakes:
    """Two drafts of intakes, Noor and later Sam."""
    for draft_id, step, name in (("one", "people", "Noor"), ("two", "check", "Sam")):
        _ask(qtbot, inside, drafts.save_draft, draft_id, step, Intake(call_name=name))
    shown = window.findChild(WaitingIntakes)
    assert isinstance(shown, WaitingIntakes)
    shown.refresh()
    qtbot.waitUntil(lambda: len(shown.lines()) == 2, timeout=20_000)
    return shown


def test_a_draft_is_named_with_its_step_and_opened_again(
    qtbot: QtBot, window: MainWindow, waiting: WaitingIntakes
) -> None:
    sam, noor = sorted(waiting.lines(), reverse=True)
    assert "Sam" in sam
    assert "step 10" in sam
    assert "Noor" in noor
    assert "step 4" in noor
    _press(qtbot, _button(waiting, "go_on_button", "Noor"))
    qtbot.waitUntil(lambda: window.pages.in_front_whole() == "intake", timeout=20_000)
    assert _wizard(window).intake.call_name == "Noor"
    assert _wizard(window).current_page().key == "people"


def test_a_new_intake_leaves_the_drafts_as_they_are(
    qtbot: QtBot, window: MainWindow, waiting: WaitingIntakes
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    wizard = _wizard(window)
    assert wizard.intake.call_name == ""
    qtbot.keyClicks(part(wizard, QLineEdit, "call_name_edit"), "Ada")
    with qtbot.waitSignal(wizard.finished):
        qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(waiting.lines()) == 3, timeout=20_000)
    assert "Ada" in "".join(waiting.lines())
    assert waiting.isVisible()


def test_a_new_intake_in_which_nothing_was_typed_does_not_wait(
    qtbot: QtBot, inside: Desk, window: MainWindow, waiting: WaitingIntakes
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    wizard = _wizard(window)
    wizard.go_next()
    wizard.go_back()
    with qtbot.waitSignal(wizard.finished):
        qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    assert len(_ask(qtbot, inside, drafts.drafts)) == 2


def test_a_draft_is_thrown_away_after_it_was_asked_once_more(
    qtbot: QtBot, inside: Desk, window: MainWindow, waiting: WaitingIntakes
) -> None:
    _press(qtbot, _button(waiting, "throw_away_button", "Noor"))
    assert len(_ask(qtbot, inside, drafts.drafts)) == 2
    sure = [
        button
        for button in waiting.findChildren(QPushButton, "confirm_yes_button")
        if button.isVisible()
    ]
    assert len(sure) == 1
    _press(qtbot, sure[0])
    qtbot.waitUntil(lambda: len(waiting.lines()) == 1, timeout=20_000)
    assert "Sam" in waiting.lines()[0]
    assert [draft.call_name for draft in _ask(qtbot, inside, drafts.drafts)] == ["Sam"]


def test_the_draft_that_is_open_does_not_wait(
    qtbot: QtBot, window: MainWindow, waiting: WaitingIntakes
) -> None:
    _press(qtbot, _button(waiting, "go_on_button", "Sam"))
    qtbot.waitUntil(lambda: window.pages.in_front_whole() == "intake", timeout=20_000)
    qtbot.waitUntil(lambda: len(waiting.lines()) == 1, timeout=20_000)
    assert "Noor" in waiting.lines()[0]
    window.form.wholes.setCurrentIndex(0)
    _press(qtbot, _button(waiting, "go_on_button", "Noor"))
    qtbot.waitUntil(lambda: "Sam" in "".join(waiting.lines()), timeout=20_000)
    assert _wizard(window).intake.call_name == "Noor"
    assert len(waiting.lines()) == 1


def test_the_steps_are_counted_as_in_the_wizard(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    window.pages.start_intake()
    assert tuple(page.key for page in _wizard(window).pages) == STEPS


def _wizard(window: MainWindow) -> IntakeWizard:
    front = window.form.wholes.currentWidget()
    assert isinstance(front, IntakeWizard)
    return front


def _button(waiting: WaitingIntakes, name: str, whose: str) -> QPushButton:
    found = [
        button
        for button in waiting.findChildren(QPushButton, name)
        if button.accessibleName().endswith(whose) and button.isVisibleTo(waiting)
    ]
    assert len(found) == 1
    return found[0]


def _press(qtbot: QtBot, button: QPushButton) -> None:
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def _ask(qtbot: QtBot, desk: Desk, function: Any, *arguments: Any) -> Any:
    answers: list[Any] = []
    desk.program.runner.run(function, *arguments, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    return answers[0]
