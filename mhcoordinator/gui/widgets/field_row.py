"""A row of fields that stands up as a column when there is no room beside each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QSizePolicy, QWidget

from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.chip_edit import ChipEdit
from mhcoordinator.gui.widgets.field import Field
from mhcoordinator.gui.widgets.segmented import SegmentedChoice

_BESIDE = QBoxLayout.Direction.LeftToRight
_WORDS = 130  # pixels at 100 % text: a line in which words are typed
_BLANK = "\N{NO-BREAK SPACE}"
_BELOW = QBoxLayout.Direction.TopToBottom


class FieldRow(QWidget):
    """Turns its horizontal layout as soon as its fields do not fit beside each other.

    So that text of 200 % and narrow windows scroll in one direction only.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()
        self._level_heights()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            self._settle()
        elif event.type() == QEvent.Type.LayoutRequest:
            self._turn()
            self._level_heights()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        widest = max((child.minimumSizeHint().width() for child in self._shown()), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    def _settle(self) -> None:
        """Fields stand at the top, so that a sentence below one does not move the other."""
        box = self._box()
        if box is None:
            return
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(14))
        for widget in self._shown():
            box.setAlignment(widget, Qt.AlignmentFlag.AlignTop)
        self._level_hints(box.direction())

    def _level_hints(self, direction: QBoxLayout.Direction) -> None:
        """Beside a field with a hint, one without keeps a blank line, so that editors align."""
        fields = [widget for widget in self._shown() if isinstance(widget, Field)]
        some_hint = any(field.hint_text().strip() for field in fields)
        for field in fields:
            if not field.hint_text().strip():
                field.setHint(_BLANK if some_hint and direction == _BESIDE else "")

    def _level_heights(self) -> None:
        """A title or hint that wraps moves all editors of the row, not its own alone."""
        box = self._box()
        fields = [widget for widget in self._shown() if isinstance(widget, Field)]
        if box is None or not fields:
            return
        titles, hints = zip(*(field.heights_above() for field in fields), strict=True)
        beside = box.direction() == _BESIDE
        for field in fields:
            field.level((max(titles), max(hints)) if beside else (0, 0))

    def _shown(self) -> list[QWidget]:
        box = self._box()
        items = (box.itemAt(place) for place in range(box.count())) if box else ()
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if widget is not None and not widget.isHidden()]

    def _box(self) -> QBoxLayout | None:
        box = self.layout()
        return box if isinstance(box, QBoxLayout) else None

    def _turn(self) -> None:
        box = self._box()
        if box is None:
            return
        shown = self._shown()
        wanted = sum(_room_for(child) for child in shown)
        wanted += box.spacing() * max(0, len(shown) - 1)
        direction = _BELOW if wanted > self.width() else _BESIDE
        if direction != box.direction():
            box.setDirection(direction)
            self._level_hints(direction)
            self.updateGeometry()


def _room_for(child: QWidget) -> int:
    """The width in which a child reads well: a choice in one line, words at a fair length."""
    choices = [choice.sizeHint().width() for choice in child.findChildren(SegmentedChoice)]
    lines = child.editors() if isinstance(child, Field) else []
    words = [scaled(_WORDS) for line in lines if isinstance(line, QLineEdit | ChipEdit)]
    own = [line.minimumWidth() for line in lines if line.minimumWidth() > 0]
    return max(child.minimumSizeHint().width(), child.minimumWidth(), *choices, *(own or words))
