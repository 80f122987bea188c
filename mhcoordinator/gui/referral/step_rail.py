"""The steps at the left: which are done, where one is, and a way to jump."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from mhcoordinator.gui.forms.referral_wizard import Ui_ReferralWizard
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.step_button import StepButton

_ROOM_FOR_WORDS = 900  # pixels at 100 % text, as in the intake
_WIDTH = 204


class StepRail(QObject):
    """One button for each step; only numbers where the window is narrow.

    Signals:
        chosen: a step was pressed (counted from 0).
    """

    chosen = Signal(int)

    def __init__(self, form: Ui_ReferralWizard, names: tuple[str, ...], parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._buttons: list[StepButton] = []
        for step, name in enumerate(names):
            button = StepButton(step + 1, name, form.rail)
            button.setObjectName(f"step_button_{step + 1}")
            button.clicked.connect(partial(self.chosen.emit, step))
            form.steps_layout.addWidget(button)
            self._buttons.append(button)
        for label in (form.rail_title, form.case_label, form.kept_label, form.rail_note):
            label.setContentsMargins(scaled(10), 0, scaled(10), 0)

    def show_steps(self, current: int, done: tuple[bool, ...], open_steps: int) -> None:
        """Mark the current step and those that are complete; only the first ones may be opened."""
        words = self.tr("Step {number} of {count}")
        self._form.step_label.setText(words.format(number=current + 1, count=len(self._buttons)))
        for step, button in enumerate(self._buttons):
            button.show_state(here=step == current, done=done[step], wrong=False)
            button.setEnabled(step < open_steps)

    def fit(self, width: int) -> None:
        """Fits the rail and the margins beside it to the width of the window, in pixels."""
        form, has_words = self._form, width >= scaled(_ROOM_FOR_WORDS)
        for button in self._buttons:
            button.show_words(has_words)
        form.next_button.set_key("Ctrl Enter" if has_words else "")
        for label in (form.rail_title, form.case_label, form.kept_label, form.rail_note):
            label.setVisible(has_words)
            label.setMaximumWidth(scaled(_WIDTH))
        rail = scaled(12 if has_words else 4)
        form.rail_layout.setContentsMargins(rail, scaled(20), rail, scaled(20))
        form.rail_layout.setSpacing(scaled(6))
        edge = scaled(40 if has_words else 16)
        form.work_layout.setContentsMargins(edge, 0, edge, 0)
        form.pages_layout.setContentsMargins(0, scaled(24), scaled(8), scaled(24))
        form.pages_layout.setSpacing(scaled(4))
        form.preview.ui.preview_layout.setContentsMargins(0, scaled(24), 0, scaled(16))
        form.bar_layout.setContentsMargins(edge, scaled(12), edge, scaled(12))
        form.bar_layout.setSpacing(scaled(10))
