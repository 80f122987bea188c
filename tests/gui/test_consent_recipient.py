"""Who a consent is about: one of the directory, or somebody in words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.organisation import Organisation, OrganisationKind
from mhcoordinator.domain.sharing import Consent
from mhcoordinator.gui.panels.consent_panel import ConsentPanel
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.organisations import save_organisation
from tests.gui.intake_driver import IntakeDriver
from tests.gui.intake_window import OFFSCREEN_WORDS, ask, new_wizard, opened_vault

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS, extend=True)

SHELTER = Organisation(name="De Zandhoeve", kind=OrganisationKind.SHELTER, place="Zeist")


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        ask(qtbot, opened, save_organisation, SHELTER)
        yield opened


@pytest.fixture
def driver(qtbot: QtBot, runner: TaskRunner) -> IntakeDriver:
    found = IntakeDriver(qtbot, new_wizard(qtbot, runner))
    found.open_page("consent")
    return found


def recipient_line(driver: IntakeDriver) -> QLineEdit:
    line = driver.editor(driver.find(driver.page(), "consents_list"), "recipient")
    assert isinstance(line, QLineEdit)
    return line


def pick(qtbot: QtBot, line: QLineEdit, part: str, name: str) -> None:
    """Types a part of a name and takes the first of the list with Down and Enter."""
    completer = line.completer()
    model = completer.model()
    line.setFocus()
    qtbot.waitUntil(lambda: model.rowCount() > 0, timeout=20_000)
    qtbot.keyClicks(line, part)
    popup = completer.popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible, timeout=5_000)
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert line.text() == name


def consent(driver: IntakeDriver) -> Consent:
    return driver.wizard.intake.consents[0]


def test_an_organisation_of_the_directory_brings_its_id_and_kind(
    qtbot: QtBot, driver: IntakeDriver
) -> None:
    pick(qtbot, recipient_line(driver), "zandh", "De Zandhoeve")
    assert consent(driver).recipient == "De Zandhoeve"
    assert consent(driver).organisation_id == SHELTER.id
    assert consent(driver).recipient_kind is OrganisationKind.SHELTER


def test_other_words_over_its_name_do_not_widen_the_consent_to_its_kind(
    qtbot: QtBot, driver: IntakeDriver
) -> None:
    line = recipient_line(driver)
    pick(qtbot, line, "zandh", "De Zandhoeve")
    qtbot.keyClicks(line, " en de buren")
    assert consent(driver).recipient == "De Zandhoeve en de buren"
    assert consent(driver).organisation_id == ""
    assert consent(driver).recipient_kind is None


def test_words_that_the_directory_lacks_stand_as_they_are(
    qtbot: QtBot, driver: IntakeDriver
) -> None:
    line = recipient_line(driver)
    line.setFocus()
    qtbot.keyClicks(line, "tante Rosa")
    assert consent(driver).recipient == "tante Rosa"
    assert consent(driver).organisation_id == ""


def test_without_a_vault_the_recipient_is_typed_in_words(qtbot: QtBot) -> None:
    panel = ConsentPanel()
    qtbot.addWidget(panel)
    panel.show_entry(Consent(recipient="De Zandhoeve", organisation_id=SHELTER.id))
    assert panel.entry().organisation_id == SHELTER.id
    panel.form.recipient_edit.clear()
    qtbot.keyClicks(panel.form.recipient_edit, "de huisarts")
    assert panel.entry().recipient == "de huisarts"
    assert panel.entry().organisation_id == ""
