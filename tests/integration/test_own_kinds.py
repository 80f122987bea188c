"""Kinds of place in words of one's own: offered again, and a filter of the list of cases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement, ShelterKind
from mhcoordinator.domain.shelter import KindOfPlace, ShelterRequest, ShelterRequestState
from mhcoordinator.services import case_page, entries, intake, shelter
from mhcoordinator.services.case_list import CaseFilter, list_cases
from mhcoordinator.services.own_kinds import own_kinds
from mhcoordinator.services.session import VaultSession
from tests.vaults import cheap_session

OTHER = ShelterKind.OTHER


@pytest.fixture
def session(tmp_path: Path) -> Iterator[VaultSession]:
    opened = cheap_session(tmp_path, FixedClock(datetime(2026, 11, 24, 10, 0, tzinfo=UTC)))
    yield opened
    opened.close()


def case(session: VaultSession, call_name: str, *stays: Placement) -> str:
    return intake.save(session, Intake(call_name=call_name, placements=stays)).case_id


def named(session: VaultSession, place: KindOfPlace) -> set[str]:
    return {row.call_name for row in list_cases(session, CaseFilter(place=place))}


def test_an_own_kind_is_offered_once_however_it_was_spelled(session: VaultSession) -> None:
    assert own_kinds(session) == ()
    case(session, "Ana", Placement(kind=OTHER, kind_words="Pension"))
    bo = case(session, "Bo", Placement(kind=OTHER, kind_words="pensión "))
    entries.add(session, ShelterRequest(case_id=bo, kind=OTHER, kind_words="asielhotel"))
    assert own_kinds(session) == ("asielhotel", "Pension")


def test_the_list_can_be_asked_for_a_kind_of_the_list_and_for_an_own_one(
    session: VaultSession,
) -> None:
    case(session, "Ana", Placement(kind=OTHER, kind_words="Pension"))
    case(session, "Bo", Placement(kind=OTHER, kind_words="PENSION"))
    case(session, "Cem", Placement(kind=OTHER))
    case(session, "Dia", Placement(kind=ShelterKind.COSM))
    left = Placement(kind=ShelterKind.COSM, ended=PartialDate(2026, 11, 1))
    case(session, "Eva", left, Placement(kind=ShelterKind.OUTREACH_SUPPORT))
    case(session, "Fay", Placement(kind=ShelterKind.COSM, started=PartialDate(2027, 1, 1)))
    assert named(session, KindOfPlace(OTHER, "pension")) == {"Ana", "Bo"}
    assert named(session, KindOfPlace(OTHER)) == {"Ana", "Bo", "Cem"}
    assert named(session, KindOfPlace(ShelterKind.COSM)) == {"Dia"}
    assert named(session, KindOfPlace(ShelterKind.OUTREACH_SUPPORT)) == {"Eva"}
    assert named(session, KindOfPlace(OTHER, "hotel")) == set()


def test_a_granted_request_hands_its_own_kind_on(session: VaultSession) -> None:
    case_id = case(session, "Ana")
    request = ShelterRequest(
        case_id=case_id, kind=OTHER, kind_words="pension", list_position=3,
        state=ShelterRequestState.WAITING_LIST, asked_on=date(2026, 11, 1),
    )  # fmt: skip
    entries.add(session, request)
    shelter.move(session, shelter.prefilled(request), None, request)
    view = case_page.case_view(session, case_id)
    assert view.placements[0].kind_words == "pension"
    assert view.shelter_requests[0].list_position == 3
