"""Reading a message that was dropped or opened, off the main thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mhcoordinator.domain.errors import DocumentRefused
from mhcoordinator.domain.intake import SourceMessage
from mhcoordinator.services.documents import LARGEST, read_message


def read_message_file(session: Any, path: Path) -> SourceMessage:
    """Reads a message from a file; a file that is too large is not read at all.

    Raises:
        DocumentRefused: empty, too large, unreadable, or not what its name says.
    """
    del session  # the runner hands it to everything that it calls
    try:
        if path.stat().st_size > LARGEST:
            raise DocumentRefused("too_large")
        data = path.read_bytes()
    except OSError as error:
        raise DocumentRefused("unreadable") from error
    return read_message(path.name, data)
