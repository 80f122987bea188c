"""An unlocked vault with its records, held by one user on one thread."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

from mhcoordinator.domain.audit import Actor
from mhcoordinator.domain.clock import Clock
from mhcoordinator.domain.errors import StorageFull
from mhcoordinator.records.engine import make_engine
from mhcoordinator.records.unit_of_work import UnitOfWork, transaction
from mhcoordinator.vault.errors import DiskFull, RecordsDamaged
from mhcoordinator.vault.files import trouble_behind


class Vault(Protocol):
    """What a session needs of an open vault."""

    def connect(self) -> Any:
        """A keyed connection to the records."""

    def close(self) -> None:
        """Gives the lock back and forgets the key."""


class VaultSession:
    """One user at work in one vault. Everything is called on the thread that made it.

    Attributes:
        actor: who is at the keyboard.
        clock: tells the time.
    """

    def __init__(self, vault: Vault, actor: Actor, clock: Clock) -> None:
        self._vault = vault
        self._engine = make_engine(vault.connect)
        self.actor = actor
        self.clock = clock

    @contextmanager
    def transaction(self) -> Iterator[UnitOfWork]:
        """Everything in the block is written at its end, or nothing.

        Raises:
            StorageFull: the disk is full; nothing of the block was written.
            RecordsDamaged: a page that was needed was altered; nothing was written.
        """
        try:
            with transaction(self._engine, self.actor, self.clock) as unit:
                yield unit
        except Exception as error:
            trouble = trouble_behind(error)
            if isinstance(trouble, DiskFull):
                raise StorageFull from error
            if isinstance(trouble, RecordsDamaged):
                raise trouble from error
            raise

    def close(self) -> None:
        """Closes the records, then locks the vault."""
        self._engine.dispose()
        self._vault.close()
