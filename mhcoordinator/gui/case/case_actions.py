"""The buttons of an open case: note a contact, refer, print a summary, correct the head."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout


class CaseActions(QWidget):
    """May be put into the top bar of the window.

    Signals:
        note_contact_pressed, refer_pressed, summary_pressed, correct_pressed, back_pressed:
            the button of that name.
    """

    note_contact_pressed = Signal()
    refer_pressed = Signal()
    summary_pressed = Signal()
    correct_pressed = Signal()
    back_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=scaled(10))
        buttons = (
            (self.tr("‹ Cases"), "back_button", "quiet", self.back_pressed),
            (self.tr("Note contact  F4"), "note_contact_button", "primary",
             self.note_contact_pressed),
            (self.tr("Refer"), "refer_button", "", self.refer_pressed),
            (self.tr("Case summary"), "summary_button", "", self.summary_pressed),
            (self.tr("Correct case"), "correct_case_button", "", self.correct_pressed),
        )  # fmt: skip
        for text, name, role, pressed in buttons:
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAccessibleName(text)
            if role:
                button.setProperty("role", role)
            button.clicked.connect(pressed)
            row.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
