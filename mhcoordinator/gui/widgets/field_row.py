"""A row of fields that stands up as a column when there is no room beside each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_BESIDE = QBoxLayout.Direction.LeftToRight
_BELOW = QBoxLayout.Direction.TopToBottom


class FieldRow(QWidget):
    """Turns its horizontal layout as soon as its fields do not fit beside each other.

    So that text of 200 % and narrow windows scroll in one direction only.
    """

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        widest = max((child.minimumSizeHint().width() for child in self._shown()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def _shown(self) -> list[QWidget]:
        box = self._box()
        widgets = (box.itemAt(place).widget() for place in range(box.count())) if box else ()
        return [widget for widget in widgets if widget is not None and not widget.isHidden()]

    def _box(self) -> QBoxLayout | None:
        box = self.layout()
        return box if isinstance(box, QBoxLayout) else None

    def _turn(self) -> None:
        box = self._box()
        if box is None:
            return
        shown = self._shown()
        wanted = sum(max(child.minimumSizeHint().width(), child.minimumWidth()) for child in shown)
        wanted += box.spacing() * max(0, len(shown) - 1)
        direction = _BELOW if wanted > self.width() else _BESIDE
        if direction != box.direction():
            box.setDirection(direction)
            self.updateGeometry()
