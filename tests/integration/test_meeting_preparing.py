"""Preparing a meeting: the table, its agenda, and who may take part in which case."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseFile, CaseStatus
from mhcoordinator.domain.errors import Conflict, InvalidFields, NotFound
from mhcoordinator.domain.meeting import DecisionKind, Meeting, MeetingKind, Participant, Seat
from mhcoordinator.domain.plan import Review
from mhcoordinator.domain.sharing import (
    Consent,
    ConsentDecision,
    ConsentForm,
    DisclosureTier,
    LegalBasis,
    SharedField,
)
from mhcoordinator.records import meetings as stored
from mhcoordinator.services import entries
from mhcoordinator.services.meeting import agenda, minutes, planning
from mhcoordinator.services.meeting.kinds import usual_ground
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.meeting.proposals import Reason, proposals
from mhcoordinator.services.session import VaultSession
from tests.integration.meetings import HELD_ON, a_case, a_table, on_agenda


def stopped(session: VaultSession, meeting_id: str) -> list[tuple[str, tuple[str, ...]]]:
    page = agenda.meeting_page(session, meeting_id)
    return [
        (seat.admission.stopped, seat.admission.ways_out)
        for case in page.cases
        for seat in case.stopped
    ]


def test_every_kind_of_meeting_has_its_usual_ground_with_a_source() -> None:
    grounds = {kind: usual_ground(kind) for kind in MeetingKind}
    assert grounds[MeetingKind.CARE_AND_SAFETY_HOUSE].basis is LegalBasis.DATA_COOPERATION_ACT
    assert grounds[MeetingKind.OTHER].basis is None
    assert all(ground.source for ground in grounds.values())
    assert not grounds[MeetingKind.COVENANT_TABLE].verified


def test_what_was_typed_reads_back_equal(session: VaultSession) -> None:
    table = a_table(session)
    case_id = a_case(session, "Mirela")
    item = on_agenda(session, table, case_id, table.police)
    page = agenda.meeting_page(session, table.meeting.id)
    assert page.meeting == table.meeting
    assert page.participants == (table.police, table.municipality)
    assert [someone.serial for someone in page.participants] == [1, 2]
    (case,) = page.cases
    assert (case.item, case.call_name, case.is_over) == (item, "Mirela", False)
    assert [one.participant for one in case.seats] == [table.police]
    assert page.minutes == item.minutes


def test_a_case_stands_on_the_agenda_once_and_is_moved_and_taken_off(session: VaultSession) -> None:
    table = a_table(session)
    first, second = a_case(session, "Mirela"), a_case(session, "Dayana")
    one = on_agenda(session, table, first, table.police)
    two = on_agenda(session, table, second)
    assert agenda.put_on_agenda(session, table.meeting.id, first) == one
    agenda.reorder(session, table.meeting.id, [two.id])
    page = agenda.meeting_page(session, table.meeting.id)
    assert [case.item.id for case in page.cases] == [two.id, one.id]
    agenda.take_off_agenda(session, page.cases[1].item)
    page = agenda.meeting_page(session, table.meeting.id)
    assert [case.call_name for case in page.cases] == ["Dayana"]
    with session.transaction() as unit:
        assert stored.of_meeting(unit, Seat, table.meeting.id) == ()


def test_a_question_of_20_000_characters_is_kept_whole(session: VaultSession) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"))
    long = "Wie helpt haar verder? " * 870
    agenda.change_item(session, replace(item, question=long), item)
    (case,) = agenda.meeting_page(session, table.meeting.id).cases
    assert case.item.question == long
    with pytest.raises(Conflict):
        agenda.change_item(session, replace(item, question="anders"), item)


def test_who_is_excluded_by_the_client_is_stopped_in_every_tier(session: VaultSession) -> None:
    table = a_table(session)
    case_id = a_case(session, "Mirela")
    entries.add(
        session,
        Consent(case_id=case_id, decision=ConsentDecision.MUST_NOT_KNOW, recipient="politie"),
    )
    item = on_agenda(session, table, case_id, table.police, table.municipality)
    for tier in (DisclosureTier.B, DisclosureTier.C, DisclosureTier.A):
        changed = replace(item, tier=tier)
        agenda.change_item(session, changed, item)
        item = changed
        assert stopped(session, table.meeting.id) == [("excluded", ("leave_out",))]


def test_without_a_ground_there_is_no_page_but_an_anonymous_one(session: VaultSession) -> None:
    table = a_table(session)
    planning.save_meeting(session, replace(table.meeting, basis=None, basis_note=""))
    item = on_agenda(session, replace(table, meeting=replace(table.meeting, basis=None)),
                     a_case(session, "Mirela"), table.police)  # fmt: skip
    ((code, ways),) = stopped(session, table.meeting.id)
    assert code == "basis_missing"
    assert ways == ("record_basis", "lower_tier", "leave_out")
    agenda.change_item(session, replace(item, tier=DisclosureTier.A), item)
    assert stopped(session, table.meeting.id) == []


def test_a_consent_carries_a_seat_until_it_is_withdrawn(session: VaultSession) -> None:
    table = a_table(session)
    case_id = a_case(session, "Mirela")
    item = on_agenda(session, table, case_id)
    seat = replace(
        agenda.fresh_seat(item, table.police, table.meeting),
        basis=LegalBasis.CONSENT,
        basis_note="",
    )
    agenda.give_seat(session, seat)
    assert [code for code, _ in stopped(session, table.meeting.id)] == ["consent_missing"]
    consent = Consent(
        case_id=case_id,
        decision=ConsentDecision.MAY_KNOW,
        recipient="AVIM",
        form=ConsentForm.WRITTEN,
    )
    entries.add(session, consent)
    assert stopped(session, table.meeting.id) == []
    entries.correct(session, replace(consent, withdrawn_on=date(2026, 11, 24)), consent)
    assert [code for code, _ in stopped(session, table.meeting.id)] == ["consent_missing"]


def test_in_tier_c_every_tick_asks_a_reason_and_health_a_bound_reader(
    session: VaultSession,
) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"))
    full = replace(item, tier=DisclosureTier.C)
    agenda.change_item(session, full, item)
    seat = agenda.fresh_seat(full, table.municipality, table.meeting)
    agenda.give_seat(session, replace(seat, fields=(SharedField.HEALTH,)))
    assert [code for code, _ in stopped(session, table.meeting.id)] == ["reason_missing"]
    ticked = replace(seat, fields=(SharedField.HEALTH,), reasons=("health: GGZ zit aan tafel",))
    agenda.give_seat(session, ticked)
    assert stopped(session, table.meeting.id) == []
    agenda.give_seat(session, replace(ticked, id="f" * 32, participant_id=table.police.id))
    assert [code for code, _ in stopped(session, table.meeting.id)] == ["secrecy_missing"]
    agenda.change_item(session, replace(full, tier=DisclosureTier.B), full)
    with session.transaction() as unit:
        seats = stored.of_meeting(unit, Seat, table.meeting.id)
    assert all(not one.fields and not one.reasons for one in seats)


def test_a_participant_who_leaves_is_stopped_and_keeps_the_number(session: VaultSession) -> None:
    table = a_table(session)
    on_agenda(session, table, a_case(session, "Mirela"), table.police, table.municipality)
    planning.save_participant(session, replace(table.police, has_left=True))
    assert [code for code, _ in stopped(session, table.meeting.id)] == ["has_left"]
    third = planning.save_participant(
        session, Participant(meeting_id=table.meeting.id, organisation="GGD Verzonnen")
    )
    assert third.serial == 3
    planning.remove_participant(session, table.police)
    page = agenda.meeting_page(session, table.meeting.id)
    assert [someone.serial for someone in page.participants] == [2, 3]
    assert stopped(session, table.meeting.id) == []


def test_a_case_that_was_closed_is_over_and_comes_on_no_agenda(session: VaultSession) -> None:
    table = a_table(session)
    case_id = a_case(session, "Mirela")
    on_agenda(session, table, case_id, table.police)
    with session.transaction() as unit:
        case = unit.get(CaseFile, case_id)
        unit.replace(replace(case, status=CaseStatus.CLOSED), case)
    (case_on_it,) = agenda.meeting_page(session, table.meeting.id).cases
    assert case_on_it.is_over
    other = a_table(session, "Andere tafel")
    with pytest.raises(InvalidFields):
        agenda.put_on_agenda(session, other.meeting.id, case_id)


def test_the_next_meeting_takes_the_table_along_and_last_time_s_seats(
    session: VaultSession,
) -> None:
    table = a_table(session)
    case_id = a_case(session, "Mirela")
    on_agenda(session, table, case_id, table.municipality)
    planning.save_participant(session, replace(table.police, has_left=True))
    minutes.close_meeting(session, table.meeting.id, ())
    following = planning.next_meeting(session, table.meeting.id, date(2027, 1, 14))
    page = agenda.meeting_page(session, following.id)
    assert [(one.organisation, one.serial) for one in page.participants] == [
        ("Gemeente Verzonnen", 1)
    ]
    assert page.cases == ()
    assert not page.meeting.is_closed
    agenda.put_on_agenda(session, following.id, case_id)
    (case,) = agenda.meeting_page(session, following.id).cases
    (seat,) = case.seats
    assert seat.participant.organisation == "Gemeente Verzonnen"
    assert seat.admission.is_open


def test_a_closed_meeting_is_changed_no_more(session: VaultSession) -> None:
    table = a_table(session)
    item = on_agenda(session, table, a_case(session, "Mirela"), table.police)
    minutes.close_meeting(session, table.meeting.id, ())
    for attempt in (
        lambda: planning.save_meeting(session, table.meeting),
        lambda: planning.save_participant(session, table.police),
        lambda: agenda.take_off_agenda(session, item),
        lambda: planning.discard_meeting(session, table.meeting.id),
        lambda: agenda.put_on_agenda(session, table.meeting.id, item.case_id),
    ):
        with pytest.raises(InvalidFields):
            attempt()


def test_a_meeting_that_was_not_held_can_be_thrown_away(session: VaultSession) -> None:
    table = a_table(session)
    on_agenda(session, table, a_case(session, "Mirela"), table.police)
    planning.discard_meeting(session, table.meeting.id)
    assert planning.meetings(session) == ()
    with pytest.raises(NotFound):
        agenda.meeting_page(session, table.meeting.id)


def test_a_meeting_needs_a_name_and_a_participant_too(session: VaultSession) -> None:
    with pytest.raises(InvalidFields):
        planning.save_meeting(session, Meeting(series=" "))
    table = a_table(session)
    with pytest.raises(InvalidFields):
        planning.save_participant(session, Participant(meeting_id=table.meeting.id))


def test_cases_are_proposed_with_the_reason(session: VaultSession) -> None:
    table = a_table(session)
    reviewed, quiet, agreed = (a_case(session, name) for name in ("Mirela", "Kwame", "Dayana"))
    entries.add(session, Review(case_id=reviewed, due_on=date(2026, 12, 1)))
    item = on_agenda(session, table, agreed, table.police)
    action = MinuteLine(item_id=item.id, kind=DecisionKind.ACTION, text="Plek zoeken",
                        owner="gemeente", due_on=date(2026, 12, 20))  # fmt: skip
    minutes.close_meeting(session, table.meeting.id, (action,))
    following = planning.next_meeting(session, table.meeting.id, date(2027, 1, 14))
    found = {item.call_name: item for item in proposals(session, following.id)}
    assert [ground.reason for ground in found["Mirela"].grounds] == [Reason.REVIEW]
    (ground,) = found["Dayana"].grounds
    assert (ground.reason, ground.words_nl) == (Reason.ACTION_OPEN, "Plek zoeken")
    assert "Kwame" not in found
    del quiet
    with session.transaction() as unit:
        (task,) = unit.entries(Task, agreed)
        unit.replace(replace(task, done_on=HELD_ON))
    assert "Dayana" not in {item.call_name for item in proposals(session, following.id)}
