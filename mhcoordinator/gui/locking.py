"""What has to be out of sight, and kept, before the vault is locked."""

from __future__ import annotations

import contextlib

from PySide6.QtWidgets import QApplication, QWidget


def hide_everything(app: QApplication, except_for: QWidget) -> None:
    """Takes every window, dialog and list from the screen, whatever it is doing.

    Dialogs are hidden and not refused: refusing could throw away what was typed in them.
    """
    for window in app.topLevelWidgets():
        if window is not except_for and window.isVisible():
            window.hide()


def keep_drafts(app: QApplication) -> None:
    """Lets everything that holds unsaved input write it as a draft.

    One that fails does not stop the others, and never stops the lock.
    """
    for widget in app.allWidgets():
        keep = getattr(widget, "keep_draft", None)
        if callable(keep):
            with contextlib.suppress(Exception):
                keep()
