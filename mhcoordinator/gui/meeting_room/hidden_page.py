"""A case that is not shown, in words that say nothing of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class HiddenPage(QWidget):
    """The same words whatever the reason is: the reason would tell something too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        head = self._line("screen-title", self.tr("This case is not on the screen"))
        why = self._line("screen", self.tr("The reason stands on the agenda of the coordinator."))
        self._kept = self._line("screen", "")
        self._kept.setObjectName("kept_label")
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        for line in (head, why, self._kept):
            whole.addWidget(line)
        whole.addStretch(3)
        self.setAccessibleName(head.text())

    def minimumSizeHint(self) -> QSize:
        """A page that is not in front asks no room from the one that is."""
        return QSize(1, 1)

    def show_waiting(self, number: int) -> None:
        """How many lines were typed before it was hidden."""
        one = self.tr("1 line was typed about it, and is kept.")
        more = self.tr("{number} lines were typed about it, and are kept.").format(number=number)
        self._kept.setText(one if number == 1 else more)
        self._kept.setVisible(number > 0)

    def _line(self, role: str, text: str) -> QLabel:
        line = QLabel(text, self)
        line.setProperty("role", role)
        line.setWordWrap(True)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return line
