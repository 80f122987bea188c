"""The passphrase of a PDF, and paper beside a form in wide and narrow windows."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mhcoordinator.gui.paper.paper_beside import PaperBeside
from mhcoordinator.gui.paper.paper_preview import PaperPreview
from mhcoordinator.gui.paper.passphrase_dialog import PassphraseDialog
from tests.gui.sharing_aids import press, write


@pytest.fixture
def dialog(qtbot: QtBot) -> PassphraseDialog:
    made = PassphraseDialog()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_proposed_passphrase_is_shown_and_taken(qtbot: QtBot, dialog: PassphraseDialog) -> None:
    assert dialog.ui.passphrase_edit.echoMode() is QLineEdit.EchoMode.Password
    press(qtbot, dialog.ui.propose_button)
    assert dialog.ui.passphrase_edit.echoMode() is QLineEdit.EchoMode.Normal
    assert len(dialog.passphrase()) == 24
    with qtbot.waitSignal(dialog.accepted):
        press(qtbot, dialog.ui.use_button)


@pytest.mark.parametrize(
    ("first", "second"),
    [("", ""), ("elf tekens!", "elf tekens!"), ("twaalf tekens", "twaalf tekenS")],
)
def test_short_or_different_passphrases_are_not_taken(
    qtbot: QtBot, dialog: PassphraseDialog, first: str, second: str
) -> None:
    write(qtbot, dialog.ui.passphrase_edit, first)
    write(qtbot, dialog.ui.repeat_edit, second)
    press(qtbot, dialog.ui.use_button)
    assert dialog.isVisible()
    assert dialog.result() != QDialog.DialogCode.Accepted
    assert dialog.ui.passphrase_field.error() or dialog.ui.repeat_field.error()


def test_in_a_narrow_window_form_and_paper_take_turns(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    beside = PaperBeside(window)
    QHBoxLayout(window).addWidget(beside)
    layout = QHBoxLayout(beside)
    form, paper, swap = QScrollArea(), PaperPreview(), QPushButton(beside)
    form.setWidget(QLabel("form"))
    swap.setCheckable(True)
    layout.addWidget(form)
    layout.addWidget(paper)
    beside.join(form, paper, swap)
    window.resize(1200, 500)
    window.show()
    assert shown(form, paper, swap) == (True, True, False)
    window.resize(600, 500)
    qtbot.waitUntil(lambda: shown(form, paper, swap) == (True, False, True))
    press(qtbot, swap)
    assert shown(form, paper, swap) == (False, True, True)
    window.resize(1200, 500)
    qtbot.waitUntil(lambda: shown(form, paper, swap) == (True, True, False))


def shown(*widgets: QWidget) -> tuple[bool, ...]:
    return tuple(widget.isVisible() for widget in widgets)
