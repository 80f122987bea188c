"""The passphrases of copies that were saved, each shown once beside its file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QFrame, QLabel, QVBoxLayout, QWidget

from mhcoordinator.gui.case.entry_group import line
from mhcoordinator.gui.forms.passphrases_dialog import Ui_PassphrasesDialog
from mhcoordinator.gui.meeting import meeting_words as words
from mhcoordinator.gui.meeting.copy_course import SavedCopy
from mhcoordinator.gui.theme import scaled


class PassphrasesDialog(QDialog):
    """Closes only when somebody says that they were noted; a lock takes it away as well."""

    def __init__(self, saved: Sequence[SavedCopy], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PassphrasesDialog()
        self.ui.setupUi(self)
        for place, copy in enumerate(saved):
            if place:
                self.ui.rows_layout.addWidget(line(self))
            self.ui.rows_layout.addWidget(_row(copy, self.ui.rows))
        self.ui.rows_layout.addStretch(1)
        self.ui.passed_on_check.toggled.connect(self.ui.close_button.setEnabled)
        self.ui.close_button.clicked.connect(self.accept)
        room = self.screen().availableGeometry()
        height = scaled(260) + len(saved) * scaled(72)
        self.resize(min(scaled(640), room.width() - 40), min(height, room.height() - 60))

    def reject(self) -> None:
        """Esc forgets nothing that was not noted."""
        if self.ui.passed_on_check.isChecked():
            super().reject()


def _row(copy: SavedCopy, parent: QWidget) -> QFrame:
    row = QFrame(parent)
    column = QVBoxLayout(row)
    column.setContentsMargins(0, scaled(8), 0, scaled(8))
    column.setSpacing(scaled(2))
    someone = copy.participant
    name = QLabel(f"{someone.serial}  {words.seat_name(someone)}", row)
    name.setProperty("role", "strong")
    phrase = QLabel(copy.passphrase, row)
    phrase.setObjectName(f"passphrase_{someone.serial}")
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(scaled(16))
    phrase.setFont(font)
    phrase.setAccessibleName(f"{name.text()}: {copy.passphrase}")
    phrase.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    file = QLabel(copy.file.name, row)
    file.setProperty("role", "small")
    for part in (name, phrase, file):
        part.setTextFormat(Qt.TextFormat.PlainText)
        part.setWordWrap(True)
        column.addWidget(part)
    return row
