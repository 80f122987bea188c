"""Reads a document inside the program; nothing of it touches the disk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mhcoordinator.domain.journal import Document
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.paper.pdf_pages import PdfPages, UnreadablePdf
from mhcoordinator.gui.paper.pdf_view import PdfView
from mhcoordinator.gui.theme import scaled
from mhcoordinator.services import documents


def open_document(document: Document, desk: EntryDesk) -> None:
    """Reads the bytes (which is logged) and opens them in a window of the program."""

    def show(data: bytes) -> None:
        viewer = DocumentViewer(document, data, desk.page.window())
        viewer.finished.connect(viewer.deleteLater)
        viewer.open()

    desk.runner.run(documents.read_document, document.id, done=show, owner=desk.page)


class DocumentViewer(QDialog):
    """Shows text, e-mail, PDF and pictures; of other files, the words that were found in them."""

    def __init__(self, document: Document, data: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Document"))
        self.resize(scaled(820), scaled(860))
        room = self.screen().availableGeometry()
        self.resize(self.size().boundedTo(room.size() * 0.94))
        column = QVBoxLayout(self)
        title = plain_label(self, document.name)
        title.setProperty("role", "section")
        column.addWidget(title)
        self.content = self._content(document, data)
        self.content.setObjectName("document_content")
        column.addWidget(self.content, 1)
        hint = plain_label(self, self.tr("Esc closes. The document stays in the vault."))
        hint.setProperty("role", "small")
        column.addWidget(hint)
        self.content.setFocus()

    def _content(self, document: Document, data: bytes) -> QWidget:
        if document.media_type == "application/pdf":
            view = PdfView(self)
            try:
                view.show_pages(PdfPages(data))
            except UnreadablePdf:
                return self._words(self.tr("This PDF cannot be drawn; it is locked or damaged."))
            return view
        if document.media_type.startswith("image/"):
            picture = QImage.fromData(data)
            if not picture.isNull():
                return self._picture(picture)
        if document.text or document.media_type.startswith("text/"):
            return self._words(document.text)
        return self._words(
            self.tr("This kind of file cannot be shown here. It is kept as it came in.")
        )

    def _words(self, text: str) -> QPlainTextEdit:
        page = QPlainTextEdit(text, self)
        page.setReadOnly(True)
        page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return page

    def _picture(self, picture: QImage) -> QScrollArea:
        label = QLabel()
        label.setAccessibleName(self.tr("Picture"))
        label.setPixmap(
            QPixmap.fromImage(picture).scaledToWidth(
                min(picture.width(), self.width() - scaled(60)),
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        area = QScrollArea(self)
        area.setWidget(label)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return area
