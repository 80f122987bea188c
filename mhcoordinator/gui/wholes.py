"""Pages that take the whole window, one over the other; the shell lies below them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget


class Wholes(QObject):
    """A page leaves when it says ``finished``; what lay below is in front again.

    Signals:
        changed: a page came or went.
        uncovered: a page went, and the shell is in front.
    """

    changed = Signal()
    uncovered = Signal()

    def __init__(self, widget: QStackedWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._stack: list[tuple[str, QWidget]] = []

    def put(self, name: str, page: Any) -> None:
        """Lays a page over everything."""
        self._stack.append((name, page))
        page.finished.connect(lambda: self.take_away(page))
        self._widget.addWidget(page)
        self._widget.setCurrentWidget(page)
        page.setFocus()
        self.changed.emit()

    def take_away(self, page: QWidget) -> None:
        """Removes a page, wherever it lies."""
        self._stack = [(name, kept) for name, kept in self._stack if kept is not page]
        self._widget.removeWidget(page)
        page.hide()
        page.deleteLater()
        self._widget.setCurrentIndex(len(self._stack))
        self.changed.emit()
        below = self.front()
        if below is None:
            self.uncovered.emit()
        else:
            below.setFocus()

    def bring(self, page: QWidget) -> None:
        """Brings a page that lies below to the front."""
        self._widget.setCurrentWidget(page)

    def let_wait(self) -> None:
        """Brings the shell to the front; the pages stay as they are."""
        self._widget.setCurrentIndex(0)

    def front(self) -> Any:
        """The page in front; None when the shell is."""
        widget = self._widget.currentWidget()
        return next((page for _, page in self._stack if page is widget), None)

    def front_name(self) -> str:
        """The name of the page in front; empty when the shell is."""
        widget = self._widget.currentWidget()
        return next((name for name, page in self._stack if page is widget), "")

    def opened(self, name: str) -> Any:
        """The newest page of a name, in front or not; None when there is none."""
        found = [page for kept, page in self._stack if kept == name]
        return found[-1] if found else None

    def focus_in_front(self) -> QWidget | None:
        """The widget with the cursor when it stands in the page in front."""
        front, focus = self.front(), self._widget.window().focusWidget()
        return focus if front is not None and focus and front.isAncestorOf(focus) else None
