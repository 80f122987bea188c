"""What is due, the most urgent first, and the numbers of the caseload."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from mhcoordinator.domain.case_file import CaseStatus
from mhcoordinator.domain.closing import Snooze
from mhcoordinator.domain.due import DueLine
from mhcoordinator.domain.errors import InvalidFields, InvalidValue
from mhcoordinator.domain.residence import ResidenceStatus
from mhcoordinator.records import caseload, due_queries
from mhcoordinator.records.caseload import ShelterStand
from mhcoordinator.records.due_queries import CaseHead, LineOfCase
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.case_list import CaseFilter
from mhcoordinator.services.due_groups import DueGroup, span_of
from mhcoordinator.services.session import VaultSession

__all__ = ["CaseHead", "LineOfCase", "Numbers", "ResidenceShare", "TodayGroup", "TodayPage"]

AT_ONCE = 40
RECENT = 5


@dataclass(frozen=True, slots=True)
class TodayGroup:
    """Lines that are equally urgent.

    Attributes:
        lines: the first of them; of what comes later, those whose warning has begun.
        count: how many there are in all.
    """

    group: DueGroup
    lines: tuple[LineOfCase, ...]
    count: int


@dataclass(frozen=True, slots=True)
class ResidenceShare:
    """Open cases with one of these statuses."""

    statuses: frozenset[ResidenceStatus]
    count: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """The caseload in numbers; `list_behind` gives the list of exactly these cases.

    Attributes:
        residence: by the status that holds by the rules, or as told where they have no answer,
            in the order of `RESIDENCE_SHARES`; open cases only, as is `shelter`.
    """

    status: Mapping[CaseStatus, int]
    residence: tuple[ResidenceShare, ...]
    shelter: Mapping[ShelterStand, int]


@dataclass(frozen=True, slots=True)
class TodayLines:
    """What is due, as it is on one calendar day."""

    today: date
    groups: tuple[TodayGroup, ...]


@dataclass(frozen=True, slots=True)
class TodayAside:
    """What stands beside the lines."""

    numbers: Numbers
    recent: tuple[CaseHead, ...]


@dataclass(frozen=True, slots=True)
class TodayPage:
    """Everything that the page shows."""

    today: date
    groups: tuple[TodayGroup, ...]
    numbers: Numbers
    recent: tuple[CaseHead, ...]


REFLECTION = frozenset({ResidenceStatus.REFLECTION_PERIOD})
PERMITS = frozenset(
    {
        ResidenceStatus.TEMPORARY_HUMANITARIAN, ResidenceStatus.HARDSHIP_ROUTE,
        ResidenceStatus.NON_TEMPORARY_HUMANITARIAN, ResidenceStatus.OTHER_PERMIT,
    }
)  # fmt: skip
DUTCH_OR_EU = frozenset({ResidenceStatus.DUTCH, ResidenceStatus.EU_CITIZEN})
OTHER_RESIDENCE = frozenset(ResidenceStatus) - REFLECTION - PERMITS - DUTCH_OR_EU
RESIDENCE_SHARES = (REFLECTION, PERMITS, DUTCH_OR_EU, OTHER_RESIDENCE)


def today_page(session: VaultSession, at_once: int = AT_ONCE) -> TodayPage:
    """The page as it is now."""
    lines, aside = today_lines(session, at_once), today_aside(session)
    return TodayPage(
        today=lines.today, groups=lines.groups, numbers=aside.numbers, recent=aside.recent
    )


def today_lines(session: VaultSession, at_once: int = AT_ONCE) -> TodayLines:
    """What is due; of each group the first `at_once` lines and the true count."""
    today = session.clock.today()
    with session.transaction() as unit:
        counts = _count_groups(unit, today)
        groups = tuple(
            TodayGroup(group, _first_lines(unit, group, today, at_once) if count else (), count)
            for group, count in counts.items()
        )
    return TodayLines(today, groups)


def today_aside(session: VaultSession) -> TodayAside:
    """The numbers of the caseload, and the cases that this user opened last."""
    with session.transaction() as unit:
        numbers = _numbers(unit, session.clock.today())
        recent = due_queries.last_viewed(unit.connection, session.actor.name, RECENT)
    return TodayAside(numbers, recent)


def lines_in(session: VaultSession, group: DueGroup) -> tuple[LineOfCase, ...]:
    """All lines of a group."""
    today = session.clock.today()
    with session.transaction() as unit:
        return due_queries.lines(unit.connection, span_of(group, today), today)


def count_urgent(session: VaultSession) -> int:
    """How many lines are too late or due today."""
    today = session.clock.today()
    spans = [span_of(group, today) for group in (DueGroup.LATE, DueGroup.TODAY)]
    with session.transaction() as unit:
        return sum(due_queries.count_lines(unit.connection, spans, today))


def list_behind(key: CaseStatus | frozenset[ResidenceStatus] | ShelterStand) -> CaseFilter:
    """The filter of the case list that lists the cases behind a number."""
    if isinstance(key, CaseStatus):
        return CaseFilter(statuses=frozenset({key}))
    is_open = CaseFilter(statuses=frozenset({CaseStatus.OPEN}))
    if isinstance(key, ShelterStand):
        return replace(is_open, shelter=key)
    return replace(is_open, residence=key)


def snooze(session: VaultSession, line: DueLine, until: date, reason: str) -> str:
    """Puts a line off with a reason; it stands in the case and its history, and can be undone.

    Returns:
        The id of the entry that puts it off.

    Raises:
        InvalidFields: there is no reason, the day is not after today, or it is after the last day
            of a term that cannot wait longer; nothing was written.
    """
    today = session.clock.today()
    entry = Snooze(
        case_id=line.case_id, line_key=line.key, until=until, reason=reason.strip(), made_on=today
    )
    problems = []
    if not entry.reason:
        problems.append(InvalidValue("reason", "reason_missing", entry.id))
    latest = line.latest_put_off(today)
    if until <= today:
        problems.append(InvalidValue("until", "not_after_today", entry.id))
    elif latest is not None and until > latest:
        problems.append(InvalidValue("until", _too_far(line, today), entry.id))
    if problems:
        raise InvalidFields(tuple(problems))
    with session.transaction() as unit:
        _remove_snoozes(unit, line)
        unit.add(entry)
    return entry.id


def _too_far(line: DueLine, today: date) -> str:
    if line.on == today:
        return "last_day_is_today"
    return "after_last_day" if line.on > today else "late_too_long"


def show_again(session: VaultSession, line: DueLine) -> None:
    """Takes back that a line was put off; the history keeps that it was."""
    with session.transaction() as unit:
        _remove_snoozes(unit, line)


def _remove_snoozes(unit: UnitOfWork, line: DueLine) -> None:
    for earlier in unit.entries(Snooze, line.case_id):
        if earlier.line_key == line.key:
            unit.remove(earlier)


def _count_groups(unit: UnitOfWork, today: date) -> dict[DueGroup, int]:
    spans = [span_of(group, today) for group in DueGroup]
    counts = due_queries.count_lines(unit.connection, spans, today)
    return dict(zip(DueGroup, counts, strict=True))


def _first_lines(
    unit: UnitOfWork, group: DueGroup, today: date, at_once: int
) -> tuple[LineOfCase, ...]:
    """Of what is put off nothing, until it is asked for."""
    if group is DueGroup.PUT_OFF:
        return ()
    span = span_of(group, today)
    if group is DueGroup.LATER:
        span = replace(span, last=date.min)  # by their warning alone
    return due_queries.lines(unit.connection, span, today, at_once)


def _numbers(unit: UnitOfWork, today: date) -> Numbers:
    told = caseload.count_residence(unit.connection)
    shares = tuple(
        ResidenceShare(statuses, sum(told.get(status, 0) for status in statuses))
        for statuses in RESIDENCE_SHARES
    )
    return Numbers(
        caseload.count_status(unit.connection),
        shares,
        caseload.count_shelter(unit.connection, today),
    )
