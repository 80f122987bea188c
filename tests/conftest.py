"""What every test starts from."""

from __future__ import annotations

import os

# Before Qt is imported anywhere: tests draw to memory, unless somebody wants to watch them.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
