"""On what ground something is shared: one of the grounds, and the law or covenant in words."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mhcoordinator.domain.sharing import LegalBasis
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.enum_combo import EnumCombo
from mhcoordinator.gui.widgets.field import Field

PAUSE = 600  # milliseconds after the last key


class GroundEdit(QWidget):
    """Tells when the typing pauses, and at once when it is left.

    Signals:
        changed: there is another ground, or it is worded otherwise.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = EnumCombo(self)
        self.combo.setObjectName("ground_combo")
        self.combo.set_enum(LegalBasis, translate)
        self.note_edit = QLineEdit(self)
        self.note_edit.setObjectName("ground_note_edit")
        self.note_edit.setPlaceholderText(self.tr("e.g. covenant of the table, article 4"))
        column = QVBoxLayout(self)  # grounds have long names
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(8))
        column.addWidget(Field(self.tr("Ground"), self.combo))
        column.addWidget(Field(self.tr("Law or covenant in words"), self.note_edit))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.changed)
        self.combo.changed.connect(self.changed)
        self.note_edit.textEdited.connect(self._pause.start)
        self.note_edit.editingFinished.connect(self.keep_draft)

    def value(self) -> tuple[LegalBasis | None, str]:
        """The ground and its words, as they stand here."""
        chosen = self.combo.value()
        basis = chosen if isinstance(chosen, LegalBasis) else None
        return basis, self.note_edit.text().strip()

    def show_value(self, basis: LegalBasis | None, note: str) -> None:
        """Shows a ground, unless somebody is typing here."""
        if self._pause.isActive():
            return
        self.combo.set_value(basis)
        if self.note_edit.text().strip() != note.strip():
            self.note_edit.setText(note)

    def keep_draft(self) -> None:
        """Tells now what was typed, when it was not told yet."""
        if self._pause.isActive():
            self._pause.stop()
            self.changed.emit()

    def focus_what_is_missing(self) -> None:
        """Goes to the ground, or to its words when there is one."""
        (self.combo if self.combo.value() is None else self.note_edit).setFocus()
