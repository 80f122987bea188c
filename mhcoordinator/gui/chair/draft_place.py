"""The file beside the pack in which what was typed is kept, sealed."""

from __future__ import annotations

import threading
from pathlib import Path

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.gui.paper.save_file import save_whole

SUFFIX = ".mhminutes-draft"


class DraftElsewhere(DomainError):
    """Somebody else wrote the file meanwhile: the pack is open in another window too."""


class DraftPlace:
    """Holds the newest draft in memory until it is written; any thread may write it.

    Attributes:
        path: of the file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._turn = threading.Lock()
        self._newest = b""
        self._written = b""

    def latest(self) -> bytes:
        """What was kept last, also when it could not be written; empty when there is nothing.

        Raises:
            OSError: the file is there and cannot be read.
        """
        with self._turn:
            if not self._newest:
                self._newest = self._written = self._on_disk()
            return self._newest

    def hold(self, sealed: bytes) -> None:
        """What is to be written next."""
        self._newest = sealed

    def write(self) -> None:
        """Writes what is held, when that is something else than what stands there.

        Raises:
            DraftElsewhere: another window wrote there; nothing was written over.
            StorageFull, CannotWrite: it could not be written; it is still held.
        """
        with self._turn:
            newest = self._newest
            if newest in {b"", self._written}:
                return
            if self._on_disk() not in {b"", self._written}:
                raise DraftElsewhere
            save_whole(self.path, newest)
            self._written = newest

    def forget(self) -> None:
        """Takes the file away, when it is ours.

        Raises:
            OSError: it cannot be taken away.
        """
        with self._turn:
            self._newest = b""
            if self._written and self._on_disk() == self._written:
                self.path.unlink(missing_ok=True)
            self._written = b""

    def _on_disk(self) -> bytes:
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            return b""


def draft_places(pack: Path) -> list[DraftPlace]:
    """Where drafts of a pack may stand: beside it, under its name, then numbered."""
    names = [pack.stem, *(f"{pack.stem}-{number}" for number in range(2, 10))]
    return [DraftPlace(pack.with_name(f"{name}{SUFFIX}")) for name in names]
