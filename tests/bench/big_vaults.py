"""Vaults with many invented cases, made once and kept in build/bench/."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.entry import Entry
from mhcoordinator.records import rows, search_index
from mhcoordinator.records.tables import log
from mhcoordinator.services import renewal, vaults
from mhcoordinator.services.session import VaultSession
from mhcoordinator.vault import KdfCost, KdfLimits
from tests.bench.invented import NOW, invented_cases

FOLDER = Path("build/bench")
PASSPHRASE = "bench bench bench bench"
# Deriving the key is left out of every budget, so it is made as short as the library can.
COST = KdfCost(memory_kib=64, passes=1, lanes=1)
LIMITS = KdfLimits(least=COST)
_AT_ONCE = 2_000


def unlock(folder: Path) -> VaultSession:
    """The vault unlocked, on a clock that stands still."""
    return vaults.unlock(folder, PASSPHRASE, FixedClock(NOW), LIMITS)


def new_vault(name: str) -> Path:
    """An empty vault in the place of what may have stood there."""
    folder = FOLDER / f"{name}.mhvault"
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    vaults.create(folder, PASSPHRASE, "Bench", COST, LIMITS)
    return folder


def big_vault(cases: int) -> Path:
    """A vault with so many cases; whoever changes it works on a copy."""
    folder = FOLDER / f"cases-{cases}.mhvault"
    if not (folder / "filled").exists():
        new_vault(f"cases-{cases}")
        session = unlock(folder)
        with session.transaction() as unit:
            _fill(unit.connection, cases)
            unit.log(AuditAction.CREATE, field_group="Bench")
        make_due(session)
        session.close()
        (folder / "filled").touch()
    return folder


def make_due(session: VaultSession) -> None:
    """Makes what is due in every case that is not closed, as the program does after unlocking."""
    waiting = iter(renewal.stale_cases(session))
    while chunk := tuple(islice(waiting, renewal.AT_ONCE)):
        renewal.renew_cases(session, chunk)


def copy_of(folder: Path, name: str) -> Path:
    """A copy that may be written to."""
    copy = FOLDER / f"{name}.mhvault"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    return copy


def _fill(connection: Connection, cases: int) -> None:
    stream = invented_cases(cases)
    while batch := list(islice(stream, _AT_ONCE)):
        entries = [entry for case in batch for entry in case]
        for kind, group in _by_kind(entries).items():
            rows.insert_all(connection, kind, group)
        search_index.put_all(connection, entries)
        connection.execute(insert(log.ChangeRow), [_change(entry) for entry in entries])


def _by_kind(entries: Iterable[Entry]) -> dict[type, list[Entry]]:
    groups: dict[type, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(type(entry), []).append(entry)
    return groups


def _change(entry: Entry) -> dict[str, Any]:
    return {
        "at": NOW, "user": "Bench", "case_id": entry.case_id, "kind": type(entry).__name__,
        "entry_id": entry.id, "before": "", "after": search_index.words_of(entry),
        "undone_by": None,
    }  # fmt: skip
