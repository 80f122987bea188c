"""An open vault: the lock is held and the data key is known."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Any, Self

from mhcoordinator.vault import header as headers
from mhcoordinator.vault import records_file
from mhcoordinator.vault.errors import HeaderDamaged, HeaderMissing, NotAVault, VaultLocked
from mhcoordinator.vault.files import check_writable, sync_file, sync_folder, told_apart
from mhcoordinator.vault.key_derivation import KdfLimits
from mhcoordinator.vault.lock import FolderLock

HEADER = "vault.json"
RECORDS = "records.db"
LARGEST_HEADER = 1024 * 1024  # bytes; ours has some hundreds per slot


class OpenVault:
    """What one user holds between unlocking and locking.

    Attributes:
        folder: where the vault lies.
        vault_id: stays the same over all changes of passphrase.
        slot_label: whose passphrase opened it.
    """

    def __init__(
        self, folder: Path, vault_id: str, slot_label: str, data_key: bytes, lock: FolderLock
    ) -> None:
        self.folder = folder
        self.vault_id = vault_id
        self.slot_label = slot_label
        self._data_key = bytearray(data_key)
        self._lock = lock

    def connect(self, path: Path | None = None) -> Any:
        """A keyed connection to the records, or to another file with the same key.

        Raises:
            VaultLocked: it was closed.
            RecordsDamaged: the file does not open with the key.
            DiskFull, FolderReadOnly: the write-ahead log cannot be made.
        """
        return records_file.connect(path or self.folder / RECORDS, self._key())

    def snapshot(self, target: Path) -> None:
        """Writes an encrypted copy of the records as they stand.

        Raises:
            DiskFull, FolderReadOnly: no copy is left behind.
        """
        source = self.connect()
        try:
            with told_apart():
                copy = self.connect(target)
                try:
                    source.backup(copy)
                finally:
                    copy.close()
                sync_file(target)
                sync_folder(target.parent)
        except BaseException:
            for path in target.parent.glob(target.name + "*"):
                path.unlink()
            raise
        finally:
            source.close()

    def replace_records(self, candidate: Path) -> None:
        """Puts a checked copy in place of the records, in one step. All connections are closed.

        Raises:
            OpenElsewhere: a connection is still open; the records stand as they were.
            DiskFull, FolderReadOnly: the records stand as they were.
        """
        for path in (self.folder / RECORDS, candidate):
            records_file.settle(path, self._key())
        with told_apart():
            candidate.replace(self.folder / RECORDS)
            sync_folder(self.folder)

    def close(self) -> None:
        """Gives the lock back and wipes the key, as far as Python can."""
        self._data_key[:] = bytes(len(self._data_key))
        self._data_key.clear()
        self._lock.release()

    def _key(self) -> bytes:
        if not self._data_key:
            raise VaultLocked
        return bytes(self._data_key)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def read_header(folder: Path, limits: KdfLimits | None = None) -> headers.Header:
    """The header of the vault in a folder.

    Raises:
        NotAVault, HeaderMissing, HeaderDamaged, HeaderAltered, NewerVault, AbsurdCosts.
    """
    path = folder / HEADER
    with told_apart():
        if not path.is_file():
            raise HeaderMissing if (folder / RECORDS).exists() else NotAVault
        if path.stat().st_size > LARGEST_HEADER:
            raise HeaderDamaged
        return headers.from_bytes(path.read_bytes(), limits)


def open_vault(folder: Path, passphrase: str, limits: KdfLimits | None = None) -> OpenVault:
    """Opens a vault; when it cannot be opened, nothing on disk has changed.

    Args:
        folder: the vault folder.
        passphrase: of any of its slots.
        limits: costs that are believed; the program never gives another than the default.

    Raises:
        VaultError: each kind of trouble has its own class.
    """
    records_file.check_versions()
    read_header(folder, limits)
    check_writable(folder, folder / HEADER)
    lock = FolderLock(folder)
    try:
        header = read_header(folder, limits)
        slot, data_key = headers.open_slot(header, passphrase, limits or KdfLimits())
        records_file.check_unopened(folder / RECORDS, data_key)
        check_writable(folder / RECORDS)
    except BaseException:
        lock.take_back()
        raise
    return OpenVault(folder, header.vault_id, slot.label, data_key, lock)
