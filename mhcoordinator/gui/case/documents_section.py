"""Documents kept in the vault: added from a file or dropped, opened inside the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mhcoordinator.domain.errors import DocumentRefused
from mhcoordinator.domain.journal import Document, DocumentKind
from mhcoordinator.domain.labels import label
from mhcoordinator.gui.case.document_viewer import open_document
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.entry_group import EntryGroup
from mhcoordinator.gui.case.entry_row import EntryRow
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.page_data import PageData
from mhcoordinator.gui.case.section import Section
from mhcoordinator.services import documents
from mhcoordinator.services.session import VaultSession


class DocumentsSection(Section):
    """The newest first."""

    def __init__(self, desk: EntryDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setAcceptDrops(True)

    def fill(self, column: QVBoxLayout, data: PageData) -> None:
        card = EntryGroup(self.tr("Documents"))
        card.offer(self.tr("+ document"), self.choose_files, "add_Document_button")
        rows = [self._row(document, card) for document in data.view.documents[::-1]]
        empty = self.tr(
            "Letters, consents and messages are kept here, encrypted. "
            "Drop a file on this page, or choose one with + document."
        )
        card.show_rows(rows, empty)
        column.addWidget(card)

    def choose_files(self) -> None:
        """Asks for files to take in."""
        dialog = QFileDialog(self.window(), self.tr("Add documents"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.take_in)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_in(self, paths: list[str]) -> None:
        """Keeps files in the vault; the files themselves stay where they are."""
        for path in paths:
            self.desk.run(_add_file, self.desk.case_id, path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        self.take_in([url.toLocalFile() for url in urls if url.isLocalFile()])
        event.acceptProposedAction()

    def _row(self, document: Document, card: QWidget) -> EntryRow:
        pill = (label(document.kind, self.wording.translate), "info")
        row = EntryRow(document, self.desk, (pill,), parent=card)
        link = link_button(self.tr("Open"), row, "open_document_button")
        link.clicked.connect(lambda: open_document(document, self.desk))
        row.links.insert_widget(0, link)
        return row


def _add_file(session: VaultSession, case_id: str, path: str) -> None:
    file = Path(path)
    try:
        if file.stat().st_size > documents.LARGEST:
            raise DocumentRefused("too_large")
        data = file.read_bytes()
    except OSError as error:
        raise DocumentRefused("unreadable") from error
    documents.add_document(session, case_id, DocumentKind.OTHER, file.name, data)
