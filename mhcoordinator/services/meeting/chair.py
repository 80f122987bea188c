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
from mhcoordinator.exchange.minutes_draft import DraftLine, MinutesDraft, draft_bytes, read_draft
from mhcoordinator.exchange.sealed_file import (
    opens_with_passphrase,
    public_key_of,
    seal_for,
    unseal_with,
    unseal_with_passphrase,
)


def open_pack(sealed: bytes, secret: str, today: date) -> MeetingPack:
    """The pack, with a passphrase or with the chair's secret age key; the file says which.

    Raises:
        SealedFileRefused: it is no sealed file, is damaged, or the secret is not the right one.
        PackRefused: what is inside is no pack, was altered, was made by a newer program, or may
            be read no longer (``expired``).
    """
    pack = _unsealed(sealed, secret)
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


def seal_draft(pack: MeetingPack, draft: MinutesDraft) -> bytes:
    """What was typed so far, as a file that opens with what is inside the pack."""
    return seal_for(draft_bytes(draft), public_key_of(pack.draft_key))


def open_draft(pack: MeetingPack, sealed: bytes) -> MinutesDraft:
    """What was typed at this pack before.

    Raises:
        SealedFileRefused: it is no sealed file, is damaged, or belongs to another pack.
        PackRefused: what is inside is no draft (``not_minutes``), was made by a newer program, or
            belongs to another pack (``other_pack``).
    """
    draft = read_draft(unseal_with(sealed, pack.draft_key))
    if draft.pack_id != pack.pack_id:
        raise PackRefused("other_pack")
    return draft


def minutes_of_expired(sealed: bytes, secret: str, draft: bytes, now: datetime) -> bytes:
    """Minutes of what was typed in time, when the pack itself may be read no longer.

    Raises:
        SealedFileRefused: see `open_pack` and `open_draft`.
        PackRefused: see `open_pack` and `open_draft`.
    """
    pack = _unsealed(sealed, secret)
    typed = open_draft(pack, draft)
    return seal_minutes(pack, minute_lines(pack, typed), typed.printed, now)


def minute_lines(pack: MeetingPack, draft: MinutesDraft) -> tuple[PackMinute, ...]:
    """The lines with words, as they go into minutes; what is no date stands behind the words."""
    titles = {case.item_id: case.title for case in pack.cases}
    return tuple(
        _minute(line, titles.get(line.item_id, "")) for line in draft.lines if line.text.strip()
    )


def _unsealed(sealed: bytes, secret: str) -> MeetingPack:
    opens = unseal_with_passphrase if opens_with_passphrase(sealed) else unseal_with
    return read_pack(opens(sealed, secret))


def _minute(line: DraftLine, title: str) -> PackMinute:
    text, due_on = line.text.strip(), _date(line.due)
    if line.due and due_on is None:
        text = f"{text} ({line.due})"
    return PackMinute(
        id=line.id,
        item_id=line.item_id,
        kind=line.kind,
        text=text,
        owner=line.owner.strip(),
        due_on=due_on,
        title=title,
    )


def _date(typed: str) -> date | None:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        return None
