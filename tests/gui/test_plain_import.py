"""What the window loads behind it is imported without a copy of its text."""

from __future__ import annotations

import subprocess
import sys

ASKED = """
import linecache
import mhcoordinator.gui.app
import mhcoordinator.services.vaults
print([name for name in linecache.cache if name.endswith("session.py")])
"""


def test_the_texts_of_modules_are_not_kept() -> None:
    done = subprocess.run([sys.executable, "-c", ASKED], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
