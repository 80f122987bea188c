"""What bad input gets: a clear sentence at the field, and nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.gui.intake.wizard import IntakeWizard
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.case_page import case_view
from tests.gui.intake_driver import IntakeDriver
from tests.gui.intake_window import OFFSCREEN_WORDS, ask, new_wizard, opened_vault

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)

CTRL = Qt.KeyboardModifier.ControlModifier
RIGHT_TO_LEFT = "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627"
COMBINED = "e\u0301a\u0308o\u0302\u0323 Nguye\u0302\u0303n"
EMOJI = "\U0001f469\u200d\U0001f469\u200d\U0001f467 \U0001f1f3\U0001f1f1"


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def wizard(qtbot: QtBot, runner: TaskRunner) -> IntakeWizard:
    return new_wizard(qtbot, runner)


@pytest.fixture
def driver(qtbot: QtBot, wizard: IntakeWizard) -> IntakeDriver:
    typist = IntakeDriver(qtbot, wizard)
    typist.type_here("Fout")
    return typist


@pytest.mark.parametrize(
    ("day", "month", "year", "sentence"),
    [
        ("31", "02", "1998", "does not exist in that month"),
        ("29", "02", "1999", "does not exist in that month"),
        ("01", "13", "1999", "month does not exist"),
        ("01", "01", "2027", "after today"),
        ("01", "01", "", "year is missing"),
    ],
)
def test_a_birth_date_that_cannot_be_gets_a_sentence_and_stays(
    driver: IntakeDriver, day: str, month: str, year: str, sentence: str
) -> None:
    driver.open_page("people")
    panel = driver.panel("client")
    for name, text in (("day_edit", day), ("month_edit", month), ("year_edit", year)):
        if text:
            driver.type_text(driver.find(panel, name), text)
    driver.editor(panel, "surname").setFocus()
    assert sentence in driver.error("birth_date", panel)
    driver.open_page("report")
    driver.open_page("people")
    assert driver.find(panel, "day_edit").text() == day
    assert driver.find(panel, "month_edit").text() == month
    assert driver.find(panel, "year_edit").text() == year


def test_a_whole_date_that_cannot_be_gets_a_sentence_and_stays(driver: IntakeDriver) -> None:
    driver.open_page("report")
    line = driver.find(driver.editor(driver.page(), "received_on"), "date_line")
    driver.type_text(line, "31-02-2026")
    driver.editor(driver.page(), "reporter_name").setFocus()
    assert "does not exist" in driver.error("received_on")
    driver.open_page("people")
    driver.open_page("report")
    assert line.text() == "31-02-2026"


def test_an_end_before_the_start_gets_a_sentence(driver: IntakeDriver) -> None:
    driver.open_page("events")
    cards = driver.find(driver.page(), "exploitations_list")
    for name, year in (("started", "2026"), ("ended", "2025")):
        driver.type_text(driver.find(driver.editor(cards, name), "year_edit"), year)
    driver.editor(cards, "sector").setFocus()
    assert "before the start" in driver.error("ended", cards)
    assert driver.error("started", cards) == ""
    driver.open_page("check")
    said = [label.text() for label in driver.page().findChildren(QLabel)]
    assert "! Look at this once more. It can be saved as you typed it." in said


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("alien_number", "12345", "ten digits"),
        ("alien_number", "1111111111", "ten digits"),
        ("citizen_service_number", "123456789", "no BSN"),
    ],
)
def test_a_number_that_fails_its_check_gets_a_sentence_and_stays(
    driver: IntakeDriver, field: str, typed: str, sentence: str
) -> None:
    driver.open_page("people")
    panel = driver.panel("client")
    editor = driver.editor(panel, field)
    driver.type_text(editor, typed)
    driver.editor(panel, "surname").setFocus()
    assert sentence in driver.error(field, panel)
    assert editor.property("text") == typed


def test_a_bsn_needs_a_legal_basis(driver: IntakeDriver) -> None:
    driver.open_page("people")
    panel = driver.panel("client")
    driver.type_text(driver.editor(panel, "citizen_service_number"), "111222333")
    driver.key(Qt.Key.Key_Tab)
    driver.key(Qt.Key.Key_Tab)
    assert "legal ground" in driver.error("citizen_service_number_basis", panel)


def test_a_phone_number_that_is_none_blocks_saving_and_stays(
    wizard: IntakeWizard, driver: IntakeDriver
) -> None:
    phone = driver.editor(driver.page(), "phone")
    driver.type_text(phone, "0612")
    driver.editor(driver.page(), "surname").setFocus()
    driver.key(Qt.Key.Key_S, CTRL)
    assert wizard.current_page().key == "check"
    driver.key(Qt.Key.Key_Space)
    assert wizard.current_page().key == "contact"
    assert "no phone number" in driver.error("address")
    assert driver.editor(driver.page(), "address").property("text") == "0612"


@pytest.mark.parametrize("text", [RIGHT_TO_LEFT, COMBINED, EMOJI])
def test_any_script_is_kept_sign_by_sign(
    qtbot: QtBot, runner: TaskRunner, driver: IntakeDriver, text: str
) -> None:
    driver.write("request", text)
    driver.write("surname", text)
    view = ask(qtbot, runner, case_view, driver.save())
    assert view.reports[0].request == text
    assert view.people[0].surname == text


def test_a_hundred_thousand_signs_are_pasted_without_a_hang_and_kept(
    qtbot: QtBot, runner: TaskRunner, driver: IntakeDriver
) -> None:
    words = ("Zij vertelt dat het begon in het voorjaar. " * 2400)[:100_000]
    note = driver.editor(driver.page(), "request")
    paste(driver, note, words)
    driver.type_here("!")
    view = ask(qtbot, runner, case_view, driver.save())
    assert view.reports[0].request == words + "!"


def test_a_long_text_in_a_line_is_not_cut_in_silence(
    qtbot: QtBot, runner: TaskRunner, wizard: IntakeWizard, driver: IntakeDriver
) -> None:
    long_name = "a" * 40_000
    paste(driver, driver.editor(driver.page(), "surname"), long_name)
    driver.key(Qt.Key.Key_S, CTRL)
    assert wizard.current_page().key == "check"
    assert wizard.intake.people[0].surname == long_name
    driver.key(Qt.Key.Key_Space)
    assert "too long" in driver.error("surname", driver.panel("client"))


@pytest.mark.parametrize("name", ["surname", "request"])
def test_nul_bytes_become_a_sign_that_can_be_seen(
    qtbot: QtBot, runner: TaskRunner, driver: IntakeDriver, name: str
) -> None:
    editor = driver.editor(driver.page(), name)
    paste(driver, editor, "voor\0na")
    shown = editor.property("text") if name == "surname" else editor.property("plainText")
    assert shown == "voor\N{SYMBOL FOR NULL}na"
    driver.open_page("people" if name == "surname" else "report")
    scope = driver.panel("client" if name == "surname" else "report")
    driver.editor(scope, name).setFocus()
    driver.key(Qt.Key.Key_Tab)
    assert driver.error(name, scope) != ""
    view = ask(qtbot, runner, case_view, driver.save())
    kept = view.people[0].surname if name == "surname" else view.reports[0].request
    assert kept == "voor\N{SYMBOL FOR NULL}na"


def test_a_country_that_no_list_has_stays_in_the_line_and_is_pointed_out(
    wizard: IntakeWizard, driver: IntakeDriver
) -> None:
    driver.open_page("people")
    panel = driver.panel("client")
    line = driver.find(driver.editor(panel, "nationalities"), "chip_line")
    driver.type_text(line, "Nergensland")
    driver.editor(panel, "surname").setFocus()
    assert driver.error("nationalities", panel) != ""
    driver.open_page("report")
    driver.open_page("people")
    assert line.text() == "Nergensland"
    driver.key(Qt.Key.Key_S, CTRL)
    assert wizard.current_page().key == "check"


def test_every_choice_can_be_emptied(qtbot: QtBot, driver: IntakeDriver) -> None:
    driver.open_page("events")
    cards = driver.find(driver.page(), "exploitations_list")
    choice = driver.editor(cards, "source_kind")
    segment = choice.segments()[0]  # type: ignore[attr-defined]
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert driver.wizard.intake.exploitations[0].source_kind is not None
    qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert driver.wizard.intake.exploitations == ()


def paste(driver: IntakeDriver, editor: QWidget, text: str) -> None:
    """Copies a text elsewhere and pastes it with the keys."""
    QGuiApplication.clipboard().setText(text)
    editor.setFocus()
    driver.key(Qt.Key.Key_V, CTRL)
