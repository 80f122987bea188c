"""One numbered copy: for whom it is, and whether it was printed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.exchange.meeting_pack import PackCopy
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.field_row import FieldRow
from mhcoordinator.gui.widgets.pill import Pill
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel

WORDS = 220  # pixels at 100 % text: the name of an organisation


class CopyRow(QFrame):
    """A copy that did not come along says who prints it.

    Signals:
        print_wanted: this copy is to be printed.
    """

    print_wanted = Signal()

    def __init__(self, copy: PackCopy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.copy = copy
        name = WrappedLabel(f"{copy.serial}  {copy.organisation}", "strong", self)
        said = copy.role if copy.page else self.tr("Not in this pack: the coordinator prints it.")
        role = WrappedLabel(said, "small", self)
        role.setVisible(bool(said))
        self.printed_pill = Pill(self.tr("printed"), "done", self)
        self.print_button = QPushButton(self.tr("Print"), self)
        self.print_button.setObjectName(f"print_button_{copy.serial}")
        self.print_button.setAccessibleName(
            self.tr("Print copy {serial}").format(serial=copy.serial)
        )
        self.print_button.setAutoDefault(False)
        self.print_button.setVisible(bool(copy.page))
        self.print_button.clicked.connect(self.print_wanted)
        said_part, hands = QWidget(), QWidget()
        said_part.setMinimumWidth(scaled(WORDS))
        words = QVBoxLayout(said_part)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(scaled(2))
        words.addWidget(name)
        words.addWidget(role)
        beside = QHBoxLayout(hands)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(scaled(12))
        beside.addWidget(self.printed_pill)
        beside.addWidget(self.print_button)
        beside.addStretch(1)
        turning = FieldRow(self)
        row = QHBoxLayout(turning)
        row.addWidget(said_part, 1)
        row.addWidget(hands)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, scaled(8), 0, scaled(8))
        whole.addWidget(turning)

    def show_state(self, *, is_printed: bool, is_busy: bool) -> None:
        """Whether it was printed, and whether it can be now."""
        self.printed_pill.setVisible(is_printed)
        self.print_button.setEnabled(not is_busy)
        self.print_button.setText(self.tr("Print again") if is_printed else self.tr("Print"))
