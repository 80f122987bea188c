"""Finds words that do not fit where they stand."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

SLACK = 2  # pixels that rounding may take
LONGEST_FORM = 12  # signs, as in dd-mm-yyyy
AROUND_LINE = 12  # pixels at both sides of the words in a line to type in
AROUND_CHOICE = 34  # the same in a combo box, with its arrow


def cut_texts(window: QWidget) -> list[str]:
    """One line for each visible widget whose words are cut."""
    shown = [widget for widget in (window, *window.findChildren(QWidget)) if widget.isVisible()]
    return [line for widget in shown for line in _faults(widget)]


def _faults(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel):
        yield from _label_faults(widget)
    elif isinstance(widget, QAbstractButton):
        needed, given = widget.sizeHint().width(), widget.width()
        if widget.text() and not _is_picture(widget) and needed > given + SLACK:
            yield _line(widget, widget.text(), f"{needed} wide in {given}")
    elif isinstance(widget, QComboBox):
        yield from _too_wide(widget, widget.currentText(), AROUND_CHOICE)
    elif isinstance(widget, QLineEdit) and _shows_a_form(widget):
        yield from _too_wide(widget, widget.placeholderText(), AROUND_LINE)
    elif isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > SLACK:
        beyond = widget.horizontalScrollBar().maximum()
        yield _line(widget, "", f"{beyond} pixels beyond the right edge")
    yield from _outside_parent(widget)


def _shows_a_form(line: QLineEdit) -> bool:
    """Whether an empty line says how to write; longer hints end in three dots by themselves."""
    return not line.text() and 0 < len(line.placeholderText()) <= LONGEST_FORM


def _is_picture(button: QAbstractButton) -> bool:
    """Whether the words of a button are only read aloud."""
    only_icon = Qt.ToolButtonStyle.ToolButtonIconOnly
    return isinstance(button, QToolButton) and button.toolButtonStyle() == only_icon


def _label_faults(label: QLabel) -> Iterator[str]:
    if not label.text() or not label.pixmap().isNull():
        return
    if label.wordWrap():
        needed, given = label.heightForWidth(label.width()), label.height()
        if needed > given + SLACK:
            yield _line(label, label.text(), f"{needed} high in {given}")
    elif label.minimumSizeHint().width() > label.width() + SLACK:
        needed, given = label.minimumSizeHint().width(), label.width()
        yield _line(label, label.text(), f"{needed} wide in {given}")


def _too_wide(widget: QWidget, text: str, around: int) -> Iterator[str]:
    needed = widget.fontMetrics().horizontalAdvance(text) + around
    if text and needed > widget.width() + SLACK:
        yield _line(widget, text, f"{needed} wide in {widget.width()}")


def _outside_parent(widget: QWidget) -> Iterator[str]:
    """Words that stand partly outside the widget around them; what scrolls may."""
    parent = widget.parentWidget()
    if not isinstance(widget, QLabel | QAbstractButton) or parent is None or widget.isWindow():
        return
    if isinstance(parent.parentWidget(), QAbstractScrollArea) or not widget.text():
        return
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
        yield _line(widget, widget.text(), "partly outside what is around it")


def _line(widget: QWidget, text: str, fault: str) -> str:
    name = widget.objectName() or type(widget).__name__
    words = " ".join(text.split())[:60]
    return f"{name}: {fault}: {words}" if words else f"{name}: {fault}"
