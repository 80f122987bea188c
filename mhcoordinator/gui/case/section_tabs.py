"""The names of the sections of a case, one of them underlined; they wrap instead of hiding."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from mhcoordinator.gui.theme import colours, scaled
from mhcoordinator.gui.widgets.flow_layout import FlowLayout

GAP = 18  # pixels between two names at 100 % text


class SectionTab(QAbstractButton):
    """One name; the chosen one is bold and underlined."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """The gap to the next name is inside, so that the bold name has room to grow into it."""
        plain = self.fontMetrics().horizontalAdvance(self.text()) + scaled(GAP)
        return QSize(
            max(plain, self._bold_width() + scaled(4)), self.fontMetrics().height() + scaled(4) + 12
        )

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        wear = colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        bright = self.isChecked() or self.underMouse()
        painter.setPen(QColor(wear.ink if bright else wear.muted))
        inside = self.rect().adjusted(scaled(2), 0, 0, 0)
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, left, self.text())
        if self.isChecked():
            height, width = scaled(3), self._bold_width() + scaled(4)
            painter.fillRect(0, self.height() - height, width, height, QColor(wear.primary))
        if self.hasFocus():
            painter.setPen(QPen(QColor(wear.primary), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.end()

    def _bold_width(self) -> int:
        font = self.font()
        font.setBold(True)
        return QFontMetrics(font).horizontalAdvance(self.text())


class SectionTabs(QWidget):
    """Chooses a section with a click, the arrow keys, or Ctrl+Page Up and Page Down.

    Signals:
        chosen: the place of the section, counted from 0.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self, gap=0)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._group.idToggled.connect(self._tell)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_titles(self, titles: list[str]) -> None:
        """The sections in their order; the first is chosen."""
        for place, title in enumerate(titles):
            tab = SectionTab(title, self)
            tab.setObjectName(f"section_tab_{place}")
            self._group.addButton(tab, place)
            self._layout.addWidget(tab)
        self.choose(0)

    def current(self) -> int:
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """Choose a section; before the first comes the last."""
        self._group.button(place % len(self._group.buttons())).setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.choose(self.current() + step)
        self._group.button(self.current()).setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, place: int, on: bool) -> None:
        if on:
            self.chosen.emit(place)
