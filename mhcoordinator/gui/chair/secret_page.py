"""The page that asks for what opens a pack: a passphrase, or the chair's secret key."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mhcoordinator.gui.forms.secret_page import Ui_SecretPage
from mhcoordinator.gui.theme import scaled, set_role

CARD_WIDTH = 500


class SecretPage(QWidget):
    """Which pack, and what opens it; the file itself says which of the two.

    Signals:
        open_wanted: what was typed.
        pack_wanted: another pack is to be chosen.
        key_wanted: a key file is to be chosen.
        rescue_wanted: what was typed at a pack that expired is to become minutes.
        language_wanted / text_wanted: the other language, or the next size of text.
    """

    open_wanted = Signal(str)
    pack_wanted = Signal()
    key_wanted = Signal()
    rescue_wanted = Signal(str)
    language_wanted = Signal()
    text_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form = Ui_SecretPage()
        form.setupUi(self)
        self.setObjectName("page")
        form.card.setMaximumWidth(scaled(CARD_WIDTH))
        form.middle_layout.setStretchFactor(form.card, 1)
        form.error_layout.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        form.error_layout.setSpacing(scaled(4))
        form.card_layout.setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(24))
        form.card_layout.setSpacing(scaled(12))
        form.pack_row_layout.setContentsMargins(0, 0, 0, 0)
        form.pack_edit.setAccessibleName(form.pack_field.title_text())
        form.foot_layout.setContentsMargins(scaled(12), 0, scaled(12), scaled(4))
        form.card_layout.setAlignment(form.caps_label, Qt.AlignmentFlag.AlignLeft)
        form.secret_edit.textEdited.connect(lambda _: form.error_card.hide())
        form.secret_edit.returnPressed.connect(self._open)
        form.open_button.clicked.connect(self._open)
        form.choose_button.clicked.connect(self.pack_wanted)
        form.key_button.clicked.connect(self.key_wanted)
        form.rescue_button.clicked.connect(lambda: self.rescue_wanted.emit(self.secret()))
        form.language_button.clicked.connect(self.language_wanted)
        form.text_button.clicked.connect(self.text_wanted)
        form.caps_label.hide()
        form.error_card.hide()
        self.set_busy(False)
        self._by_passphrase = True

    def show_pack(self, path: Path, *, by_passphrase: bool) -> None:
        """Shows which pack is to be opened, and with what."""
        form = self.form
        form.pack_edit.setText(path.name)
        form.pack_edit.setToolTip(str(path))
        form.pack_edit.setCursorPosition(0)
        form.pack_field.setHint(str(path.parent))
        self._by_passphrase = by_passphrase
        form.secret_field.setTitle(
            self.tr("Passphrase") if by_passphrase else self.tr("Your secret age key")
        )
        form.secret_field.setHint(
            self.tr("The coordinator told it to you by phone or at the table.")
            if by_passphrase
            else self.tr("It begins with AGE-SECRET-KEY-. It never leaves this computer.")
        )
        form.key_button.setVisible(not by_passphrase)
        if by_passphrase:
            form.secret_edit.caps_lock.connect(form.caps_label.setVisible)
        form.secret_edit.setFocus()

    def secret(self) -> str:
        """What was typed."""
        return self.form.secret_edit.text()

    def put_secret(self, text: str) -> None:
        """Fills in what was read from a key file."""
        self.form.error_card.hide()
        self.form.secret_edit.setText(" ".join(text.split()))
        self.form.secret_edit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the pack is being opened nothing else can be pressed; the window stays alive."""
        form = self.form
        if busy:
            form.error_card.hide()
        form.card.setEnabled(not busy)
        form.language_button.setEnabled(not busy)
        form.text_button.setEnabled(not busy)
        form.progress_bar.setVisible(busy)
        form.progress_label.setVisible(busy)

    def show_problem(self, happened: str, next_step: str, *, can_rescue: bool = False) -> None:
        """Says why the pack is not open, and what to do now."""
        form = self.form
        form.happened_label.setText(f"! {happened}")
        form.next_label.setText(next_step)
        form.next_label.setVisible(bool(next_step))
        form.rescue_button.setVisible(can_rescue)
        set_role(form.error_card, "error-card")
        form.error_card.setAccessibleName(f"{happened} {next_step}")
        form.error_card.show()
        if can_rescue:
            form.rescue_button.setFocus()
        else:
            form.secret_edit.setFocus()
            form.secret_edit.selectAll()

    def show_saved(self, name: str) -> None:
        """Says that what was typed became minutes all the same."""
        form = self.form
        form.happened_label.setText(self.tr("✓ The minutes were saved: {name}").format(name=name))
        form.next_label.setText(
            self.tr("Send this file to the coordinator. The pack itself stays closed.")
        )
        form.next_label.show()
        form.rescue_button.hide()
        set_role(form.error_card, "info-card")
        form.error_card.show()

    def forget(self) -> None:
        """Empties what was typed."""
        self.form.secret_edit.forget()

    def _open(self) -> None:
        if self.secret().strip():
            self.open_wanted.emit(self.secret())
            return
        self.show_problem(
            self.tr("The passphrase is empty.")
            if self._by_passphrase
            else self.tr("The key is empty."),
            self.tr("Type it first."),
        )
