"""The pages of the encrypted file, proven one by one without SQLite and without touching anything.

Source: SQLCipher 4's page format, as `docs/vault-format.md` tells it.
"""

from __future__ import annotations

import hashlib
import hmac
from pathlib import Path

PAGE = 4096
_SALT = 16
_CODE = 64  # HMAC-SHA512 at the end of every page
_PENDING_BYTE = 0x40000000  # the page at this place is for SQLite's locks and is never written
_LOG_HEAD = 32
_FRAME_HEAD = 24


def unproven_pages(path: Path, data_key: bytes, most: int | None = None) -> tuple[int, ...]:
    """The pages, counted from 1, whose authentication code does not fit.

    Pages of which the write-ahead log holds a newer version are passed over: a kill while they
    were being copied may have left them half, and opening mends them.

    Args:
        path: the records.
        data_key: 32 bytes.
        most: how many pages are looked at, from the first; None for all.
    """
    logged = _logged_pages(path.with_name(path.name + "-wal"))
    found = []
    with path.open("rb") as file:
        salt = file.read(_SALT)
        key = _code_key(data_key, salt)
        file.seek(0)
        number = 0
        while (page := file.read(PAGE)) and (most is None or number < most):
            number += 1
            if number in logged or number == _PENDING_BYTE // PAGE + 1:
                continue
            if not _proven(page, number, key):
                found.append(number)
    return tuple(found)


def _code_key(data_key: bytes, salt: bytes) -> bytes:
    return hashlib.pbkdf2_hmac("sha512", data_key, bytes(byte ^ 0x3A for byte in salt), 2, 32)


def _proven(page: bytes, number: int, key: bytes) -> bool:
    if len(page) != PAGE:
        return False
    covered = page[_SALT if number == 1 else 0 : -_CODE] + number.to_bytes(4, "little")
    return hmac.compare_digest(hmac.digest(key, covered, "sha512"), page[-_CODE:])


def _logged_pages(log: Path) -> frozenset[int]:
    """The pages of which the log holds any version at all."""
    if not log.exists():
        return frozenset()
    pages = set()
    with log.open("rb") as file:
        file.seek(_LOG_HEAD)
        while len(head := file.read(_FRAME_HEAD)) == _FRAME_HEAD:
            pages.add(int.from_bytes(head[:4], "big"))
            file.seek(PAGE, 1)
    return frozenset(pages)
