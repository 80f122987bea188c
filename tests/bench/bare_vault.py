"""The vault without the program: a keyed connection, and a copy that is not encrypted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlcipher3

from mhcoordinator.vault import open_vault
from tests.bench.big_vaults import FOLDER, LIMITS, PASSPHRASE

# As the program opens its records, so that only what is done with them differs.
PRAGMAS = ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON")


def data_key(folder: Path) -> bytes:
    """The key of the records."""
    with open_vault(folder, PASSPHRASE, LIMITS) as vault:
        return bytes(vault._data_key)


def keyed(folder: Path, key: bytes) -> Any:
    """A connection in autocommit."""
    connection = sqlcipher3.connect(str(folder / "records.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def unencrypted(folder: Path) -> Any:
    """A connection to the same records, tables and index, in a file that is not encrypted.

    The driver is the same one: the `sqlite3` of a system may be too old for the index.
    """
    plain = FOLDER / f"{folder.stem}.plain.db"
    if not plain.exists():
        half = plain.with_suffix(".half")
        half.unlink(missing_ok=True)
        source = keyed(folder, data_key(folder))
        source.execute("ATTACH DATABASE ? AS plain KEY ''", (str(half),))
        source.execute("SELECT sqlcipher_export('plain')")
        source.execute("DETACH DATABASE plain")
        source.close()
        half.rename(plain)
    return sqlcipher3.connect(str(plain), isolation_level=None)
