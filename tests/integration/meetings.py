"""An invented table with an agenda, for tests of case meetings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.meeting import AgendaItem, Meeting, MeetingKind, Participant
from mhcoordinator.domain.sharing import LegalBasis
from mhcoordinator.services import intake
from mhcoordinator.services.meeting import agenda, planning
from mhcoordinator.services.session import VaultSession

HELD_ON = date(2026, 12, 3)


@dataclass(frozen=True)
class Table:
    """A meeting with two participants, the police and a municipality."""

    meeting: Meeting
    police: Participant
    municipality: Participant


def a_table(session: VaultSession, series: str = "Zorgtafel Waterrijk") -> Table:
    meeting = Meeting(
        kind=MeetingKind.CARE_AND_SAFETY_HOUSE,
        series=series,
        held_on=HELD_ON,
        starts_at="13:30",
        place="Zaal 3",
        chair="B. Voorbeeld",
        basis=LegalBasis.DATA_COOPERATION_ACT,
        basis_note="Wgs",
    )
    planning.save_meeting(session, meeting)
    police = _seated(session, meeting, "AVIM Verzonnen", Answer.NO)
    municipality = _seated(session, meeting, "Gemeente Verzonnen", Answer.YES)
    return Table(meeting, police, municipality)


def _seated(
    session: VaultSession, meeting: Meeting, organisation: str, secrecy: Answer
) -> Participant:
    someone = Participant(meeting_id=meeting.id, organisation=organisation, secrecy=secrecy)
    return planning.save_participant(session, someone)


def a_case(session: VaultSession, call_name: str) -> str:
    return intake.save(session, Intake(call_name=call_name)).case_id


def on_agenda(
    session: VaultSession, table: Table, case_id: str, *participants: Participant
) -> AgendaItem:
    """Puts a case on the agenda with a question, and lets these participants take part."""
    item = agenda.put_on_agenda(session, table.meeting.id, case_id, "Wat is er nodig?")
    for someone in participants:
        agenda.give_seat(session, agenda.fresh_seat(item, someone, table.meeting))
    return item
