"""Fields that are seldom needed, folded away behind one button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QToolButton, QWidget

from mhcoordinator.gui.theme import scaled


class MoreSection(QWidget):
    """Shows what its layout holds only while its button is down; nothing in it is lost.

    Signals:
        unfolded: with whether the fields are to be seen now.
    """

    unfolded = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.button = QToolButton(self)
        self.button.setObjectName("more_button")
        self.button.setCheckable(True)
        self.button.setProperty("role", "fold")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setArrowType(Qt.ArrowType.RightArrow)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.toggled.connect(self._fold)

    def setTitle(self, title: str) -> None:
        """Sets the words on the button; the form calls it once its layout stands."""
        self.button.setText(title)
        self.button.setAccessibleName(title)
        box = self.layout()
        if isinstance(box, QBoxLayout) and box.indexOf(self.button) < 0:
            box.insertWidget(0, self.button)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(scaled(14))
            box.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
            self._fold(self.button.isChecked())

    def set_unfolded(self, unfolded: bool) -> None:
        """Shows or hides the fields."""
        self.button.setChecked(unfolded)

    def is_unfolded(self) -> bool:
        return self.button.isChecked()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Polish:
            self._fold(self.button.isChecked())
        return super().event(event)

    def _fold(self, unfolded: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self.button.setArrowType(arrow)
        box = self.layout()
        if box is None:
            return
        for place in range(box.count()):
            item = box.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None and widget is not self.button:
                widget.setVisible(unfolded)
        self.unfolded.emit(unfolded)
