"""The buttons of an open meeting, for the top bar of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from mhcoordinator.gui.theme import scaled, set_role
from mhcoordinator.gui.widgets.key_button import KeyButton


class MeetingActions(QWidget):
    """Back, the papers, and the meeting itself; what is seldom wanted stands in a menu.

    Signals:
        back_pressed, papers_pressed, start_pressed, pack_pressed, minutes_pressed, close_pressed,
            lists_pressed, next_pressed, discard_pressed: the button or the line of that name.
    """

    back_pressed = Signal()
    papers_pressed = Signal()
    start_pressed = Signal()
    pack_pressed = Signal()
    minutes_pressed = Signal()
    close_pressed = Signal()
    lists_pressed = Signal()
    next_pressed = Signal()
    discard_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_closed = self._is_due = False
        self.back_button = QPushButton(self.tr("‹ Back"), self)
        self.back_button.setObjectName("back_button")
        set_role(self.back_button, "quiet")
        self.papers_button = self._key_button(self.tr("Papers for each"), "papers_button", "Ctrl P")
        self.start_button = self._key_button(self.tr("Start the meeting"), "start_button", "F5")
        self.lists_button = self._key_button(self.tr("Decision lists"), "lists_button", "Ctrl P")
        set_role(self.papers_button, "primary")
        set_role(self.lists_button, "primary")
        self.more_button = QPushButton("…", self)
        self.more_button.setObjectName("more_button")
        self.more_button.setAccessibleName(self.tr("More to do with this meeting"))
        self.more_button.setToolTip(self.more_button.accessibleName())
        menu = QMenu(self.more_button)
        menu.setObjectName("more_menu")
        self._start = menu.addAction(self.start_button.text(), self.start_pressed.emit)
        self._papers = menu.addAction(self.papers_button.text(), self.papers_pressed.emit)
        self._pack = menu.addAction(self.tr("Pack for the chair …"), self.pack_pressed.emit)
        self._minutes = menu.addAction(self.tr("Take in minutes …"), self.minutes_pressed.emit)
        self._lists = menu.addAction(self.lists_button.text(), self.lists_pressed.emit)
        self._close = menu.addAction(self.tr("Close this meeting …"), self.close_pressed.emit)
        menu.addAction(self.tr("Next meeting of this table"), self.next_pressed.emit)
        self._discard = menu.addAction(self.tr("Delete this meeting …"), self.discard_pressed.emit)
        self.more_button.setMenu(menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(10))
        for part in (self.back_button, self.more_button, self.papers_button, self.start_button,
                     self.lists_button):  # fmt: skip
            row.addWidget(part)
        for button, pressed in (
            (self.back_button, self.back_pressed),
            (self.papers_button, self.papers_pressed),
            (self.start_button, self.start_pressed),
            (self.lists_button, self.lists_pressed),
        ):
            button.clicked.connect(pressed)

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._in_sight(folded=0)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Where there is no room, the papers and the start go into the menu."""
        least = self._width_of(self._in_sight(folded=2))
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def show_state(self, *, is_closed: bool, has_cases: bool, is_due: bool = False) -> None:
        """What can be done with the meeting as it stands; `is_due` when its day has come."""
        self._is_closed, self._is_due = is_closed, is_due
        for line in (self._pack, self._minutes, self._close, self._discard):
            line.setVisible(not is_closed)
        self._pack.setEnabled(has_cases)
        hint = QCoreApplication.translate("MeetingActions", "Put a case on the agenda first.")
        for button, line in self._foldable():
            line.setEnabled(has_cases)
            button.setEnabled(has_cases)
            button.set_key(button.aside())
            if not has_cases:
                button.setToolTip(hint)
        set_role(self.papers_button, "" if is_due else "primary")
        set_role(self.start_button, "primary" if is_due else "")
        self._fit()

    def _fit(self) -> None:
        """What is less likely wanted today folds first."""
        ways = range(len(self._foldable()) + 1)
        fitting = [n for n in ways if self._width_of(self._in_sight(n)) <= self.width()]
        in_sight = self._in_sight(fitting[0] if fitting else ways[-1])
        wanted = self._foldable()
        for button, line in (*self._before_it(), self._after_it()):
            button.setVisible(button in in_sight)
            line.setVisible((button, line) in wanted and button not in in_sight)

    def _in_sight(self, folded: int) -> list[QPushButton]:
        always = [self.back_button, self.more_button]
        return [*always, *(button for button, _ in self._foldable()[folded:])]

    def _foldable(self) -> list[tuple[KeyButton, QAction]]:
        if self._is_closed:
            return [self._after_it()]
        both = self._before_it()
        return both if self._is_due else both[::-1]

    def _before_it(self) -> list[tuple[KeyButton, QAction]]:
        return [(self.papers_button, self._papers), (self.start_button, self._start)]

    def _after_it(self) -> tuple[KeyButton, QAction]:
        return self.lists_button, self._lists

    def _key_button(self, text: str, name: str, key: str) -> KeyButton:
        button = KeyButton(text, self)
        button.setObjectName(name)
        button.set_key(key)
        return button

    def _width_of(self, buttons: list[QPushButton]) -> int:
        widths = [button.sizeHint().width() for button in buttons]
        return sum(widths) + scaled(10) * (len(widths) - 1)
