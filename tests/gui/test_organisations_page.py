"""The directory: found, added, corrected, with people in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.organisation import Organisation, OrganisationKind
from mhcoordinator.gui.organisations.directory_dialog import DirectoryDialog
from mhcoordinator.gui.organisations.organisation_model import OrganisationModel
from mhcoordinator.gui.organisations.page import OrganisationsPage
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services import drafts, organisations
from tests.gui.case_desk import OFFSCREEN_WORDS, ask, opened_vault, press, wear

pytestmark = pytest.mark.qt_log_ignore(OFFSCREEN_WORDS)


@pytest.fixture
def runner(qtbot: QtBot, tmp_path: Path) -> Iterator[TaskRunner]:
    with opened_vault(qtbot, tmp_path) as opened:
        yield opened


@pytest.fixture
def page(qtbot: QtBot, runner: TaskRunner) -> OrganisationsPage:
    wear()
    found = OrganisationsPage(runner)
    qtbot.addWidget(found)
    found.resize(1100, 700)
    found.show()
    qtbot.waitUntil(lambda: found.model.rowCount() > 0, timeout=10_000)
    return found


def dialog_of(qtbot: QtBot, page: OrganisationsPage) -> DirectoryDialog:
    def visible() -> list[DirectoryDialog]:
        return [item for item in page.findChildren(DirectoryDialog) if item.isVisible()]

    qtbot.waitUntil(lambda: bool(visible()))
    dialog = visible()[0]
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def words(page: OrganisationsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def ctrl_s(qtbot: QtBot, dialog: DirectoryDialog) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_an_own_organisation_is_added_corrected_and_found(
    qtbot: QtBot, runner: TaskRunner, page: OrganisationsPage
) -> None:
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page)
    ctrl_s(qtbot, dialog)
    assert dialog.form.form.name_field.error() == "A name is needed."
    assert all(item.name for item in ask(qtbot, runner, organisations.organisations))
    qtbot.keyClicks(dialog.form.form.name_edit, "Opvang De Linde")
    qtbot.keyClicks(dialog.form.form.place_edit, "Lindeveen")
    dialog.form.form.kind_combo.set_value(OrganisationKind.SHELTER)
    ctrl_s(qtbot, dialog)
    qtbot.waitUntil(lambda: "Opvang De Linde" in words(page), timeout=5_000)
    (saved,) = ask(qtbot, runner, organisations.organisations, "de linde")
    assert (saved.kind, saved.place) == (OrganisationKind.SHELTER, "Lindeveen")
    assert not saved.is_national

    qtbot.keyClicks(page.ui.text_edit, "lindeveen")
    qtbot.waitUntil(lambda: page.ui.count_label.text() == "1 organisation", timeout=5_000)
    qtbot.waitUntil(lambda: "Opvang De Linde" in words(page), timeout=5_000)
    press(qtbot, page, "correct_organisation_button")
    dialog = dialog_of(qtbot, page)
    qtbot.keyClicks(dialog.form.form.note_edit, "Belt terug.")
    ctrl_s(qtbot, dialog)
    qtbot.waitUntil(lambda: "Belt terug." in words(page), timeout=5_000)


def test_people_are_added_and_taken_out(
    qtbot: QtBot, runner: TaskRunner, page: OrganisationsPage
) -> None:
    press(qtbot, page, "add_person_button")
    dialog = dialog_of(qtbot, page)
    qtbot.keyClicks(dialog.form.form.name_edit, "Noor Bos")
    qtbot.keyClicks(dialog.form.form.email_edit, "geen adres")
    ctrl_s(qtbot, dialog)
    assert dialog.form.form.email_field.error() == "This is no e-mail address."
    dialog.form.form.email_edit.clear()
    ctrl_s(qtbot, dialog)
    qtbot.waitUntil(lambda: "Noor Bos" in words(page), timeout=5_000)
    press(qtbot, page, "remove_person_button")
    press(qtbot, page, "confirm_yes_button")
    qtbot.waitUntil(lambda: "Noor Bos" not in words(page), timeout=5_000)
    chosen = page.chosen()
    assert chosen is not None
    assert ask(qtbot, runner, organisations.professionals, chosen.id) == ()


def test_national_partners_are_marked_and_nothing_found_is_said(
    qtbot: QtBot, page: OrganisationsPage
) -> None:
    qtbot.keyClicks(page.ui.text_edit, "comensha")
    qtbot.waitUntil(lambda: "national partner" in words(page), timeout=5_000)
    qtbot.keyClicks(page.ui.text_edit, "xyzzy")
    qtbot.waitUntil(lambda: "No organisation fits" in words(page), timeout=5_000)
    assert page.ui.count_label.text() == "0 organisations"


def test_what_was_typed_waits_until_it_is_saved_or_thrown_away(
    qtbot: QtBot, runner: TaskRunner, page: OrganisationsPage
) -> None:
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    dialog = dialog_of(qtbot, page)
    qtbot.keyClicks(dialog.form.form.name_edit, "Huis Ter Linden")
    qtbot.keyClicks(dialog.form.form.phone_edit, "nog vragen")
    dialog.form.form.kind_combo.set_value(OrganisationKind.SHELTER)
    dialog.keep_draft()  # as the lock does
    dialog.hide()
    dialog.deleteLater()

    qtbot.waitUntil(lambda: not page.findChildren(DirectoryDialog))
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    again = dialog_of(qtbot, page)
    qtbot.waitUntil(lambda: again.form.form.name_edit.text() == "Huis Ter Linden")
    assert again.form.form.phone_edit.text() == "nog vragen"
    assert again.form.form.kind_combo.value() is OrganisationKind.SHELTER
    assert again.ui.banner.isVisible()
    qtbot.keyClicks(again.form.form.name_edit, " West")
    qtbot.keyClick(again, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not page.findChildren(DirectoryDialog))
    qtbot.mouseClick(page.ui.add_button, Qt.MouseButton.LeftButton)
    third = dialog_of(qtbot, page)
    qtbot.waitUntil(lambda: third.form.form.name_edit.text() == "Huis Ter Linden West")
    qtbot.mouseClick(third.ui.cancel_button, Qt.MouseButton.LeftButton)
    assert ask(qtbot, runner, drafts.load_note, "directory:new-organisation") == {}


def test_a_draft_goes_when_it_is_saved(
    qtbot: QtBot, runner: TaskRunner, page: OrganisationsPage
) -> None:
    press(qtbot, page, "add_person_button")
    dialog = dialog_of(qtbot, page)
    qtbot.keyClicks(dialog.form.form.name_edit, "Noor Bos")
    dialog.keep_draft()
    draft_id = dialog.form.draft_id()
    assert ask(qtbot, runner, drafts.load_note, draft_id)["name"] == "Noor Bos"
    ctrl_s(qtbot, dialog)
    qtbot.waitUntil(lambda: "Noor Bos" in words(page), timeout=5_000)
    assert ask(qtbot, runner, drafts.load_note, draft_id) == {}


def test_the_model_keeps_its_promises(qtmodeltester: ModelTester) -> None:
    model = OrganisationModel()
    model.show_organisations((Organisation(name="A", place="Ede"), Organisation(name="B")))
    qtmodeltester.check(model)
