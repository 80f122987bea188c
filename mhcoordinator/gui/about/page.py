"""Version, keys, and the parts of other makers with their licences."""

from __future__ import annotations

import platform

from PySide6.QtCore import Qt, QTimer, qVersion
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mhcoordinator import __version__
from mhcoordinator.gui.about.parts import parts
from mhcoordinator.gui.forms.about_page import Ui_AboutPage
from mhcoordinator.gui.theme import scaled


class AboutPage(QWidget):
    """Reads the parts after it stands on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_AboutPage()
        self.form.setupUi(self)
        form = self.form
        form.page_layout.setContentsMargins(0, 0, 0, 0)
        form.content_layout.setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20))
        form.content_layout.setSpacing(scaled(12))
        form.version_label.setText(
            self.tr("Version {version} · Qt {qt} · Python {python} · licence EUPL-1.2").format(
                version=__version__, qt=qVersion(), python=platform.python_version()
            )
        )
        form.words_label.setMaximumWidth(scaled(760))
        for card in (form.keys_card, form.parts_card):
            card.setMaximumWidth(scaled(760))
        self._list_keys()
        QTimer.singleShot(0, self, self._list_parts)

    def _list_keys(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(16))
        grid.setColumnStretch(1, 1)
        rows = (
            ("Ctrl K", self.tr("Search in all case files")),
            ("Ctrl N", self.tr("New intake")),
            ("F4", self.tr("Note a contact")),
            ("Ctrl S", self.tr("Save")),
            ("Ctrl Enter", self.tr("Next step")),
            ("Esc", self.tr("Back")),
            ("Ctrl L", self.tr("Lock the vault at once")),
            ("F11", self.tr("Blank the screen, and back")),
        )
        for row, (keys, words) in enumerate(rows):
            cap = QLabel(keys)
            cap.setProperty("role", "key")
            grid.addWidget(cap, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(QLabel(words), row, 1)
        self.form.keys_card.body.addLayout(grid)

    def _list_parts(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(scaled(16))
        grid.setColumnStretch(2, 1)
        for row, part in enumerate(parts()):
            licence = QLabel(part.licence or self.tr("licence: see the package"))
            for column, (label, role) in enumerate(
                ((QLabel(part.name), "strong"), (QLabel(part.version), "small"), (licence, "small"))
            ):
                label.setProperty("role", role)
                label.setWordWrap(column == 2)
                label.setTextFormat(Qt.TextFormat.PlainText)
                grid.addWidget(label, row, column)
        self.form.parts_card.body.addLayout(grid)
