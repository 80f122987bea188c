"""Says that something was typed and not saved, and offers to go on with it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from mhcoordinator.domain.entry import Entry
from mhcoordinator.gui.case.dialog_titles import kind_name
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.link_button import link_button
from mhcoordinator.gui.case.long_text import plain_label
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout
from mhcoordinator.services.entry_drafts import EntryDraft


class DraftNotice(QFrame):
    """One unfinished correction."""

    def __init__(
        self, draft: EntryDraft, seen: Entry | None, desk: EntryDesk, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setObjectName("draft_notice")
        row = FlowLayout(self, gap=scaled(10))
        row.setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6))
        words = self.tr("Not saved yet: {kind}, typed on {when}.").format(
            kind=kind_name(type(draft.entry).__name__), when=desk.wording.moment(draft.saved_at)
        )
        said = plain_label(self, words)
        said.setWordWrap(False)
        go_on = link_button(self.tr("Go on"), self, "go_on_button")
        go_on.clicked.connect(lambda: desk.go_on(draft.entry, draft.typed, seen))
        forget = link_button(self.tr("Throw away"), self, "forget_draft_button")
        forget.clicked.connect(lambda: desk.forget_draft(draft.entry))
        for part in (said, go_on, forget):
            row.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
