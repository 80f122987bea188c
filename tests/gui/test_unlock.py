"""Unlocking a vault, and making the first one, by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QPushButton, QStackedWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.gui.unlock.first_run import FirstRun
from mhcoordinator.gui.widgets.passphrase_edit import PassphraseEdit
from mhcoordinator.services.settings import load_settings
from tests.gui.conftest import Desk, active, part, unlock_with_keys
from tests.vaults import PASSPHRASE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_the_right_passphrase_opens_the_vault(qtbot: QtBot, desk: Desk) -> None:
    unlock_with_keys(qtbot, desk)
    window = desk.program.window
    assert window is not None
    assert window.isVisible()
    assert window.windowTitle() == "MH Coordinator"
    assert desk.program.entrance is None
    assert load_settings(desk.settings_path).last_vault == str(desk.vault)


def test_a_wrong_passphrase_says_so_in_place_and_can_be_typed_again(
    qtbot: QtBot, desk: Desk
) -> None:
    entrance = desk.program.entrance
    assert entrance is not None
    active(qtbot, entrance)
    line = part(entrance, PassphraseEdit, "passphrase_edit")
    words = part(entrance, QLabel, "happened_label")
    card = part(entrance, QFrame, "error_card")
    qtbot.keyClicks(line, "this is not it")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(card.isVisible, timeout=20_000)
    assert words.text() == "! This passphrase does not open the vault."
    assert line.isEnabled()
    assert line.selectedText() != ""
    unlock_with_keys(qtbot, desk)  # typing replaces what was selected


def test_a_folder_that_is_no_vault_has_a_sentence_of_its_own(qtbot: QtBot, new_desk: Desk) -> None:
    (new_desk.folder / "photos").mkdir()
    new_desk.program.start(new_desk.folder / "photos")
    entrance = new_desk.program.entrance
    assert entrance is not None
    active(qtbot, entrance)
    line = part(entrance, PassphraseEdit, "passphrase_edit")
    qtbot.keyClicks(line, "whatever it may be")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    words = part(entrance, QLabel, "happened_label")
    qtbot.waitUntil(words.isVisible, timeout=20_000)
    assert words.text() == "! There is no vault in this folder."
    assert ".mhvault" in part(entrance, QLabel, "next_label").text()


def test_caps_lock_is_noticed_while_typing(qtbot: QtBot, desk: Desk) -> None:
    entrance = desk.program.entrance
    assert entrance is not None
    active(qtbot, entrance)
    line = part(entrance, PassphraseEdit, "passphrase_edit")
    hint = part(entrance, QLabel, "caps_label")
    qtbot.keyClicks(line, "words")
    assert not hint.isVisible()
    qtbot.keyClick(line, "W", Qt.KeyboardModifier.NoModifier)  # a capital without Shift
    assert hint.isVisible()
    qtbot.keyClick(line, "w")
    assert not hint.isVisible()


def test_the_passphrase_can_be_shown_and_hidden_by_a_key(qtbot: QtBot, desk: Desk) -> None:
    entrance = desk.program.entrance
    assert entrance is not None
    active(qtbot, entrance)
    line = part(entrance, PassphraseEdit, "passphrase_edit")
    qtbot.keyClick(line, "V", Qt.KeyboardModifier.AltModifier)
    assert line.echoMode() == QLineEdit.EchoMode.Normal
    qtbot.keyClick(line, "V", Qt.KeyboardModifier.AltModifier)
    assert line.echoMode() == QLineEdit.EchoMode.Password


def test_the_first_run_makes_a_vault_and_opens_it(qtbot: QtBot, new_desk: Desk) -> None:
    first = _first_run(qtbot, new_desk)
    assert not first.form.next_button.isEnabled()
    qtbot.keyClicks(first.form.user_edit, "Anna")
    first.form.folder_edit.setText(str(new_desk.folder))
    qtbot.keyClick(first.form.folder_edit, Qt.Key.Key_Return)
    passphrase, repeat = first.form.passphrase_edit, first.form.repeat_edit
    assert passphrase.hasFocus()
    qtbot.keyClicks(passphrase, PASSPHRASE)
    qtbot.keyClicks(repeat, PASSPHRASE)
    qtbot.waitUntil(first.form.next_button.isEnabled, timeout=20_000)
    qtbot.keyClick(repeat, Qt.Key.Key_Return)
    tick = part(first, QCheckBox, "written_check")
    make = part(first, QPushButton, "next_button")
    assert tick.hasFocus()
    assert not make.isEnabled(), "nothing is made before it was written down"
    assert "nobody can open the case files" in first.form.loss_title.text()
    qtbot.keyClick(tick, Qt.Key.Key_Space)
    with qtbot.waitSignal(new_desk.program.unlocked, timeout=20_000):
        qtbot.keyClick(make, Qt.Key.Key_Space)
    assert (new_desk.folder / "case files.mhvault" / "vault.json").exists()
    assert new_desk.program.window is not None


def test_a_weak_passphrase_is_not_taken_and_said_to_be_weak(qtbot: QtBot, new_desk: Desk) -> None:
    first = _first_run(qtbot, new_desk)
    qtbot.keyClicks(first.form.user_edit, "Anna")
    first.form.folder_edit.setText(str(new_desk.folder))
    qtbot.keyClick(first.form.folder_edit, Qt.Key.Key_Return)
    qtbot.keyClicks(first.form.passphrase_edit, "password")
    qtbot.keyClicks(first.form.repeat_edit, "password")
    qtbot.waitUntil(lambda: first.form.strength_label.text() != "", timeout=20_000)
    assert not first.form.next_button.isEnabled()
    qtbot.keyClick(first.form.repeat_edit, Qt.Key.Key_Return)
    assert part(first, QStackedWidget, "steps").currentIndex() == 1


def test_two_different_passphrases_are_told_apart(qtbot: QtBot, new_desk: Desk) -> None:
    first = _first_run(qtbot, new_desk)
    first._show_step(1)
    qtbot.keyClicks(first.form.passphrase_edit, PASSPHRASE)
    qtbot.keyClicks(first.form.repeat_edit, PASSPHRASE[:-1] + "x")
    assert first.form.repeat_field.error() == "This is not the same passphrase."
    assert not first.form.next_button.isEnabled()


def test_a_vault_that_exists_is_not_written_over(qtbot: QtBot, new_desk: Desk) -> None:
    (new_desk.folder / "case files.mhvault").mkdir()
    first = _first_run(qtbot, new_desk)
    qtbot.keyClicks(first.form.user_edit, "Anna")
    first.form.folder_edit.setText(str(new_desk.folder))
    first.create_wanted.emit(first.folder(), PASSPHRASE, "Anna")
    qtbot.waitUntil(first.form.happened_label.isVisible, timeout=20_000)
    assert list((new_desk.folder / "case files.mhvault").iterdir()) == []
    assert first.form.next_label.text() != ""


def test_a_folder_that_is_copied_to_the_cloud_is_warned_about(qtbot: QtBot, new_desk: Desk) -> None:
    first = _first_run(qtbot, new_desk)
    first.form.folder_edit.setText("/home/anna/OneDrive/work")
    assert "cloud" in first.form.folder_field.hint_text()
    first.form.folder_edit.setText("/home/anna/work")
    assert first.form.folder_field.hint_text() == ""


def _first_run(qtbot: QtBot, new_desk: Desk) -> FirstRun:
    new_desk.program.start()
    entrance = new_desk.program.entrance
    assert entrance is not None
    active(qtbot, entrance)
    first = entrance.findChild(FirstRun)
    assert isinstance(first, FirstRun)
    return first
