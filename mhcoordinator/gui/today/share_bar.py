"""Shares of a whole as one bar; the words below it say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mhcoordinator.gui.theme import colours, scaled

INKS = ("due", "primary", "plan", "edge")


class ShareBar(QWidget):
    """Up to four shares, from left to right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shares(self, shares: tuple[int, ...]) -> None:
        """Shows other shares."""
        self._shares = shares
        self.setVisible(any(shares))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(scaled(80), scaled(8))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_ends = QPainterPath()
        round_ends.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(round_ends)
        painter.setPen(Qt.PenStyle.NoPen)
        left, whole = 0.0, sum(self._shares) or 1
        for share, ink in zip(self._shares, INKS, strict=False):
            width = self.width() * share / whole
            painter.setBrush(QColor(getattr(colours(), ink)))
            painter.drawRect(QRectF(left, 0, width, self.height()))
            left += width
