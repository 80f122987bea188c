"""The buttons of an open meeting, for the top bar of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from mhcoordinator.gui.theme import scaled, set_role
from mhcoordinator.gui.widgets.key_button import KeyButton


class MeetingActions(QWidget):
    """Back, the papers, and to begin; what is seldom wanted stands in a menu.

    Signals:
        back_pressed, papers_pressed, start_pressed, next_pressed, discard_pressed:
            the button or the line of that name.
    """

    back_pressed = Signal()
    papers_pressed = Signal()
    start_pressed = Signal()
    next_pressed = Signal()
    discard_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_closed = False
        self.back_button = QPushButton(self.tr("‹ Back"), self)
        self.back_button.setObjectName("back_button")
        set_role(self.back_button, "quiet")
        self.papers_button = KeyButton(self.tr("Papers for each"), self)
        self.papers_button.setObjectName("papers_button")
        self.papers_button.set_key("Ctrl P")
        self.start_button = QPushButton(self.tr("Start the meeting"), self)
        self.start_button.setObjectName("start_button")
        set_role(self.start_button, "primary")
        self.more_button = QPushButton("…", self)
        self.more_button.setObjectName("more_button")
        self.more_button.setAccessibleName(self.tr("More to do with this meeting"))
        self.more_button.setToolTip(self.more_button.accessibleName())
        menu = QMenu(self.more_button)
        menu.setObjectName("more_menu")
        self._papers = menu.addAction(self.papers_button.text(), self.papers_pressed.emit)
        menu.addAction(self.tr("Next meeting of this table"), self.next_pressed.emit)
        self._discard = menu.addAction(self.tr("Delete this meeting …"), self.discard_pressed.emit)
        self.more_button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(10))
        for part in (self.back_button, self.more_button, self.papers_button, self.start_button):
            row.addWidget(part)
        for button, pressed in (
            (self.back_button, self.back_pressed),
            (self.papers_button, self.papers_pressed),
            (self.start_button, self.start_pressed),
        ):
            button.clicked.connect(pressed)

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._buttons()), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Where there is no room, the papers go into the menu."""
        least = [part for part in self._buttons() if part is not self.papers_button]
        return QSize(self._width_of(least), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_state(self, *, is_closed: bool, has_cases: bool) -> None:
        """What can be done with the meeting as it stands."""
        self._is_closed = is_closed
        self.start_button.setVisible(not is_closed)
        self._papers.setEnabled(has_cases)
        self._discard.setVisible(not is_closed)
        self.papers_button.setEnabled(has_cases)
        self.start_button.setEnabled(has_cases)
        hint = (
            ""
            if has_cases
            else QCoreApplication.translate("MeetingActions", "Put a case on the agenda first.")
        )
        self.start_button.setToolTip(hint)
        self._fit()

    def _fit(self) -> None:
        has_room = self._width_of(self._buttons()) <= self.width()
        self.papers_button.setVisible(has_room and not self._is_closed)
        self._papers.setVisible(not has_room and not self._is_closed)

    def _buttons(self) -> list[QPushButton]:
        always = [self.back_button, self.more_button]
        return always if self._is_closed else [*always, self.papers_button, self.start_button]

    def _width_of(self, buttons: list[QPushButton]) -> int:
        widths = [button.sizeHint().width() for button in buttons]
        return sum(widths) + scaled(10) * (len(widths) - 1)
