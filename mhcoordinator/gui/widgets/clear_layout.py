"""Rows that come and go: what a layout holds makes room for what comes next."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def clear_layout(layout: QLayout, keep: QWidget | None = None) -> None:
    """Takes everything out, also what inner layouts hold.

    What was there is hidden now and deleted later, so that a widget may ask for this itself.

    Args:
        layout: stays, empty.
        keep: a widget that is taken out but lives on.
    """
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None and widget is not keep:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner, keep)
            inner.deleteLater()
