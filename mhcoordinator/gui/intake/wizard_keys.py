"""Which button and which key does what in the wizard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from mhcoordinator.gui.intake.wizard import IntakeWizard


def join_keys(wizard: IntakeWizard) -> None:
    """Joins the buttons of the footer and the keys to what a person does."""
    form = wizard.form
    form.next_button.clicked.connect(wizard.go_next)
    form.back_button.clicked.connect(wizard.go_back)
    form.stop_button.clicked.connect(wizard.stop)
    form.save_button.clicked.connect(wizard.save)
    for keys, action in (
        ("Ctrl+Return", wizard.go_next),
        ("Ctrl+Enter", wizard.go_next),
        ("Ctrl+S", wizard.save),
        ("Esc", wizard.go_back),
        ("Ctrl+Shift+V", form.message_card.paste),
    ):
        _join(wizard, keys, action)
    for number, page in enumerate(wizard.pages[:10], start=1):
        _join(wizard, f"Alt+{number % 10}", partial(wizard.go_to, page.key))


def _join(wizard: IntakeWizard, keys: str, action: Callable[[], object]) -> None:
    shortcut = QShortcut(QKeySequence(keys), wizard)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    shortcut.activated.connect(action)
