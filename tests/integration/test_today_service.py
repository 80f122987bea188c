"""Today: which line stands in which group, the true counts, putting off, the caseload."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.clock import FixedClock
from mhcoordinator.domain.closing import Snooze
from mhcoordinator.domain.due import DueSource
from mhcoordinator.domain.errors import InvalidFields
from mhcoordinator.domain.intake import Intake
from mhcoordinator.domain.partial_date import PartialDate
from mhcoordinator.domain.residence import Placement, Residence, ResidenceStatus, ShelterKind
from mhcoordinator.domain.shelter import ShelterRequest, ShelterRequestState
from mhcoordinator.records.caseload import ShelterStand
from mhcoordinator.services import case_page, entries, intake, today
from mhcoordinator.services.case_list import count_cases, list_cases
from mhcoordinator.services.due_groups import DueGroup
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.today import TodayPage, today_page
from tests.due_lines import a_line, put_lines

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
FAR = timedelta(weeks=13)


def saved(session: VaultSession, call_name: str = "Noor", **more: object) -> str:
    return str(intake.save(session, Intake(call_name=call_name, **more)).case_id)  # type: ignore[arg-type]


def at(session: VaultSession, moment: datetime) -> None:
    clock = session.clock
    assert isinstance(clock, FixedClock)
    clock.moment = moment


def days(page: TodayPage, group: DueGroup) -> list[date]:
    found = next(item for item in page.groups if item.group is group)
    return [line.due.on for line in found.lines]


def count(page: TodayPage, group: DueGroup) -> int:
    return next(item.count for item in page.groups if item.group is group)


@pytest.mark.parametrize(
    ("moment", "week_ends"),
    [
        (datetime(2026, 11, 23, 0, 0, tzinfo=AMSTERDAM), date(2026, 11, 29)),  # Monday, first hour
        (datetime(2026, 11, 29, 23, 59, tzinfo=AMSTERDAM), date(2026, 11, 29)),  # Sunday night
        (datetime(2026, 12, 31, 12, 0, tzinfo=AMSTERDAM), date(2027, 1, 3)),  # week 53 of 2026
        (datetime(2024, 12, 30, 12, 0, tzinfo=AMSTERDAM), date(2025, 1, 5)),  # week 1 of 2025
        (datetime(2026, 3, 29, 2, 30, tzinfo=AMSTERDAM), date(2026, 3, 29)),  # clocks go forward
        (datetime(2026, 10, 25, 2, 30, tzinfo=AMSTERDAM), date(2026, 10, 25)),  # and back
    ],
)
def test_each_day_stands_in_one_group(
    session: VaultSession, moment: datetime, week_ends: date
) -> None:
    at(session, moment)
    now, case_id = moment.date(), saved(session)
    around = [now + timedelta(days=step) for step in range(-40, 140)]
    put_lines(session, *(a_line(case_id, day) for day in around))
    page = today_page(session, at_once=500)
    soon = week_ends + timedelta(weeks=4)
    assert days(page, DueGroup.LATE) == [day for day in around if day < now]
    assert days(page, DueGroup.TODAY) == [now]
    assert days(page, DueGroup.WEEK) == [day for day in around if now < day <= week_ends]
    assert days(page, DueGroup.FOUR_WEEKS) == [day for day in around if week_ends < day <= soon]
    later = [day for day in around if soon < day <= week_ends + FAR]
    assert count(page, DueGroup.LATER) == len(later)
    assert [line.due.on for line in today.lines_in(session, DueGroup.LATER)] == later
    assert days(page, DueGroup.LATER) == []
    assert today.count_urgent(session) == 41


def test_what_comes_later_is_shown_from_its_warning_on(session: VaultSession) -> None:
    case_id = saved(session)
    now = session.clock.today()
    far = now + timedelta(days=200)
    put_lines(
        session,
        a_line(case_id, far, key="warns", warn_from=now),
        a_line(case_id, far, key="silent", warn_from=now + timedelta(days=1)),
        a_line(case_id, now + timedelta(days=60), key="near", warn_from=now + timedelta(days=50)),
    )
    page = today_page(session)
    later = next(item for item in page.groups if item.group is DueGroup.LATER)
    assert [line.due.key for line in later.lines] == ["warns"]
    assert later.count == 2
    assert [line.due.key for line in today.lines_in(session, DueGroup.LATER)] == ["near", "warns"]


def test_of_many_lines_the_first_are_given_and_all_are_counted(session: VaultSession) -> None:
    case_id = saved(session)
    now = session.clock.today()
    put_lines(session, *(a_line(case_id, now - timedelta(days=n)) for n in range(1, 90)))
    page = today_page(session, at_once=10)
    assert len(days(page, DueGroup.LATE)) == 10
    assert days(page, DueGroup.LATE)[0] == now - timedelta(days=89)
    assert count(page, DueGroup.LATE) == 89
    assert len(today.lines_in(session, DueGroup.LATE)) == 89


def test_only_cases_that_are_worked_on_and_what_can_still_be_done(session: VaultSession) -> None:
    now = session.clock.today()
    for status in CaseStatus:
        case_id = saved(session, status.value, status=status, municipality="Ede")
        put_lines(
            session,
            a_line(case_id, now),
            a_line(case_id, now - timedelta(days=1), key="gone", lapses=True),
            a_line(case_id, now, key="last day", lapses=True),
        )
    page = today_page(session)
    found = next(item for item in page.groups if item.group is DueGroup.TODAY)
    whose = {(line.call_name, line.municipality, line.due.key) for line in found.lines}
    assert whose == {
        (name, "Ede", key) for name in ("open", "aftercare") for key in (f"task:{now}", "last day")
    }
    assert count(page, DueGroup.LATE) == 0
    assert today.count_urgent(session) == 4


def test_what_is_put_off_stands_apart_with_its_reason_and_comes_back(
    session: VaultSession,
) -> None:
    case_id = saved(session)
    now = session.clock.today()
    put_lines(
        session,
        a_line(
            case_id, now, snoozed_until=now + timedelta(days=1), snooze_reason="Wacht op de arts"
        ),
    )
    page = today_page(session)
    assert count(page, DueGroup.TODAY) == 0
    assert count(page, DueGroup.PUT_OFF) == 1
    assert today.lines_in(session, DueGroup.PUT_OFF)[0].due.snooze_reason == "Wacht op de arts"
    at(session, session.clock.now() + timedelta(days=1))
    back = today_page(session)
    assert count(back, DueGroup.PUT_OFF) == 0
    late = next(item for item in back.groups if item.group is DueGroup.LATE)
    assert late.lines[0].due.snooze_reason == "Wacht op de arts"


def test_putting_off_needs_a_reason_and_a_day_and_stands_in_the_history(
    session: VaultSession,
) -> None:
    case_id = saved(session)
    now = session.clock.today()
    line = a_line(case_id, now)
    with pytest.raises(InvalidFields) as refused:
        today.snooze(session, line, now, "  ")
    assert {problem.problem for problem in refused.value.problems} == {
        "reason_missing", "not_after_today",
    }  # fmt: skip
    assert case_page.case_again(session, case_id).snoozes == ()
    today.snooze(session, line, now + timedelta(days=2), "Wacht op de arts")
    today.snooze(session, line, now + timedelta(days=3), "Arts belt terug")
    only = case_page.case_again(session, case_id).snoozes
    assert [(item.line_key, item.reason) for item in only] == [(line.key, "Arts belt terug")]
    assert entries.history(session, case_id)[0].kind == Snooze.__name__
    today.show_again(session, line)
    assert case_page.case_again(session, case_id).snoozes == ()
    entries.undo(session, entries.history(session, case_id)[0].id)
    assert case_page.case_again(session, case_id).snoozes == only


def test_a_term_of_the_law_is_put_off_until_its_last_day_and_no_further(
    session: VaultSession,
) -> None:
    case_id = saved(session)
    now = session.clock.today()
    last = now + timedelta(days=10)
    line = a_line(case_id, last, source=DueSource.RULE)
    with pytest.raises(InvalidFields) as refused:
        today.snooze(session, line, date(2030, 1, 1), "Advocaat weet ervan")
    assert [problem.problem for problem in refused.value.problems] == ["after_last_day"]
    today.snooze(session, line, last, "Advocaat weet ervan")
    due_today = a_line(case_id, now, source=DueSource.RULE)
    with pytest.raises(InvalidFields) as refused:
        today.snooze(session, due_today, now + timedelta(days=1), "Advocaat weet ervan")
    assert [problem.problem for problem in refused.value.problems] == ["last_day_is_today"]


def test_a_term_that_is_over_comes_back_every_week(session: VaultSession) -> None:
    over = session.clock.today() - timedelta(days=3)
    line = a_line(saved(session), over, source=DueSource.RULE)
    week = session.clock.today() + timedelta(days=7)
    with pytest.raises(InvalidFields) as refused:
        today.snooze(session, line, week + timedelta(days=1), "Advocaat zoekt het uit")
    assert [problem.problem for problem in refused.value.problems] == ["late_too_long"]
    today.snooze(session, line, week, "Advocaat zoekt het uit")


def test_what_vanishes_after_its_day_cannot_be_put_off_past_it(session: VaultSession) -> None:
    hearing = a_line(saved(session), session.clock.today() + timedelta(days=2), lapses=True)
    with pytest.raises(InvalidFields):
        today.snooze(session, hearing, hearing.on + timedelta(days=1), "Later")
    today.snooze(session, hearing, hearing.on, "Later")


def test_a_task_of_ones_own_can_be_put_off_to_any_day(session: VaultSession) -> None:
    line = a_line(saved(session), session.clock.today() + timedelta(days=2))
    today.snooze(session, line, date(2030, 1, 1), "Eerst de zomer")


def test_the_cases_opened_last_are_those_of_this_user(session: VaultSession) -> None:
    ids = [saved(session, name) for name in ("Ada", "Bo", "Cem")]
    for case_id in (ids[0], ids[2], ids[1], ids[0]):
        case_page.case_view(session, case_id)
    assert [head.call_name for head in today_page(session).recent] == ["Ada", "Bo", "Cem"]
    session.actor = replace(session.actor, name="Iemand anders")
    assert today_page(session).recent == ()


@pytest.mark.parametrize("seed", range(6))
def test_every_number_equals_the_list_it_opens(session: VaultSession, seed: int) -> None:
    chance = random.Random(seed)
    for n in range(chance.randint(8, 25)):
        _one(session, chance, f"Zaak {n}")
    numbers = today_page(session).numbers
    seen = 0
    for status in CaseStatus:
        wanted = today.list_behind(status)
        assert numbers.status.get(status, 0) == len(list_cases(session, wanted))
    for share in numbers.residence:
        wanted = today.list_behind(share.statuses)
        rows = list_cases(session, wanted)
        assert share.count == len(rows) == count_cases(session, wanted)
        seen += share.count
    assert seen == numbers.status[CaseStatus.OPEN]
    for stand in ShelterStand:
        rows = list_cases(session, today.list_behind(stand))
        assert numbers.shelter[stand] == len(rows)
        assert {row.status for row in rows} <= {CaseStatus.OPEN}


def test_who_is_placed_who_waits_and_whose_place_ends(session: VaultSession) -> None:
    now = session.clock.today()

    def case(name: str, *stays: Placement, **more: object) -> None:
        case_id = saved(session, name, placements=stays)
        for request in more.values():
            assert isinstance(request, ShelterRequest)
            entries.add(session, replace(request, case_id=case_id))

    bed = Placement(kind=ShelterKind.EMERGENCY_BED)
    case("placed", bed)
    case("ends today", replace(bed, id="a", until=now))
    case("ends in 14 days", replace(bed, id="b", until=now + timedelta(days=14)))
    case("ends in 15 days", replace(bed, id="c", until=now + timedelta(days=15)))
    case("over", replace(bed, id="d", ended=PartialDate.of(now)))
    case("comes", replace(bed, id="e", started=PartialDate.of(now + timedelta(days=1))))
    case("this month", replace(bed, id="f", started=PartialDate(now.year, now.month)))
    case("street", Placement(kind=ShelterKind.STREET))
    case("waits", asked=ShelterRequest())
    case("refused", asked=ShelterRequest(state=ShelterRequestState.REFUSED))

    def names(stand: ShelterStand) -> set[str]:
        return {row.call_name for row in list_cases(session, today.list_behind(stand))}

    assert names(ShelterStand.PLACED) == {
        "placed", "ends today", "ends in 14 days", "ends in 15 days", "this month",
    }  # fmt: skip
    assert names(ShelterStand.ENDS_SOON) == {"ends today", "ends in 14 days"}
    assert names(ShelterStand.WAITING) == {"waits"}


def test_the_status_told_last_counts(session: VaultSession) -> None:
    case_id = saved(session, residence=Residence(status=ResidenceStatus.REFLECTION_PERIOD))
    told = Residence(case_id=case_id, status=ResidenceStatus.TEMPORARY_HUMANITARIAN)
    entries.add(session, told)
    counts = [share.count for share in today_page(session).numbers.residence]
    assert counts == [0, 1, 0, 0]
    saved(session, "Zonder")
    assert [share.count for share in today_page(session).numbers.residence] == [0, 1, 0, 1]


def _one(session: VaultSession, chance: random.Random, name: str) -> None:
    now = session.clock.today()
    stays = tuple(
        Placement(
            kind=chance.choice(list(ShelterKind)),
            started=chance.choice([None, PartialDate(2026)]),
            until=chance.choice([None, now + timedelta(days=chance.randint(-3, 20))]),
            ended=chance.choice([None, None, PartialDate(2026, 11)]),
        )
        for _ in range(chance.randint(0, 3))
    )
    case_id = saved(session, name, placements=stays, status=chance.choice(list(CaseStatus)))
    for _ in range(chance.randint(0, 2)):
        status = chance.choice(list(ResidenceStatus))
        entries.add(session, Residence(case_id=case_id, status=status))
    for _ in range(chance.randint(0, 2)):
        state = chance.choice(list(ShelterRequestState))
        entries.add(session, ShelterRequest(case_id=case_id, state=state))


def test_now_is_the_day_of_the_laptop(session: VaultSession) -> None:
    at(session, datetime(2026, 11, 24, 23, 30, tzinfo=AMSTERDAM))
    assert today_page(session).today == date(2026, 11, 24)
    at(session, datetime(2026, 11, 24, 23, 30, tzinfo=UTC).astimezone(AMSTERDAM))
    assert today_page(session).today == date(2026, 11, 25)
