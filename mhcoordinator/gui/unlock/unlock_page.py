"""The page that asks for the passphrase."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.gui.forms.unlock_page import Ui_UnlockPage
from mhcoordinator.gui.theme import scaled

CARD_WIDTH = 460


class UnlockPage(QWidget):
    """Which vault, and the passphrase; what went wrong stands between them and the button.

    Signals:
        unlock_wanted: folder (Path) and passphrase.
        new_wanted: the user wants to make a vault.
        language_wanted: the user wants the other language.
    """

    unlock_wanted = Signal(object, str)
    new_wanted = Signal()
    language_wanted = Signal()

    def __init__(self, folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_UnlockPage()
        self.form.setupUi(self)
        self.setObjectName("page")
        self._folder: Path | None = None
        form = self.form
        form.card.setMaximumWidth(scaled(CARD_WIDTH))
        form.middle_layout.setStretchFactor(form.card, 1)
        form.error_layout.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        form.error_layout.setSpacing(scaled(4))
        form.card_layout.setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(24))
        form.card_layout.setSpacing(scaled(12))
        form.vault_row_layout.setContentsMargins(0, 0, 0, 0)
        form.vault_edit.setAccessibleName(form.vault_field.title_text())
        form.foot_layout.setContentsMargins(scaled(12), 0, scaled(12), scaled(4))
        form.card_layout.setAlignment(form.caps_label, Qt.AlignmentFlag.AlignLeft)
        form.passphrase_edit.caps_lock.connect(form.caps_label.setVisible)
        form.passphrase_edit.textEdited.connect(self._typed)
        form.passphrase_edit.returnPressed.connect(self._unlock)
        form.unlock_button.clicked.connect(self._unlock)
        form.choose_button.clicked.connect(self._choose)
        form.new_button.clicked.connect(self.new_wanted)
        form.language_button.clicked.connect(self.language_wanted)
        form.caps_label.hide()
        form.error_card.hide()
        self.set_busy(False)
        self.set_folder(folder)

    def set_folder(self, folder: Path | None) -> None:
        """Shows which vault is to be opened."""
        self._folder = folder
        form = self.form
        form.vault_edit.setText(folder.name.removesuffix(".mhvault") if folder else "")
        form.vault_edit.setPlaceholderText(self.tr("No vault chosen yet"))
        form.vault_edit.setToolTip(str(folder or ""))
        form.vault_field.setHint(str(folder.parent) if folder else "")
        (form.passphrase_edit if folder else form.choose_button).setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the vault is being opened nothing else can be pressed."""
        form = self.form
        if busy:
            form.error_card.hide()
        form.card.setEnabled(not busy)
        form.language_button.setEnabled(not busy)
        form.progress_bar.setVisible(busy)
        form.progress_label.setVisible(busy)

    def show_problem(self, happened: str, next_step: str) -> None:
        """Says why the vault is not open, and what to do now."""
        form = self.form
        form.happened_label.setText(f"! {happened}")
        form.next_label.setText(next_step)
        form.next_label.setVisible(bool(next_step))
        form.error_card.setAccessibleName(f"{happened} {next_step}")
        form.error_card.show()
        form.passphrase_edit.setFocus()
        form.passphrase_edit.selectAll()

    def forget(self) -> None:
        """Empties the passphrase."""
        self.form.passphrase_edit.forget()

    def _typed(self) -> None:
        self.form.error_card.hide()

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        start = str(self._folder.parent if self._folder else Path.home())
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose the vault"), start)
        if chosen:
            self.set_folder(Path(chosen))

    def _unlock(self) -> None:
        passphrase = self.form.passphrase_edit.text()
        if self._folder is None:
            self.show_problem(
                self.tr("No vault is chosen."), self.tr("Choose the folder of the vault first.")
            )
        elif not passphrase:
            self.show_problem(self.tr("The passphrase is empty."), self.tr("Type it first."))
        else:
            self.unlock_wanted.emit(self._folder, passphrase)
