"""What holds for any facts at all."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import fields
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mhcoordinator.domain.entry import Answer
from mhcoordinator.domain.exploitation import Exploitation, ExploitationForm
from mhcoordinator.domain.legal_event import (
    DecisionOutcome,
    HardshipEvidence,
    LegalEvent,
    LegalEventKind,
    PermitGround,
    ReflectionEnd,
)
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement, ResidenceStatus, ShelterKind
from mhcoordinator.rules import CaseFacts, Nationality, derive, national_rules
from tests.unit.rules.telling import fingerprint_of_all

ASKED = "from tests.unit.rules.telling import fingerprint_of_all; print(fingerprint_of_all())"
NEAR = st.dates(date(2022, 1, 1), date(2028, 12, 31))
EDGES = st.sampled_from([date.min, date(1, 2, 1), date(9999, 11, 30), date.max])
ANY_DAY = st.one_of(NEAR, EDGES, st.dates())


def partial(days: st.SearchStrategy[date]) -> st.SearchStrategy[PartialDate | None]:
    whole = days.map(PartialDate.of)
    month = days.map(lambda day: PartialDate(day.year, day.month))
    year = days.map(lambda day: PartialDate(day.year))
    return st.one_of(whole, whole, whole, month, year, st.none())


def events(days: st.SearchStrategy[date]) -> st.SearchStrategy[LegalEvent]:
    return st.builds(
        LegalEvent,
        id=st.integers(0, 10**9).map(lambda number: f"{number:09}"),
        kind=st.sampled_from(LegalEventKind),
        on=partial(days),
        until=st.none() | days,
        sent_on=st.none() | days,
        received_on=st.none() | days,
        ground=st.none() | st.sampled_from(PermitGround),
        end_reason=st.none() | st.sampled_from(ReflectionEnd),
        outcome=st.none() | st.sampled_from(DecisionOutcome),
        is_final=st.sampled_from(Answer),
        evidence=st.none() | st.sampled_from(HardshipEvidence),
    )


def cases(days: st.SearchStrategy[date], most: int = 9) -> st.SearchStrategy[CaseFacts]:
    stays = st.builds(
        Placement,
        id=st.just("stay"),
        kind=st.sampled_from(ShelterKind),
        started=partial(days),
        until=st.none() | days,
        ended=partial(days),
    )
    return st.builds(
        CaseFacts,
        events=st.lists(events(days), max_size=most, unique_by=lambda item: item.id).map(tuple),
        birth_date=partial(days),
        nationality=st.sampled_from(Nationality),
        is_stateless=st.booleans(),
        forms=st.frozensets(st.sampled_from(ExploitationForm)),
        told_status=st.sampled_from(ResidenceStatus),
        placements=st.lists(stays, max_size=1).map(tuple),
        exploitations=partial(days).map(lambda day: (Exploitation(id="form", ended=day),)),
    )


def reordered(facts: CaseFacts, order: list[LegalEvent]) -> CaseFacts:
    values = {field.name: getattr(facts, field.name) for field in fields(facts)}
    return CaseFacts(**{**values, "events": tuple(order)})


@settings(max_examples=400, deadline=None)
@given(cases(ANY_DAY), ANY_DAY)
def test_any_facts_on_any_day_give_an_answer(facts: CaseFacts, on: date) -> None:
    found = derive(facts, national_rules(), on)
    assert found.on == on
    assert len({item.key for item in found.deadlines}) == len(found.deadlines)
    assert len({line.right for line in found.rights}) == len(found.rights)
    assert found.current
    for item in found.deadlines:
        assert item.on >= item.plain_on
        assert list(item.warn_on) == sorted(item.warn_on)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_the_order_of_events_never_matters(data: st.DataObject) -> None:
    facts = data.draw(cases(NEAR))
    on = data.draw(NEAR)
    order = data.draw(st.permutations(facts.events))
    rules = national_rules()
    assert derive(reordered(facts, order), rules, on) == derive(facts, rules, on)


@settings(max_examples=300, deadline=None)
@given(cases(NEAR), NEAR)
def test_no_deadline_is_open_after_the_event_that_ended_it(facts: CaseFacts, on: date) -> None:
    """What is over on a day is over on every later day, with the same event."""
    rules = national_rules()
    over = {item.key: item for item in derive(facts, rules, on).deadlines if not item.is_open}
    later = {item.key: item for item in derive(facts, rules, on + timedelta(days=400)).deadlines}
    for key, item in over.items():
        assert item.ended_on is not None
        assert item.ended_on <= on
        if key in later:
            assert not later[key].is_open
            assert later[key].ended_on == item.ended_on


@settings(max_examples=300, deadline=None)
@given(cases(NEAR), NEAR)
def test_what_ended_a_deadline_did_not_come_before_what_started_it(
    facts: CaseFacts, on: date
) -> None:
    by_id = {event.id: event for event in facts.events}
    for item in derive(facts, national_rules(), on).deadlines:
        starter, ender = by_id.get(item.started_by), by_id.get(item.ended_by)
        if starter is None or ender is None or starter.on is None or ender.on is None:
            continue
        if starter.on.is_whole and not any((starter.sent_on, starter.received_on, starter.until)):
            assert ender.on.earliest() >= starter.on.earliest()


@settings(max_examples=300, deadline=None)
@given(cases(NEAR))
def test_a_month_or_a_year_never_starts_a_term(facts: CaseFacts) -> None:
    vague = {
        event.id
        for event in facts.events
        if (event.on is None or not event.on.is_whole)
        and not any((event.until, event.sent_on, event.received_on))
    }
    found = derive(facts, national_rules(), date(2026, 1, 1))
    assert vague.isdisjoint(item.started_by for item in found.deadlines)


@pytest.mark.parametrize(
    ("zone", "language", "seed"),
    [
        ("UTC", "C", "0"),
        ("Pacific/Kiritimati", "nl_NL.UTF-8", "1"),
        ("Pacific/Pago_Pago", "tr_TR.UTF-8", "2"),
        ("Europe/Amsterdam", "en_GB.UTF-8", "3"),
    ],
)
def test_any_machine_and_time_zone_gives_the_same(zone: str, language: str, seed: str) -> None:
    here = fingerprint_of_all()
    there = subprocess.run(
        [sys.executable, "-c", ASKED],
        cwd=Path(__file__).parents[3],
        env={
            **os.environ,
            "TZ": zone,
            "LC_ALL": language,
            "LANG": language,
            "PYTHONHASHSEED": seed,
        },
        capture_output=True,
        check=True,
        text=True,
    )
    assert there.stdout.strip() == here


def test_warnings_before_the_first_day_of_the_calendar_are_left_out() -> None:
    intended = LegalEvent(
        kind=LegalEventKind.WITHDRAWAL_INTENDED,
        on=PartialDate(1, 1, 1),
        until=date(1, 1, 5),
    )
    found = derive(CaseFacts(events=(intended,)), national_rules(), date(2026, 1, 1))
    assert [item.warn_on for item in found.deadlines] == [(date(1, 1, 2), date(1, 1, 5))]
