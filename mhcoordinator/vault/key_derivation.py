"""From a passphrase to a key: Argon2id with costs measured on the laptop."""

from __future__ import annotations

import time
import unicodedata
from dataclasses import dataclass

from mhcoordinator.vault.errors import AbsurdCosts, TooLittleMemory


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
    most: KdfCost = KdfCost(1024 * 1024, 32, 8)

    def check(self, cost: KdfCost) -> None:
        """Refuses costs that are too weak to protect or too heavy to be meant.

        Raises:
            AbsurdCosts: a cost lies outside the limits.
        """
        for name in ("memory_kib", "passes", "lanes"):
            if not getattr(self.least, name) <= getattr(cost, name) <= getattr(self.most, name):
                raise AbsurdCosts


def derive(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """32 bytes from a passphrase in Unicode form NFC, UTF-8. Source: RFC 9106, Argon2id.

    Raises:
        TooLittleMemory: the laptop cannot give what the costs ask.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    kdf = Argon2id(
        salt=salt,
        length=32,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory_kib,
    )
    try:
        return kdf.derive(secret)
    except MemoryError as error:
        raise TooLittleMemory from error


def measured_cost(seconds: float = 1.0) -> KdfCost:
    """Costs that take about so many seconds here, never below the limits of the program.

    Memory grows first, as it hurts an attacker with many cores most, and then the passes.
    """
    floor = KdfLimits().least
    trial = KdfCost(floor.memory_kib, floor.passes, 4)
    started = time.perf_counter()
    derive("measure", b"\0" * 16, trial)
    room = seconds / max(time.perf_counter() - started, 0.001)
    growth = max(step for step in (1, 2, 4) if step <= max(room, 1))
    passes = round(trial.passes * room / growth)
    return KdfCost(trial.memory_kib * growth, max(trial.passes, min(passes, 24)), trial.lanes)
