"""One window at a time. The system drops the lock when a program dies, so none is left behind."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from mhcoordinator.vault.errors import OpenElsewhere
from mhcoordinator.vault.files import told_apart

NAME = "lock"


class FolderLock:
    """An exclusive hold on a vault folder."""

    def __init__(self, folder: Path) -> None:
        with told_apart():
            self._handle: int | None = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _hold(self._handle)
        except OSError as error:
            os.close(self._handle)
            self._handle = None
            raise OpenElsewhere from error

    def release(self) -> None:
        """Gives the folder free; nothing happens the second time."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
