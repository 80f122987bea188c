"""Making a vault, and changing the passphrase of one."""

from __future__ import annotations

import glob
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

from mhcoordinator.vault import header as headers
from mhcoordinator.vault import records_file
from mhcoordinator.vault.errors import AlreadyExists, HeaderDamaged, PlaceMissing
from mhcoordinator.vault.files import check_writable, sync_folder, told_apart, write_whole
from mhcoordinator.vault.key_derivation import KdfCost, KdfLimits, measured_cost
from mhcoordinator.vault.lock import FolderLock
from mhcoordinator.vault.open_vault import HEADER, RECORDS, OpenVault, read_header

HALF_IS_LEFT = 3600  # seconds


def create_vault(
    folder: Path,
    passphrase: str,
    *,
    label: str,
    cost: KdfCost | None = None,
    limits: KdfLimits | None = None,
    prepare: Callable[[Any], None] | None = None,
) -> OpenVault:
    """Makes a vault that appears whole or not at all, and opens it.

    Args:
        folder: where it will stand; must not exist.
        passphrase: of its first slot; judged elsewhere.
        label: whose passphrase it is.
        cost: of the key derivation; None measures about one second on this laptop.
        limits: costs that are believed; the program never gives another than the default.
        prepare: lays the empty records on a keyed connection, which it closes.

    Raises:
        AlreadyExists, PlaceMissing, FolderReadOnly, DiskFull, LibraryTooOld, AbsurdCosts,
        TooLittleMemory.
    """
    records_file.check_versions()
    if folder.exists():
        raise AlreadyExists
    if not folder.parent.is_dir():
        raise PlaceMissing
    cost = cost or measured_cost()
    (limits or KdfLimits()).check(cost)
    vault_id, data_key = str(uuid4()), os.urandom(32)
    slot = headers.make_slot(vault_id, label, passphrase, data_key, cost)
    header = headers.sealed(headers.Header(vault_id, (slot,)), data_key)
    building = folder.with_name(f"{folder.name}.{uuid4().hex[:8]}.new")
    with told_apart():
        _clear_away_halves(folder)
        building.mkdir(mode=0o700)
        try:
            (building / RECORDS).touch(mode=0o600)  # SQLite gives its log the same rights
            connection = records_file.connect(building / RECORDS, data_key)
            (prepare or _leave_empty)(connection)
            records_file.settle(building / RECORDS, data_key)
            write_whole(building / HEADER, headers.to_bytes(header))
            sync_folder(building)
            building.rename(folder)
            sync_folder(folder.parent)
        except BaseException:
            shutil.rmtree(building, ignore_errors=True)
            raise
    return OpenVault(folder, vault_id, label, data_key, FolderLock(folder))


def _clear_away_halves(folder: Path) -> None:
    """Removes what killed programs left half-made under this name more than an hour ago.

    Nobody has the key of such a half. Younger ones may be in the making next to us.
    """
    for half in folder.parent.glob(f"{glob.escape(folder.name)}.????????.new"):
        ours = half.is_dir() and all(
            path.name.startswith((HEADER, RECORDS)) for path in half.iterdir()
        )
        if ours and time.time() - half.stat().st_mtime > HALF_IS_LEFT:
            shutil.rmtree(half, ignore_errors=True)


def _leave_empty(connection: Any) -> None:
    connection.execute("PRAGMA user_version = 1")
    connection.close()


def change_passphrase(
    folder: Path,
    old: str,
    new: str,
    *,
    cost: KdfCost | None = None,
    limits: KdfLimits | None = None,
) -> None:
    """Wraps the data key anew in the slot of the old passphrase. The records are not touched.

    Raises:
        VaultError: as for opening; `vault.json` is the old or the new one, never half.
    """
    limits = limits or KdfLimits()
    read_header(folder, limits)
    check_writable(folder, folder / HEADER)
    cost = cost or measured_cost()
    limits.check(cost)
    lock = FolderLock(folder)
    try:
        header = read_header(folder, limits)
        slot, data_key = headers.open_slot(header, old, limits)
        fresh = headers.make_slot(header.vault_id, slot.label, new, data_key, cost)
        slots = tuple(fresh if item.id == slot.id else item for item in header.slots)
        changed = headers.sealed(replace(header, slots=slots), data_key)
        _prove(changed, new, data_key, limits)
        write_whole(folder / HEADER, headers.to_bytes(changed))
    except BaseException:
        lock.take_back()
        raise
    lock.release()


def _prove(header: headers.Header, passphrase: str, data_key: bytes, limits: KdfLimits) -> None:
    """Opens what is about to be written, before it takes the place of what works."""
    written = headers.from_bytes(headers.to_bytes(header), limits)
    if headers.open_slot(written, passphrase, limits)[1] != data_key:
        raise HeaderDamaged
