"""The numbered copy of a participant: only their cases, through the gate, all of it logged."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import date
from io import BytesIO

import pikepdf
import pytest

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseFile, CaseStatus
from mhcoordinator.domain.entry import new_id
from mhcoordinator.domain.errors import Conflict, DisclosureBlocked
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    Disclosure,
    DisclosureTier,
    DisclosureWay,
    LegalBasis,
)
from mhcoordinator.records import audit_log
from mhcoordinator.services import entries
from mhcoordinator.services.meeting import agenda, minutes, planning
from mhcoordinator.services.meeting.papers import PreparedCopy, prepare_copy, release_copy
from mhcoordinator.services.session import VaultSession
from tests.integration.meetings import Table, a_case, a_table, on_agenda
from tests.integration.test_disclosure_service import PASSPHRASE, as_it_is, words_of


def copy_for(session: VaultSession, table: Table, participant_id: str) -> PreparedCopy:
    return prepare_copy(session, table.meeting.id, participant_id, as_it_is, "nl")


def in_order(pdf: bytes) -> str:
    command = ["pdftotext", "-raw", "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def disclosures(session: VaultSession, *case_ids: str) -> list[Disclosure]:
    with session.transaction() as unit:
        return [item for case_id in case_ids for item in unit.entries(Disclosure, case_id)]


def test_a_copy_holds_only_the_cases_of_its_reader_and_says_whose_it_is(
    session: VaultSession,
) -> None:
    table = a_table(session)
    ids = [a_case(session, name) for name in ("Mirela", "Dayana", "Kwame")]
    entries.add(session, Task(case_id=ids[1], title="Plek zoeken", due_on=date(2026, 12, 20)))
    on_agenda(session, table, ids[0], table.police)
    on_agenda(session, table, ids[1], table.police, table.municipality)
    on_agenda(session, table, ids[2], table.municipality)
    copy = copy_for(session, table, table.municipality.id)
    text = words_of(copy.pdf)
    assert "MH-2026-001" not in text
    pages = [" ".join(page.split()) for page in in_order(copy.pdf).split("\f")[:-1]]
    assert len(pages) == 3
    for page in pages:
        for words in ("copy 2 of 2", "Gemeente Verzonnen", "destroy after the meeting",
                      "3 December 2026", "tier B"):  # fmt: skip
            assert words in page
    assert "page 3 of 3" in pages[-1]
    assert "Plek zoeken" in pages[-1]
    assert copy.may_leave


def test_what_leaves_is_a_disclosure_in_each_case_with_its_copy_number(
    session: VaultSession,
) -> None:
    table = a_table(session)
    ids = [a_case(session, name) for name in ("Mirela", "Dayana")]
    for case_id in ids:
        on_agenda(session, table, case_id, table.municipality)
    pdf = release_copy(
        session, copy_for(session, table, table.municipality.id), DisclosureWay.PRINT
    )
    assert pdf.startswith(b"%PDF")
    found = disclosures(session, *ids)
    assert [(item.copy_number, item.tier, item.recipient) for item in found] == [
        (2, DisclosureTier.B, "Gemeente Verzonnen")
    ] * 2
    with session.transaction() as unit:
        log = audit_log.read(unit.connection)
    assert sum(line.action is AuditAction.PRINT for line in log) == 2


def test_a_saved_copy_opens_with_its_passphrase_alone(session: VaultSession) -> None:
    table = a_table(session)
    on_agenda(session, table, a_case(session, "Mirela"), table.municipality)
    copy = copy_for(session, table, table.municipality.id)
    pdf = release_copy(session, copy, DisclosureWay.ENCRYPTED_PDF, PASSPHRASE)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(BytesIO(pdf))
    with pikepdf.open(BytesIO(pdf), password=PASSPHRASE) as opened:
        assert opened.encryption.R == 6


def test_a_consent_withdrawn_after_the_preview_stops_the_print(session: VaultSession) -> None:
    table = a_table(session)
    case_id, other = a_case(session, "Mirela"), a_case(session, "Dayana")
    consent = Consent(case_id=case_id, decision=ConsentDecision.MAY_KNOW, recipient="AVIM",
                      form=ConsentForm.WRITTEN)  # fmt: skip
    entries.add(session, consent)
    on_agenda(session, table, other, table.police)
    item = on_agenda(session, table, case_id)
    seat = agenda.fresh_seat(item, table.police, table.meeting)
    agenda.give_seat(session, replace(seat, basis=LegalBasis.CONSENT, basis_note=""))
    copy = copy_for(session, table, table.police.id)
    assert copy.may_leave
    entries.correct(session, replace(consent, withdrawn_on=date(2026, 11, 24)), consent)
    with pytest.raises(DisclosureBlocked) as blocked:
        release_copy(session, copy, DisclosureWay.PRINT)
    assert blocked.value.reason == "consent_missing"
    assert disclosures(session, case_id, other) == []
    again = copy_for(session, table, table.police.id)
    assert not again.may_leave
    ((case, _),) = again.stopped
    assert case.call_name == "Mirela"


def test_what_changed_after_the_preview_does_not_leave_unseen(session: VaultSession) -> None:
    table = a_table(session)
    case_id = a_case(session, "Mirela")
    on_agenda(session, table, case_id, table.police)
    copy = copy_for(session, table, table.police.id)
    entries.add(session, Task(case_id=case_id, title="Nieuw"))
    with pytest.raises(Conflict):
        release_copy(session, copy, DisclosureWay.PRINT)
    assert disclosures(session, case_id) == []


def test_a_case_closed_meanwhile_is_left_out_and_a_closed_meeting_prints_nothing(
    session: VaultSession,
) -> None:
    table = a_table(session)
    closed, kept = a_case(session, "Mirela"), a_case(session, "Dayana")
    for case_id in (closed, kept):
        on_agenda(session, table, case_id, table.police)
    with session.transaction() as unit:
        case = unit.get(CaseFile, closed)
        unit.replace(replace(case, status=CaseStatus.CLOSED), case)
    copy = copy_for(session, table, table.police.id)
    assert [page.request.case_id for page in copy.pages] == [kept]
    minutes.close_meeting(session, table.meeting.id, ())
    with pytest.raises(DisclosureBlocked) as blocked:
        release_copy(session, copy, DisclosureWay.PRINT)
    assert blocked.value.reason == "meeting_closed"


def test_who_takes_part_in_nothing_gets_nothing(session: VaultSession) -> None:
    table = a_table(session)
    copy = copy_for(session, table, table.police.id)
    assert copy.pdf == b""
    with pytest.raises(DisclosureBlocked) as blocked:
        release_copy(session, copy, DisclosureWay.PRINT)
    assert blocked.value.reason == "nothing_to_share"


def test_somebody_who_left_gets_no_copy(session: VaultSession) -> None:
    table = a_table(session)
    on_agenda(session, table, a_case(session, "Mirela"), table.police)
    copy = copy_for(session, table, table.police.id)
    planning.save_participant(session, replace(table.police, has_left=True))
    with pytest.raises(DisclosureBlocked) as blocked:
        release_copy(session, copy, DisclosureWay.PRINT)
    assert blocked.value.reason == "has_left"


def test_a_case_that_the_gate_refuses_is_named_and_holds_up_the_copy(
    session: VaultSession,
) -> None:
    table = a_table(session)
    fine, refused = a_case(session, "Mirela"), a_case(session, "Dayana")
    neighbour = planning.save_participant(
        session, replace(table.police, id=new_id(), organisation="Veilig Thuis Waterrijk")
    )
    entries.add(
        session,
        Consent(
            case_id=refused,
            decision=ConsentDecision.MUST_NOT_KNOW,
            recipient="Politie Waterrijk",
            form=ConsentForm.ORAL,
        ),
    )
    for case_id in (fine, refused):
        on_agenda(session, table, case_id, neighbour)
    (one,) = agenda.meeting_page(session, table.meeting.id).cases[1].seats
    assert one.admission.is_open
    copy = copy_for(session, table, neighbour.id)
    assert [
        (case.call_name, seat.admission.stopped, seat.admission.ways_out)
        for case, seat in copy.stopped
    ] == [("Dayana", "excluded", ("leave_out",))]
    assert len(copy.pages) == 1
    with pytest.raises(DisclosureBlocked, match="excluded"):
        release_copy(session, copy, DisclosureWay.PRINT)
    assert disclosures(session, fine, refused) == []
