"""The order in which Tab goes from one widget to the next."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_order(stops: Iterable[QWidget]) -> None:
    """Tab goes from each of these to the one after it."""
    for one, following in pairwise(stops):
        QWidget.setTabOrder(one, following)


def stops_within(frame: QWidget) -> list[QWidget]:
    """What can have the focus within a frame, in the order of Tab."""
    stops: list[QWidget] = []
    widget = frame.nextInFocusChain()
    while widget is not None and widget is not frame:
        if frame.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            stops.append(widget)
        widget = widget.nextInFocusChain()
    return stops
