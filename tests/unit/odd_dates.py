"""Cases in which any date may stand at any edge of the calendar, and any end before its start."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import strategies as st

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseFile, CaseStatus
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.closing import AftercareContact
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.domain.journal import ContactMoment
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind, PermitGround
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.plan import Goal, GoalState, NetworkMember, Review
from mhcoordinator.domain.residence import (
    CriminalCase,
    LegalMeasure,
    Placement,
    Residence,
    ResidenceStatus,
    Secrecy,
    ShelterKind,
)
from mhcoordinator.domain.safety import Absence
from mhcoordinator.domain.sharing import Consent, Referral, ReferralStatus
from mhcoordinator.domain.shelter import ShelterRequest

TODAY = date(2026, 11, 24)
EDGES = (
    date.min, date(1, 1, 2), date(1, 12, 31), date(999, 12, 31), date(1582, 10, 10),
    date(1899, 12, 31), date(2024, 2, 29), date(2026, 11, 23), TODAY, date(2026, 11, 25),
    date(2027, 2, 28), date(9998, 12, 31), date(9999, 1, 1), date(9999, 12, 1),
    date(9999, 12, 30), date.max,
)  # fmt: skip
DAYS = st.one_of(st.sampled_from(EDGES), st.dates())
PARTIAL = st.one_of(
    DAYS.map(PartialDate.of),
    DAYS.map(lambda day: PartialDate(day.year, day.month)),
    DAYS.map(lambda day: PartialDate(day.year)),
)
MAYBE, MAYBE_PARTIAL = st.none() | DAYS, st.none() | PARTIAL


def several(*kinds: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Up to three of each."""
    return st.lists(st.one_of(*kinds), max_size=3).map(tuple)


PLACEMENTS = several(
    st.builds(
        Placement, kind=st.sampled_from(ShelterKind), secrecy=st.sampled_from(Secrecy),
        started=MAYBE_PARTIAL, until=MAYBE, ended=MAYBE_PARTIAL,
    )
)  # fmt: skip
VIEWS = st.builds(
    CaseView,
    case=st.builds(
        CaseFile, number=st.just(CaseNumber(2026, 1)), call_name=st.just("Ana"), opened_on=DAYS,
        closed_on=MAYBE, status=st.sampled_from(CaseStatus),
    ),
    people=several(st.builds(Person, birth_date=MAYBE_PARTIAL)),
    placements=PLACEMENTS,
    residence=several(
        st.builds(
            Residence, status=st.sampled_from(ResidenceStatus), entered_on=MAYBE_PARTIAL,
            reflection_offered_on=MAYBE, m55_sent_on=MAYBE, fingerprints_on=MAYBE_PARTIAL,
            permit_from=MAYBE, permit_until=MAYBE,
        )
    ),
    criminal_cases=several(st.builds(CriminalCase, complaint_on=MAYBE_PARTIAL, interview_on=MAYBE)),
    measures=several(st.builds(LegalMeasure, started=MAYBE, until=MAYBE)),
    absences=several(st.builds(Absence, left_on=MAYBE_PARTIAL, returned_on=MAYBE_PARTIAL)),
    legal_events=several(
        st.builds(
            LegalEvent, kind=st.sampled_from(LegalEventKind), on=MAYBE_PARTIAL, until=MAYBE,
            sent_on=MAYBE, received_on=MAYBE, ground=st.none() | st.sampled_from(PermitGround),
        )
    ),
    goals=several(
        st.builds(
            Goal, started=MAYBE_PARTIAL, until=MAYBE, settled_on=MAYBE,
            state=st.sampled_from(GoalState),
        )
    ),
    reviews=several(st.builds(Review, due_on=MAYBE, held_on=MAYBE)),
    network=several(st.builds(NetworkMember, started=MAYBE_PARTIAL, ended=MAYBE_PARTIAL)),
    tasks=several(st.builds(Task, due_on=MAYBE, done_on=MAYBE)),
    consents=several(st.builds(Consent, given_on=MAYBE, withdrawn_on=MAYBE, renew_on=MAYBE)),
    referrals=several(st.builds(Referral, status=st.just(ReferralStatus.SENT), answer_due=MAYBE)),
    shelter_requests=several(st.builds(ShelterRequest, asked_on=MAYBE, answer_due=MAYBE)),
    aftercare=several(st.builds(AftercareContact, due_on=MAYBE, held_on=MAYBE)),
    contact_moments=several(
        st.builds(
            ContactMoment,
            at=st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1)).map(  # noqa: DTZ001
                lambda moment: moment.replace(tzinfo=UTC)
            ),
        )
    ),
)  # fmt: skip
