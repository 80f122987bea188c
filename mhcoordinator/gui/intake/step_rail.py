"""The list of steps at the left: where one is, what was filled in, what cannot be right."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from mhcoordinator.gui.forms.intake_wizard import Ui_IntakeWizard
from mhcoordinator.gui.intake.page import IntakePage
from mhcoordinator.gui.widgets.step_button import StepButton


class StepRail(QObject):
    """One button for each page, and below them when the draft was kept.

    Signals:
        chosen: with the key of a page.
    """

    chosen = Signal(str)

    def __init__(
        self, form: Ui_IntakeWizard, pages: Sequence[IntakePage], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._step_label, self._draft_label = form.step_label, form.draft_label
        self._draft_label.setText(self.tr("What you type is kept at once, encrypted."))
        self.buttons = [
            StepButton(number, page.step_title()) for number, page in enumerate(pages, start=1)
        ]
        for button, page in zip(self.buttons, pages, strict=True):
            button.clicked.connect(lambda _=False, key=page.key: self.chosen.emit(key))
            form.steps_layout.addWidget(button)

    def show_steps(
        self, here: IntakePage, done: Collection[str], with_problems: Collection[str]
    ) -> None:
        """Shows the state of every step; pages are given by key."""
        words = self.tr("Step {number} of {count}")
        number = self._pages.index(here) + 1
        self._step_label.setText(words.format(number=number, count=len(self._pages)))
        for button, page in zip(self.buttons, self._pages, strict=True):
            button.show_state(
                here=page is here, done=page.key in done, wrong=page.key in with_problems
            )

    def say_kept(self, moment: datetime) -> None:
        """Says when the draft was kept; `moment` is in UTC, shown in the laptop's time zone."""
        words = self.tr("Kept as a draft at {time}. Encrypted; you can stop at any time.")
        self._draft_label.setText(words.format(time=f"{moment.astimezone():%H:%M}"))
