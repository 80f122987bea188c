"""One window at a time. The system drops the lock when a program dies, so none is left behind."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from mhcoordinator.vault.errors import OpenElsewhere
from mhcoordinator.vault.files import told_apart

NAME = "lock"
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}


class FolderLock:
    """An exclusive hold on a vault folder.

    Raises:
        OpenElsewhere: somebody else holds it.
        FolderReadOnly, DiskFull: the folder takes no lock.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        with told_apart():
            self._made = not self._path.exists()
            self._handle: int | None = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _hold(self._handle)
                held = os.path.samestat(os.fstat(self._handle), self._path.stat())
            except OSError as error:
                self.release()
                if error.errno in _HELD or isinstance(error, FileNotFoundError):
                    raise OpenElsewhere from error
                raise
        if not held:
            self.release()
            raise OpenElsewhere

    def release(self) -> None:
        """Gives the folder free; nothing happens the second time."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def take_back(self) -> None:
        """Gives the folder free as it was found: without a lock file when there was none."""
        if self._made and os.name != "nt":
            self._path.unlink(missing_ok=True)
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
