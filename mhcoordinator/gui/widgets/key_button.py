"""A button that shows at its right side which key does the same, or how many there are."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from mhcoordinator.gui.theme import colours, scaled


class KeyButton(QPushButton):
    """Text, and a small aside: a key in a cap, or a plain word such as a count.

    Words are drawn by hand, because the style sheet cannot reach two texts in one button.
    """

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        """Qt Designer hands over the parent as the only argument."""
        super().__init__(text if isinstance(text, QWidget) else parent)
        self._aside = ""
        self._is_key = False
        if isinstance(text, str):
            self.setText(text)

    def set_key(self, key: str) -> None:
        """Shows a key, e.g. ``Ctrl K``; empty shows nothing."""
        self._show(key, is_key=True)
        self.setToolTip(f"{self.text()} ({key})" if key else "")

    def set_aside(self, text: str) -> None:
        """Shows a word without a cap; empty shows nothing."""
        self._show(text, is_key=False)

    def aside(self) -> str:
        """The key or the word at the right."""
        return self._aside

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._room(), size.height())

    def minimumSizeHint(self) -> QSize:
        """Where there is no room, a key gives way to the words; the tool tip still tells it."""
        return super().sizeHint() if self._is_key else self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        ink, quiet = self._inks()
        font = self.font()
        in_rail = self.property("role") == "rail"
        bold = self.isChecked() or not in_rail
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        side = Qt.AlignmentFlag.AlignLeft if in_rail else Qt.AlignmentFlag.AlignHCenter
        has_room = self.width() >= self.sizeHint().width()
        room = self._room() if has_room else 0
        words = self.rect().adjusted(scaled(11), 0, -scaled(11) - room, 0)
        painter.drawText(words, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._aside and has_room:
            self._draw_aside(painter, quiet)

    def _draw_aside(self, painter: QStylePainter, ink: str) -> None:
        painter.setFont(self._small())
        painter.setPen(QColor(ink))
        width = self._width()
        height = QFontMetrics(self._small()).height() + scaled(4)
        box = QRect(self.width() - scaled(11) - width, (self.height() - height) // 2, width, height)
        if self._is_key:
            painter.setRenderHint(QStylePainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._aside)

    def _inks(self) -> tuple[str, str]:
        wear = colours()
        if not self.isEnabled():
            return wear.muted, wear.muted
        if self.isChecked() or self.property("role") == "primary":
            return wear.on_primary, wear.on_primary
        return wear.ink, wear.muted

    def _show(self, text: str, *, is_key: bool) -> None:
        self._aside = text
        self._is_key = is_key
        self.updateGeometry()
        self.update()

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(scaled(11 if self._is_key else 12))
        font.setWeight(QFont.Weight.Normal)
        return font

    def _width(self) -> int:
        padding = scaled(10) if self._is_key else 0
        return QFontMetrics(self._small()).horizontalAdvance(self._aside) + padding

    def _room(self) -> int:
        return self._width() + scaled(6) if self._aside else 0
