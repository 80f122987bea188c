"""The bar above an open pack with its buttons, and the line below with how things stand."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.exchange.meeting_pack import MeetingPack
from mhcoordinator.gui.chair import chair_words as words
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.gui.widgets.key_button import KeyButton
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel

ROOM_FOR_KEYS = 900  # pixels at 100 % text, as with the copies


class ChairBar(QFrame):
    """What the meeting is, and what can be done.

    Attributes:
        foot: belongs at the bottom of the window.
    """

    def __init__(self, pack: MeetingPack, parent: QWidget) -> None:
        super().__init__(parent)
        self._pack = pack
        self._keys: list[tuple[KeyButton, str]] = []
        self.setProperty("role", "bar")
        self.swap_button = QPushButton(self.tr("Page"), self)
        self.swap_button.setObjectName("swap_button")
        self.swap_button.setCheckable(True)
        self.lock_button = self._button(self.tr("Lock"), "Ctrl L", "lock_button")
        self.copies_button = self._button(self.tr("Copies"), "Ctrl P", "copies_button")
        self.save_button = self._button(self.tr("Save minutes"), "Ctrl S", "save_button")
        self.save_button.setProperty("role", "primary")
        title = WrappedLabel(pack.table, "title", self)
        title.setObjectName("table_label")
        when = WrappedLabel(words.head_of(pack, QCoreApplication.translate), "muted", self)
        head = QVBoxLayout()
        head.setSpacing(scaled(2))
        head.addWidget(title)
        head.addWidget(when)
        buttons = QWidget(self)
        flow = FlowLayout(buttons, gap=scaled(10))
        for button in (self.swap_button, self.lock_button, self.copies_button, self.save_button):
            flow.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._row = row = QHBoxLayout(self)
        row.addLayout(head, 1)
        row.addWidget(buttons)
        self.foot = self._make_foot(parent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is no room, the buttons stand below and show no keys."""
        super().resizeEvent(event)
        is_wide = self.width() >= scaled(ROOM_FOR_KEYS)
        sides, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._row.setDirection(sides if is_wide else below)
        self._row.setContentsMargins(scaled(24), scaled(12), scaled(24), scaled(12))
        self._row.setSpacing(scaled(16 if is_wide else 8))
        for button, key in self._keys:
            button.set_key(key if is_wide else "")
        self._keys_label.setVisible(is_wide)

    def say_count(self, count: int, *, is_unsaved: bool) -> None:
        """How many lines there are, and whether they are in a file of minutes."""
        said = self.tr("Nothing typed yet.")
        if count:
            said = self.tr("%n decision(s) and action(s).", None, count)
        unsaved = self.tr("Not in a file of minutes yet.")
        saved = self.tr("All of it stands in the minutes that you saved.")
        if is_unsaved:
            said = f"{said} {unsaved}"
        elif count:
            said = f"✓ {said} {saved}"
        self._state.setText(said)

    def say_kept(self) -> None:
        """What was typed stands beside the pack."""
        kept = self.tr("Kept beside the pack, sealed.")
        if kept not in self._state.text():
            self._state.setText(f"{self._state.text()} {kept}")

    def _button(self, text: str, key: str, name: str) -> KeyButton:
        button = KeyButton(text, self)
        self._keys.append((button, key))
        button.setObjectName(name)
        return button

    def _make_foot(self, parent: QWidget) -> QFrame:
        foot = QFrame(parent)
        foot.setProperty("role", "footer")
        self._state = WrappedLabel("", "small", foot)
        self._state.setObjectName("state_label")
        until = self.tr("Readable until {day}").format(
            day=words.long_day(self._pack.readable_until)
        )
        day = WrappedLabel(until, "small", foot)
        said = self.tr("Ctrl Enter next case · Ctrl Shift Enter the one before")
        self._keys_label = keys = WrappedLabel(said, "small", foot)
        row = FlowLayout(foot, gap=scaled(24))
        row.setContentsMargins(scaled(24), scaled(8), scaled(24), scaled(8))
        for part in (self._state, keys, day):
            part.setWordWrap(False)
            row.addWidget(part)
        return foot
