"""The few facts that an agenda reads of its cases decide the same as the whole cases do."""

from __future__ import annotations

from dataclasses import replace

from mhcoordinator.demo import partners
from mhcoordinator.demo.filling import fill
from mhcoordinator.domain.meeting import Meeting, Participant
from mhcoordinator.domain.sharing import DisclosureTier, LegalBasis, SharedField
from mhcoordinator.services.basis import blocked_fields
from mhcoordinator.services.case_page import case_again
from mhcoordinator.services.meeting import agenda, planning
from mhcoordinator.services.meeting.admission import admission, organisation_of
from mhcoordinator.services.organisations import organisations
from mhcoordinator.services.session import VaultSession


def test_every_case_and_partner_of_the_demo_is_admitted_as_by_the_whole_case(
    session: VaultSession,
) -> None:
    cases = fill(session)
    meeting = Meeting(series="Zorgtafel", basis=LegalBasis.PUBLIC_TASK, basis_note="convenant")
    planning.save_meeting(session, meeting)
    for known in partners.ORGANISATIONS:
        someone = Participant(
            meeting_id=meeting.id, organisation_id=known.id, organisation=known.name
        )
        planning.save_participant(session, someone)
    participants = agenda.meeting_page(session, meeting.id).participants
    for case_id in cases:
        item = agenda.put_on_agenda(session, meeting.id, case_id)
        agenda.change_item(session, replace(item, tier=DisclosureTier.C), item)
        for someone in participants:
            seat = agenda.fresh_seat(item, someone, meeting)
            if someone.serial % 2:
                seat = replace(seat, fields=(SharedField.SHELTER_ADDRESS, SharedField.FAMILY))
            agenda.give_seat(session, replace(seat, basis=_ground_of(someone)))

    page = agenda.meeting_page(session, meeting.id)

    directory, today = organisations(session), session.clock.today()
    answers = set()
    for case in page.cases:
        whole = case_again(session, case.item.case_id)
        for one in case.seats:
            expected = admission(whole, case.item, one.seat, one.participant, directory, today)
            blocked = blocked_fields(whole, organisation_of(one.participant, directory))
            assert (one.admission, one.blocked) == (expected, blocked)
            answers.add(expected.stopped)
    expected_kinds = {"", "excluded", "consent_missing", "field_blocked", "reason_missing"}
    assert answers == expected_kinds


def _ground_of(someone: Participant) -> LegalBasis:
    return LegalBasis.CONSENT if someone.serial in {2, 3} else LegalBasis.PUBLIC_TASK
