"""Line icons from resources/icons, drawn in the colour that is asked for."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from mhcoordinator.assets import asset

SIZES = (24, 48)


def icon(name: str, colour: str) -> QIcon:
    """The icon of resources/icons/NAME.svg with its ``currentColor`` replaced.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    drawing = asset("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    drawn = QIcon()
    for size in SIZES:
        paper = QBuffer()
        paper.setData(drawing.encode())
        reader = QImageReader(paper, b"svg")
        reader.setScaledSize(QSize(size, size))
        drawn.addPixmap(QPixmap.fromImageReader(reader))
    return drawn
