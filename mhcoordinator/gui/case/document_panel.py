"""What a document is called and what it is in the case."""

from __future__ import annotations

from mhcoordinator.domain.journal import Document
from mhcoordinator.gui.forms.document_panel import Ui_DocumentPanel
from mhcoordinator.gui.panels.entry_panel import EntryPanel


class DocumentPanel(EntryPanel[Document]):
    """What a document is called and what it is in the case."""

    entry_type = Document
    form_type = Ui_DocumentPanel
