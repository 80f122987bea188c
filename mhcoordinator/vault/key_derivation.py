"""From a passphrase to a key: Argon2id with costs measured on the laptop."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass

from mhcoordinator.vault.errors import AbsurdCosts


@dataclass(frozen=True, slots=True)
class KdfCost:
    """Costs of one Argon2id derivation.

    Attributes:
        memory_kib: memory in KiB.
        passes: how often the memory is gone through.
        lanes: how many parts are worked on side by side.
    """

    memory_kib: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True)
class KdfLimits:
    """Between which costs a header is believed. The defaults are those of the program."""

    least: KdfCost = KdfCost(64 * 1024, 3, 1)
    most: KdfCost = KdfCost(4 * 1024 * 1024, 64, 16)

    def check(self, cost: KdfCost) -> None:
        """Refuses costs that are too weak to protect or too heavy to be meant.

        Raises:
            AbsurdCosts: a cost lies outside the limits.
        """
        for name in ("memory_kib", "passes", "lanes"):
            if not getattr(self.least, name) <= getattr(cost, name) <= getattr(self.most, name):
                raise AbsurdCosts


def derive(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """32 bytes from a passphrase in Unicode form NFC, UTF-8. Source: RFC 9106, Argon2id."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    secret = unicodedata.normalize("NFC", passphrase).encode()
    kdf = Argon2id(
        salt=salt,
        length=32,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    return kdf.derive(secret)


def measured_cost(seconds: float = 1.0) -> KdfCost:
    """Costs that take about so many seconds here, never below the limits of the program."""
    cost = KdfCost(256 * 1024, 3, 4)
    started = time.perf_counter()
    derive("measure", b"\0" * 16, cost)
    taken = time.perf_counter() - started
    passes = max(3, min(20, round(3 * seconds / max(taken, 0.01))))
    return KdfCost(cost.memory_kib, passes, cost.lanes)
