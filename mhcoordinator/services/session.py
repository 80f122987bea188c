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
from mhcoordinator.rules import RuleSet
from mhcoordinator.services.rules_in_force import RulesInForce, read_rules
from mhcoordinator.services.watching import keep_watch
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
        self._unit: UnitOfWork | None = None
        self._in_force: RulesInForce | None = None
        self.actor = actor
        self.clock = clock

    @property
    def in_force(self) -> RulesInForce:
        """The rules that this vault works by; read once.

        Raises:
            RuleFileErrors: the rules that come along with the program are broken.
            OSError: they cannot be read.
        """
        if self._in_force is None:
            if self._unit is not None:
                self._in_force = read_rules(self._unit)
            else:
                with transaction(self._engine, self.actor, self.clock) as unit:
                    self._in_force = read_rules(unit)
        return self._in_force

    @property
    def rules(self) -> RuleSet:
        """What cases are derived with; raises as `in_force` does."""
        return self.in_force.rules

    def read_rules_again(self) -> None:
        """Other rules came into force."""
        self._in_force = None

    @contextmanager
    def transaction(self) -> Iterator[UnitOfWork]:
        """Everything in the block is written at its end, or nothing.

        What is due in the cases that were touched is written with it.

        Raises:
            StorageFull: the disk is full; nothing of the block was written.
            RecordsDamaged: a page that was needed was altered; nothing was written.
        """
        try:
            with transaction(self._engine, self.actor, self.clock) as unit:
                self._unit = unit
                yield unit
                keep_watch(unit, lambda: self.rules)
        except Exception as error:
            trouble = trouble_behind(error)
            if isinstance(trouble, DiskFull):
                raise StorageFull from error
            if isinstance(trouble, RecordsDamaged):
                raise trouble from error
            raise
        finally:
            self._unit = None

    def close(self) -> None:
        """Closes the records, then locks the vault."""
        self._engine.dispose()
        self._vault.close()
