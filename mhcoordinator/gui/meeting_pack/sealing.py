"""Seals a pack and brings it to its file: looked at first, then released, then written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from mhcoordinator.gui.paper.save_file import save_whole, try_folder
from mhcoordinator.gui.task_runner import TaskRunner
from mhcoordinator.services.meeting.packs import PreparedPack, seal_pack

Told = Callable[[Exception], object]


@dataclass(frozen=True, slots=True)
class HowToSeal:
    """Until when a pack can be read, and what opens it: a passphrase, or the chair's key."""

    readable_until: date
    passphrase: str = field(default="", repr=False)
    public_key: str = ""


def seal_into(
    runner: TaskRunner,
    prepared: PreparedPack,
    how: HowToSeal,
    place: Path,
    owner: QObject,
    told: tuple[Callable[[], object], Told, Told],
) -> None:
    """Seals a pack into a file.

    Args:
        runner: owns the vault.
        prepared: as it was shown.
        how: as the user said.
        place: where the file is to stand.
        owner: when it is gone, nobody is called.
        told: what to do when the file is there, when nothing left the vault, and when the pack
            was released and could not be written.
    """
    done, failed, lost = told

    def write(sealed: bytes) -> None:
        runner.run_bare(save_whole, place, sealed, done=lambda _: done(), failed=lost, owner=owner)

    def seal(_: object) -> None:
        runner.run(
            partial(seal_pack, passphrase=how.passphrase, public_key=how.public_key),
            prepared,
            how.readable_until,
            done=write,
            failed=failed,
            owner=owner,
        )

    runner.run_bare(try_folder, place.parent, done=seal, failed=failed, owner=owner)
