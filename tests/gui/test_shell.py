"""The shell by keys: rail, search, settings, errors."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.errors import StorageFull
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.person import Person
from mhcoordinator.gui import uncaught
from mhcoordinator.gui.intake.doubles_card import DoublesCard
from mhcoordinator.gui.main_window import MainWindow
from mhcoordinator.gui.search_field import SearchField
from mhcoordinator.gui.settings.page import SettingsPage
from mhcoordinator.gui.tokens import DARK
from mhcoordinator.services import drafts, entries, intake, organisations
from mhcoordinator.services.settings import load_settings
from tests.gui.conftest import Desk, part, unlock_with_keys

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(inside: Desk) -> MainWindow:
    assert inside.program.window is not None
    return inside.program.window


def test_the_rail_is_walked_with_arrows(qtbot: QtBot, window: MainWindow) -> None:
    form = window.form
    assert window.pages.current_name() == "today"
    form.today_button.setFocus()
    qtbot.keyClick(form.today_button, Qt.Key.Key_Down)
    assert window.pages.current_name() == "cases"
    qtbot.keyClick(form.cases_button, Qt.Key.Key_Down)
    assert window.pages.current_name() == "meetings"
    qtbot.keyClick(form.meetings_button, Qt.Key.Key_Down)
    assert form.organisations_button.hasFocus()
    assert window.pages.current_name() == "organisations"
    qtbot.keyClick(form.organisations_button, Qt.Key.Key_Down)
    assert window.pages.current_name() == "settings"
    qtbot.keyClick(form.settings_button, Qt.Key.Key_Up)
    assert window.pages.current_name() == "organisations"
    assert form.organisations_button.isChecked()


def test_a_page_is_as_it_was_left(qtbot: QtBot, window: MainWindow) -> None:
    first = window.pages.show_page("cases")
    window.pages.show_page("about")
    assert window.pages.show_page("cases") is first


def test_search_finds_while_typing_and_enter_opens(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    blessing, lukasz = _saved(qtbot, inside, "Blessing"), _saved(qtbot, inside, "Lukasz")
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    search = part(window, SearchField, "search_edit")
    assert search.hasFocus()
    qtbot.keyClicks(search, "luka")
    qtbot.waitUntil(lambda: _shown(search), timeout=20_000)
    hits = search.hits()
    assert hits is not None
    assert hits.current().case_id == lukasz
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert window.pages.current_name() == "case"
    assert window.pages.place().case_id == lukasz
    assert search.text() == ""
    assert blessing != lukasz


def test_search_is_walked_with_arrows_and_left_with_escape(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    _saved(qtbot, inside, "Noor one"), _saved(qtbot, inside, "Noor two")
    search = part(window, SearchField, "search_edit")
    search.setFocus()
    qtbot.keyClicks(search, "noor")
    qtbot.waitUntil(lambda: _shown(search), timeout=20_000)
    hits = search.hits()
    assert hits is not None
    first = hits.current()
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert hits.current() is not first
    qtbot.keyClick(search, Qt.Key.Key_Up)
    assert hits.current() is first
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not hits.isVisible()
    assert search.text() == ""


def test_search_says_in_what_it_was_found_and_keeps_a_case_together(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    blessing, lukasz = _saved(qtbot, inside, "Blessing"), _saved(qtbot, inside, "Lukasz")
    for case_id in (blessing, lukasz, blessing):
        task = Task(case_id=case_id, title="ask for a tulip permit")
        _ask(qtbot, inside, entries.add, task)
    search = part(window, SearchField, "search_edit")
    search.setFocus()
    qtbot.keyClicks(search, "tulip")
    qtbot.waitUntil(lambda: _shown(search), timeout=20_000)
    hits = search.hits()
    assert hits is not None
    heads = [line for line in hits.lines() if ":" not in line]
    assert sorted(heads) == ["Blessing, MH-2026-001", "Lukasz, MH-2026-002"]
    of_blessing = hits.lines().index("Blessing, MH-2026-001")
    below = hits.lines()[of_blessing + 1 : of_blessing + 3]
    assert below == ("Blessing, task or appointment: ask for a tulip permit",) * 2
    walked = []
    for _ in range(hits.count()):
        walked.append(hits.current().case_id)
        qtbot.keyClick(search, Qt.Key.Key_Down)
    assert sorted(walked) == sorted([blessing, blessing, lukasz])


def test_the_cursor_begins_in_what_is_due(window: MainWindow) -> None:
    page: Any = window.pages.current()
    assert page.isAncestorOf(window.focusWidget())


def test_in_the_list_of_cases_one_types_at_once(qtbot: QtBot, window: MainWindow) -> None:
    page: Any = window.pages.show_page("cases")
    page.setFocus()
    assert page.filter_bar.text_edit.hasFocus()
    qtbot.keyClicks(window.focusWidget(), "noor")
    assert page.filter_bar.wanted().text == "noor"


def test_back_from_a_case_the_arrows_walk_through_the_list(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    case_id = _saved(qtbot, inside, "Blessing")
    page: Any = window.pages.show_page("cases")
    qtbot.waitUntil(lambda: page.count() == 1, timeout=20_000)
    window.pages.open_case(case_id)
    window.pages.leave_case()
    assert page.table.hasFocus()


def test_search_says_when_nothing_was_found(qtbot: QtBot, window: MainWindow) -> None:
    search = part(window, SearchField, "search_edit")
    search.setFocus()
    qtbot.keyClicks(search, "zzzzqqq")
    qtbot.waitUntil(lambda: _shown(search), timeout=20_000)
    hits = search.hits()
    assert hits is not None
    assert hits.count() == 0
    assert "Nothing was found" in hits.words()


def test_control_n_opens_the_intake_over_the_whole_window(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    assert window.pages.in_front_whole() == "intake"
    wizard: Any = window.form.wholes.currentWidget()
    wizard.finished.emit()
    assert window.pages.in_front_whole() == ""


def test_an_intake_that_waits_opens_after_unlocking(qtbot: QtBot, desk: Desk) -> None:
    unlock_with_keys(qtbot, desk)
    _ask(qtbot, desk, drafts.save_draft, "draft-1", "people", Intake(call_name="Noor"))
    desk.program._place = None
    desk.program.lock()
    desk.program._place = None  # as when the program starts anew
    unlock_with_keys(qtbot, desk)
    window = desk.program.window
    assert window is not None
    qtbot.waitUntil(lambda: window.pages.in_front_whole() == "intake", timeout=20_000)
    wizard: Any = window.form.wholes.currentWidget()
    assert wizard.intake.call_name == "Noor"
    assert wizard.current_page().key == "people"


def test_the_cursor_returns_to_its_field_of_the_intake_after_unlocking(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_N, CONTROL)
    wizard: Any = window.form.wholes.currentWidget()
    card = wizard.findChildren(DoublesCard)[0]
    said = [label.text() for label in card.findChildren(QLabel)]
    assert "Nobody who looks alike." not in said
    surname = part(wizard, QLineEdit, "surname_edit")
    surname.setFocus()
    qtbot.keyClicks(surname, "Zandt")
    inside.program.lock()
    unlock_with_keys(qtbot, inside)
    again = inside.program.window
    assert again is not None
    qtbot.waitUntil(lambda: again.pages.in_front_whole() == "intake", timeout=20_000)
    resumed: Any = again.form.wholes.currentWidget()
    field = part(resumed, QLineEdit, "surname_edit")
    qtbot.waitUntil(field.hasFocus, timeout=20_000)
    qtbot.keyClicks(field, "stra")
    assert field.text() == "Zandtstra"


def test_settings_apply_at_once_and_the_page_stays(
    qtbot: QtBot, inside: Desk, window: MainWindow, qapp: QApplication
) -> None:
    page = window.pages.show_page("settings")
    assert isinstance(page, SettingsPage)
    dark = page.theme_choice.segments()[2]
    dark.setFocus()
    qtbot.keyClick(dark, Qt.Key.Key_Space)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.background
    assert load_settings(inside.settings_path).theme == "dark"
    rebuilt = inside.program.window
    assert rebuilt is not None
    assert rebuilt.pages.current_name() == "settings"
    assert not window.isVisible()


def test_the_language_changes_everywhere_at_once(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    page = window.pages.show_page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.keyClick(page.language_choice.segments()[0], Qt.Key.Key_Space)
    assert load_settings(inside.settings_path).language == "nl"
    rebuilt = inside.program.window
    assert rebuilt is not None
    assert rebuilt.locale().language() == rebuilt.locale().Language.Dutch


def test_the_idle_time_is_taken_over(qtbot: QtBot, inside: Desk, window: MainWindow) -> None:
    page = window.pages.show_page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.keyClick(page.idle_choice.segments()[0], Qt.Key.Key_Space)
    assert inside.program.watch.idle_minutes == 1
    assert inside.program.window is window, "nothing looks different, so nothing is built again"


def test_who_sends_the_letters_is_saved_with_a_button(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    page = window.pages.show_page("settings")
    assert isinstance(page, SettingsPage)
    card = page.sender_card
    qtbot.waitUntil(lambda: card.form is not None, timeout=20_000)
    assert card.form is not None
    assert not card.save_button.isEnabled()
    for name, text in (("name", "Zorgteam"), ("postcode", "8899 ZZ"), ("phone", "x")):
        editor = part(card.form, QLineEdit, f"{name}_edit")
        editor.setFocus()
        qtbot.keyClicks(editor, text)
    qtbot.keyClick(card.save_button, Qt.Key.Key_Space)
    assert card.form.form.phone_field.error()
    phone = part(card.form, QLineEdit, "phone_edit")
    phone.selectAll()
    qtbot.keyClicks(phone, "0885550100")
    for name, text in (("signer", "Anna de Wit"), ("signer_role", "teamleider")):
        qtbot.keyClicks(part(card.form, QLineEdit, f"{name}_edit"), text)
    qtbot.keyClick(card.save_button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(card.said_label.text()), timeout=20_000)
    found: list[Any] = []
    signers: list[Any] = []
    inside.program.runner.run(organisations.own_signer, done=signers.append)
    inside.program.runner.run(organisations.own_organisation, done=found.append)
    qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert (found[0].name, found[0].postcode) == ("Zorgteam", "8899 ZZ")
    assert (signers[0].name, signers[0].role) == ("Anna de Wit", "teamleider")
    assert not card.save_button.isEnabled()


def test_a_sender_that_was_not_saved_waits_through_the_lock(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    page = window.pages.show_page("settings")
    assert isinstance(page, SettingsPage)
    qtbot.waitUntil(lambda: page.sender_card.form is not None, timeout=20_000)
    qtbot.keyClicks(part(page, QLineEdit, "name_edit"), "Zorg")
    inside.program.lock()
    unlock_with_keys(qtbot, inside)
    again = inside.program.window
    assert again is not None
    qtbot.waitUntil(
        lambda: [e.text() for e in again.findChildren(QLineEdit, "name_edit")] == ["Zorg"],
        timeout=20_000,
    )


def test_an_error_that_nobody_caught_becomes_a_sentence(
    qtbot: QtBot, inside: Desk, window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    hook = sys.excepthook
    uncaught.install(inside.program.tell_uncaught)
    nothing: dict[str, str] = {}
    try:
        nothing["Blessing, 06 12 34 56 78"]
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    finally:
        sys.excepthook = hook
    assert window.banner.isVisible()
    assert window.banner.words()[0] == "Something went wrong inside the program."
    written = capsys.readouterr().err
    assert "KeyError at test_shell.py" in written
    assert "Blessing" not in written


def test_an_error_of_work_that_nobody_waits_for_is_shown(
    qtbot: QtBot, inside: Desk, window: MainWindow
) -> None:
    def fail(_session: object) -> None:
        raise StorageFull

    inside.program.runner.run(fail)
    qtbot.waitUntil(window.banner.isVisible, timeout=20_000)
    close = part(window.banner, QPushButton, "close_banner_button")
    qtbot.keyClick(close, Qt.Key.Key_Space)
    assert not window.banner.isVisible()


def _saved(qtbot: QtBot, desk: Desk, name: str) -> str:
    person = Person(call_name=name, given_names=name)
    saved = _ask(qtbot, desk, intake.save, replace(Intake(), call_name=name, people=(person,)))
    return str(saved.case_id)


def _ask(qtbot: QtBot, desk: Desk, function: Any, *arguments: Any) -> Any:
    answers: list[Any] = []
    desk.program.runner.run(function, *arguments, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=20_000)
    return answers[0]


def _shown(search: SearchField) -> bool:
    hits = search.hits()
    return hits is not None and hits.isVisible() and not search._asking
