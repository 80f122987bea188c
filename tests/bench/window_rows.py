"""Start, unlocking and memory, each in processes of their own."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

from tests.bench.big_vaults import big_vault
from tests.bench.measuring import Row, asked, in_turns

CASES = 10_000
TIMES = 7


def measure() -> list[Row]:
    big_vault(1_000)
    folder = str(big_vault(CASES))
    _both("start_ours", "start_bare", lambda: str(time.time_ns()), 1)  # warms the bytecode
    start = _both("start_ours", "start_bare", lambda: str(time.time_ns()), TIMES)
    shown = _both("list_ours", "list_bare", lambda: folder, TIMES)
    weight = _both("memory_ours", "memory_bare", lambda: folder, 3)
    return [
        Row("start to unlock window", *start, "ms", 1.5),
        Row("unlock to usable case list, 10,000 cases", *shown, "ms", 2, most=300),
        Row("memory with 10,000 cases open", *weight, "MiB", 1.25),
    ]


def _both(ours: str, yardstick: str, told: Callable[[], str], times: int) -> tuple[float, float]:
    def run(mode: str) -> float:
        return asked("windows", mode, told())

    return in_turns(partial(run, ours), partial(run, yardstick), times)
