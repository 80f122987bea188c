"""Making a vault in three steps: where, which passphrase, and that it was written down."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from mhcoordinator.gui.forms.first_run import Ui_FirstRun
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.unlock.strength import StrengthMeter

PLACE, PASSPHRASE, PROMISE = range(3)
CARD_WIDTH = 620
FORBIDDEN_IN_NAMES = '<>:"/\\|?*'
COPIED_TO_THE_CLOUD = (
    "onedrive",
    "dropbox",
    "google drive",
    "icloud",
    "nextcloud",
    "mobile documents",
)


class FirstRun(QWidget):
    """Asks one thing per step; nothing is made before the last.

    Signals:
        create_wanted: folder (Path), passphrase, and the name of the user.
        existing_wanted: the user has a vault already.
        language_wanted: the user wants the other language.
    """

    create_wanted = Signal(object, str, str)
    existing_wanted = Signal()
    language_wanted = Signal()

    def __init__(self, runner: TaskRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = Ui_FirstRun()
        self.form.setupUi(self)
        self.setObjectName("page")
        form = self.form
        form.card.setMaximumWidth(scaled(CARD_WIDTH))
        form.middle_layout.setStretchFactor(form.card, 1)
        form.error_layout.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        form.error_layout.setSpacing(scaled(4))
        form.loss_layout.setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10))
        form.loss_layout.setSpacing(scaled(4))
        form.card_layout.setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(24))
        form.card_layout.setSpacing(scaled(10))
        for layout in (form.place_layout, form.passphrase_step_layout, form.promise_layout):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(scaled(12))
        form.folder_row_layout.setContentsMargins(0, 0, 0, 0)
        form.passphrase_step_layout.setAlignment(form.caps_label, Qt.AlignmentFlag.AlignLeft)
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        form.folder_edit.setText(str(Path(QStandardPaths.writableLocation(documents))))
        form.folder_edit.setAccessibleName(form.folder_field.title_text().rstrip(" *"))
        self._strength = StrengthMeter(runner, form.strength_bar, form.strength_label)
        self._connect()
        form.caps_label.hide()
        form.error_card.hide()
        self.set_busy(False)
        self._show_step(PLACE)

    def folder(self) -> Path:
        """Where the vault is to stand."""
        name = self.form.name_edit.text().strip().removesuffix(".mhvault")
        return Path(self.form.folder_edit.text().strip()) / f"{name}.mhvault"

    def set_busy(self, busy: bool) -> None:
        """While the vault is being made nothing can be pressed."""
        form = self.form
        if busy:
            form.error_card.hide()
        form.card.setEnabled(not busy)
        form.language_button.setEnabled(not busy)
        form.progress_bar.setVisible(busy)
        form.progress_label.setVisible(busy)
        if not busy:
            self._may_go_on()

    def show_problem(self, happened: str, next_step: str) -> None:
        """Says why there is no vault yet, and what to do now."""
        form = self.form
        form.happened_label.setText(f"! {happened}")
        form.next_label.setText(next_step)
        form.next_label.setVisible(bool(next_step))
        form.error_card.setAccessibleName(f"{happened} {next_step}")
        form.error_card.show()

    def forget(self) -> None:
        """Empties the passphrase."""
        self.form.passphrase_edit.forget()
        self.form.repeat_edit.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._next()
        elif event.key() == Qt.Key.Key_Escape:
            self._back()
        else:
            super().keyPressEvent(event)

    def _connect(self) -> None:
        form = self.form
        form.passphrase_edit.textChanged.connect(self._judge)
        form.passphrase_edit.caps_lock.connect(form.caps_label.setVisible)
        form.repeat_edit.caps_lock.connect(form.caps_label.setVisible)
        self._strength.judged.connect(self._may_go_on)
        for line in (form.user_edit, form.name_edit, form.folder_edit, form.repeat_edit):
            line.textChanged.connect(self._may_go_on)
        form.written_check.toggled.connect(self._may_go_on)
        form.next_button.clicked.connect(self._next)
        form.back_button.clicked.connect(self._back)
        form.choose_button.clicked.connect(self._choose)
        form.existing_button.clicked.connect(self.existing_wanted)
        form.language_button.clicked.connect(self.language_wanted)

    def _judge(self, passphrase: str) -> None:
        form = self.form
        names = f"{form.user_edit.text()} {form.name_edit.text()}".split()
        self._strength.judge(passphrase, tuple(names))
        self._may_go_on()

    def _show_step(self, step: int) -> None:
        form = self.form
        form.error_card.hide()
        form.steps.setCurrentIndex(step)
        form.step_label.setText(self.tr("Step {step} of {steps}").format(step=step + 1, steps=3))
        form.back_button.setVisible(step > PLACE)
        form.existing_button.setVisible(step == PLACE)
        form.next_button.setText(self.tr("Make the vault") if step == PROMISE else self.tr("Next"))
        (form.user_edit, form.passphrase_edit, form.written_check)[step].setFocus()
        self._may_go_on()

    def _may_go_on(self) -> None:
        form = self.form
        form.next_button.setEnabled(self._is_complete(form.steps.currentIndex()))
        self._say_what_is_amiss()

    def _is_complete(self, step: int) -> bool:
        form = self.form
        if step == PLACE:
            lines = (form.user_edit, form.name_edit, form.folder_edit)
            return all(line.text().strip() for line in lines) and self._name_fits()
        if step == PASSPHRASE:
            same = form.passphrase_edit.text() == form.repeat_edit.text()
            return self._strength.good_enough and same
        return form.written_check.isChecked()

    def _name_fits(self) -> bool:
        return not any(mark in FORBIDDEN_IN_NAMES for mark in self.form.name_edit.text())

    def _say_what_is_amiss(self) -> None:
        form = self.form
        form.name_field.set_error(
            ""
            if self._name_fits()
            else self.tr("These signs cannot stand in a name: / \\ : * ? < > |")
        )
        place = form.folder_edit.text().lower()
        copied = any(name in place for name in COPIED_TO_THE_CLOUD)
        form.folder_field.setHint(
            self.tr(
                "This folder seems to be copied to the cloud. Choose one that stays on the laptop."
            )
            if copied
            else ""
        )
        again = form.repeat_edit.text()
        differs = bool(again) and not form.passphrase_edit.text().startswith(again)
        form.repeat_field.set_error(self.tr("This is not the same passphrase.") if differs else "")

    def _choose(self) -> None:
        start = self.form.folder_edit.text()
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"), start)
        if chosen:
            self.form.folder_edit.setText(str(Path(chosen)))

    def _next(self) -> None:
        form = self.form
        step = form.steps.currentIndex()
        if not (form.next_button.isEnabled() and self._is_complete(step)):
            return
        if step < PROMISE:
            self._show_step(step + 1)
            return
        form.error_card.hide()
        self.create_wanted.emit(
            self.folder(), form.passphrase_edit.text(), form.user_edit.text().strip()
        )

    def _back(self) -> None:
        step = self.form.steps.currentIndex()
        if step > PLACE and self.form.back_button.isEnabled():
            self._show_step(step - 1)
