"""Many pictures, small, on one sheet, so that a person can look at them at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

ACROSS, ON_ONE = 4, 20
WIDTH, HEIGHT, WORDS, GAP = 480, 300, 22, 14


def make_sheets(pictures: Sequence[Path], folder: Path, name: str) -> None:
    """Draws all pictures on as many sheets as it takes."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob(f"{name}-*.png"):
        old.unlink()
    for number, start in enumerate(range(0, len(pictures), ON_ONE), 1):
        make_sheet(pictures[start : start + ON_ONE], folder / f"{name}-{number}.png")


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
