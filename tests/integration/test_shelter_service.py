"""A move ends one stay and begins the next, whole or not at all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.errors import Conflict, InvalidFields
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.person import Person, PersonRole
from mhcoordinator.domain.plan import NetworkMember, SafetyPlan
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterEnd, ShelterKind
from mhcoordinator.domain.sharing import Consent, ConsentDecision, ConsentForm
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState
from mhcoordinator.services import case_page, entries, intake
from mhcoordinator.services.addresses import who_knows_address
from mhcoordinator.services.network import Ground, standing
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.shelter import Leaving, family_of, move, prefilled
from tests.vaults import cheap_session

CLOCK = FixedClock(datetime(2026, 11, 24, 10, 0, tzinfo=UTC))
TODAY = date(2026, 11, 24)


@pytest.fixture
def session(tmp_path: Path) -> VaultSession:
    return cheap_session(tmp_path, CLOCK)


def a_case(session: VaultSession, **facts: object) -> str:
    return intake.save(session, Intake(call_name="Mirela", **facts)).case_id  # type: ignore[arg-type]


def a_stay(session: VaultSession, case_id: str) -> Placement:
    stay = Placement(
        case_id=case_id, kind=ShelterKind.COSM, started=PartialDate(2026, 9, 1), facility="Linde"
    )  # fmt: skip
    entries.add(session, stay)
    return stay


def test_a_move_ends_the_stay_and_begins_the_next(session: VaultSession) -> None:
    case_id = a_case(session)
    stay = a_stay(session, case_id)
    asked = ShelterRequest(
        case_id=case_id, kind=ShelterKind.SUPPORTED_LIVING, asked_of="Wilgenhof",
        asked_on=date(2026, 11, 1), answer_due=date(2026, 12, 1),
    )  # fmt: skip
    entries.add(session, asked)
    arrival = replace(prefilled(asked), started=PartialDate(2026, 11, 24))
    leaving = Leaving(stay=stay, ended=PartialDate(2026, 11, 24), reason=ShelterEnd.OTHER_SHELTER)
    move(session, arrival, leaving, asked, "one")
    move(session, arrival, leaving, asked, "one")  # pressed twice

    view = case_page.case_view(session, case_id)
    assert view.placements == (leaving.left(), arrival)
    assert (arrival.facility, arrival.secrecy) == ("Wilgenhof", Secrecy.SECRET)
    (request,) = view.shelter_requests
    assert (request.state, request.placement_id, request.answered_on) == (
        ShelterRequestState.GRANTED, arrival.id, TODAY,
    )  # fmt: skip


def test_nothing_is_written_when_the_stay_was_changed_meanwhile(session: VaultSession) -> None:
    case_id = a_case(session)
    stay = a_stay(session, case_id)
    entries.correct(session, replace(stay, note="kamer 2"), stay)
    arrival = Placement(case_id=case_id, kind=ShelterKind.OMM)
    with pytest.raises(Conflict):
        move(session, arrival, Leaving(stay=stay, ended=PartialDate(2026, 11, 24)))
    (left,) = case_page.case_view(session, case_id).placements
    assert left.ended is None


def test_a_stay_that_is_left_needs_a_day(session: VaultSession) -> None:
    case_id = a_case(session)
    stay = a_stay(session, case_id)
    arrival = Placement(case_id=case_id, kind=ShelterKind.OMM)
    with pytest.raises(InvalidFields) as caught:
        move(session, arrival, Leaving(stay=stay, ended=None))
    (found,) = caught.value.problems
    assert (found.field, found.problem, found.entry_id) == ("ended", "day_missing", stay.id)
    assert len(case_page.case_view(session, case_id).placements) == 1


def test_a_stay_that_ended_before_it_began_is_kept_as_it_was_typed(session: VaultSession) -> None:
    case_id = a_case(session)
    stay = a_stay(session, case_id)
    arrival = Placement(case_id=case_id, kind=ShelterKind.OMM)
    move(session, arrival, Leaving(stay=stay, ended=PartialDate(2026, 8)))
    left, _ = case_page.case_view(session, case_id).placements
    assert left.ended == PartialDate(2026, 8)


def test_those_who_could_come_along_are_the_people_around_the_client(
    session: VaultSession,
) -> None:
    people = (
        Person(call_name="Mirela"),
        Person(role=PersonRole.CHILD, call_name="Ana"),
        Person(role=PersonRole.THIRD_PARTY, call_name="oom Dirk"),
    )
    assert family_of(session, a_case(session, people=people)) == ("Ana",)


def test_who_knows_the_address_is_one_list(session: VaultSession) -> None:
    case_id = a_case(session)
    for entry in (
        SafetyPlan(case_id=case_id, made_on=date(2026, 1, 2), address_known_by=("zus",)),
        SafetyPlan(
            case_id=case_id, made_on=date(2026, 11, 2), address_known_by=("tante", "mr. el amrani")
        ),
        NetworkMember(case_id=case_id, name="mr. El Amrani", knows_address=Answer.YES),
        NetworkMember(case_id=case_id, name="J. Bos", knows_address=Answer.NO),
    ):
        entries.add(session, entry)
    known = who_knows_address(case_page.case_view(session, case_id), TODAY)
    assert [(one.name, one.is_professional) for one in known] == [
        ("mr. El Amrani", True), ("tante", False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "ground"),
    [
        ({}, Ground.CONSENT),
        ({"withdrawn_on": date(2026, 11, 1)}, Ground.WITHDRAWN),
        ({"form": ConsentForm.NOT_GIVEN}, Ground.NOT_GIVEN),
        ({"decision": ConsentDecision.MUST_NOT_KNOW}, Ground.EXCLUDED),
    ],
)
def test_the_ground_of_a_member_is_the_state_of_the_consent(
    session: VaultSession, change: dict[str, object], ground: Ground
) -> None:
    consent = Consent(
        recipient="sportclub De Kemphanen", decision=ConsentDecision.MAY_KNOW,
        form=ConsentForm.WRITTEN, given_on=date(2026, 10, 1),
    )  # fmt: skip
    consent = replace(consent, **change)  # type: ignore[arg-type]
    case_id = a_case(session, consents=(consent,))
    member = NetworkMember(
        case_id=case_id, organisation="sportclub De Kemphanen", consent_id=consent.id
    )
    found = standing(member, case_page.case_view(session, case_id), {}, TODAY)
    assert found.ground is ground
    assert found.consent is not None


def test_a_member_without_consent_is_not_covered(session: VaultSession) -> None:
    case_id = a_case(session)
    member = NetworkMember(case_id=case_id, organisation="sportclub De Kemphanen")
    assert not standing(member, case_page.case_view(session, case_id), {}, TODAY).is_covered
