"""Asks the passphrase with which a saved PDF opens: typed twice, or proposed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from mhcoordinator.gui.forms.passphrase_dialog import Ui_PassphraseDialog
from mhcoordinator.gui.paper.passphrase import SHORTEST, propose_passphrase


class PassphraseDialog(QDialog):
    """Accepted only with a passphrase that is long enough and typed the same twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_PassphraseDialog()
        self.ui.setupUi(self)
        self.ui.show_check.toggled.connect(self._show_typed)
        self.ui.propose_button.clicked.connect(self._propose)
        self.ui.cancel_button.clicked.connect(self.reject)
        self.ui.use_button.clicked.connect(self.accept)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 68)
        self._show_typed(False)

    def passphrase(self) -> str:
        return self.ui.passphrase_edit.text()

    def accept(self) -> None:
        """Close when the passphrase will do; else say at the field what is wrong."""
        self.ui.passphrase_field.clear_error()
        self.ui.repeat_field.clear_error()
        if len(self.passphrase()) < SHORTEST:
            self.ui.passphrase_field.set_error(
                self.tr("This passphrase is too short. Use at least {count} characters.").format(
                    count=SHORTEST
                )
            )
            self.ui.passphrase_edit.setFocus()
        elif self.passphrase() != self.ui.repeat_edit.text():
            self.ui.repeat_field.set_error(
                self.tr("The two are not the same. Type the passphrase once more.")
            )
            self.ui.repeat_edit.setFocus()
        else:
            super().accept()

    def _propose(self) -> None:
        proposal = propose_passphrase()
        self.ui.show_check.setChecked(True)
        self.ui.passphrase_edit.setText(proposal)
        self.ui.repeat_edit.setText(proposal)
        self.ui.use_button.setFocus()

    def _show_typed(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.ui.passphrase_edit.setEchoMode(mode)
        self.ui.repeat_edit.setEchoMode(mode)
