"""The window before a pack is open."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mhcoordinator.gui.chair.secret_page import SecretPage
from mhcoordinator.gui.theme import scaled

ROOM_FOR_TITLE = 60  # pixels for the bars of the desktop


class PackEntrance(QWidget):
    """Nothing of the meeting stands in its title.

    Signals:
        closed: the user is done here.
    """

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("MH Coordinator"))
        self.page = SecretPage()
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        room = self.screen().availableSize()
        self.resize(
            min(scaled(860), max(860, room.width())),
            min(scaled(680), max(680, room.height() - ROOM_FOR_TITLE)),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
