"""What a person does with an own rule file in the settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mhcoordinator.gui.settings.rules.preview_dialog import PreviewDialog
from mhcoordinator.gui.settings.rules.rules_card import RulesCard
from tests.integration.test_rule_files import HEAD


def a_file(folder: Path, *parts: str) -> Path:
    """A rule file of the region with these rules."""
    file = folder / "regio.toml"
    file.write_text("".join((HEAD, *parts)))
    return file


def previews(card: RulesCard) -> list[PreviewDialog]:
    """The windows that show what would change."""
    return [item for item in card.window().findChildren(PreviewDialog) if item.isVisible()]


def preview_of(qtbot: QtBot, card: RulesCard) -> PreviewDialog:
    """Waits for the window that shows what would change, or what is wrong."""
    qtbot.waitUntil(lambda: bool(previews(card)), timeout=20_000)
    return previews(card)[-1]


def confirm(qtbot: QtBot, dialog: PreviewDialog) -> None:
    """Puts in force what was looked at."""
    qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)


def words(widget: QWidget) -> str:
    """Everything that is said, line by line."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))
