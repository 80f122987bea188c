"""The encrypted database file: keyed connections and its own checks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import sqlcipher3

from mhcoordinator.vault import pages
from mhcoordinator.vault.errors import LibraryTooOld, OpenElsewhere, RecordsDamaged, RecordsMissing
from mhcoordinator.vault.files import sync_file, told_apart, trouble_behind

LEAST_SQLITE = (3, 51, 3)
LEAST_SQLCIPHER = (4, 6, 0)
PROVEN_AT_OPENING = 2048  # pages; 8 MiB, some 15 ms
_PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA trusted_schema = OFF",
)


def check_versions() -> None:
    """Refuses libraries with known faults.

    Raises:
        LibraryTooOld: SQLite before 3.51.3 (WAL-reset fault) or SQLCipher before 4.6.
    """
    connection = sqlcipher3.connect(":memory:")
    try:
        cipher = str(connection.execute("PRAGMA cipher_version").fetchone()[0])
    finally:
        connection.close()
    if sqlcipher3.sqlite_version_info < LEAST_SQLITE or _numbers(cipher) < LEAST_SQLCIPHER:
        raise LibraryTooOld


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version)[:3])


def connect(path: Path, data_key: bytes) -> Any:
    """A connection in autocommit with the key and the pragmas set.

    Raises:
        RecordsDamaged: the first page does not open with the key.
        DiskFull, FolderReadOnly: the write-ahead log cannot be made; nothing is left of it.
    """
    beside = [path.with_name(path.name + end) for end in ("-wal", "-shm")]
    lonely = not any(each.exists() for each in beside)
    with told_apart():
        connection = sqlcipher3.connect(str(path), isolation_level=None)
        try:
            _unlock(connection, data_key)
            for pragma in _PRAGMAS:
                connection.execute(pragma)
        except BaseException:
            connection.close()
            if lonely and not has_log(path):
                for each in beside:
                    each.unlink(missing_ok=True)
            raise
    return connection


def settle(path: Path, data_key: bytes) -> None:
    """Takes the write-ahead log into the file, durably, so that the file alone is everything.

    Raises:
        OpenElsewhere: somebody still has a connection to it.
        DiskFull, FolderReadOnly: the log could not be taken in.
    """
    connection = connect(path, data_key)
    try:
        with told_apart():
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    finally:
        connection.close()
    if busy or path.with_name(path.name + "-wal").exists():  # the last to close removes it
        raise OpenElsewhere
    with told_apart():
        sync_file(path)


def check_unopened(path: Path, data_key: bytes) -> None:
    """Looks at the file without writing anything, neither in it nor beside it.

    Its first `PROVEN_AT_OPENING` pages are proven; `mhcoordinator.vault.verify` proves all.

    Raises:
        RecordsMissing: it is not there.
        RecordsDamaged: it is cut short, or pages were altered.
    """
    if not path.is_file():
        raise RecordsMissing
    size = path.stat().st_size
    if size < pages.PAGE:
        raise RecordsDamaged
    damaged = pages.unproven_pages(path, data_key, PROVEN_AT_OPENING)
    if damaged:
        raise RecordsDamaged(damaged)
    if has_log(path):
        return
    if size % pages.PAGE:
        raise RecordsDamaged
    connection = connect_unchanging(path, data_key)
    connection.close()


def has_log(path: Path) -> bool:
    """Whether a write-ahead log holds what the file itself may lack, as after a kill."""
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def connect_unchanging(path: Path, data_key: bytes) -> Any:
    """A connection that only reads, takes no lock and leaves nothing beside the file.

    Raises:
        RecordsDamaged: the file is shorter than it says, or its first page does not open.
    """
    connection = sqlcipher3.connect(
        f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None
    )
    try:
        _unlock(connection, data_key)
    except BaseException:
        connection.close()
        raise
    return connection


def _unlock(connection: Any, data_key: bytes) -> None:
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.DatabaseError as error:
        trouble = trouble_behind(error)
        raise error if trouble is None else trouble from error


def damaged_pages(connection: Any) -> tuple[int, ...]:
    """The pages whose authentication code does not fit."""
    found = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    numbers = [re.search(r"page (\d+)", line) for line in found]
    return tuple(int(match[1]) for match in numbers if match)


def structure_faults(connection: Any) -> tuple[str, ...]:
    """What SQLite's own check of its structure finds; empty when sound."""
    try:
        found = [str(row[0]) for row in connection.execute("PRAGMA quick_check")]
    except sqlcipher3.DatabaseError as error:
        return (type(error).__name__,)
    return () if found == ["ok"] else tuple(found)
