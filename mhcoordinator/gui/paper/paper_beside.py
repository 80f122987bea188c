"""A form with the paper beside it, or one of the two at a time where both do not fit."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QLayout, QScrollArea, QWidget

from mhcoordinator.gui.paper.paper_preview import PaperPreview
from mhcoordinator.gui.theme import scaled
from mhcoordinator.gui.widgets.key_button import KeyButton

ROOM_FOR_KEYS = 900  # pixels at 100 % text
NARROWEST_FORM = 420  # pixels at 100 % text
NARROWEST_PAPER = 320


class PaperBeside(QWidget):
    """Holds a scroll area with the form and a preview; a button swaps them in a narrow window.

    So that text of 200 % and small screens cut nothing off.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form: QScrollArea | None = None
        self._paper: PaperPreview | None = None
        self._swap: QAbstractButton | None = None

    def join(self, form: QScrollArea, paper: PaperPreview, swap: QAbstractButton) -> None:
        """Say which is which; `swap` is a checkable button, down when the paper is shown."""
        self._form, self._paper, self._swap = form, paper, swap
        swap.toggled.connect(self._arrange)
        contents = form.widget()
        if contents is not None:
            contents.installEventFilter(self)
        self._arrange()

    def fit(self, width: int, bar: QLayout, leave_button: KeyButton, keys: str) -> None:
        """Sets the edges of a page of this width, and of the bar below it.

        In a narrow one the edges are small, and the button says no keys.
        """
        is_wide = width >= scaled(ROOM_FOR_KEYS)
        leave_button.set_key(keys if is_wide else "")
        edge = scaled(40 if is_wide else 16)
        contents = self._form.widget() if self._form is not None else None
        for layout, edges in (
            (self.layout(), (edge, 0, edge, 0)),
            (contents.layout() if contents else None, (0, scaled(24), scaled(8), scaled(24))),
            (self._paper.layout() if self._paper else None, (0, scaled(24), 0, scaled(16))),
            (bar, (edge, scaled(12), edge, scaled(12))),
        ):
            if layout is not None:
                layout.setContentsMargins(*edges)

    def minimumSizeHint(self) -> QSize:
        """Room for one of the two, so that the window can become narrow."""
        needed = super().minimumSizeHint()
        parts = [part for part in (self._form, self._paper) if part is not None]
        layout = self.layout()
        if not parts or layout is None:
            return needed
        margins = layout.contentsMargins()
        widest = max(part.minimumSizeHint().width() for part in parts)
        return QSize(widest + margins.left() + margins.right(), needed.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        form, paper, swap = self._form, self._paper, self._swap
        if form is None or paper is None or swap is None:
            return
        contents = form.widget()
        needed = contents.minimumSizeHint().width() if contents is not None else 0
        bar = form.verticalScrollBar().sizeHint().width()
        form_width = max(needed + bar, scaled(NARROWEST_FORM))
        layout = self.layout()
        margins = layout.contentsMargins() if layout is not None else self.contentsMargins()
        spacing = layout.spacing() if layout is not None else 0
        room = self.width() - margins.left() - margins.right() - spacing
        narrow = form_width + max(paper.minimumSizeHint().width(), NARROWEST_PAPER) > room
        swap.setVisible(narrow)
        form.setVisible(not narrow or not swap.isChecked())
        paper.setVisible(not narrow or swap.isChecked())
        form.setMinimumWidth(0 if narrow else form_width)
