"""What the chair typed is kept sealed beside the pack, and opens with that pack alone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mhcoordinator.exchange.meeting_pack import (
    MeetingPack,
    PackCase,
    PackRefused,
    pack_bytes,
    read_minutes,
)
from mhcoordinator.exchange.minutes_draft import DraftLine, MinutesDraft
from mhcoordinator.exchange.sealed_file import (
    SealedFileRefused,
    new_identity,
    seal_for,
    unseal_with,
)
from mhcoordinator.services.meeting import chair

NOW = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)
UNTIL = date(2026, 12, 10)
RETURN = new_identity()
CASE = PackCase(
    item_id="item", position=1, title="MH-2026-001", question="", minutes=10, tier="b",
    page="case-01.pdf",
)  # fmt: skip
WORDS = "Verlenging aanvragen \u05e9\u05dc\u05d5\u05dd"


def a_pack(pack_id: str = "pack") -> MeetingPack:
    return MeetingPack(
        pack_id=pack_id, meeting_id="meeting", return_key=RETURN[1], draft_key=new_identity()[0],
        made_at=NOW, readable_until=UNTIL, language="nl", table="Zorgtafel", held_on=NOW.date(),
        starts_at="", place="", chair="", cases=(CASE,), copies=(), pages={"case-01.pdf": b"%PDF"},
    )  # fmt: skip


def a_draft(pack: MeetingPack, due: str = "2026-12-10") -> MinutesDraft:
    line = DraftLine(
        id="c" * 32, item_id="item", kind="action", text=f" {WORDS} ", owner="AVIM ", due=due
    )
    empty = DraftLine(id="d" * 32, item_id="item", kind="decision", text="  ", owner="half")
    return MinutesDraft(pack_id=pack.pack_id, saved_at=NOW, lines=(line, empty), printed=(2, 1))


def test_a_draft_comes_back_as_it_was_and_is_not_readable_on_the_disk() -> None:
    pack = a_pack()
    sealed = chair.seal_draft(pack, a_draft(pack, due="10-1"))
    assert WORDS.encode() not in sealed
    assert b"AVIM" not in sealed
    assert chair.open_draft(pack, sealed) == a_draft(pack, due="10-1")


def test_a_draft_of_another_pack_is_refused() -> None:
    pack, other = a_pack(), a_pack("other")
    with pytest.raises(SealedFileRefused) as refused:
        chair.open_draft(other, chair.seal_draft(pack, a_draft(pack)))
    assert refused.value.reason == "wrong_key"
    with pytest.raises(PackRefused) as strange:
        chair.open_draft(pack, chair.seal_draft(pack, a_draft(other)))
    assert strange.value.reason == "other_pack"


def test_a_damaged_draft_is_told_apart() -> None:
    pack = a_pack()
    sealed = chair.seal_draft(pack, a_draft(pack))
    with pytest.raises(SealedFileRefused) as refused:
        chair.open_draft(pack, sealed[:-3])
    assert refused.value.reason == "damaged"


def test_lines_of_minutes_lose_no_word_of_what_was_typed() -> None:
    pack = a_pack()
    (line,) = chair.minute_lines(pack, a_draft(pack))
    assert (line.text, line.owner, line.due_on) == (WORDS, "AVIM", UNTIL)
    assert line.title == "MH-2026-001"
    (line,) = chair.minute_lines(pack, a_draft(pack, due="volgende week"))
    assert (line.text, line.due_on) == (f"{WORDS} (volgende week)", None)


def test_what_was_typed_in_time_becomes_minutes_after_the_day_of_the_pack() -> None:
    pack = a_pack()
    secret, public = new_identity()
    sealed = seal_for(pack_bytes(pack), public)
    with pytest.raises(PackRefused) as refused:
        chair.open_pack(sealed, secret, date(2026, 12, 11))
    assert refused.value.reason == "expired"
    back = chair.minutes_of_expired(sealed, secret, chair.seal_draft(pack, a_draft(pack)), NOW)
    minutes = read_minutes(unseal_with(back, RETURN[0]))
    assert [line.text for line in minutes.lines] == [WORDS]
    assert minutes.printed == (1, 2)


def test_a_whole_key_file_is_taken_as_a_key(tmp_path: Path) -> None:
    secret, public = new_identity()
    file = f"# created: 2026-11-24\n# public key: {public}\n{secret.lower()}\n"
    sealed = seal_for(pack_bytes(a_pack()), public)
    for pasted in (file, file.replace("\n", " ")):
        assert chair.open_pack(sealed, pasted, UNTIL).cases == (CASE,)
    with pytest.raises(SealedFileRefused) as refused:
        chair.open_pack(sealed, "a passphrase where a key is asked", UNTIL)
    assert refused.value.reason == "key_unreadable"
