"""What can be told about a vault: from outside, and with its passphrase."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mhcoordinator.vault import header as headers
from mhcoordinator.vault import pages, records_file
from mhcoordinator.vault.errors import RecordsDamaged, RecordsMissing
from mhcoordinator.vault.files import told_apart
from mhcoordinator.vault.header import VERSION
from mhcoordinator.vault.key_derivation import KdfCost, KdfLimits
from mhcoordinator.vault.lock import FolderLock
from mhcoordinator.vault.open_vault import RECORDS, read_header

CUT_SHORT = "cut short"


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """One way into the vault, without its secret."""

    id: str
    kind: str
    label: str
    cost: KdfCost


@dataclass(frozen=True, slots=True)
class VaultInfo:
    """What anybody with the folder can read.

    Attributes:
        records_bytes: size of the records with their write-ahead log.
    """

    vault_id: str
    version: int
    slots: tuple[SlotInfo, ...]
    records_bytes: int


def read_info(folder: Path, limits: KdfLimits | None = None) -> VaultInfo:
    """Reads the header without a passphrase; nothing of it is proven.

    Raises:
        VaultError: as for reading the header; RecordsMissing.
    """
    header = read_header(folder, limits)
    records = folder / RECORDS
    if not records.is_file():
        raise RecordsMissing
    size = sum(path.stat().st_size for path in folder.glob(f"{RECORDS}*"))
    slots = tuple(SlotInfo(slot.id, slot.kind, slot.label, slot.cost) for slot in header.slots)
    return VaultInfo(header.vault_id, VERSION, slots, size)


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was proven about a vault.

    Attributes:
        damaged_pages: pages whose authentication code does not fit.
        structure: SQLite's own findings, or that the file is cut short; empty when sound.
    """

    damaged_pages: tuple[int, ...]
    structure: tuple[str, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.damaged_pages and not self.structure


def verify(folder: Path, passphrase: str, limits: KdfLimits | None = None) -> VerifyReport:
    """Proves the header, reads every page of the records, and writes nothing.

    Only after a kill, when a write-ahead log lies beside the records, are they opened as for
    work, which takes the log in.

    Raises:
        VaultError: the vault cannot be opened; damaged records are reported, not raised.
    """
    records_file.check_versions()
    read_header(folder, limits)
    lock = FolderLock(folder)
    try:
        header = read_header(folder, limits)
        data_key = headers.open_slot(header, passphrase, limits or KdfLimits())[1]
        return _look_through(folder / RECORDS, data_key)
    finally:
        lock.take_back()


def _look_through(records: Path, data_key: bytes) -> VerifyReport:
    if not records.is_file():
        raise RecordsMissing
    if records.stat().st_size < pages.PAGE:
        return VerifyReport((), (CUT_SHORT,))
    with told_apart():
        unproven = pages.unproven_pages(records, data_key)
    if unproven:
        return VerifyReport(unproven, ())
    try:
        connection = (
            records_file.connect(records, data_key)
            if records_file.has_log(records)
            else records_file.connect_unchanging(records, data_key)
        )
    except RecordsDamaged as damage:
        return VerifyReport(damage.pages, (CUT_SHORT,))
    try:
        return VerifyReport(
            records_file.damaged_pages(connection), records_file.structure_faults(connection)
        )
    finally:
        connection.close()
