"""Writing files so that after any kill either the old or the new one is there, whole."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mhcoordinator.vault.errors import DiskFull, FolderReadOnly, VaultError

_NO_ROOM = ("database or disk is full", "disk I/O error")


def write_whole(path: Path, data: bytes) -> None:
    """Puts a file in place of another in one step, durably.

    Raises:
        DiskFull, FolderReadOnly: the old file stands.
    """
    new = path.with_name(path.name + ".new")
    with told_apart():
        try:
            with new.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
        except BaseException:
            new.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Makes renames in a folder durable, where the system knows how."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def check_writable(*paths: Path) -> None:
    """Asks beforehand, so that nothing is begun that cannot be ended.

    Raises:
        FolderReadOnly: one of them may not be written.
    """
    if not all(os.access(path, os.W_OK) for path in paths):
        raise FolderReadOnly


@contextmanager
def told_apart() -> Iterator[None]:
    """Turns the system's refusals into ours.

    Raises:
        DiskFull, FolderReadOnly, DiskFault: an `OSError` said so.
    """
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise DiskFull from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
            raise FolderReadOnly from error
        raise DiskFault from error
