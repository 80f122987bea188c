"""Locking: at once, whatever is open, and back where one was."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.person import Person
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.summary.summary_dialog import SummaryDialog
from mhcoordinator.services import drafts, intake
from mhcoordinator.services.drafts import load_note, save_note
from tests.gui.conftest import Desk, active, part, unlock_with_keys

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class _Form(QDialog):
    """A modal dialog with something in it that was not saved."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._runner = desk.program.runner
        self.line = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.line)
        self.setModal(True)

    def keep_draft(self) -> None:
        self._runner.run(save_note, "form", "note", {"line": self.line.text()})


@pytest.fixture
def window(inside: Desk) -> MainWindow:
    assert inside.program.window is not None
    return inside.program.window


@pytest.fixture
def copied_before(clipboard: Any) -> str:
    """Stands on the clipboard before the program starts."""
    clipboard.setText("a recipe")
    return "a recipe"


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[Any]:
    board = QGuiApplication.clipboard()
    yield board
    board.clear()


def test_control_l_locks_and_leaves_nothing_on_the_screen(
    qtbot: QtBot, inside: Desk, window: MainWindow, qapp: QApplication
) -> None:
    with qtbot.waitSignal(inside.program.locked):
        qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    visible = [shown for shown in qapp.topLevelWidgets() if shown.isVisible()]
    assert visible == [inside.program.entrance]
    answers: list[object] = []
    inside.program.runner.run(drafts.drafts, failed=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    assert type(answers[0]).__name__ == "NoSession"


def test_control_l_in_a_modal_dialog_locks_and_keeps_what_was_typed(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    form = _Form(inside, window)
    form.open()
    active(qtbot, form)
    qtbot.keyClicks(form.line, "half a sentence")
    with qtbot.waitSignal(inside.program.locked):
        QTest.keyClick(form.windowHandle(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.activeModalWidget() is None
    unlock_with_keys(qtbot, inside)
    kept: list[Any] = []
    inside.program.runner.run(load_note, "form", done=kept.append)
    qtbot.waitUntil(lambda: bool(kept), timeout=20_000)
    assert kept == [{"line": "half a sentence"}]


def test_a_dialog_that_waits_for_its_answer_does_not_stop_the_lock(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    form = _Form(inside, window)
    inside.program.runner.run_bare(lambda: None, done=lambda _: inside.program.lock())
    assert form.exec() == QDialog.DialogCode.Rejected
    assert inside.program.entrance is not None
    assert inside.program.entrance.isVisible()


def test_without_touch_the_vault_locks(qtbot: QtBot, inside: Desk) -> None:
    inside.program.watch.idle_minutes = 0.02
    with qtbot.waitSignal(inside.program.locked, timeout=10_000):
        pass
    assert inside.program.window is None


def test_a_key_counts_as_touch(qtbot: QtBot, inside: Desk, window: MainWindow) -> None:
    watch = inside.program.watch
    watch.idle_minutes = 1
    watch._touched_at = time.time() - 59
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    watch._touched_at -= 59
    assert not watch.check()
    watch._touched_at -= 59
    assert watch.check()


def test_the_first_key_after_a_long_sleep_locks_and_is_not_heard(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    search = part(window, QLineEdit, "search_edit")
    search.setFocus()
    inside.program.watch._touched_at = time.time() - 3600
    typed: list[str] = []
    search.textChanged.connect(typed.append)
    with qtbot.waitSignal(inside.program.locked):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert typed == []


def test_what_was_copied_here_leaves_the_clipboard(
    qtbot: QtBot, clipboard: Any, inside: Desk, window: MainWindow
) -> None:
    search = part(window, QLineEdit, "search_edit")
    search.setFocus()
    qtbot.keyClicks(search, "MH-2026-001")
    search.selectAll()
    qtbot.keyClick(search, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "MH-2026-001"
    inside.program.lock()
    assert clipboard.text() == ""


def test_what_another_program_copied_stays_on_the_clipboard(
    copied_before: str, clipboard: Any, inside: Desk
) -> None:
    inside.program.lock()
    assert clipboard.text() == copied_before


def test_the_same_page_returns_after_unlocking(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    window.pages.show_page("settings")
    inside.program.lock()
    unlock_with_keys(qtbot, inside)
    back = inside.program.window
    assert back is not None
    assert back.pages.current_name() == "settings"


def test_a_summary_in_the_making_returns_with_what_was_typed(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    saved: list[Any] = []
    person = Person(call_name="Noor")
    made = Intake(call_name="Noor", people=(person,))
    inside.program.runner.run(intake.save, made, done=saved.append)
    qtbot.waitUntil(lambda: bool(saved), timeout=20_000)
    window.pages.open_case(saved[0].case_id)
    window.pages.start_summary(saved[0].case_id)
    qtbot.waitUntil(_summary(inside).isEnabled, timeout=20_000)
    question = _summary(inside).ui.question_edit
    qtbot.keyClicks(question, "Waar kan zij naartoe?")
    with qtbot.waitSignal(inside.program.locked):
        qtbot.keyClick(question, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    unlock_with_keys(qtbot, inside)
    qtbot.waitUntil(_summary(inside).isEnabled, timeout=20_000)
    assert _summary(inside).ui.question_edit.text() == "Waar kan zij naartoe?"


def _summary(desk: Desk) -> SummaryDialog:
    assert desk.program.window is not None
    front = desk.program.window.form.wholes.currentWidget()
    assert isinstance(front, SummaryDialog)
    return front


def test_pages_from_before_the_lock_are_not_called_any_more(qtbot: QtBot, inside: Desk) -> None:
    """Each save after unlocking once raised an error for every list page that was gone."""
    before = inside.program.window
    assert before is not None
    with qtbot.waitSignal(before.destroyed, timeout=20_000):
        inside.program.lock()
    unlock_with_keys(qtbot, inside)
    window, runner = inside.program.window, inside.program.runner
    assert window is not None
    for call_name in ("Anna", "Bo", "Cem"):
        saved: list[Any] = []
        runner.run(intake.save, Intake(call_name=call_name), done=saved.append)
        qtbot.waitUntil(lambda: bool(saved), timeout=20_000)  # noqa: B023
        runner.broadcast(saved[0].case_id)
    qtbot.waitUntil(lambda: not runner.is_busy(), timeout=20_000)
    assert not window.banner.isVisible()


def test_f11_covers_the_screen_and_takes_the_cover_away(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    cover = inside.program._blank
    assert cover is not None
    assert cover.isVisible()
    assert [label.text() for label in cover.findChildren(QLabel)] == ["F11 brings the screen back"]
    qtbot.keyClick(cover, Qt.Key.Key_F11)
    assert not cover.isVisible()
