"""Writing files so that after any kill either the old or the new one is there, whole."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mhcoordinator.vault.errors import (
    AlreadyExists,
    DiskFull,
    FolderReadOnly,
    OpenElsewhere,
    RecordsDamaged,
    VaultError,
)

_BINARY = getattr(os, "O_BINARY", 0)
_SYSTEM: dict[int, type[VaultError]] = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO), DiskFull),
    **dict.fromkeys((errno.EACCES, errno.EPERM, errno.EROFS), FolderReadOnly),
    **dict.fromkeys((errno.EEXIST, errno.ENOTEMPTY), AlreadyExists),
}
_SQLITE: dict[int, type[VaultError]] = {
    5: OpenElsewhere,  # SQLITE_BUSY
    6: OpenElsewhere,  # SQLITE_LOCKED
    8: FolderReadOnly,  # SQLITE_READONLY
    10: DiskFull,  # SQLITE_IOERR
    11: RecordsDamaged,  # SQLITE_CORRUPT, an authentication code that does not fit included
    13: DiskFull,  # SQLITE_FULL
    14: FolderReadOnly,  # SQLITE_CANTOPEN: no log can be made beside the records
    26: RecordsDamaged,  # SQLITE_NOTADB
}


def write_whole(path: Path, data: bytes) -> None:
    """Puts a file in place of another in one step, durably.

    Raises:
        DiskFull, FolderReadOnly: the old file stands.
    """
    new = path.with_name(path.name + ".new")
    with told_apart():
        try:
            handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
        except BaseException:
            new.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Makes what was written in a file durable."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


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
    """Turns the refusals of the system and of SQLite into ours.

    Raises:
        DiskFull, FolderReadOnly, RecordsDamaged, OpenElsewhere: an error below said so.
    """
    try:
        yield
    except VaultError:
        raise
    except Exception as error:
        trouble = trouble_behind(error)
        if trouble is None:
            raise
        raise trouble from error


def trouble_behind(error: BaseException) -> VaultError | None:
    """What an error of the system or of SQLite means for the vault; None when nothing.

    Also looks through an error that another library wrapped around it.
    """
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, VaultError):
            return seen
        if isinstance(seen, OSError):
            kind = _SYSTEM.get(seen.errno or 0)
        else:
            kind = _SQLITE.get(getattr(seen, "sqlite_errorcode", 0) & 0xFF)
        if kind is not None:
            return kind()
        seen = seen.__cause__
    return None
