"""What a row of the table is, and how its two numbers are taken."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median


@dataclass(frozen=True, slots=True)
class Row:
    """One budget with its yardstick, measured in the same run.

    Attributes:
        unit: of `ours` and `yardstick`.
        budget: the largest ratio that is allowed.
        most: the largest value of `ours` that is allowed, if there is one beside the ratio.
    """

    name: str
    ours: float
    yardstick: float
    unit: str
    budget: float
    most: float | None = None

    @property
    def ratio(self) -> float:
        return self.ours / self.yardstick

    @property
    def fits(self) -> bool:
        return self.ratio <= self.budget and (self.most is None or self.ours <= self.most)


def milliseconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes, once."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def in_turns(
    ours: Callable[[], float], yardstick: Callable[[], float], times: int
) -> tuple[float, float]:
    """The medians of both, taken in turns, so that a busy moment hits both alike."""
    pairs = [(ours(), yardstick()) for _ in range(times)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def p95(values: list[float]) -> float:
    """The value that 95 of 100 stay below."""
    return sorted(values)[int(len(values) * 0.95)]


def asked(module: str, *arguments: str) -> float:
    """The number that a fresh process prints as its last line; bytecode is warm from the second on.

    Args:
        module: of this folder, run with ``-m``.
        arguments: tell it what to measure.
    """
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_CONFIG_HOME": str(Path("build/bench/config").absolute()),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-m", f"tests.bench.{module}", *arguments],
        env=environment,
        check=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    return float(json.loads(done.stdout.splitlines()[-1]))


def answer(value: float) -> None:
    """What a process that was `asked` ends with."""
    sys.stdout.write(f"{value}\n")
    sys.stdout.flush()
    os._exit(0)
