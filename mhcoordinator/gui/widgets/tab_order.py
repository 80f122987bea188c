"""The order in which Tab goes from one widget to the next."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_before(last: QWidget, stops: Iterable[QWidget]) -> None:
    """Tab goes through these and then to `last`, which keeps its place among all others.

    Qt moves only the second of two, and not at all after something that takes no focus.
    """
    for stop in stops:
        QWidget.setTabOrder(last, stop)
        QWidget.setTabOrder(stop, last)


def stops_within(frame: QWidget) -> list[QWidget]:
    """What can have the focus within a frame, in the order of Tab."""
    stops: list[QWidget] = []
    widget = frame.nextInFocusChain()
    while widget is not None and widget is not frame:
        if frame.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops
