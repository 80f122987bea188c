"""What was known on an earlier day can be told, whatever was learnt since."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.due import Derived, DerivedLine
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind, PermitGround
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.services import entries, intake, renewal
from mhcoordinator.services.known_then import derived_history, known_on
from mhcoordinator.services.session import VaultSession
from tests.integration.intakes import full_intake

START = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


@pytest.fixture
def case_id(session: VaultSession) -> str:
    return intake.save(session, full_intake()).case_id


def said(session: VaultSession, case_id: str, day: date) -> dict[str, DerivedLine]:
    found = known_on(derived_history(session, case_id), day)
    return {line.rule_id: line for line in found}


def test_each_day_tells_what_was_known_at_its_end(
    session: VaultSession, clock: FixedClock, case_id: str
) -> None:
    begun = LegalEvent(
        case_id=case_id, kind=LegalEventKind.REFLECTION_STARTED, on=PartialDate(2026, 11, 20)
    )
    clock.moment = START.replace(day=25)
    entries.add(session, begun)
    clock.moment = START.replace(day=27)
    entries.correct(session, replace(begun, on=PartialDate(2026, 11, 21)), begun)
    assert said(session, case_id, date(2026, 11, 23)) == {}
    first = said(session, case_id, date(2026, 11, 24))
    assert "S-BED-3M" not in first
    assert first["R-ONBEKEND-WORK"].answer == "check"
    for day, last in ((25, date(2027, 2, 20)), (26, date(2027, 2, 20)), (27, date(2027, 2, 21))):
        known = said(session, case_id, date(2026, 11, day))
        assert known["T-BED-3M"].on == last
        assert known["S-BED-3M"].ended_on == last
        assert known["R-BED-WORK"].answer == "no"
        assert "R-ONBEKEND-WORK" not in known
    assert {line.rule_version for line in first.values()} == {session.rules.version}


def test_a_counter_says_whether_its_years_were_full(
    session: VaultSession, clock: FixedClock, case_id: str
) -> None:
    permit = LegalEvent(
        case_id=case_id,
        kind=LegalEventKind.PERMIT,
        on=PartialDate(2024, 3, 1),
        until=date(2027, 3, 1),
        ground=PermitGround.COMPLAINANT,
    )
    entries.add(session, permit)
    clock.moment = START.replace(year=2027, month=3, day=2)
    renewal.renew_cases(session, (case_id,))
    lines = [item for item in derived_history(session, case_id) if item.kind is Derived.COUNTER]
    assert [(line.key, line.on, line.answer) for line in lines] == [
        ("counter:2024-03-01", date(2027, 3, 1), "covered"),
        ("counter:2024-03-01", date(2027, 3, 1), "reached"),
    ]


def test_nothing_is_noted_twice_when_nothing_changed(
    session: VaultSession, clock: FixedClock, case_id: str
) -> None:
    before = derived_history(session, case_id)
    clock.moment = START.replace(day=28)
    renewal.renew_cases(session, (case_id,))
    assert derived_history(session, case_id) == before
