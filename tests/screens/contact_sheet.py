"""All pictures of a folder, small, on one sheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

ACROSS = 5
WIDTH, HEIGHT, WORDS, GAP = 480, 320, 22, 14


def make_sheet(pictures: Sequence[Path], target: Path) -> None:
    """Draws the pictures in rows, each with its name, to one PNG file."""
    rows = -(-len(pictures) // ACROSS)
    sheet = QImage(
        ACROSS * (WIDTH + GAP) + GAP,
        rows * (HEIGHT + WORDS + GAP) + GAP,
        QImage.Format.Format_RGB32,
    )
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    font = QFont(painter.font())
    font.setPixelSize(14)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    for place, path in enumerate(pictures):
        row, column = divmod(place, ACROSS)
        left = GAP + column * (WIDTH + GAP)
        top = GAP + row * (HEIGHT + WORDS + GAP)
        small = QImage(str(path)).scaled(
            WIDTH,
            HEIGHT,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawText(QPoint(left, top + WORDS - 7), path.stem)
        painter.drawImage(QPoint(left, top + WORDS), small)
    painter.end()
    sheet.save(str(target))
