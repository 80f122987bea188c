"""A file that comes into place whole, or not at all."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import DomainError, StorageFull


class CannotWrite(DomainError):
    """The place does not take files: read-only, gone, or not ours."""


def save_whole(target: Path, data: bytes) -> None:
    """Write beside the target, force it to the disk, then put it in place.

    Only what is encrypted already may be handed in: the unfinished file lies on the disk too.

    Raises:
        StorageFull: the disk is full; nothing was left behind.
        CannotWrite: the folder cannot be written; nothing was left behind.
    """
    unfinished = target.with_name(f".{target.name}.{os.getpid()}")
    try:
        _write_durably(unfinished, data)
        unfinished.replace(target)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise StorageFull from error
        raise CannotWrite from error


def try_folder(folder: Path) -> None:
    """Finds out whether a folder takes files, before anything is released.

    Raises:
        StorageFull, CannotWrite: as `save_whole`.
    """
    probe = folder / f".{new_id()}"
    save_whole(probe, b"")
    probe.unlink(missing_ok=True)


def _write_durably(path: Path, data: bytes) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
