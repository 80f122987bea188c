"""Where a passphrase comes from: a prompt or a file descriptor, never an argument."""

from __future__ import annotations

import getpass
import os


def read_passphrase(descriptor: int | None, prompt: str) -> str:
    """The first line from an open file descriptor, or what is typed unseen.

    Raises:
        OSError: the descriptor is not open for reading.
    """
    if descriptor is None:
        return getpass.getpass(prompt + " ")
    with os.fdopen(descriptor, encoding="utf-8") as source:
        return source.readline().rstrip("\r\n")
