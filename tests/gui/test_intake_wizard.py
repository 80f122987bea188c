"""The wizard under a person's hands: a short call, drafts, doubles, the message beside the form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.gui.intake.check_page import CheckPage
from mhcoordinator.gui.intake.wizard import IntakeWizard
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import intake as intake_service
from mhcoordinator.services.case_list import CaseFilter, list_cases
from mhcoordinator.services.case_page import case_view
from mhcoordinator.services.drafts import Draft, drafts, load_draft
from tests.gui.intake_driver import IntakeDriver
from tests.gui.intake_window import OFFSCREEN_WORDS, ask, new_wizard, opened_vault

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def wizard(qtbot: QtBot, runner: TaskRunner) -> IntakeWizard:
    return new_wizard(qtbot, runner)


@pytest.fixture
def driver(qtbot: QtBot, wizard: IntakeWizard) -> IntakeDriver:
    return IntakeDriver(qtbot, wizard)


def test_a_short_call_needs_the_keyboard_only(
    qtbot: QtBot, runner: TaskRunner, driver: IntakeDriver
) -> None:
    """Whatever has the focus gets the keys: the order of Tab is part of the test."""
    driver.type_here("Samira")
    driver.key(Qt.Key.Key_Tab)
    driver.key(Qt.Key.Key_Tab)
    driver.type_here("06 55 50 17 33")
    for _ in range(5):  # V-number, day, month, year, note
        driver.key(Qt.Key.Key_Tab)
    driver.type_here("Wil vandaag teruggebeld worden.")
    view: CaseView = ask(qtbot, runner, case_view, driver.save())
    assert view.case.call_name == "Samira"
    assert view.channels[0].address == "+31655501733"
    assert view.reports[0].request == "Wil vandaag teruggebeld worden."


def test_only_the_call_name_is_required(
    qtbot: QtBot, runner: TaskRunner, wizard: IntakeWizard, driver: IntakeDriver
) -> None:
    driver.open_page("safety")
    driver.key(Qt.Key.Key_S, CTRL)
    assert wizard.current_page().key == "search"
    call_name = driver.editor(driver.page(), "call_name")
    assert call_name.hasFocus()
    assert "call" in driver.error("call_name")
    driver.type_here("Zo")
    assert driver.error("call_name") == ""
    view = ask(qtbot, runner, case_view, driver.save())
    assert (view.case.call_name, view.safety, view.consents) == ("Zo", (), ())


def test_saving_five_times_makes_one_case(
    qtbot: QtBot, runner: TaskRunner, wizard: IntakeWizard, driver: IntakeDriver
) -> None:
    driver.type_here("Eenmaal")
    with qtbot.waitSignal(wizard.saved, timeout=20_000):
        for _ in range(5):
            driver.key(Qt.Key.Key_S, CTRL)
    for _ in range(5):
        driver.key(Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: not runner.is_busy())
    assert len(ask(qtbot, runner, list_cases, CaseFilter())) == 1
    assert ask(qtbot, runner, drafts) == ()


def test_keys_go_on_back_and_jump(wizard: IntakeWizard, driver: IntakeDriver) -> None:
    driver.key(Qt.Key.Key_Return, CTRL)
    assert wizard.current_page().key == "report"
    driver.key(Qt.Key.Key_0, Qt.KeyboardModifier.AltModifier)
    assert wizard.current_page().key == "check"
    driver.key(Qt.Key.Key_Escape)
    assert wizard.current_page().key == "consent"
    driver.key(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
    assert driver.editor(driver.page(), "call_name").hasFocus()


def test_what_is_typed_waits_as_a_draft_and_opens_where_it_was(
    qtbot: QtBot, runner: TaskRunner, driver: IntakeDriver
) -> None:
    """Also a date that cannot be, in a card that was closed."""
    driver.type_here("Wacht")
    driver.paste_message("Bericht dat binnenkwam")
    driver.open_page("people")
    driver.press(driver.page(), "add_button")
    relatives = driver.find(driver.page(), "relatives_list")
    driver.type_text(driver.editor(relatives, "call_name"), "kind")
    driver.type_text(driver.find(relatives, "day_edit"), "31")
    driver.type_text(driver.find(relatives, "month_edit"), "02")
    driver.type_text(driver.find(relatives, "year_edit"), "2015")
    qtbot.waitUntil(lambda: _typed_of_draft(qtbot, runner) == ["31-02-2015"], timeout=10_000)

    draft = _only_draft(qtbot, runner)
    again = IntakeDriver(qtbot, new_wizard(qtbot, runner, draft))
    assert again.wizard.current_page().key == "people"
    assert again.editor(again.panel("client"), "call_name").property("text") == "Wacht"
    message = again.wizard.intake.source
    assert message is not None
    assert message.text == "Bericht dat binnenkwam"
    cards = again.find(again.page(), "relatives_list")
    again.press(cards, "edit_button")
    assert again.find(cards, "day_edit").text() == "31"
    assert again.find(cards, "month_edit").text() == "02"
    assert again.find(cards, "year_edit").text() == "2015"
    assert "does not exist" in again.error("birth_date", cards)


def test_what_cannot_be_right_is_listed_with_a_way_to_it(
    wizard: IntakeWizard, driver: IntakeDriver
) -> None:
    driver.type_here("Fout")
    driver.open_page("report")
    driver.write("received_at", "25:99")
    driver.key(Qt.Key.Key_S, CTRL)
    check = wizard.current_page()
    assert isinstance(check, CheckPage)
    assert check.has_problems()
    driver.key(Qt.Key.Key_Space)  # the first 'Go there' has the focus
    assert wizard.current_page().key == "report"
    assert driver.editor(driver.page(), "received_at").hasFocus()
    assert "14:30" in driver.error("received_at")
    assert driver.editor(driver.page(), "received_at").property("text") == "25:99"


def test_possible_doubles_are_shown_with_the_reason(
    qtbot: QtBot, runner: TaskRunner, wizard: IntakeWizard, driver: IntakeDriver
) -> None:
    known = Person(
        given_names="Lukas", surname="Wisniewsky", birth_date=PartialDate(1992), call_name="Lukas"
    )
    case = ask(qtbot, runner, intake_service.save, Intake(call_name="Lukas", people=(known,)))
    driver.type_here("Łukasz")
    driver.key(Qt.Key.Key_Tab)
    driver.type_here("Wiśniewski")
    card = wizard.form.doubles_card
    qtbot.waitUntil(
        lambda: any(str(case.number) in label.text() for label in card.findChildren(QLabel)),
        timeout=10_000,
    )
    words = " ".join(label.text() for label in card.findChildren(QLabel))
    assert "name looks alike" in words
    driver.press(card, "same_button")
    assert wizard.intake.same_person_case_id == case.case_id
    driver.press(card, "same_button")
    assert wizard.intake.same_person_case_id == ""


def test_a_removed_card_can_be_put_back(driver: IntakeDriver) -> None:
    driver.type_here("Kaart")
    driver.open_page("needs")
    cards = driver.find(driver.page(), "needs_list")
    driver.press(cards, "add_button")
    driver.type_text(driver.editor(cards, "headline"), "tandarts")
    driver.press(cards, "done_button")
    driver.press(cards, "remove_button")
    driver.open_page("consent")
    assert not driver.wizard.intake.needs
    driver.open_page("needs")
    driver.press(cards, "add_button")
    driver.type_text(driver.editor(cards, "headline"), "bril")
    driver.press(cards, "done_button")
    driver.press(cards, "remove_button")
    driver.press(cards, "undo_button")
    driver.open_page("consent")
    assert [need.headline for need in driver.wizard.intake.needs] == ["bril"]


def test_tab_goes_down_the_cards_as_they_stand(driver: IntakeDriver) -> None:
    driver.open_page("needs")
    cards = driver.find(driver.page(), "needs_list")
    for words in ("tandarts", "bril"):
        driver.press(cards, "add_button")
        driver.type_text(driver.editor(cards, "headline"), words)
        driver.press(cards, "done_button")
    driver.press(cards, "edit_button")  # the first card is open now
    driver.find(cards, "done_button").setFocus()
    names = []
    for _ in range(5):
        driver.key(Qt.Key.Key_Tab)
        widget = QApplication.focusWidget()
        names.append(widget.accessibleName() if widget is not None else "")
    assert names == ["", "Edit Bril", "Remove Bril", "Add a need", "Add work or school"]


def test_a_message_is_read_from_a_file(qtbot: QtBot, wizard: IntakeWizard, tmp_path: Path) -> None:
    path = tmp_path / "bericht.eml"
    path.write_bytes(b"Subject: Aanmelding\r\n\r\nGraag contact met Bea.\r\n")
    wizard.form.message_card.read_file(path)
    qtbot.waitUntil(lambda: wizard.intake.source is not None)
    source = wizard.intake.source
    assert source is not None
    assert "Graag contact met Bea." in source.text
    assert source.data == path.read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("leeg.txt", b"", "empty"),
        ("nep.pdf", b"geen pdf", "something else than its name"),
    ],
)
def test_a_file_that_is_no_message_is_refused_in_words(
    qtbot: QtBot, wizard: IntakeWizard, tmp_path: Path, name: str, content: bytes, sentence: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    card = wizard.form.message_card
    card.read_file(path)
    qtbot.waitUntil(lambda: any(sentence in item.text() for item in card.findChildren(QLabel)))
    assert wizard.intake.source is None


def test_a_file_of_a_gigabyte_is_refused_unread(
    qtbot: QtBot, wizard: IntakeWizard, tmp_path: Path
) -> None:
    path = tmp_path / "groot.txt"
    with path.open("wb") as file:
        file.truncate(1024**3)
    card = wizard.form.message_card
    card.read_file(path)
    qtbot.waitUntil(lambda: any("too large" in item.text() for item in card.findChildren(QLabel)))
    assert wizard.intake.source is None


def test_every_editor_has_a_name_for_the_screen_reader(wizard: IntakeWizard) -> None:
    for page in wizard.pages:
        wizard.go_to(page.key)
        for widget in page.findChildren(QPushButton) + page.findChildren(QLabel):
            assert widget.accessibleName() or widget.text() or not widget.isVisible()
        for part, _entry in page.entries(wizard.intake):
            for name, binding in part.panel.bindings.items():
                assert binding.editor.accessibleName(), (page.key, name)


def test_the_first_field_has_the_focus(wizard: IntakeWizard) -> None:
    assert QApplication.focusWidget() is wizard.pages[0].form.call_name_edit
    assert QGuiApplication.focusObject() is wizard.pages[0].form.call_name_edit


def _only_draft(qtbot: QtBot, runner: TaskRunner) -> Draft:
    (info,) = ask(qtbot, runner, drafts)
    draft: Draft = ask(qtbot, runner, load_draft, info.id)
    return draft


def _typed_of_draft(qtbot: QtBot, runner: TaskRunner) -> list[str]:
    if not ask(qtbot, runner, drafts):
        return []
    return list(_only_draft(qtbot, runner).typed.values())
