"""What Qt and the desktop would remember about files, outside the vault."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QSettings, Qt


def leave_no_traces() -> None:
    """No folder or file that was chosen is remembered anywhere; names of clients stand in them.

    The dialogs of desktops keep lists of files that were used last, so Qt's own are shown. Those
    keep their history in ``QtProject.conf``; it is sent to nowhere. Where Qt keeps settings in no
    file (Windows, macOS) that part has no effect.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
