"""A window outlives a day of calls and signals.

PySide6 6.12.0 drops a reference to None with every call that returns None, and to True with every
signal; Python 3.11 then ends with "deallocating None" after some thousands of them.
"""

from __future__ import annotations

import subprocess
import sys

MANY_CALLS = """
from PySide6.QtCore import QObject, Signal

class Thing(QObject):
    touched = Signal(bool)

thing = Thing()
thing.touched.connect(lambda on: None)
for _ in range(50_000):
    thing.setObjectName("x")
    thing.touched.emit(True)
print("alive")
"""


def test_program_survives_many_calls_and_signals() -> None:
    result = subprocess.run(
        [sys.executable, "-c", MANY_CALLS], capture_output=True, text=True, check=False
    )

    assert (result.returncode, result.stdout, result.stderr) == (0, "alive\n", "")
