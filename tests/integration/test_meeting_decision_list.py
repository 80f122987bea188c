"""What was decided goes to each participant: their own cases, in the words of the tier, logged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseFile, CaseStatus
from mhcoordinator.domain.errors import Conflict, DisclosureBlocked, NotFound
from mhcoordinator.domain.meeting import AgendaItem, DecisionKind
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    DisclosureTier,
    DisclosureWay,
)
from mhcoordinator.records import audit_log
from mhcoordinator.services import entries, intake
from mhcoordinator.services.meeting import agenda, minutes
from mhcoordinator.services.meeting.decision_list import PreparedList, prepare_list, release_list
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.meeting.papers import prepare_copy, release_copy
from mhcoordinator.services.session import VaultSession
from tests.integration.meetings import Table, a_case, a_table, on_agenda
from tests.integration.sharing_cases import PLANTED, telling_intake
from tests.integration.test_disclosure_service import PASSPHRASE, as_it_is, words_of
from tests.integration.test_meeting_papers import disclosures, in_order

DUE = date(2026, 12, 20)


def list_for(session: VaultSession, table: Table, participant_id: str) -> PreparedList:
    return prepare_list(session, table.meeting.id, participant_id, as_it_is, "en")


def decided(item: AgendaItem, text: str) -> MinuteLine:
    return MinuteLine(item_id=item.id, text=text)


def action(item: AgendaItem, text: str, owner: str) -> MinuteLine:
    return MinuteLine(item_id=item.id, kind=DecisionKind.ACTION, text=text, owner=owner, due_on=DUE)


def held(
    session: VaultSession, table: Table, *lines: MinuteLine, next_on: date | None = None
) -> None:
    minutes.close_meeting(session, table.meeting.id, lines, next_on=next_on)


def a_held_meeting(session: VaultSession, table: Table) -> list[str]:
    """Three cases: the first with the police, the second with both, the third with neither said."""
    ids = [a_case(session, name) for name in ("Mirela", "Dayana", "Kwame")]
    first = on_agenda(session, table, ids[0], table.police)
    second = on_agenda(session, table, ids[1], table.police, table.municipality)
    on_agenda(session, table, ids[2], table.municipality)
    held(
        session,
        table,
        decided(first, "Blijft in de noodopvang"),
        decided(second, "Krijgt een eigen kamer"),
        action(second, "Kamer zoeken", "Gemeente Verzonnen"),
        next_on=date(2027, 1, 14),
    )
    return ids


def test_each_gets_what_was_decided_in_their_own_cases(session: VaultSession) -> None:
    table = a_table(session)
    a_held_meeting(session, table)
    police = words_of(list_for(session, table, table.police.id).pdf)
    municipality = words_of(list_for(session, table, table.municipality.id).pdf)
    for words in ("MH-2026-001", "MH-2026-002", "Blijft in de noodopvang", "Kamer zoeken"):
        assert words in police
    for words in ("Krijgt een eigen kamer", "Kamer zoeken", "Gemeente Verzonnen", "20-12-2026"):
        assert words in municipality
    for words in ("MH-2026-001", "Blijft in de noodopvang", "MH-2026-003"):
        assert words not in municipality
    assert "14 January 2027" in municipality


def test_it_is_numbered_and_framed_as_the_copies_are(session: VaultSession) -> None:
    table = a_table(session)
    a_held_meeting(session, table)
    pages = in_order(list_for(session, table, table.municipality.id).pdf).split("\f")[:-1]
    for page in pages:
        flat = " ".join(page.split())
        for words in ("copy 2 of 2", "Gemeente Verzonnen", "destroy when all is done",
                      "3 December 2026", "tier B", "page 1 of 1"):  # fmt: skip
            assert words in flat


@pytest.mark.parametrize("tier", [DisclosureTier.A, DisclosureTier.B])
def test_it_is_masked_in_the_words_of_the_tier(session: VaultSession, tier: DisclosureTier) -> None:
    table = a_table(session)
    case_id = intake.save(session, telling_intake()).case_id
    item = on_agenda(session, table, case_id, table.police)
    agenda.change_item(session, replace(item, tier=tier), item)
    held(session, table, action(item, "Orsi gaat weg van Zoltán Rikkert", "R. Ouwerkamp"))
    text = words_of(list_for(session, table, table.police.id).pdf)
    assert [word for word in PLANTED if word in text] == []
    assert ("MH-2026-001" in text) is (tier is DisclosureTier.B)
    assert "20-12-2026" in text
    with session.transaction() as unit:
        titles = [task.title for task in unit.entries(Task, case_id)]
    assert titles[-1] == "Orsi gaat weg van Zoltán Rikkert", "in the case it stands as it was said"


def test_what_leaves_is_a_disclosure_in_each_case(session: VaultSession) -> None:
    table = a_table(session)
    ids = a_held_meeting(session, table)
    prepared = list_for(session, table, table.police.id)
    pdf = release_list(session, prepared, DisclosureWay.PRINT)
    assert pdf == prepared.pdf
    found = disclosures(session, *ids)
    assert [(item.case_id, item.copy_number, item.recipient) for item in found] == [
        (case_id, 1, "AVIM Verzonnen") for case_id in ids[:2]
    ]
    with session.transaction() as unit:
        log = audit_log.read(unit.connection)
    assert sum(line.action is AuditAction.PRINT for line in log) == 2


def test_a_saved_list_opens_with_its_passphrase_alone(session: VaultSession) -> None:
    table = a_table(session)
    a_held_meeting(session, table)
    prepared = list_for(session, table, table.police.id)
    pdf = release_list(session, prepared, DisclosureWay.ENCRYPTED_PDF, PASSPHRASE)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(pdf))
    with pikepdf.open(BytesIO(pdf), password=PASSPHRASE) as opened:
        assert opened.encryption.R == 6


def test_before_the_closing_there_is_no_list_and_after_it_no_copy(session: VaultSession) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"), table.police)
    with pytest.raises(DisclosureBlocked, match="meeting_open"):
        list_for(session, table, table.police.id)
    copy = prepare_copy(session, table.meeting.id, table.police.id, as_it_is)
    held(session, table, decided(item, "Blijft"))
    with pytest.raises(DisclosureBlocked, match="meeting_closed"):
        release_copy(session, copy, DisclosureWay.PRINT)
    assert list_for(session, table, table.police.id).may_leave
    with pytest.raises(NotFound):
        list_for(session, table, "nobody")


def test_a_case_that_may_no_longer_be_shared_is_left_out_of_the_list(
    session: VaultSession,
) -> None:
    table = a_table(session)
    items = [
        on_agenda(session, table, a_case(session, name), table.police)
        for name in ("Mirela", "Dayana", "Kwame")
    ]
    held(session, table, *(decided(item, "Blijft") for item in items))
    prepared = list_for(session, table, table.police.id)
    assert len(prepared.pages) == 3
    refusal = Consent(case_id=items[0].case_id, decision=ConsentDecision.MUST_NOT_KNOW,
                      recipient="AVIM Verzonnen", form=ConsentForm.ORAL)  # fmt: skip
    entries.add(session, refusal)
    with session.transaction() as unit:
        case = unit.get(CaseFile, items[1].case_id)
        unit.replace(replace(case, status=CaseStatus.CLOSED), case)
    with pytest.raises(Conflict):
        release_list(session, prepared, DisclosureWay.PRINT)
    again = list_for(session, table, table.police.id)
    assert [why for _, why in again.left_out] == ["excluded", "case_over"]
    assert [page.request.case_id for page in again.pages] == [items[2].case_id]
    text = words_of(again.pdf)
    assert "MH-2026-001" not in text
    assert "MH-2026-002" not in text


def test_what_changed_after_the_preview_does_not_leave_unseen(session: VaultSession) -> None:
    table = a_table(session)
    ids = a_held_meeting(session, table)
    prepared = list_for(session, table, table.police.id)
    entries.add(session, Task(case_id=ids[0], title="Nieuw"))
    with pytest.raises(Conflict):
        release_list(session, prepared, DisclosureWay.PRINT)
    assert disclosures(session, *ids) == []


def test_about_nothing_there_is_nothing(session: VaultSession) -> None:
    table = a_table(session)
    on_agenda(session, table, a_case(session, "Mirela"), table.police)
    held(session, table)
    prepared = list_for(session, table, table.police.id)
    assert (prepared.pdf, prepared.may_leave) == (b"", False)
    with pytest.raises(DisclosureBlocked, match="nothing_to_share"):
        release_list(session, prepared, DisclosureWay.PRINT)


def test_a_question_that_fills_pages_breaks_over_pages(session: VaultSession) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"), table.police)
    agenda.change_item(session, replace(item, question="waar moet dit heen " * 1_000), item)
    held(session, table, decided(item, "slotwoord " * 400))
    pages = in_order(list_for(session, table, table.police.id).pdf).split("\f")[:-1]
    assert len(pages) > 3
    assert sum(page.count("slotwoord") for page in pages) == 400
