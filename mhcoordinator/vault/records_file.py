"""The encrypted database file: keyed connections and its own checks."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import sqlcipher3

from mhcoordinator.vault.errors import LibraryTooOld, RecordsDamaged, RecordsMissing

LEAST_SQLITE = (3, 51, 3)
LEAST_SQLCIPHER = (4, 6, 0)
PAGE = 4096
_PRAGMAS = (
    "PRAGMA cipher_log_level = NONE",
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
    """
    connection = sqlcipher3.connect(str(path), isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.DatabaseError as error:
        connection.close()
        if "not a database" in str(error) or "malformed" in str(error):
            raise RecordsDamaged((1,)) from error
        raise
    return connection


def check_unopened(path: Path, data_key: bytes) -> None:
    """Looks at the file without writing anything beside it.

    After a crash the write-ahead log may still hold what the file lacks; then only its presence
    is checked, and opening tells the rest.

    Raises:
        RecordsMissing: it is not there.
        RecordsDamaged: it does not end where a page ends, or its first pages do not open.
    """
    if not path.is_file():
        raise RecordsMissing
    if path.with_name(path.name + "-wal").exists():
        return
    size = path.stat().st_size
    if size == 0 or size % PAGE:
        raise RecordsDamaged
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlcipher3.connect(uri, uri=True, isolation_level=None)
    try:
        connection.execute(f"PRAGMA key = \"x'{data_key.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher3.DatabaseError as error:
        raise RecordsDamaged((1,)) from error
    finally:
        connection.close()
    if pages * PAGE > size:
        raise RecordsDamaged


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
