"""One thing that can be shared: a tick, why it is sensitive, and a reason where one is needed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mhcoordinator.domain.sharing import SharedField
from mhcoordinator.gui.referral.layouts import muted_label
from mhcoordinator.gui.theme import scaled, set_role
from mhcoordinator.gui.widgets.pill import Pill

TICK_WIDTH = 30


class SharedFieldRow(QFrame):
    """A row with a tick; blocked rows stay visible.

    Signals:
        changed: ticked, unticked, or the reason was typed.
    """

    changed = Signal()

    def __init__(self, field: SharedField, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = field
        self._asks_reason = False
        self.setObjectName(f"{field.value}_row")
        self.check = QCheckBox(title[:1].upper() + title[1:], self)
        self.check.setObjectName(f"{field.value}_check")
        self.check.setFont(_bolder(self.check.font()))
        self.pill = Pill("", "info", self)
        self.about = muted_label("", self, indent=TICK_WIDTH)
        self.reason_edit = QLineEdit(self)
        self.reason_edit.setObjectName(f"{field.value}_reason_edit")
        self.reason_edit.setPlaceholderText(self.tr("Why does the recipient need this?"))
        self.reason_edit.setAccessibleName(self.tr("Reason to share: {what}").format(what=title))
        self._lay_out()
        self.check.toggled.connect(self._ticked)
        self.reason_edit.textChanged.connect(self.changed)

    def describe(self, about: str, pill: str, role: str) -> None:
        """What it says or why it is sensitive below the tick; a word at the right."""
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.check.setAccessibleDescription(f"{pill}. {about}")
        self.pill.show_words(pill, role)
        if role == "standard":
            set_role(self.pill, "small")
        self.pill.setVisible(bool(pill))

    def ask_reason(self, asked: bool) -> None:
        """Whether a tick here must be explained."""
        self._asks_reason = asked
        self._show_reason()

    def block(self) -> None:
        """Visible, but not to be ticked."""
        self._asks_reason = False
        self.set_ticked(ticked=False, reason="")
        self.check.setEnabled(False)

    def set_ticked(self, *, ticked: bool, reason: str) -> None:
        """Show a tick and its reason without telling."""
        before = self.check.blockSignals(True), self.reason_edit.blockSignals(True)
        self.check.setChecked(ticked)
        if self.reason_edit.text().strip() != reason:
            self.reason_edit.setText(reason)
        self.check.blockSignals(before[0])
        self.reason_edit.blockSignals(before[1])
        self._show_reason()

    def is_ticked(self) -> bool:
        return self.check.isChecked()

    def reason(self) -> str:
        return self.reason_edit.text().strip() if self._asks_reason else ""

    def lacks_reason(self) -> bool:
        """Whether it is ticked, sensitive, and not explained."""
        return self._asks_reason and self.is_ticked() and not self.reason()

    def _ticked(self, ticked: bool) -> None:
        self._show_reason()
        if ticked and self._asks_reason:
            self.reason_edit.setFocus()
        self.changed.emit()

    def _show_reason(self) -> None:
        self.reason_edit.setVisible(self._asks_reason and self.is_ticked())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(scaled(8))
        head.addWidget(self.check, 1)
        head.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignVCenter)
        reason = QHBoxLayout()
        reason.setContentsMargins(scaled(TICK_WIDTH), scaled(2), 0, scaled(2))
        reason.addWidget(self.reason_edit)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, scaled(6), 0, scaled(6))
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.about)
        whole.addLayout(reason)


def _bolder(font: QFont) -> QFont:
    bolder = QFont(font)
    bolder.setWeight(QFont.Weight.DemiBold)
    return bolder
