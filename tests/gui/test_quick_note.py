"""A contact noted with one key, from anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.case_file import ReportChannel
from mhcoordinator.gui import locking
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.note.note_dialog import NoteDialog
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_page, journal
from mhcoordinator.services.search import search
from tests.gui.case_desk import OFFSCREEN_WORDS, ask, opened_vault
from tests.gui.today_aids import a_case_with, open_window, planned_contact, settle

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


def press_f4(qtbot: QtBot, runner: TaskRunner, window: MainWindow) -> NoteDialog:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    qtbot.keyClick(window, Qt.Key.Key_F4)
    found = [item for item in window.findChildren(NoteDialog) if item.isVisible()]
    assert len(found) == 1
    qtbot.waitUntil(found[0].isActiveWindow, timeout=5_000)
    settle(qtbot, runner)
    return found[0]


def choose(qtbot: QtBot, dialog: NoteDialog, words: str) -> None:
    """Enter is pressed before the answer is there."""
    qtbot.keyClicks(dialog.finder.line, words)
    qtbot.keyClick(dialog.finder.line, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.ui.rest.isVisible, timeout=20_000)


def saved(qtbot: QtBot, runner: TaskRunner, dialog: NoteDialog) -> None:
    with qtbot.waitSignal(dialog.saved, timeout=20_000):
        qtbot.keyClick(dialog, Qt.Key.Key_S, CONTROL)
    settle(qtbot, runner)


def test_from_today_a_contact_is_noted_without_the_mouse(qtbot: QtBot, runner: TaskRunner) -> None:
    a_case_with(qtbot, runner, "Noor")
    case_id = a_case_with(qtbot, runner, "Dayana")
    window = open_window(qtbot, runner)
    dialog = press_f4(qtbot, runner, window)
    assert dialog.finder.line.hasFocus()
    choose(qtbot, dialog, "dayana")
    form = dialog.panel.form
    qtbot.waitUntil(form.channel_combo.hasFocus, timeout=5_000)
    qtbot.keyClick(form.channel_combo, Qt.Key.Key_3)
    assert form.channel_combo.value() is ReportChannel.TEXT_MESSAGE
    assert form.with_whom_edit.hasFocus()
    qtbot.keyClicks(form.with_whom_edit, "Dayana 3")
    qtbot.keyClick(form.with_whom_edit, Qt.Key.Key_Tab)
    assert form.text_edit.hasFocus()
    qtbot.keyClicks(form.text_edit, "Gaat naar de kapper.")
    qtbot.keyClicks(dialog.ui.follow_up_edit, "Bel de opvang")
    _type_day(qtbot, dialog, "26-11-2026")
    saved(qtbot, runner, dialog)
    view = ask(qtbot, runner, case_page.case_again, case_id)
    (contact,) = view.contact_moments
    assert (contact.channel, contact.with_whom, contact.text) == (
        ReportChannel.TEXT_MESSAGE, "Dayana 3", "Gaat naar de kapper.",
    )  # fmt: skip
    assert [(task.title, task.due_on) for task in view.tasks] == [
        ("Bel de opvang", date(2026, 11, 26))
    ]
    assert [hit.entry_id for hit in ask(qtbot, runner, search, "kapper")] == [contact.id]
    assert window.pages.current_name() == "today"


def test_in_a_case_it_is_about_that_case(qtbot: QtBot, runner: TaskRunner) -> None:
    case_id = a_case_with(qtbot, runner, "Dayana")
    window = open_window(qtbot, runner)
    page: Any = window.pages.open_case(case_id)
    qtbot.waitUntil(lambda: page.data is not None, timeout=20_000)
    settle(qtbot, runner)
    dialog = press_f4(qtbot, runner, window)
    assert not dialog.finder.isVisible()
    assert "Dayana" in dialog.ui.chosen_label.text()
    qtbot.keyClick(dialog, Qt.Key.Key_4, ALT)
    qtbot.keyClicks(dialog.panel.form.text_edit, "Op bezoek geweest.")
    saved(qtbot, runner, dialog)
    (contact,) = ask(qtbot, runner, case_page.case_again, case_id).contact_moments
    assert contact.channel is ReportChannel.VISIT
    assert contact.text == "Op bezoek geweest."


def test_the_button_in_the_bar_of_a_case_opens_the_same_form(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    case_id = a_case_with(qtbot, runner, "Dayana")
    window = open_window(qtbot, runner)
    page: Any = window.pages.open_case(case_id)
    qtbot.waitUntil(lambda: page.data is not None, timeout=20_000)
    page.action_bar.note_contact_pressed.emit()
    assert len(window.findChildren(NoteDialog)) == 1
    settle(qtbot, runner)


def test_during_an_intake_a_contact_can_be_noted_as_well(qtbot: QtBot, runner: TaskRunner) -> None:
    a_case_with(qtbot, runner, "Dayana")
    window = open_window(qtbot, runner)
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert window.pages.in_front_whole() == "intake"
    dialog = press_f4(qtbot, runner, window)
    assert dialog.finder.isVisible()
    dialog.throw_away()
    settle(qtbot, runner)
    assert window.pages.in_front_whole() == "intake"


def test_the_cases_opened_last_come_first_and_arrows_choose(
    qtbot: QtBot, runner: TaskRunner
) -> None:
    ids = [a_case_with(qtbot, runner, name) for name in ("Ada", "Bo", "Cem")]
    for case_id in (ids[0], ids[1]):
        ask(qtbot, runner, case_page.case_view, case_id)
    dialog = press_f4(qtbot, runner, open_window(qtbot, runner))
    found = dialog.finder.found
    assert [found.item(n).text().split()[0] for n in range(found.count())] == ["Bo", "Ada"]
    qtbot.keyClick(dialog.finder.line, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.finder.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Ada" in dialog.ui.chosen_label.text(), timeout=5_000)
    dialog.throw_away()
    settle(qtbot, runner)


def test_esc_keeps_a_draft_that_comes_back(qtbot: QtBot, runner: TaskRunner) -> None:
    case_id = a_case_with(qtbot, runner, "Dayana")
    window = open_window(qtbot, runner)
    dialog = press_f4(qtbot, runner, window)
    choose(qtbot, dialog, "dayana")
    qtbot.keyClicks(dialog.panel.form.text_edit, "Half")
    qtbot.keyClicks(dialog.ui.follow_up_edit, "Bellen")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    settle(qtbot, runner)
    assert ask(qtbot, runner, case_page.case_again, case_id).contact_moments == ()
    dialog = press_f4(qtbot, runner, window)
    assert dialog.panel.form.text_edit.text() == "Half"
    assert dialog.ui.follow_up_edit.text() == "Bellen"
    assert "Dayana" in dialog.ui.chosen_label.text()
    _type_day(qtbot, dialog, "26-11-2026")
    saved(qtbot, runner, dialog)
    assert ask(qtbot, runner, journal.kept_note, "") is None
    assert len(ask(qtbot, runner, case_page.case_again, case_id).contact_moments) == 1


def test_a_lock_keeps_what_was_typed(qtbot: QtBot, runner: TaskRunner, qapp: Any) -> None:
    a_case_with(qtbot, runner, "Dayana")
    dialog = press_f4(qtbot, runner, open_window(qtbot, runner))
    choose(qtbot, dialog, "dayana")
    qtbot.keyClicks(dialog.panel.form.text_edit, "Niet opgeslagen")
    locking.keep_drafts(qapp)
    settle(qtbot, runner)
    draft, head = ask(qtbot, runner, journal.kept_note, "")
    assert draft.contact.text == "Niet opgeslagen"
    assert head.call_name == "Dayana"
    dialog.throw_away()
    settle(qtbot, runner)
    assert ask(qtbot, runner, journal.kept_note, "") is None


def test_what_is_missing_is_said_in_place(qtbot: QtBot, runner: TaskRunner) -> None:
    case_id = a_case_with(qtbot, runner, "Dayana")
    dialog = press_f4(qtbot, runner, open_window(qtbot, runner))
    qtbot.keyClick(dialog, Qt.Key.Key_S, CONTROL)
    assert dialog.ui.case_field.error()
    choose(qtbot, dialog, "dayana")
    qtbot.keyClicks(dialog.ui.follow_up_edit, "Bellen")
    qtbot.keyClick(dialog, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: bool(dialog.ui.follow_up_on_field.error()), timeout=5_000)
    text_field = dialog.panel.field("text")
    assert text_field is not None
    assert text_field.error()
    settle(qtbot, runner)
    assert ask(qtbot, runner, case_page.case_again, case_id).contact_moments == ()
    dialog.throw_away()
    settle(qtbot, runner)


def test_it_settles_only_what_is_ticked(qtbot: QtBot, runner: TaskRunner) -> None:
    case_id = a_case_with(qtbot, runner, "Dayana")
    ask(qtbot, runner, planned_contact, case_id)
    window = open_window(qtbot, runner)
    for ticks in (False, True):
        dialog = press_f4(qtbot, runner, window)
        choose(qtbot, dialog, "dayana")
        settle(qtbot, runner)
        (tick,) = dialog.findChildren(QCheckBox, "settles_check")
        assert not tick.isChecked()
        assert "27-11-2026" in tick.text()
        if ticks:
            tick.setFocus()
            qtbot.keyClick(tick, Qt.Key.Key_Space)
        qtbot.keyClicks(dialog.panel.form.text_edit, "Het gaat goed.")
        saved(qtbot, runner, dialog)
        (planned,) = ask(qtbot, runner, case_page.case_again, case_id).aftercare
        assert (planned.held_on is not None) is ticks


def _type_day(qtbot: QtBot, dialog: NoteDialog, day: str) -> None:
    line = dialog.ui.follow_up_on_edit.focusProxy()
    assert line is not None
    qtbot.keyClicks(line, day)
