"""A window lives through more calls than PySide6 6.12.0 leaves references to None."""

from __future__ import annotations

import subprocess
import sys

MANY_CALLS = """
import mhcoordinator.gui
from PySide6.QtCore import QObject

thing = QObject()
for _ in range(100_000):
    thing.setObjectName("x")
print("alive")
"""


def test_program_survives_many_calls_that_return_nothing() -> None:
    result = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False
    )

    assert (result.returncode, result.stdout, result.stderr) == (0, "alive\n", "")
