"""The pages of a PDF that exists only in memory."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from mhcoordinator.domain.errors import DomainError


class UnreadablePdf(DomainError):
    """The bytes are no PDF that can be drawn."""


class PdfPages:
    """A PDF opened from bytes; nothing of it touches the disk.

    Raises:
        UnreadablePdf: on opening bytes that are no PDF, or one locked by a passphrase.
    """

    def __init__(self, pdf: bytes) -> None:
        self._document = QPdfDocument()
        self._buffer = QBuffer(self._document)  # so that it outlives what reads from it
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if self._document.status() is not QPdfDocument.Status.Ready:
            raise UnreadablePdf

    def __len__(self) -> int:
        return self._document.pageCount()

    def size_in_points(self, page: int) -> QSizeF:
        """Width and height of a page in points of 1/72 inch."""
        return self._document.pagePointSize(page)

    def image(self, page: int, pixels: QSize) -> QImage:
        """The page drawn on white, exactly as many pixels wide and high as asked."""
        drawn = self._document.render(page, pixels)
        opaque = QImage(pixels, QImage.Format.Format_RGB32)
        opaque.fill(Qt.GlobalColor.white)
        _lay_over(opaque, drawn)
        return opaque

    def text(self, page: int) -> str:
        """The words of a page, for a screen reader."""
        return self._document.getAllText(page).text()

    def close(self) -> None:
        """Let go of the bytes."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray())


def _lay_over(paper: QImage, drawn: QImage) -> None:
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
