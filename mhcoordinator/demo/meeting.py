"""An invented table that meets every five weeks: one meeting that was held, and the next one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from mhcoordinator.demo import partners
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.meeting import (
    AgendaItem,
    DecisionKind,
    Meeting,
    MeetingKind,
    Participant,
)
from mhcoordinator.domain.organisation import Organisation
from mhcoordinator.domain.sharing import DisclosureTier, SharedField
from mhcoordinator.services.meeting import agenda, minutes, planning
from mhcoordinator.services.meeting.kinds import usual_ground
from mhcoordinator.services.meeting.minutes import MinuteLine
from mhcoordinator.services.session import VaultSession

SERIES = "Zorgtafel Waterrijk"
THURSDAY = 3
_A, _B, _C = DisclosureTier.A, DisclosureTier.B, DisclosureTier.C


@dataclass(frozen=True, slots=True)
class _Discussed:
    """A demo case by the serial of its number, with the copy numbers of who takes part."""

    serial: int
    question: str
    minutes: int
    tier: DisclosureTier
    seats: tuple[int, ...]


_AT_THE_TABLE: tuple[tuple[Organisation, str, str, Answer], ...] = (
    (partners.POLICE, "K. Rietdijk", "rechercheur mensenhandel", Answer.NO),
    (partners.MUNICIPALITY, "M. Oudshoorn", "aandachtsfunctionaris", Answer.NO),
    (partners.SHELTER, "J. van Loon", "teamleider", Answer.NOT_ASKED),
    (partners.SAFE_AT_HOME, "A. de Wit", "vertrouwensarts", Answer.YES),
    (partners.YOUTH_PROTECTION, "S. Haverkort", "jeugdbeschermer", Answer.UNKNOWN),
    (partners.PUBLIC_HEALTH, "N. Post", "sociaal verpleegkundige", Answer.YES),
    (partners.MENTAL_HEALTH, "R. Blom", "psycholoog", Answer.YES),
)

_NOW = (
    _Discussed(4, "Welke vervolgplek is haalbaar, en wie houdt contact als zij geen aangifte "
                  "doet?", 15, _B, (1, 2, 3, 6)),
    _Discussed(5, "Wie let op de veiligheid zolang hij thuis woont?", 10, _B, (1, 3)),
    _Discussed(3, "Wat is nodig om de bedenktijd goed te gebruiken?", 10, _B, (1, 3, 6)),
    _Discussed(9, "Kan de Wmo-herindicatie vóór het einde van de maand?", 10, _C, (2, 3, 6)),
    _Discussed(6, "Welke plek past bij haar, en wie spreekt met de raad?", 15, _B, (1, 4, 5)),
    _Discussed(11, "Wie kan de verklaring over haar gezondheid geven?", 10, _A, (1, 2, 6, 7)),
    _Discussed(2, "Hoe houden we haar moeder buiten de gesprekken?", 15, _B, (4, 5)),
    _Discussed(12, "Wat doet ieder als hij zich meldt?", 10, _B, (1, 5)),
)  # fmt: skip


def fill_meetings(session: VaultSession, case_ids: tuple[str, ...]) -> Meeting:
    """Holds one meeting about the demo cases and prepares the next; returns the next.

    Args:
        session: an open vault with the demo cases and partners.
        case_ids: of the demo cases, in the order of their numbers.
    """
    today = session.clock.today()
    next_on = today + timedelta(days=3 + (THURSDAY - today.weekday() - 3) % 7)
    held = _table(session, next_on - timedelta(weeks=5))
    seated = _seat_everybody(session, held)
    item = _discuss(session, held, seated, case_ids, replace(_NOW[0], question="Waar begint zij?"))
    lines = (
        MinuteLine(item_id=item.id, text="Zij beslist zelf over aangifte; niemand dringt aan."),
        MinuteLine(
            item_id=item.id,
            kind=DecisionKind.ACTION,
            text="Gesprek over aangifte, met tolk en advocaat",
            owner="coördinator",
            due_on=next_on - timedelta(days=7),
        ),
    )
    minutes.close_meeting(session, held.id, lines)
    upcoming = planning.next_meeting(session, held.id, next_on)
    seated = agenda.meeting_page(session, upcoming.id).participants
    for discussed in _NOW:
        _discuss(session, upcoming, seated, case_ids, discussed)
    _tick_health(session, upcoming)
    return upcoming


def _table(session: VaultSession, held_on: date) -> Meeting:
    ground = usual_ground(MeetingKind.CARE_AND_SAFETY_HOUSE)
    meeting = Meeting(
        kind=MeetingKind.CARE_AND_SAFETY_HOUSE,
        series=SERIES,
        held_on=held_on,
        starts_at="13:30",
        place="Gemeentehuis Lindeveen, zaal 3",
        chair="B. Veldhuis, procesregisseur",
        basis=ground.basis,
        basis_note=ground.note,
    )
    planning.save_meeting(session, meeting)
    return meeting


def _seat_everybody(session: VaultSession, meeting: Meeting) -> tuple[Participant, ...]:
    return tuple(
        planning.save_participant(
            session,
            Participant(
                meeting_id=meeting.id,
                organisation_id=organisation.id,
                organisation=organisation.name,
                name=name,
                role=role,
                secrecy=secrecy,
            ),
        )
        for organisation, name, role, secrecy in _AT_THE_TABLE
    )


def _discuss(
    session: VaultSession,
    meeting: Meeting,
    seated: tuple[Participant, ...],
    case_ids: tuple[str, ...],
    discussed: _Discussed,
) -> AgendaItem:
    case_id = case_ids[discussed.serial - 1]
    put = agenda.put_on_agenda(session, meeting.id, case_id, discussed.question)
    item = replace(put, minutes=discussed.minutes, tier=discussed.tier)
    agenda.change_item(session, item, put)
    for someone in seated:
        if someone.serial in discussed.seats:
            agenda.give_seat(session, agenda.fresh_seat(item, someone, meeting))
    return item


def _tick_health(session: VaultSession, meeting: Meeting) -> None:
    """In the case that is discussed in full, the doctor's nurse needs to know of the treatment."""
    page = agenda.meeting_page(session, meeting.id)
    (full,) = (case for case in page.cases if case.item.tier is _C)
    nurse = next(one for one in full.seats if one.participant.secrecy is Answer.YES)
    reason = f"{SharedField.HEALTH.value}: de behandeling loopt bij de GGD"
    seat = replace(nurse.seat, fields=(SharedField.HEALTH,), reasons=(reason,))
    agenda.give_seat(session, seat)
