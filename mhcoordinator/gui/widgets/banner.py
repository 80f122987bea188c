"""Says what happened, what was kept and what to do now, above the page it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mhcoordinator.gui.theme import scaled, set_role


class Banner(QFrame):
    """Hidden until it has something to say; the user sends it away.

    Signals:
        dismissed: the user has read it.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "error-card")
        self._happened = QLabel(self)
        self._happened.setProperty("role", "strong")
        self._kept = QLabel(self)
        self._next = QLabel(self)
        self._action = QPushButton(self)
        self._action.hide()
        self._doing: Callable[[], object] | None = None
        self._action.clicked.connect(self._act)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("close_banner_button")
        close.clicked.connect(self.dismiss)
        words = QVBoxLayout()
        words.setSpacing(scaled(2))
        for line in (self._happened, self._kept, self._next):
            line.setWordWrap(True)
            line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.addWidget(line)
        row = QHBoxLayout(self)
        row.setContentsMargins(scaled(16), scaled(12), scaled(12), scaled(12))
        row.setSpacing(scaled(12))
        row.addLayout(words, 1)
        row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_words(
        self, happened: str, kept: str = "", next_step: str = "", role: str = "error-card"
    ) -> None:
        """Shows up to three sentences; what went wrong carries a sign, not only a colour."""
        set_role(self, role)
        self._happened.setText(f"! {happened}" if role == "error-card" else happened)
        self._action.hide()
        for line, text in ((self._kept, kept), (self._next, next_step)):
            line.setText(text)
            line.setVisible(bool(text))
        self.setAccessibleName(happened)
        self.setAccessibleDescription(f"{kept} {next_step}".strip())
        self.show()

    def offer(self, text: str, doing: Callable[[], object]) -> None:
        """Adds a button that does the next step."""
        self._action.setText(text)
        self._doing = doing
        self._action.show()

    def words(self) -> tuple[str, str, str]:
        """What happened, what was kept, and the next step, as they are shown."""
        return self._happened.text().removeprefix("! "), self._kept.text(), self._next.text()

    def dismiss(self) -> None:
        """Hides it."""
        self.hide()
        self._action.hide()
        self._doing = None
        self.dismissed.emit()

    def _act(self) -> None:
        doing = self._doing
        self.dismiss()
        if doing is not None:
            doing()
