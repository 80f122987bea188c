"""What a person does in the referral wizard, step by step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mhcoordinator.domain.sharing import (
    Referral,
)
from mhcoordinator.gui.referral.wizard import ReferralWizard
from mhcoordinator.gui.task_runner import TaskRunner
from tests.gui.sharing_aids import (
    AnsweringDialogs,
    press,
    shown_child,
    write,
)

PASSPHRASE = "vier woorden over de telefoon"


def opened(
    qtbot: QtBot,
    runner: TaskRunner,
    case_id: str,
    dialogs: AnsweringDialogs,
    referral_id: str = "",
) -> ReferralWizard:
    wizard = ReferralWizard(runner, case_id, referral_id, dialogs=dialogs)
    qtbot.addWidget(wizard)
    wizard.resize(1280, 900)
    wizard.show()
    qtbot.waitUntil(wizard.isEnabled)
    settle(qtbot, runner)
    return wizard


def settle(qtbot: QtBot, runner: TaskRunner) -> None:
    qtbot.waitUntil(lambda: not runner.is_busy(), timeout=20_000)


def button(qtbot: QtBot, parent: QWidget, name: str) -> QAbstractButton:
    return shown_child(qtbot, parent, QAbstractButton, name)


def choose_recipient(qtbot: QtBot, runner: TaskRunner, wizard: ReferralWizard, name: str) -> None:
    page = wizard.pages.recipient
    write(qtbot, page.ui.search_edit, name)
    qtbot.waitUntil(lambda: page.ui.organisation_list.count() == 1, timeout=20_000)
    qtbot.keyClick(page.ui.search_edit, Qt.Key.Key_Return)
    settle(qtbot, runner)


def say_purpose(qtbot: QtBot, wizard: ReferralWizard, purpose: str, question: str) -> None:
    page = wizard.pages.purpose
    write(qtbot, page.ui.purpose_edit, purpose)
    write(qtbot, page.ui.question_edit, question)
    press(qtbot, page.ui.two_weeks_button)


def go_on(qtbot: QtBot, wizard: ReferralWizard) -> None:
    qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def wait_for_letter(qtbot: QtBot, wizard: ReferralWizard) -> str:
    qtbot.waitUntil(lambda: wizard.letter() is not None, timeout=20_000)
    return wizard.ui.preview.ui.pdf_view.accessibleDescription()


def referral_of(wizard: ReferralWizard) -> Referral:
    referral = wizard.referral()
    assert referral is not None
    return referral


def complete_letter(qtbot: QtBot, runner: TaskRunner, wizard: ReferralWizard) -> None:
    choose_recipient(qtbot, runner, wizard, "FairWork")
    go_on(qtbot, wizard)
    say_purpose(qtbot, wizard, "hulp bij loonvordering", "Kunt u helpen met zijn loon?")
    go_on(qtbot, wizard)
    press(qtbot, button(qtbot, wizard, "basis_radio_0"))
    go_on(qtbot, wizard)
    settle(qtbot, runner)
