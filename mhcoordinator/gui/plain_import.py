"""Python's own import, put back after PySide has set another before it.

PySide reads the text of every module that is imported after it, to see whether it switches a
``__feature__`` on, and Python keeps those texts for tracebacks: 600 files, 21 MiB, and 6 ms before
the first window. Nothing here switches a feature on.
"""

from __future__ import annotations

import builtins

import PySide6  # noqa: F401  sets its import when it is imported itself


def import_plainly() -> None:
    """From now on modules are imported as without PySide; no harm if they are already."""
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
