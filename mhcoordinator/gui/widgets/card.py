"""A white surface with a title, for things that belong together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from mhcoordinator.gui.theme import scaled


class Card(QFrame):
    """Title at the left, an aside at the right, and a body below.

    Attributes:
        body: the layout to put things in.
    """

    def __init__(
        self, title: str | QWidget | None = "", parent: QWidget | None = None, role: str = "card"
    ) -> None:
        """Qt Designer hands over the parent as the only argument."""
        super().__init__(title if isinstance(title, QWidget) else parent)
        self.setProperty("role", role)
        self._title = QLabel(self)
        self._title.setProperty("role", "section")
        self._title.setWordWrap(True)
        self._aside = QLabel(self)
        self._aside.setProperty("role", "small")
        self._aside.setWordWrap(True)
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._aside, 3)
        self.body = QVBoxLayout()
        self.body.setSpacing(scaled(8))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(14))
        whole.setSpacing(scaled(8))
        whole.addLayout(head)
        whole.addLayout(self.body)
        self.setTitle(title if isinstance(title, str) else "")
        self.set_aside("")

    def setTitle(self, title: str) -> None:
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def set_aside(self, text: str) -> None:
        """A small text at the right of the title."""
        self._aside.setText(text)
        self._aside.setVisible(bool(text))

    def add(self, widget: QWidget) -> None:
        """Puts a widget at the end of the body."""
        self.body.addWidget(widget)
