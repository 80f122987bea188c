"""What minutes that came back added, what was not added, and what the chair printed."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.exchange.meeting_pack import PackMinute
from mhcoordinator.gui.meeting_pack import pack_words
from mhcoordinator.gui.theme import scaled, set_role
from mhcoordinator.gui.widgets.card import Card
from mhcoordinator.gui.widgets.wrapped_label import WrappedLabel
from mhcoordinator.services.meeting.taking_in import TakenIn


class TakenInDialog(QDialog):
    """Accepted when the user wants to look at the minutes now.

    Attributes:
        look_button: goes on to the minutes.
    """

    def __init__(self, taken: TakenIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Minutes of the chair"))
        column = QVBoxLayout(self)
        edge = scaled(24)
        column.setContentsMargins(edge, edge, edge, scaled(20))
        column.setSpacing(scaled(12))
        title = self._label(f"✓ {pack_words.came_back(taken)}", "section")
        column.addWidget(title)
        if pack_words.printed(taken):
            column.addWidget(self._label(pack_words.printed(taken)))
        self._add_lines(self.tr("Not added: their case is no longer on the agenda"), taken.lost)
        self._add_lines(
            self.tr("Not added: these stand in the minutes already, in other words"),
            taken.differing,
        )
        column.addWidget(
            self._label(
                self.tr("Nothing is written in the cases yet: that happens when you close the "
                        "meeting."),
                "muted",
            )
        )  # fmt: skip
        column.addStretch(1)
        close = QPushButton(self.tr("Close"), self)
        self.look_button = QPushButton(self.tr("Look at the minutes"), self)
        set_role(self.look_button, "primary")
        close.clicked.connect(self.reject)
        self.look_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(scaled(10))
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.look_button)
        column.addLayout(row)
        self.look_button.setFocus()
        width = scaled(520)
        self.setMinimumSize(width, column.totalHeightForWidth(width))

    def _add_lines(self, words: str, lines: tuple[PackMinute, ...]) -> None:
        layout = self.layout()
        if not lines or layout is None:
            return
        card = Card(words, self, role="notice")
        for said in pack_words.lines_of(lines):
            card.body.addWidget(self._label(f"• {said}"))
        layout.addWidget(card)

    def _label(self, text: str, role: str = "") -> WrappedLabel:
        return WrappedLabel(text, role, self)
