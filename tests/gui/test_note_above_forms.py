"""A phone rings while a form is open: F4 notes the contact, and the form stays as it was."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.closing import Closing
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.residence import Placement
from mhcoordinator.gui.case.entry_dialog import EntryDialog
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.note.note_dialog import NoteDialog
from mhcoordinator.services import case_page, entry_drafts, intake, journal
from tests.gui.case_desk import ask
from tests.gui.conftest import Desk, active, unlock_with_keys
from tests.gui.today_aids import settle

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


def in_a_case(qtbot: QtBot, desk: Desk) -> tuple[MainWindow, CasePage]:
    window = desk.program.window
    assert window is not None
    case_id = ask(qtbot, desk.program.runner, intake.save, Intake(call_name="Dayana")).case_id
    page: Any = window.pages.open_case(case_id)
    qtbot.waitUntil(lambda: page.data is not None, timeout=20_000)
    settle(qtbot, desk.program.runner)
    return window, page


def f4(qtbot: QtBot, form: QWidget) -> NoteDialog:
    """Pressed as the window system gives it to the window in front."""
    active(qtbot, form)
    QTest.keyClick(form.windowHandle(), Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), NoteDialog))
    note = QApplication.activeModalWidget()
    assert isinstance(note, NoteDialog)
    active(qtbot, note)
    return note


def form_of(page: CasePage, kind: str) -> EntryDialog:
    case_id = page.case_id
    if kind == "move":
        return page.desk.move(Placement(case_id=case_id))
    entry: Entry = Closing(case_id=case_id) if kind == "closing" else Task(case_id=case_id)
    return page.desk.add(entry)


@pytest.mark.parametrize("kind", ["entry", "closing", "move"])
def test_a_contact_is_noted_above_a_form_that_stays_as_it_was(
    qtbot: QtBot, inside: Desk, kind: str
) -> None:
    runner = inside.program.runner
    _, page = in_a_case(qtbot, inside)
    form = form_of(page, kind)
    active(qtbot, form)
    settle(qtbot, runner)
    qtbot.keyClicks(form.panel.form.note_edit, "half a sentence")
    had_focus = QApplication.focusWidget()
    note = f4(qtbot, form)
    settle(qtbot, runner)
    assert "Dayana" in note.ui.chosen_label.text()
    qtbot.keyClicks(note.panel.form.text_edit, "Belt over de afspraak.")
    with qtbot.waitSignal(note.saved, timeout=20_000):
        qtbot.keyClick(note, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(form.isActiveWindow, timeout=5_000)
    settle(qtbot, runner)
    assert form.panel.form.note_edit.text() == "half a sentence"
    assert QApplication.focusWidget() is had_focus
    (contact,) = ask(qtbot, runner, case_page.case_again, page.case_id).contact_moments
    assert contact.text == "Belt over de afspraak."
    form.throw_away()
    settle(qtbot, runner)


def test_f4_above_the_note_itself_opens_no_second_one(qtbot: QtBot, inside: Desk) -> None:
    window, page = in_a_case(qtbot, inside)
    note = f4(qtbot, form_of(page, "entry"))
    QTest.keyClick(note.windowHandle(), Qt.Key.Key_F4)
    assert window.findChildren(NoteDialog) == [note]
    note.throw_away()
    settle(qtbot, inside.program.runner)


def test_locking_above_both_keeps_both(qtbot: QtBot, inside: Desk) -> None:
    runner = inside.program.runner
    _, page = in_a_case(qtbot, inside)
    form = form_of(page, "entry")
    active(qtbot, form)
    qtbot.keyClicks(form.panel.form.title_edit, "Bel de opvang")
    note = f4(qtbot, form)
    settle(qtbot, runner)
    qtbot.keyClicks(note.panel.form.text_edit, "Zij belt terug.")
    with qtbot.waitSignal(inside.program.locked):
        QTest.keyClick(note.windowHandle(), Qt.Key.Key_L, CONTROL)
    shown = [item for item in QApplication.topLevelWidgets() if item.isVisible()]
    assert not any(isinstance(item, QDialog) for item in shown)
    unlock_with_keys(qtbot, inside)
    case_id = page.case_id
    (draft,) = ask(qtbot, runner, entry_drafts.entry_drafts, case_id)
    assert draft.entry.title == "Bel de opvang"
    kept = ask(qtbot, runner, journal.kept_note, case_id)
    assert kept[0].contact.text == "Zij belt terug."
    settle(qtbot, runner)


def test_before_the_vault_is_open_f4_does_nothing(qtbot: QtBot, inside: Desk) -> None:
    inside.program.lock()
    inside.program.note_contact()
    assert QApplication.activeModalWidget() is None
