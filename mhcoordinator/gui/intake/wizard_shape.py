"""How the parts of the wizard stand at the width that there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLayout

from mhcoordinator.gui.forms.intake_wizard import Ui_IntakeWizard
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.key_button import KeyButton
from mhcoordinator.gui.widgets.step_button import StepButton

_ROOM_FOR_BOTH = 1080  # pixels at 100 % text: steps, page, and doubles and message beside it
_ROOM_FOR_WORDS = 900  # pixels at 100 % text: steps by name, buttons with their keys
_NO_LIMIT = (1 << 24) - 1  # pixels: what Qt takes for no limit
_HIGHEST_BELOW = 120  # pixels at 100 % text: what doubles and message may take from the page

_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class WizardShape:
    """Puts doubles and message below the page, and shortens words, when there is little room."""

    def __init__(self, form: Ui_IntakeWizard, steps: Sequence[StepButton]) -> None:
        self._form = form
        self._steps = steps
        self._names: dict[KeyButton, tuple[str, str]] = {}
        self._has_words = True
        form.wizard_layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for card in (form.doubles_card, form.message_card):
            form.side_layout.setAlignment(card, Qt.AlignmentFlag.AlignTop)
        form.side_layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        form.side_layout.setSpacing(scaled(14))
        form.footer_layout.setSpacing(scaled(10))
        form.column_layout.setSpacing(scaled(4))
        form.brand_label.setContentsMargins(scaled(10), 0, 0, scaled(12))
        form.draft_label.setContentsMargins(scaled(10), 0, scaled(10), 0)
        form.draft_label.setMaximumWidth(scaled(220))

    def name_button(self, button: KeyButton, words: str, keys: str) -> None:
        """The words on a button, and its keys where there is room for them."""
        self._names[button] = words, keys
        button.setText(words)
        button.setAccessibleName(words)
        button.set_key(keys if self._has_words else "")
        button.setToolTip(keys)

    def fit(self, width: int) -> None:
        """Fits everything to a width in pixels."""
        form = self._form
        self._has_words = width >= scaled(_ROOM_FOR_WORDS)
        for button, (words, keys) in self._names.items():
            self.name_button(button, words, keys)
        for step in self._steps:
            step.show_words(self._has_words)
        form.brand_label.setVisible(self._has_words)
        form.draft_label.setVisible(self._has_words)
        beside = width >= scaled(_ROOM_FOR_BOTH)
        form.body_layout.setDirection(_ACROSS if beside else _DOWN)
        form.side_layout.setDirection(_DOWN if beside else _ACROSS)
        form.body_layout.setStretch(1, 1 if beside else 0)
        form.side_area.setMaximumHeight(_NO_LIMIT if beside else scaled(_HIGHEST_BELOW))
        form.doubles_card.be_brief(not beside)
        form.message_card.be_brief(not beside)
        edge = scaled(40 if self._has_words else 16)
        rail = scaled(12 if self._has_words else 4)
        form.rail_layout.setContentsMargins(rail, scaled(20), rail, scaled(20))
        form.column_layout.setContentsMargins(edge, scaled(24), scaled(14), scaled(24))
        form.footer_layout.setContentsMargins(edge, scaled(12), edge, scaled(12))
        top, left = (scaled(84), scaled(14)) if beside else (scaled(8), edge)
        form.side_layout.setContentsMargins(left, top, edge, scaled(16))
