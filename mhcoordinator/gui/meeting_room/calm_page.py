"""Between two cases: what the table is called, the time, and how far the agenda is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTime, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

EVERY = 1000  # milliseconds


class CalmPage(QWidget):
    """Nothing on it says anything of a case."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._table = self._line("screen-title", "table_label")
        self._clock = self._line("screen-clock", "clock_label")
        self._ahead = self._line("screen-quiet", "ahead_label")
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addWidget(self._table)
        whole.addWidget(self._clock)
        whole.addWidget(self._ahead)
        whole.addStretch(3)
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self._tell_time)

    def minimumSizeHint(self) -> QSize:
        """A page that is not in front asks no room from the one that is."""
        return QSize(1, 1)

    def show_table(self, name: str) -> None:
        """Another table."""
        self._table.setText(name)
        self.setAccessibleName(name)

    def show_ahead(self, place: int, places: int) -> None:
        """Which case comes next, from 1, or that all lie behind."""
        nothing = self.tr("All cases were discussed.") if places else ""
        said = self.tr("Next: case {place} of {places}").format(place=place, places=places)
        self._ahead.setText(said if place <= places else nothing)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_time()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _tell_time(self) -> None:
        self._clock.setText(QTime.currentTime().toString("HH:mm"))

    def _line(self, role: str, name: str) -> QLabel:
        line = QLabel(self)
        line.setObjectName(name)
        line.setProperty("role", role)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return line
