"""Eyes and hands at the real windows: wait, type, press, and take a picture."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

LONGEST_WAIT = 60  # seconds
W = TypeVar("W", bound=QWidget)


class NothingHappened(Exception):
    """What was waited for did not come."""


def silence_size_hints() -> None:
    """Keeps one remark to itself that Qt makes for every window drawn to memory."""

    def tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        del kind, context
        if "propagateSizeHints" not in message:
            sys.stderr.write(f"{message}\n")

    qInstallMessageHandler(tell)


def wait_for(condition: Callable[[], object]) -> None:
    """Lets the program work until the condition holds.

    Raises:
        NothingHappened: it did not hold within a minute.
    """
    deadline = time.monotonic() + LONGEST_WAIT
    while not condition():
        if time.monotonic() > deadline:
            raise NothingHappened
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        time.sleep(0.005)
    QCoreApplication.processEvents()


def find(scope: QWidget, kind: type[W], name: str = "") -> W:
    """The first widget of this kind and name, one that can be seen if there is one.

    Raises:
        NothingHappened: there is none.
    """
    found = scope.findChildren(kind, name) if name else scope.findChildren(kind)
    if not found:
        raise NothingHappened(name or kind.__name__)
    return next((widget for widget in found if widget.isVisible()), found[0])


def type_into(editor: QWidget, words: str) -> None:
    """Types sign by sign, also signs that no Dutch keyboard has."""
    target = editor.focusProxy() or editor
    target.setFocus()
    for sign in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(target, event)


def press(button: QAbstractButton) -> None:
    """Presses a button with the space bar, once it can be pressed."""
    wait_for(button.isEnabled)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def press_key(
    widget: QWidget,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Presses one key, with a modifier if one is given."""
    QTest.keyClick(widget, key, modifier)


def take_picture(widget: QWidget, path: Path) -> None:
    """Draws a window as it stands to a PNG file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()
    widget.grab().save(str(path))
