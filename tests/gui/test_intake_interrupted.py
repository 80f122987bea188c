"""Somebody comes in while an intake is typed: the screen goes blank, or the vault locks."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.gui.intake.wizard import IntakeWizard
from mhcoordinator.services.drafts import drafts, load_draft
from tests.gui.conftest import Desk, active, unlock_with_keys
from tests.gui.intake_window import OFFSCREEN_WORDS, ask

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)

CTRL = Qt.KeyboardModifier.ControlModifier


def in_focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Presses a key wherever the focus is."""
    QTest.keyClick(in_focus(), key, modifier)


def words(text: str) -> None:
    """Types wherever the focus is."""
    QTest.keyClicks(in_focus(), text)


@pytest.fixture
def wizard(qtbot: QtBot, inside: Desk) -> IntakeWizard:
    """Opened with Ctrl N."""
    assert inside.program.window is not None
    active(qtbot, inside.program.window)
    QTest.keyClick(inside.program.window, Qt.Key.Key_N, CTRL)
    return wizard_in_front(inside)


def wizard_in_front(desk: Desk) -> IntakeWizard:
    assert desk.program.window is not None
    front = desk.program.window.form.wholes.currentWidget()
    assert isinstance(front, IntakeWizard)
    return front


def test_a_call_is_saved_without_a_mouse_from_control_n_on(
    qtbot: QtBot, inside: Desk, wizard: IntakeWizard
) -> None:
    words("Samira")
    for _ in range(2):  # past the surname
        press(Qt.Key.Key_Tab)
    words("0655501733")
    with qtbot.waitSignal(wizard.saved, timeout=20_000) as saved:
        press(Qt.Key.Key_S, CTRL)
    assert saved.args[0]
    assert ask(qtbot, inside.program.runner, drafts) == ()


def test_behind_the_blank_screen_typing_waits_and_goes_on(
    qtbot: QtBot, inside: Desk, wizard: IntakeWizard
) -> None:
    words("Sam")
    press(Qt.Key.Key_F11)
    cover = inside.program._blank
    assert cover is not None
    QTest.keyClicks(cover, "not for this form")
    QTest.keyClick(cover, Qt.Key.Key_F11)
    assert not cover.isVisible()
    assert inside.program.window is not None
    active(qtbot, inside.program.window)
    words("ira")
    assert wizard.intake.call_name == "Samira"


def test_a_lock_keeps_half_a_date_and_the_page(
    qtbot: QtBot, inside: Desk, wizard: IntakeWizard
) -> None:
    words("Samira")
    press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    wizard.current_page().form.client_panel.focus_field("birth_date")
    words("31")
    words("02")
    with qtbot.waitSignal(inside.program.locked, timeout=20_000):
        press(Qt.Key.Key_L, CTRL)
    unlock_with_keys(qtbot, inside)
    kept = ask(qtbot, inside.program.runner, drafts)
    assert [draft.call_name for draft in kept] == ["Samira"]
    draft: Any = ask(qtbot, inside.program.runner, load_draft, kept[0].id)
    assert draft.step == "people"
    assert draft.intake.call_name == "Samira"
    assert [key.partition("/")[2] for key in draft.typed] == ["birth_date"]
