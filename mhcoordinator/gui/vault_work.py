"""What the window asks of vaults; loads the services when it is first asked for anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mhcoordinator.services.session import VaultSession


def load_services() -> None:
    """Loads what unlocking needs, so that nobody waits for it later; half a second of imports."""
    import mhcoordinator.services.vaults  # noqa: F401


def create(folder: Path, passphrase: str, user: str) -> None:
    """Makes a vault with empty records.

    Raises:
        VaultError: see `mhcoordinator.services.vaults.create`.
    """
    from mhcoordinator.services import vaults

    vaults.create(folder, passphrase, user)


def unlock(folder: Path, passphrase: str) -> VaultSession:
    """Opens a vault.

    Raises:
        DomainError: see `mhcoordinator.services.vaults.unlock`.
    """
    from mhcoordinator.services import vaults

    return vaults.unlock(folder, passphrase)


@dataclass(frozen=True, slots=True)
class VaultWork:
    """The three as one, so that a test can hand in cheaper ones."""

    load: Callable[[], None] = load_services
    create: Callable[[Path, str, str], None] = create
    unlock: Callable[[Path, str], VaultSession] = unlock
