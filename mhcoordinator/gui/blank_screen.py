"""A plain screen over everything, for when somebody walks in."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class BlankScreen(QWidget):
    """Covers the whole screen, dialogs too; F11 or Esc takes it away."""

    def __init__(self) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        super().__init__(None, flags | Qt.WindowType.WindowStaysOnTopHint)
        self.setObjectName("page")
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(self.tr("MH Coordinator"))
        way_back = QLabel(self.tr("F11 brings the screen back"), self)
        way_back.setProperty("role", "small")
        way_back.setAlignment(Qt.AlignmentFlag.AlignCenter)
        whole = QVBoxLayout(self)
        whole.addStretch()
        whole.addWidget(way_back)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def toggle(self) -> None:
        """Covers the screen, or takes the cover away."""
        if self.isVisible():
            self.hide()
        else:
            self.showFullScreen()
            self.activateWindow()
            self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_F11, Qt.Key.Key_Escape}:
            self.hide()
