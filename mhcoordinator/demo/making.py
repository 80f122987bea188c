"""A fresh vault with the fictitious cases and the table at which they are discussed."""

from __future__ import annotations

import shutil
from pathlib import Path

from mhcoordinator.demo.filling import fill
from mhcoordinator.demo.meeting import fill_meetings
from mhcoordinator.domain.clock import Clock
from mhcoordinator.services import vaults
from mhcoordinator.vault import KdfCost, KdfLimits

FOLDER = Path("build/demo")
USER = "Noor Verhagen"
# It guards invented data only, and is printed.
PASSPHRASE = "twaalf verzonnen dossiers in een rieten koffer"  # noqa: S105


def make_vault(
    folder: Path,
    clock: Clock | None = None,
    cost: KdfCost | None = None,
    limits: KdfLimits | None = None,
) -> tuple[str, ...]:
    """Makes the vault in the place of an earlier one, and returns the ids of its cases.

    Args:
        folder: where the vault will stand; what stood there is deleted.
        clock: tells the day from which the days of the cases are counted.
        cost: of the key derivation; None measures it on this machine, as the program does.
        limits: costs that are believed; only tests need others.

    Raises:
        VaultError: as `mhcoordinator.services.vaults.create` says.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    vaults.create(folder, PASSPHRASE, USER, cost, limits)
    session = vaults.unlock(folder, PASSPHRASE, clock, limits)
    try:
        case_ids = fill(session)
        fill_meetings(session, case_ids)
        return case_ids
    finally:
        session.close()
