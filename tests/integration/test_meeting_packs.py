"""The chair's pack goes out sealed, opens without a vault, and the minutes come back once."""

from __future__ import annotations

import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.errors import DisclosureBlocked, InvalidValue
from mhcoordinator.domain.meeting import AgendaItem, DecisionKind
from mhcoordinator.domain.sharing import Disclosure, DisclosureTier, DisclosureWay
from mhcoordinator.exchange.meeting_pack import MeetingPack, PackMinute, PackRefused
from mhcoordinator.exchange.sealed_file import SealedFileRefused, new_identity, seal_for
from mhcoordinator.services.meeting import agenda, chair, minutes, planning
from mhcoordinator.services.meeting.packs import PreparedPack, prepare_pack, seal_pack
from mhcoordinator.services.meeting.taking_in import take_in_minutes
from mhcoordinator.services.session import VaultSession
from tests.integration.meetings import HELD_ON, Table, a_case, a_table, on_agenda
from tests.integration.test_disclosure_service import as_it_is, words_of
from tests.vaults import cheap_session

UNTIL = date(2026, 12, 10)
NOW = datetime(2026, 12, 3, 14, 0, tzinfo=UTC)


def a_pack(session: VaultSession) -> tuple[Table, PreparedPack]:
    """The municipality is in the chair; the police has a case that the chair has not."""
    table = a_table(session)
    names = ("Mirela", "Dayana", "Kwame")
    both, chair_alone, police_alone = (a_case(session, name) for name in names)
    on_agenda(session, table, both, table.municipality, table.police)
    on_agenda(session, table, chair_alone, table.municipality)
    del police_alone
    return table, prepare_pack(session, table.meeting.id, table.municipality.id, as_it_is)


def sealed_for_the_chair(session: VaultSession) -> tuple[Table, bytes, str]:
    """A pack for the chair's own key: no passphrase has to be stretched."""
    table, prepared = a_pack(session)
    secret, public = new_identity()
    return table, seal_pack(session, prepared, UNTIL, public_key=public), secret


def a_line(pack: MeetingPack, text: str = "Verlenging aanvragen") -> PackMinute:
    return PackMinute(
        id="c" * 32,
        item_id=pack.cases[0].item_id,
        kind="action",
        text=text,
        owner="AVIM",
        due_on=date(2026, 12, 10),
    )


def test_the_chair_reads_the_pages_without_a_vault(session: VaultSession) -> None:
    table, sealed, secret = sealed_for_the_chair(session)
    pack = chair.open_pack(sealed, secret, HELD_ON)
    assert (pack.table, pack.held_on, pack.chair) == (table.meeting.series, HELD_ON, "B. Voorbeeld")
    assert [case.title for case in pack.cases] == ["MH-2026-001", "MH-2026-002"]
    assert "MH-2026-002" in words_of(pack.pages[pack.cases[1].page])
    assert [(copy.serial, bool(copy.page)) for copy in pack.copies] == [(1, True), (2, True)]
    assert "MH-2026-002" not in words_of(pack.pages[pack.copies[0].page])


def test_a_copy_that_holds_more_than_the_chair_may_see_is_left_out(session: VaultSession) -> None:
    table = a_table(session)
    on_agenda(session, table, a_case(session, "Mirela"), table.municipality)
    on_agenda(session, table, a_case(session, "Dayana"), table.police)
    prepared = prepare_pack(session, table.meeting.id, table.municipality.id, as_it_is)
    (out,) = prepared.left_out
    assert (out.serial, out.organisation) == (1, "AVIM Verzonnen")
    assert (out.why, out.cases) == ("other_cases", ("MH-2026-002",))
    secret, public = new_identity()
    sealed = seal_pack(session, prepared, UNTIL, public_key=public)
    pack = chair.open_pack(sealed, secret, HELD_ON)
    assert [copy.page for copy in pack.copies] == ["", "copy-02.pdf"]
    assert all("MH-2026-002" not in words_of(page) for page in pack.pages.values())


def test_every_page_in_a_pack_is_a_disclosure(session: VaultSession) -> None:
    sealed_for_the_chair(session)
    case_ids = {item.case_id for item in agenda_items(session)}
    with session.transaction() as unit:
        found = [one for case_id in case_ids for one in unit.entries(Disclosure, case_id)]
    assert {one.way for one in found} == {DisclosureWay.SEALED_FILE}
    assert sorted((one.recipient, one.tier) for one in found) == [
        ("AVIM Verzonnen", DisclosureTier.B),
        ("Gemeente Verzonnen", DisclosureTier.B),
        ("Gemeente Verzonnen", DisclosureTier.B),
    ]


def agenda_items(session: VaultSession) -> list[AgendaItem]:
    (line,) = planning.meetings(session)
    page = agenda.meeting_page(session, line.meeting.id)
    return [case.item for case in page.cases]


def test_the_standard_tool_opens_it_and_finds_pdfs(session: VaultSession, tmp_path: Path) -> None:
    _, sealed, secret = sealed_for_the_chair(session)
    (tmp_path / "key.txt").write_text(secret)
    (tmp_path / "table.mhmeeting").write_bytes(sealed)
    command = ["age", "-d", "-i", str(tmp_path / "key.txt"), str(tmp_path / "table.mhmeeting")]
    opened = subprocess.run(command, capture_output=True, check=True).stdout
    with zipfile.ZipFile(BytesIO(opened)) as archive:
        names = archive.namelist()
        assert "case-01.pdf" in names
        assert "MH-2026-001" in words_of(archive.read("case-01.pdf"))


def test_copies_that_cannot_be_made_are_named_with_the_reason(session: VaultSession) -> None:
    table = a_table(session)
    case_id = a_case(session, "Mirela")
    item = on_agenda(session, table, case_id, table.municipality)
    prepared = prepare_pack(session, table.meeting.id, table.municipality.id, as_it_is)
    assert [(out.serial, out.why) for out in prepared.left_out] == [(1, "no_cases")]
    seat = agenda.fresh_seat(item, table.police, table.meeting)
    agenda.give_seat(session, replace(seat, basis=None))
    prepared = prepare_pack(session, table.meeting.id, table.municipality.id, as_it_is)
    (out,) = prepared.left_out
    assert (out.serial, out.why, out.cases) == (1, "stopped", ("MH-2026-001",))
    assert [copy.participant.serial for copy in prepared.copies] == [2]


def test_nothing_is_sealed_after_the_meeting_was_closed(session: VaultSession) -> None:
    table, _ = a_pack(session)
    minutes.close_meeting(session, table.meeting.id, ())
    prepared = prepare_pack(session, table.meeting.id, table.municipality.id, as_it_is)
    with pytest.raises(DisclosureBlocked) as blocked:
        seal_pack(session, prepared, UNTIL, public_key=new_identity()[1])
    assert blocked.value.reason == "meeting_closed"


def test_a_passphrase_opens_it_and_a_wrong_one_does_not(session: VaultSession) -> None:
    _, prepared = a_pack(session)
    with pytest.raises(InvalidValue):
        seal_pack(session, prepared, UNTIL, passphrase="kort")
    sealed = seal_pack(session, prepared, UNTIL, passphrase="een zin voor de voorzitter")
    assert chair.open_pack(sealed, "een zin voor de voorzitter", HELD_ON).cases
    with pytest.raises(SealedFileRefused) as refused:
        chair.open_pack(sealed, "een andere zin", HELD_ON)
    assert refused.value.reason == "wrong_passphrase"


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda sealed: sealed[:-40], "damaged"),
        (lambda sealed: sealed[:30], "damaged"),
        (lambda sealed: sealed[:400] + bytes([sealed[400] ^ 1]) + sealed[401:], "damaged"),
        (lambda _: b"%PDF-1.4 something else", "not_sealed"),
        (lambda _: b"", "damaged"),
    ],
)
def test_damage_is_told_apart(session: VaultSession, damage: object, reason: str) -> None:
    _, sealed, secret = sealed_for_the_chair(session)
    with pytest.raises(SealedFileRefused) as refused:
        chair.open_pack(damage(sealed), secret, HELD_ON)  # type: ignore[operator]
    assert refused.value.reason == reason


def test_after_its_day_it_is_read_no_more(session: VaultSession) -> None:
    _, sealed, secret = sealed_for_the_chair(session)
    assert chair.open_pack(sealed, secret, UNTIL).cases
    with pytest.raises(PackRefused) as refused:
        chair.open_pack(sealed, secret, UNTIL + timedelta(days=1))
    assert refused.value.reason == "expired"


def test_minutes_come_back_once(session: VaultSession) -> None:
    table, sealed, secret = sealed_for_the_chair(session)
    pack = chair.open_pack(sealed, secret, HELD_ON)
    back = chair.seal_minutes(pack, [a_line(pack)], [2, 1, 1], NOW)
    taken = take_in_minutes(session, back)
    assert (taken.added, taken.lost, taken.printed) == (1, (), (1, 2))
    (line,) = minutes.kept_minutes(session, table.meeting.id)
    assert (line.kind, line.owner, line.due_on) == (DecisionKind.ACTION, "AVIM", date(2026, 12, 10))
    with pytest.raises(PackRefused) as refused:
        take_in_minutes(session, back)
    assert refused.value.reason == "taken_in"
    assert len(minutes.kept_minutes(session, table.meeting.id)) == 1


def test_a_line_with_other_words_is_shown_and_does_not_write_over(session: VaultSession) -> None:
    table, sealed, secret = sealed_for_the_chair(session)
    pack = chair.open_pack(sealed, secret, HELD_ON)
    take_in_minutes(session, chair.seal_minutes(pack, [a_line(pack)], [], NOW))
    later, fresh = a_line(pack, "Verlenging intrekken"), replace(a_line(pack), id="d" * 32)
    taken = take_in_minutes(session, chair.seal_minutes(pack, [later, fresh], [], NOW))
    assert (taken.added, taken.differing) == (1, (later,))
    kept = minutes.kept_minutes(session, table.meeting.id)
    assert [line.text for line in kept] == ["Verlenging aanvragen", "Verlenging aanvragen"]


def test_minutes_of_a_case_that_was_taken_off_are_said_to_be_lost(session: VaultSession) -> None:
    table, sealed, secret = sealed_for_the_chair(session)
    pack = chair.open_pack(sealed, secret, HELD_ON)
    back = chair.seal_minutes(pack, [a_line(pack)], [], NOW)
    agenda.take_off_agenda(session, agenda_items(session)[0])
    taken = take_in_minutes(session, back)
    assert (taken.added, taken.lost) == (0, (a_line(pack),))
    assert minutes.kept_minutes(session, table.meeting.id) == ()


def test_minutes_for_another_vault_are_refused(session: VaultSession, tmp_path: Path) -> None:
    _, sealed, secret = sealed_for_the_chair(session)
    pack = chair.open_pack(sealed, secret, HELD_ON)
    back = chair.seal_minutes(pack, [a_line(pack)], [], NOW)
    other_folder = tmp_path / "other"
    other_folder.mkdir()
    other = cheap_session(other_folder, FixedClock(NOW))
    with pytest.raises(SealedFileRefused) as refused:
        take_in_minutes(other, back)
    assert refused.value.reason == "wrong_key"
    other.close()
    with pytest.raises(SealedFileRefused) as refused:
        take_in_minutes(session, back[:-9])
    assert refused.value.reason == "damaged"


def test_minutes_after_the_meeting_was_closed_are_refused(session: VaultSession) -> None:
    table, sealed, secret = sealed_for_the_chair(session)
    pack = chair.open_pack(sealed, secret, HELD_ON)
    back = chair.seal_minutes(pack, [a_line(pack)], [], NOW)
    minutes.close_meeting(session, table.meeting.id, ())
    with pytest.raises(PackRefused) as refused:
        take_in_minutes(session, back)
    assert refused.value.reason == "meeting_closed"


def test_something_else_inside_a_sealed_file_is_no_pack() -> None:
    secret, public = new_identity()
    for content in (b"", b"PK no archive", b"{}"):
        with pytest.raises(PackRefused) as refused:
            chair.open_pack(seal_for(content, public), secret, HELD_ON)
        assert refused.value.reason == "not_a_pack"


def test_a_chair_who_may_not_see_a_case_gets_no_pack(session: VaultSession) -> None:
    table, _ = a_pack(session)
    planning.save_participant(session, replace(table.municipality, has_left=True))
    prepared = prepare_pack(session, table.meeting.id, table.municipality.id, as_it_is)
    with pytest.raises(DisclosureBlocked) as blocked:
        seal_pack(session, prepared, UNTIL, public_key=new_identity()[1])
    assert blocked.value.reason == "has_left"


def test_a_key_that_is_none_is_refused_before_anything_leaves(session: VaultSession) -> None:
    _, prepared = a_pack(session)
    with pytest.raises(SealedFileRefused) as refused:
        seal_pack(session, prepared, UNTIL, public_key="age1nonsense")
    assert refused.value.reason == "key_unreadable"
    item = agenda_items(session)[0]
    with session.transaction() as unit:
        assert unit.entries(Disclosure, item.case_id) == ()
