"""Other rules come into force while forms are open: nothing typed is lost, and they go on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.gui.panels.legal_event_panel import LegalEventPanel
from mhcoordinator.gui.settings.rules.rules_card import RulesCard
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import case_page
from tests.gui.case_desk import OFFSCREEN_WORDS, dialog_of, open_page, saved_by
from tests.gui.intake_driver import IntakeDriver
from tests.gui.intake_window import new_wizard
from tests.gui.referral_hands import (
    button,
    choose_recipient,
    go_on,
    opened,
    referral_of,
    settle,
    wait_for_letter,
)
from tests.gui.rule_hands import a_file, confirm, preview_of
from tests.gui.sharing_aids import (
    AnsweringDialogs,
    ask,
    labour_intake,
    press,
    running_vault,
    saved_case,
    write,
)
from tests.integration.test_rule_files import CHECK_UP

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)
BEGUN = PartialDate(2026, 11, 22)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with running_vault(qtbot, tmp_path) as running:
        yield running


@pytest.fixture
def case_id(qtbot: QtBot, runner: TaskRunner) -> str:
    return saved_case(qtbot, runner, labour_intake())


def other_rules_come(qtbot: QtBot, runner: TaskRunner, folder: Path) -> None:
    """Through the settings, as the person at IT would, while the others stay as they are."""
    card = RulesCard(runner)
    qtbot.addWidget(card)
    card.show()
    qtbot.waitUntil(card.read_button.isEnabled, timeout=20_000)
    card.look_at(a_file(folder, CHECK_UP))
    dialog = preview_of(qtbot, card)
    with qtbot.waitSignal(runner.changed, timeout=20_000):
        confirm(qtbot, dialog)
    settle(qtbot, runner)


def text_of(parent: QWidget, name: str) -> str:
    line = parent.findChild(QLineEdit, name)
    assert isinstance(line, QLineEdit)
    return line.text()


def test_the_referral_wizard_keeps_what_was_typed_and_makes_its_letter(
    qtbot: QtBot, runner: TaskRunner, case_id: str, tmp_path: Path
) -> None:
    wizard = opened(qtbot, runner, case_id, AnsweringDialogs(tmp_path))
    choose_recipient(qtbot, runner, wizard, "FairWork")
    go_on(qtbot, wizard)
    purpose = wizard.pages.purpose.ui
    write(qtbot, purpose.purpose_edit, "hulp bij loonvordering")
    write(qtbot, purpose.question_edit, "Kunt u helpen?")
    before = referral_of(wizard)
    other_rules_come(qtbot, runner, tmp_path)
    assert referral_of(wizard) == before
    assert purpose.purpose_edit.text() == "hulp bij loonvordering"
    assert purpose.question_edit.text() == "Kunt u helpen?"
    assert purpose.purpose_edit.isVisible()
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow, timeout=5_000)
    press(qtbot, purpose.two_weeks_button)
    go_on(qtbot, wizard)
    press(qtbot, button(qtbot, wizard, "basis_radio_0"))
    go_on(qtbot, wizard)
    settle(qtbot, runner)
    go_on(qtbot, wizard)
    letter = wait_for_letter(qtbot, wizard)
    assert "FairWork" in letter
    assert "Kunt u helpen?" in letter


def test_the_intake_keeps_what_was_typed_and_is_saved_by_the_rules_of_now(
    qtbot: QtBot, runner: TaskRunner, case_id: str, tmp_path: Path
) -> None:
    wizard = new_wizard(qtbot, runner)
    driver = IntakeDriver(qtbot, wizard)
    driver.open_page("people")
    driver.write("call_name", "Noor")
    assert text_of(driver.page(), "call_name_edit") == "Noor"
    other_rules_come(qtbot, runner, tmp_path)
    assert text_of(driver.page(), "call_name_edit") == "Noor"
    assert wizard.current_page().key == "people"
    wizard.activateWindow()
    qtbot.waitUntil(wizard.isActiveWindow, timeout=5_000)
    saved = driver.save()
    assert saved != case_id
    assert ask(qtbot, runner, case_page.case_again, saved).case.call_name == "Noor"


def test_an_open_step_says_what_follows_by_the_rules_of_now(
    qtbot: QtBot, runner: TaskRunner, case_id: str, tmp_path: Path
) -> None:
    page = open_page(qtbot, runner, case_id)
    step = LegalEvent(
        case_id=case_id, kind=LegalEventKind.REFLECTION_STARTED, on=BEGUN, by_whom="politie"
    )
    dialog = page.desk.add(step)
    form = dialog.panel
    assert isinstance(form, LegalEventPanel)
    note = form.field("note")
    assert note is not None
    qtbot.keyClicks(note.editors()[0], "van de wijkagent")
    qtbot.waitUntil(lambda: "Reflection period ends" in form.consequences.words(), timeout=20_000)
    assert "Own: 02-12-2026" not in form.consequences.words()
    other_rules_come(qtbot, runner, tmp_path)
    qtbot.waitUntil(lambda: "Own: 02-12-2026" in form.consequences.words(), timeout=20_000)
    assert form.entry().note == "van de wijkagent"
    assert form.entry().by_whom == "politie"
    assert dialog.isVisible()
    dialog.activateWindow()
    saved_by(qtbot, page, dialog_of(qtbot, page))
    (kept,) = ask(qtbot, runner, case_page.case_again, case_id).legal_events
    assert (kept.note, kept.on) == ("van de wijkagent", BEGUN)
    lines = ask(qtbot, runner, case_page.due_lines_of_case, case_id)
    assert {line.rule_version for line in lines if line.rule_id == "T-GGD"} == {"2026-3"}


def test_an_unreadable_day_that_was_typed_stays_as_it_was_typed(
    qtbot: QtBot, runner: TaskRunner, case_id: str, tmp_path: Path
) -> None:
    page = open_page(qtbot, runner, case_id)
    step = LegalEvent(case_id=case_id, kind=LegalEventKind.IND_DECISION, on=BEGUN)
    form = page.desk.add(step).panel
    assert isinstance(form, LegalEventPanel)
    sent = form.field("sent_on")
    assert sent is not None
    line = sent.findChild(QLineEdit)
    assert line is not None
    qtbot.keyClicks(line, "24-11-20")
    other_rules_come(qtbot, runner, tmp_path)
    assert line.text() == "24-11-20"
    qtbot.keyClicks(line, "26")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert form.entry().sent_on is not None
