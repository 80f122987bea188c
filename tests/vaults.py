"""Vaults whose key derivation is cheap, for tests only."""

from __future__ import annotations

from pathlib import Path

from mhcoordinator.domain.clock import Clock
from mhcoordinator.services import vaults
from mhcoordinator.services.session import VaultSession
from mhcoordinator.vault import KdfCost, KdfLimits, OpenVault, create_vault

PASSPHRASE = "zes woorden die niemand raadt hier"
CHEAP = KdfCost(64, 1, 1)
CHEAP_LIMITS = KdfLimits(least=CHEAP)


def cheap_vault(tmp_path: Path, passphrase: str = PASSPHRASE) -> OpenVault:
    """An open vault without records."""
    return create_vault(
        tmp_path / "test.mhvault", passphrase, label="Anna", cost=CHEAP, limits=CHEAP_LIMITS
    )


def cheap_session(tmp_path: Path, clock: Clock, passphrase: str = PASSPHRASE) -> VaultSession:
    """An unlocked vault with records; made when it is not there."""
    folder = tmp_path / "test.mhvault"
    if not folder.exists():
        vaults.create(folder, passphrase, "Anna", CHEAP, CHEAP_LIMITS)
    return vaults.unlock(folder, passphrase, clock, CHEAP_LIMITS)
