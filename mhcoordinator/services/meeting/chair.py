"""The chair's side: a pack is opened without a vault, read, printed, and minuted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from mhcoordinator.domain.entry import new_id
from mhcoordinator.exchange.meeting_pack import (
    MeetingPack,
    PackMinute,
    PackMinutes,
    PackRefused,
    minutes_bytes,
    read_pack,
)
from mhcoordinator.exchange.sealed_file import (
    seal_for,
    unseal_with,
    unseal_with_passphrase,
)

_SECRET_KEYS_BEGIN = "AGE-SECRET-KEY-"  # noqa: S105 (what every one of them begins with)


def open_pack(sealed: bytes, secret: str, today: date) -> MeetingPack:
    """The pack, with a passphrase or with the chair's secret age key.

    Raises:
        SealedFileRefused: it is no sealed file, is damaged, or the secret is not the right one.
        PackRefused: what is inside is no pack, was altered, was made by a newer program, or may
            be read no longer (``expired``).
    """
    if secret.strip().upper().startswith(_SECRET_KEYS_BEGIN):
        content = unseal_with(sealed, secret)
    else:
        content = unseal_with_passphrase(sealed, secret)
    pack = read_pack(content)
    if today > pack.readable_until:
        raise PackRefused("expired")
    return pack


def seal_minutes(
    pack: MeetingPack, lines: Sequence[PackMinute], printed: Sequence[int], now: datetime
) -> bytes:
    """The minutes as a file that only the vault opens from which the pack came."""
    minutes = PackMinutes(
        minutes_id=new_id(),
        pack_id=pack.pack_id,
        meeting_id=pack.meeting_id,
        made_at=now,
        lines=tuple(line for line in lines if line.text.strip()),
        printed=tuple(sorted(set(printed))),
    )
    return seal_for(minutes_bytes(minutes), pack.return_key)
