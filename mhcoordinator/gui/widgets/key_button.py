"""A button that shows at its right side which key does the same, or how many there are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from mhcoordinator.gui.theme import scaled


class KeyButton(QPushButton):
    """Text, and a small aside: a key in a cap, or a plain word such as a count."""

    def __init__(self, text: str | QWidget | None = "", parent: QWidget | None = None) -> None:
        """Qt Designer hands over the parent as the only argument."""
        super().__init__(text if isinstance(text, QWidget) else parent)
        self._aside = QLabel(self)
        self._aside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._aside.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, scaled(11), 0)
        row.addStretch()
        row.addWidget(self._aside)
        if isinstance(text, str):
            self.setText(text)

    def set_key(self, key: str) -> None:
        """Shows a key, e.g. ``Ctrl K``; empty shows nothing."""
        self._show(key, "key")
        self.setToolTip(f"{self.text()} ({key})" if key else "")

    def set_aside(self, text: str) -> None:
        """Shows a word without a cap; empty shows nothing."""
        self._show(text, "small")

    def sizeHint(self) -> QSize:
        size = super().sizeHint()
        return QSize(size.width() + self._room(), size.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        option.rect = self.rect().adjusted(0, 0, -self._room(), 0)
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)

    def _show(self, text: str, role: str) -> None:
        self._aside.setProperty("role", role)
        self._aside.setText(text)
        self._aside.setVisible(bool(text))
        self._aside.style().unpolish(self._aside)
        self._aside.style().polish(self._aside)
        self.updateGeometry()

    def _room(self) -> int:
        return self._aside.sizeHint().width() + scaled(6) if self._aside.text() else 0
