"""Where a client stays whose address is not open is found by no search, old words included."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.plan import NetworkMember
from mhcoordinator.domain.residence import Placement, Secrecy, ShelterKind
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState
from mhcoordinator.services import entries, intake, search
from mhcoordinator.services.session import VaultSession
from tests.vaults import cheap_session

CLOCK = FixedClock(datetime(2026, 11, 24, 10, 0, tzinfo=UTC))
HIDDEN = ("Lindehof", "Wilgenlaan", "Zutphen")


@pytest.fixture
def session(tmp_path: Path) -> VaultSession:
    return cheap_session(tmp_path, CLOCK)


def a_stay(secrecy: Secrecy) -> Placement:
    return Placement(
        kind=ShelterKind.WOMENS_SHELTER, secrecy=secrecy, facility="Lindehof",
        address="Wilgenlaan 12", place="Zutphen", note="kamer beneden",
    )  # fmt: skip


@pytest.mark.parametrize("secrecy", [Secrecy.SECRET, Secrecy.PROTECTED, Secrecy.UNKNOWN])
def test_a_hidden_place_is_found_by_no_word_of_it(session: VaultSession, secrecy: Secrecy) -> None:
    intake.save(session, Intake(call_name="Mirela", placements=(a_stay(secrecy),)))
    for word in HIDDEN:
        assert search.search(session, word) == ()
    (hit,) = search.search(session, "beneden")
    assert not any(word in hit.snippet for word in HIDDEN)


def test_an_open_place_is_found_until_it_becomes_secret(session: VaultSession) -> None:
    stay = a_stay(Secrecy.OPEN)
    saved = intake.save(session, Intake(call_name="Mirela", placements=(stay,)))
    assert len(search.search(session, "Lindehof")) == 1
    stay = replace(stay, case_id=saved.case_id)
    entries.correct(session, replace(stay, secrecy=Secrecy.SECRET), stay)
    assert search.search(session, "Lindehof") == ()


def test_a_granted_request_is_found_no_longer_by_where_the_client_went(
    session: VaultSession,
) -> None:
    saved = intake.save(session, Intake(call_name="Mirela"))
    asked = ShelterRequest(case_id=saved.case_id, asked_of="Lindehof")
    entries.add(session, asked)
    assert len(search.search(session, "Lindehof")) == 1
    entries.correct(session, replace(asked, state=ShelterRequestState.GRANTED), asked)
    assert search.search(session, "Lindehof") == ()


def test_nobody_is_found_by_a_hidden_place_that_others_texts_name(session: VaultSession) -> None:
    stay = replace(a_stay(Secrecy.SECRET), facility="Opvang De Lindehof")
    saved = intake.save(session, Intake(call_name="Mirela", placements=(stay,)))
    member = NetworkMember(
        case_id=saved.case_id, organisation="opvang de lindehof", name="Bosman", does="mentor"
    )
    entries.add(session, member)
    for question in ("lindehof", "opvang linde", "wilgenlaan 12"):
        assert search.search(session, question) == ()
    (hit,) = search.search(session, "mentor")
    assert "lindehof" not in hit.snippet
    assert "Bosman" in hit.snippet
    elsewhere = intake.save(session, Intake(call_name="Dayana"))
    entries.add(session, replace(member, id="b" * 32, case_id=elsewhere.case_id))
    (hit,) = search.search(session, "lindehof")  # for whom it is no hidden place
    assert hit.call_name == "Dayana"
