"""What the chair's window asks of files, on the worker thread."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from mhcoordinator.domain.errors import DomainError
from mhcoordinator.exchange.meeting_pack import MeetingPack, PackRefused
from mhcoordinator.exchange.minutes_draft import MinutesDraft
from mhcoordinator.exchange.sealed_file import SealedFileRefused, opens_with_passphrase
from mhcoordinator.gui.chair.draft_place import DraftPlace, draft_places
from mhcoordinator.services.meeting import chair

MOST_BYTES = 300 * 1024 * 1024
_HEAD = 200  # bytes


@dataclass(frozen=True, slots=True)
class OpenedPack:
    """A pack, and what was typed at it before.

    Attributes:
        draft: None when nothing was typed.
        passed_over: how many drafts beside it are not of this pack, or damaged.
    """

    pack: MeetingPack
    draft: MinutesDraft | None
    place: DraftPlace
    passed_over: int


def asks_passphrase(path: Path) -> bool:
    """Whether a passphrase opens this pack, or a key.

    Raises:
        OSError: it cannot be read.
        SealedFileRefused: it is no sealed file.
    """
    with path.open("rb") as file:
        return opens_with_passphrase(file.read(_HEAD))


def open_pack_file(
    path: Path, secret: str, today: date, place: DraftPlace | None = None
) -> OpenedPack:
    """Opens a pack, with the draft beside it.

    Args:
        path: of the pack.
        secret: passphrase or key.
        today: it is refused after its day.
        place: where the draft was held before the window was locked.

    Raises:
        OSError: it cannot be read.
        SealedFileRefused, PackRefused: see `services.meeting.chair.open_pack`.
    """
    pack = chair.open_pack(_read(path), secret, today)
    passed_over = 0
    for one in [place] if place is not None else draft_places(path):
        try:
            content = one.latest()
            draft = chair.open_draft(pack, content) if content else None
        except (SealedFileRefused, PackRefused, OSError):
            passed_over += 1
        else:
            return OpenedPack(pack, draft, one, passed_over)
    raise PackRefused("other_pack")


def minutes_after_its_day(path: Path, secret: str, now: datetime) -> bytes:
    """Minutes of what was typed in time at a pack that may be read no longer.

    Raises:
        PackRefused: ``expired``: nothing was typed.
    """
    sealed = _read(path)
    for place in draft_places(path):
        with suppress(DomainError, OSError):
            content = place.latest()
            if content:
                return chair.minutes_of_expired(sealed, secret, content, now)
    raise PackRefused("expired")


def has_draft(path: Path) -> bool:
    """Whether something was typed at a pack of this name."""
    return any(place.path.exists() for place in draft_places(path))


def read_key(path: Path) -> str:
    """The text of a key file, as far as it is one.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        return file.read(10_000).decode("utf-8", "replace")


def _read(path: Path) -> bytes:
    if path.stat().st_size > MOST_BYTES:
        raise PackRefused("too_large")
    return path.read_bytes()
