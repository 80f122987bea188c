"""The application looks the same on every desktop."""

from __future__ import annotations

import os
import subprocess
import sys

ASKED = """
from mhcoordinator.gui.theme import new_application
print(new_application().style().objectName())
"""


def test_fusion_is_worn_where_the_desktop_wants_another_style() -> None:
    done = subprocess.run(
        [sys.executable, "-c", ASKED],
        env={**os.environ, "QT_STYLE_OVERRIDE": "windows"},
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == "fusion"
