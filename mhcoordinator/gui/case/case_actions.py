"""The buttons of an open case: note a contact, refer, print a summary, correct the head."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from mhcoordinator.gui.theme import scaled

ALWAYS = 2  # back, and to note a contact


class CaseActions(QWidget):
    """May be put into the top bar of the window; what has no room there goes into a menu.

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
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(scaled(10))
        buttons = (
            (self.tr("‹ Back"), "back_button", "quiet", self.back_pressed),
            (self.tr("Note contact  F4"), "note_contact_button", "primary",
             self.note_contact_pressed),
            (self.tr("Refer"), "refer_button", "", self.refer_pressed),
            (self.tr("Case summary"), "summary_button", "", self.summary_pressed),
            (self.tr("Correct case"), "correct_case_button", "", self.correct_pressed),
        )  # fmt: skip
        self._more = QPushButton("…", self)
        menu = QMenu(self._more)
        menu.setObjectName("more_menu")
        self._buttons: list[QPushButton] = []
        self._actions: list[QAction] = []
        for text, name, role, pressed in buttons:
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setAccessibleName(text)
            if role:
                button.setProperty("role", role)
            button.clicked.connect(pressed)
            self._row.addWidget(button)
            self._buttons.append(button)
            action = menu.addAction(text)
            action.triggered.connect(pressed)
            self._actions.append(action)
        self._more.setObjectName("more_button")
        self._more.setAccessibleName(self.tr("More to do with this case"))
        self._more.setToolTip(self._more.accessibleName())
        self._more.setMenu(menu)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._buttons), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = [*self._buttons[:ALWAYS], self._more]
        return QSize(self._width_of(least), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        number = len(self._buttons)
        if self._width_of(self._buttons) > self.width():
            number -= 1
            while (
                number > ALWAYS
                and self._width_of([*self._buttons[:number], self._more]) > self.width()
            ):
                number -= 1
        for place, (button, action) in enumerate(zip(self._buttons, self._actions, strict=True)):
            button.setVisible(place < number)
            action.setVisible(place >= number)
        self._more.setVisible(number < len(self._buttons))

    def _width_of(self, buttons: list[QPushButton]) -> int:
        widths = [button.sizeHint().width() for button in buttons]
        return sum(widths) + self._row.spacing() * (len(widths) - 1)
