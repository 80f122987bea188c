"""One step in the list at the left: done, here, or still to come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mhcoordinator.gui.theme import colours, scaled

_ALIGNED = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class StepButton(QAbstractButton):
    """Shows a number, or a tick once the page was left with something on it."""

    def __init__(self, number: int, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._done = False
        self._wrong = False
        self._has_words = True
        self.setText(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._say()

    def show_state(self, *, here: bool, done: bool, wrong: bool) -> None:
        """Whether this page is open, has something on it, or has something that cannot be right."""
        self.setChecked(here)
        self._done, self._wrong = done, wrong
        self._say()
        self.update()

    def show_words(self, shown: bool) -> None:
        """Whether the title stands beside the number."""
        self._has_words = shown
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if not self._has_words:
            return QSize(scaled(42), scaled(32))
        font = self.font()
        font.setBold(True)
        width = self.fontMetrics().horizontalAdvance(self.text()) + scaled(72)
        return QSize(width, scaled(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        wear = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.isChecked() or self.hasFocus() or self.underMouse():
            edge = wear.primary if self.hasFocus() else wear.line
            painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
            painter.setBrush(QColor(wear.card if self.isChecked() else wear.rail))
            painter.drawRoundedRect(box, 8, 8)
        self._paint_mark(painter)
        if not self._has_words:
            return
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(QColor(wear.ink if self.isChecked() else wear.muted))
        words = self.rect().adjusted(scaled(42), 0, -scaled(8), 0)
        painter.drawText(words, int(_ALIGNED), self.text())

    def _paint_mark(self, painter: QPainter) -> None:
        wear = colours()
        size = scaled(22)
        circle = QRectF(scaled(10), (self.height() - size) / 2, size, size)
        filled = wear.primary if self.isChecked() else wear.done if self._done else ""
        if self._wrong and not self.isChecked():
            filled = wear.late
        painter.setPen(QPen(QColor(filled or wear.edge), 1))
        painter.setBrush(QColor(filled) if filled else QColor(0, 0, 0, 0))
        painter.drawEllipse(circle)
        font = self.font()
        font.setPixelSize(scaled(12))
        painter.setFont(font)
        painter.setPen(QColor(wear.on_primary if filled else wear.muted))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, self._mark())

    def _mark(self) -> str:
        if self._wrong and not self.isChecked():
            return "!"
        return "✓" if self._done and not self.isChecked() else str(self._number)

    def _say(self) -> None:
        state = self.tr("done") if self._done else ""
        if self._wrong:
            state = self.tr("something here cannot be right")
        name = self.tr("Step {number}: {title}").format(number=self._number, title=self.text())
        self.setAccessibleName(f"{name}, {state}" if state else name)
        keys = f"Alt+{self._number % 10}" if self._number <= 10 else ""
        self.setToolTip(f"{self.text()}  {keys}".strip())
