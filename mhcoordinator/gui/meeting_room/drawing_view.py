"""The picture of a page as it was drawn for paper, as wide as the screen lets it be."""

from __future__ import annotations

from functools import cache
from math import ceil

import font_roboto
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mhcoordinator.domain.drawing import Drawing
from mhcoordinator.gui.theme import colours
from mhcoordinator.gui.trajectory.painter import ScreenPainter

LARGEST = 2.6  # times the size on paper


class DrawingView(QWidget):
    """Says nothing under the pointer: a screen reader gets the whole in sentences."""

    def __init__(self, drawing: Drawing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drawing = drawing
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleDescription(drawing.alternative)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return ceil(self._drawing.height * self._scale(width))

    def sizeHint(self) -> QSize:
        width = ceil(self._drawing.width)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setClipRect(event.rect())
        scale = self._scale(self.width())
        painter.scale(scale, scale)
        ScreenPainter(painter, colours(), QFont(_family())).paint(self._drawing)
        painter.end()

    def _scale(self, width: int) -> float:
        return min(width / self._drawing.width, LARGEST) if self._drawing.width else 1.0


@cache
def _family() -> str:
    """The letters with which the picture was measured."""
    ids = [
        QFontDatabase.addApplicationFont(file)
        for file in (font_roboto.Roboto, font_roboto.RobotoBold)
    ]
    families = [name for found in ids if found >= 0 for name in
                QFontDatabase.applicationFontFamilies(found)]  # fmt: skip
    return families[0] if families else ""
