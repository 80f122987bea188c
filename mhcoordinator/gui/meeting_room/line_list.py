"""What was typed about the case on the screen, a line each."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from mhcoordinator.gui.meeting_room.line_words import line_words
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services.meeting.screen import ShownLine

HIGHEST = 3.4  # lines before it scrolls
SHARE = 0.16  # of the window, at most
WRAPPING = int(Qt.TextFlag.TextWordWrap)
_CHANGE = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2})
_REMOVE = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class LineList(QListWidget):
    """Enter changes a line, Delete takes it away.

    Signals:
        change_wanted / removal_wanted: the `ShownLine` in front.
    """

    change_wanted = Signal(object)
    removal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("line_list")
        self.setProperty("role", "screen")
        self.setAccessibleName(self.tr("Typed about this case"))
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemDoubleClicked.connect(lambda _: self._want(self.change_wanted))
        self._lines: tuple[ShownLine, ...] = ()
        self.hide()

    def show_lines(self, lines: tuple[ShownLine, ...]) -> None:
        """Shows other lines; the one that was in front stays there, a new one comes to it."""
        if lines == self._lines:
            return
        row, grown = self.currentRow(), len(lines) > len(self._lines)
        self._lines = lines
        self.clear()
        for shown in lines:
            self.addItem(QListWidgetItem(line_words(shown)))
        self.setVisible(bool(lines))
        if lines:
            self.setCurrentRow(len(lines) - 1 if grown else min(max(row, 0), len(lines) - 1))
        self._fit()

    def current(self) -> ShownLine | None:
        """The line in front."""
        row = self.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _CHANGE:
            self._want(self.change_wanted)
        elif key in _REMOVE:
            self._want(self.removal_wanted)
        elif event.text().strip():
            event.ignore()  # a letter begins a line, it looks for none
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _want(self, signal: SignalInstance) -> None:
        shown = self.current()
        if shown is not None:
            signal.emit(shown)

    def _fit(self) -> None:
        """As high as its last lines, as many as fit in a few; none of them is cut."""
        rows = [self._high(self.item(row)) for row in reversed(range(self.count()))]
        lines = round((self.fontMetrics().lineSpacing() + scaled(12)) * HIGHEST)
        most = min(lines, round(self.window().height() * SHARE))
        whole = [high for high in accumulate(rows) if high <= most]
        height = max([*whole, *rows[:1]], default=0) + 2 * self.frameWidth() + 4
        if self.height() != height:
            self.setFixedHeight(height)
        if self.currentRow() >= 0:
            self.doItemsLayout()
            self.scrollToItem(self.item(self.currentRow()))

    def _high(self, item: QListWidgetItem) -> int:
        """Tells a line how high it is; the list itself knows that only after it was drawn."""
        room = QRect(0, 0, self.width() - scaled(34), 1)
        high = self.fontMetrics().boundingRect(room, WRAPPING, item.text()).height() + scaled(14)
        item.setSizeHint(QSize(1, high))
        return high
