"""Making a vault with empty records, and unlocking one, brought to the newest form first."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from mhcoordinator.domain.audit import Actor, AuditAction
from mhcoordinator.domain.clock import Clock, SystemClock
from mhcoordinator.domain.errors import MigrationFailed, RecordsTooNew
from mhcoordinator.records import schema
from mhcoordinator.records.engine import make_engine
from mhcoordinator.services.session import VaultSession
from mhcoordinator.vault import KdfCost, KdfLimits, OpenVault, create_vault, open_vault


def create(
    folder: Path,
    passphrase: str,
    label: str,
    cost: KdfCost | None = None,
    limits: KdfLimits | None = None,
) -> None:
    """Makes a vault with empty records; it appears whole or not at all.

    Raises:
        VaultError: as `mhcoordinator.vault.create_vault` says.
    """
    extra = {} if limits is None else {"limits": limits}
    create_vault(folder, passphrase, label=label, cost=cost, prepare=_lay_records, **extra).close()


def unlock(
    folder: Path,
    passphrase: str,
    clock: Clock | None = None,
    limits: KdfLimits | None = None,
) -> VaultSession:
    """Opens a vault and brings its records to the newest form.

    Raises:
        VaultError: as `mhcoordinator.vault.open_vault` says; nothing was changed.
        RecordsTooNew: a newer version wrote the records; nothing was changed.
        MigrationFailed: the newest form was not reached; the old records were kept.
    """
    extra = {} if limits is None else {"limits": limits}
    vault = open_vault(folder, passphrase, **extra)
    try:
        bring_to_newest(vault)
        session = VaultSession(vault, Actor(vault.slot_label), clock or SystemClock())
        with session.transaction() as unit:
            unit.log(AuditAction.UNLOCK)
    except BaseException:
        vault.close()
        raise
    return session


def bring_to_newest(vault: OpenVault) -> None:
    """Migrates a copy, checks it, and only then puts it in the place of the records.

    The records of before stay beside it, encrypted, as ``records.before-STEP.db``.
    """
    revision = _with_connection(vault.connect, schema.revision_of)
    if revision == schema.NEWEST:
        return
    if schema.is_newer(revision):
        raise RecordsTooNew
    backup = vault.folder / f"records.before-{schema.NEWEST}.db"
    candidate = vault.folder / "records.candidate.db"
    backup.unlink(missing_ok=True)
    candidate.unlink(missing_ok=True)
    try:
        vault.snapshot(backup)
        vault.snapshot(candidate)
        _with_connection(lambda: vault.connect(candidate), _upgrade_and_check)
        vault.replace_records(candidate)
    except BaseException as error:
        candidate.unlink(missing_ok=True)
        if isinstance(error, Exception):
            raise MigrationFailed from error
        raise


def _lay_records(connection: Any) -> None:
    _with_connection(lambda: connection, schema.upgrade)


def _upgrade_and_check(connection: Any) -> None:
    schema.upgrade(connection)
    if schema.faults(connection):
        raise MigrationFailed


def _with_connection(connect: Callable[[], Any], work: Callable[[Any], Any]) -> Any:
    engine = make_engine(connect)
    try:
        with engine.begin() as connection:
            return work(connection)
    finally:
        engine.dispose()
