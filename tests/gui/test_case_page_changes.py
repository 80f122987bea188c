"""Correcting, removing, noting and undoing on the page of a case, as a person does it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.sharing import ConsentDecision, ConsentForm
from mhcoordinator.gui.case.history_section import ChangeRow
from mhcoordinator.gui.case.page import CasePage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_page, entries, entry_drafts
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

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, runner: TaskRunner) -> CasePage:
    return open_page(qtbot, runner, save(qtbot, runner))


def view(qtbot: QtBot, runner: TaskRunner, page: CasePage) -> Any:
    return ask(qtbot, runner, case_page.case_view, page.case_id)


def rename(qtbot: QtBot, page: CasePage, surname: str) -> None:
    page.go_to("PersonSection")
    press(qtbot, section(page), "correct_button")
    dialog = dialog_of(qtbot, page)
    editor = dialog.panel.form.surname_edit
    editor.selectAll()
    qtbot.keyClicks(editor, surname)
    saved_by(qtbot, page, dialog)


def section(page: CasePage) -> QWidget:
    front = page.ui.stack.currentWidget()
    assert front is not None
    return front


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel))


def newest_change(page: CasePage) -> ChangeRow:
    page.go_to("HistorySection")
    rows = section(page).findChildren(ChangeRow)
    return rows[0]


def undo_newest(qtbot: QtBot, page: CasePage) -> None:
    row = newest_change(page)
    press(qtbot, row, "undo_button")
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(qtbot, row, "confirm_yes_button")


def test_a_correction_is_seen_in_the_history_and_undone_and_that_is_undone(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    rename(qtbot, page, "Zandstra")
    assert view(qtbot, runner, page).client.surname == "Zandstra"
    assert "Surname: Zandt → Zandstra" in words(newest_change(page))

    undo_newest(qtbot, page)
    assert view(qtbot, runner, page).client.surname == "Zandt"
    assert "Surname: Zandstra → Zandt" in words(newest_change(page))

    undo_newest(qtbot, page)
    assert view(qtbot, runner, page).client.surname == "Zandstra"


def test_an_older_change_under_a_newer_one_says_why_it_cannot_be_undone(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    rename(qtbot, page, "Eerst")
    rename(qtbot, page, "Daarna")
    page.go_to("HistorySection")
    older = section(page).findChildren(ChangeRow)[1]
    press(qtbot, older, "undo_button")
    press(qtbot, older, "confirm_yes_button")
    qtbot.waitUntil(lambda: "A later change stands on this one" in words(older))
    assert view(qtbot, runner, page).client.surname == "Daarna"


def test_removing_is_asked_once_more_and_can_be_undone(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    page.go_to("PlanSection")
    task = view(qtbot, runner, page).tasks[0]
    row = section(page).findChild(QWidget, f"entry_{task.id}")
    assert row is not None
    press(qtbot, row, "remove_button")
    assert view(qtbot, runner, page).tasks == (task,)
    with qtbot.waitSignal(page.shown, timeout=10_000):
        press(qtbot, row, "confirm_yes_button")
    assert view(qtbot, runner, page).tasks == ()

    undo_newest(qtbot, page)
    assert view(qtbot, runner, page).tasks == (task,)


def test_f4_notes_a_contact(qtbot: QtBot, runner: TaskRunner, page: CasePage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F4)
    dialog = dialog_of(qtbot, page)
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(dialog.panel.form.text_edit, "Zij wil morgen praten.")
    saved_by(qtbot, page, dialog)
    moments = view(qtbot, runner, page).contact_moments
    assert [moment.text for moment in moments] == ["Zij wil morgen praten."]
    page.go_to("JournalSection")
    assert "Zij wil morgen praten." in words(section(page))


def test_an_impossible_value_is_said_at_its_field_and_nothing_is_written(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    page.go_to("PersonSection")
    press(qtbot, section(page), "correct_button")
    dialog = dialog_of(qtbot, page)
    qtbot.keyClicks(dialog.panel.form.alien_number_edit, "123")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    field = dialog.panel.field("alien_number")
    assert field is not None
    assert field.error()
    assert dialog.isVisible()
    assert view(qtbot, runner, page).client.alien_number == ""


def test_a_change_made_meanwhile_is_not_overwritten_but_said_at_the_field(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    page.go_to("PersonSection")
    client = view(qtbot, runner, page).client
    press(qtbot, section(page), "correct_button")
    dialog = dialog_of(qtbot, page)
    ask(qtbot, runner, entries.correct, replace(client, surname="Anders"), client)
    editor = dialog.panel.form.surname_edit
    editor.selectAll()
    qtbot.keyClicks(editor, "Zandstra")
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    field = dialog.panel.field("surname")
    assert field is not None
    qtbot.waitUntil(lambda: "Anders" in field.error())
    assert view(qtbot, runner, page).client.surname == "Anders"

    saved_by(qtbot, page, dialog)
    assert view(qtbot, runner, page).client.surname == "Zandstra"


def test_a_form_closed_by_the_lock_keeps_what_was_typed(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    page.go_to("PersonSection")
    press(qtbot, section(page), "correct_button")
    dialog = dialog_of(qtbot, page)
    qtbot.keyClicks(dialog.panel.form.origin_note_edit, "uit het noorden")
    dialog.keep_draft()
    dialog.hide()
    (draft,) = ask(qtbot, runner, entry_drafts.entry_drafts, page.case_id)
    assert draft.entry.origin_note == "uit het noorden"

    again = open_page(qtbot, runner, page.case_id)
    press(qtbot, again, "go_on_button")
    form = dialog_of(qtbot, again)
    assert form.panel.form.origin_note_edit.text() == "uit het noorden"
    saved_by(qtbot, again, form)
    assert view(qtbot, runner, page).client.origin_note == "uit het noorden"
    assert ask(qtbot, runner, entry_drafts.entry_drafts, page.case_id) == ()


def test_save_pressed_five_times_writes_one_entry(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    page.go_to("PlanSection")
    press(qtbot, section(page), "add_Task_button")
    dialog = dialog_of(qtbot, page)
    qtbot.keyClicks(dialog.panel.form.title_edit, "Paspoort halen")
    with qtbot.waitSignal(page.shown, timeout=5_000):
        for _ in range(5):
            dialog.save()
    titles = [task.title for task in view(qtbot, runner, page).tasks]
    assert titles == ["Bel de huisarts", "Paspoort halen"]


def test_esc_keeps_what_was_typed_and_throwing_away_forgets_it(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    page.go_to("PersonSection")
    press(qtbot, section(page), "correct_button")
    dialog = dialog_of(qtbot, page)
    qtbot.keyClicks(dialog.panel.form.surname_edit, "x")
    with qtbot.waitSignal(page.shown, timeout=5_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert view(qtbot, runner, page).client.surname == "Zandt"
    assert len(ask(qtbot, runner, entry_drafts.entry_drafts, page.case_id)) == 1
    with qtbot.waitSignal(page.shown, timeout=5_000):
        press(qtbot, page, "forget_draft_button")
    assert ask(qtbot, runner, entry_drafts.entry_drafts, page.case_id) == ()


def test_the_head_of_the_case_is_corrected_and_undone(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    press(qtbot, page.action_bar, "correct_case_button")
    dialog = dialog_of(qtbot, page)
    dialog.panel.form.call_name_edit.clear()
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    field = dialog.panel.field("call_name")
    assert field is not None
    qtbot.waitUntil(lambda: bool(field.error()))
    qtbot.keyClicks(dialog.panel.form.call_name_edit, "Mira")
    saved_by(qtbot, page, dialog)
    assert "Mira" in words(page.ui.head)
    undo_newest(qtbot, page)
    assert "Mirela" in words(page.ui.head)


def test_a_long_text_is_cut_and_shown_whole_on_demand(
    qtbot: QtBot, runner: TaskRunner, page: CasePage
) -> None:
    page.note_contact()
    dialog = dialog_of(qtbot, page)
    long = "woord " * 20_000
    dialog.panel.form.text_edit.insertPlainText(long)
    saved_by(qtbot, page, dialog)
    page.go_to("JournalSection")
    assert len(words(section(page))) < 2_000
    press(qtbot, section(page), "show_everything_button")
    whole = section(page).findChild(QPlainTextEdit)
    assert whole is not None
    assert whole.toPlainText() == view(qtbot, runner, page).contact_moments[0].text


def test_a_form_opens_with_the_cursor_in_its_first_field(qtbot: QtBot, page: CasePage) -> None:
    page.go_to("PersonSection")
    press(qtbot, section(page), "correct_button")
    dialog = dialog_of(qtbot, page)
    first = next(item.editor for item in dialog.panel.bindings.values() if item.editor.isVisible())
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus is first or first.isAncestorOf(focus)


def test_a_fresh_consent_does_not_say_how_it_was_given(qtbot: QtBot, page: CasePage) -> None:
    page.go_to("NetworkSection")
    press(qtbot, section(page), "add_Consent_button")
    dialog = dialog_of(qtbot, page)
    assert dialog.panel.form.form_combo.value() is ConsentForm.NOT_GIVEN
    assert dialog.panel.form.decision_choice.value() is ConsentDecision.UNCLEAR
