"""A guard against a fault of one PySide6 release, on one Python version."""

from __future__ import annotations

import ctypes
import sys

# More than a window can use up in years: a busy one makes about 10,000 such calls a second.
SPARE_REFERENCES = 1 << 40


def keep_none_alive() -> None:
    """Give None, True and False more references than PySide6 6.12.0 can lose.

    That release drops one reference to None with every call that returns None, and to True or
    False with some calls that answer with one. Python 3.12 and
    newer do not count references to them (PEP 683); Python 3.11 does, and ends with "deallocating
    None" after some thousands of calls. Release 6.11.3 is sound, but has QtPdf only in a wheel that
    doubles what must be fetched.
    """
    if sys.version_info < (3, 12):
        for kept in (None, True, False):
            ctypes.c_ssize_t.from_address(id(kept)).value += SPARE_REFERENCES
