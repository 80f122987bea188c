"""Closing a trajectory so that nothing open is forgotten, what comes after it, and reopening."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from mhcoordinator.domain.case_file import CaseFile, CaseStatus
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.closing import AftercareContact, Closing, RunningTerm, Snooze
from mhcoordinator.domain.due import DueLine
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import InvalidFields, InvalidValue
from mhcoordinator.records import due_store
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.case_page import read_view
from mhcoordinator.services.open_matters import (
    Ending,
    Titles,
    endings_for,
    needs_reason,
    open_matters,
    running_terms,
    settled,
)
from mhcoordinator.services.session import VaultSession

__all__ = ["Ending", "aftercare_days", "close_case", "end_aftercare", "reopen_case", "running_in"]


class Problem(StrEnum):
    """What a closing can lack."""

    DAY_MISSING = "day_missing"
    REASON_MISSING = "reason_missing"
    LEFT_OPEN = "left_open"
    TO_WHOM_MISSING = "to_whom_missing"
    IN_FUTURE = "closed_in_future"
    BEFORE_OPENING = "end_before_start"
    CLOSED_ALREADY = "closed_already"
    NOT_CLOSED = "not_closed"


def title_nl(line: DueLine) -> str:
    """What a line is called in Dutch; the kind of thing where it has no words of its own."""
    return line.title_nl or line.source.value


def aftercare_days(closed_on: date, months: tuple[int, ...]) -> tuple[tuple[int, date], ...]:
    """The day of each aftercare contact: so many calendar months after closing."""
    return tuple((count, _months_after(closed_on, count)) for count in months)


def close_case(
    session: VaultSession,
    closing: Closing,
    endings: Mapping[str, Ending],
    aftercare_months: tuple[int, ...] = (),
    command_id: str = "",
    titles: Titles = title_nl,
    reasons: Mapping[str, str] | None = None,
) -> None:
    """Closes a case in one transaction: everything open is settled in it, aftercare is planned.

    Args:
        session: the unlocked vault.
        closing: day, reason and destination; with aftercare the case stays in sight.
        endings: for every open matter and every term that still runs, by its id, how it ends.
        aftercare_months: after how many months somebody asks how the client is.
        command_id: the same command twice closes once.
        titles: says what a term is called, in the task that it becomes.
        reasons: why a matter is dropped, by its id; a term that still runs needs one.

    Raises:
        InvalidFields: no day or reason, a day before the opening or after today, nobody to whom
            was handed over what is handed over, or a matter without an ending (``left_open``) or
            a term dropped without a reason, with the id of that matter; nothing was written.
    """
    why = {key: text.strip() for key, text in (reasons or {}).items()}
    with session.transaction() as unit:
        if command_id and unit.result_of(command_id) is not None:
            return
        view = read_view(unit, closing.case_id)
        matters = (*open_matters(view), *_running(unit, view, titles))
        closed_on = _checked(closing, view, session.clock.today())
        _check_endings(closing, matters, endings, why)
        for entry in matters:
            ending = endings[entry.id]
            handed = closing.handed_over if ending is Ending.HANDED_OVER else ""
            _settle(unit, entry, ending, closed_on, handed or why.get(entry.id, ""))
        unit.add(closing)
        for months, day in aftercare_days(closed_on, aftercare_months):
            unit.add(AftercareContact(case_id=closing.case_id, months=months, due_on=day))
        status = CaseStatus.AFTERCARE if closing.with_aftercare else CaseStatus.CLOSED
        unit.replace(replace(view.case, status=status, closed_on=closed_on), view.case)
        unit.remember(command_id, closing.id)


def reopen_case(session: VaultSession, closing: Closing, reason: str) -> None:
    """Opens a closed case again; aftercare contacts that were still to come are taken away.

    The closing is kept, with the day and the reason of reopening.

    Raises:
        InvalidFields: no reason, or the case is not closed.
        Conflict: the closing was changed meanwhile.
    """
    if not reason.strip():
        raise _invalid(closing, "reopened_reason", Problem.REASON_MISSING)
    with session.transaction() as unit:
        case = unit.get(CaseFile, closing.case_id)
        if case.status not in {CaseStatus.CLOSED, CaseStatus.AFTERCARE}:
            raise _invalid(closing, "reopened_on", Problem.NOT_CLOSED)
        today = session.clock.today()
        unit.replace(replace(closing, reopened_on=today, reopened_reason=reason.strip()), closing)
        for contact in unit.entries(AftercareContact, case.id):
            if contact.held_on is None:
                unit.remove(contact)
        for ended in unit.entries(Snooze, case.id):
            if ended.until is None:
                unit.remove(ended)
        unit.replace(replace(case, status=CaseStatus.OPEN, closed_on=None), case)


def end_aftercare(session: VaultSession, case_id: str) -> None:
    """Ends aftercare: the file is closed. The day of closing stays what it was.

    Raises:
        InvalidFields: a contact is still to be had, or something else is still due that cannot
            go on without anybody who looks (``left_open``, with its id), or there is no aftercare.
    """
    with session.transaction() as unit:
        case = unit.get(CaseFile, case_id)
        if case.status is not CaseStatus.AFTERCARE:
            raise InvalidFields((InvalidValue("status", Problem.NOT_CLOSED, case.id),))
        view = read_view(unit, case_id)
        waiting = [
            entry
            for entry in (*open_matters(view), *_running(unit, view, title_nl))
            if Ending.STAYS not in endings_for(entry, with_aftercare=False)
        ]
        if waiting:
            raise InvalidFields(
                tuple(InvalidValue("held_on", Problem.LEFT_OPEN, item.id) for item in waiting)
            )
        unit.replace(replace(case, status=CaseStatus.CLOSED), case)


def running_in(session: VaultSession, view: CaseView, titles: Titles) -> tuple[RunningTerm, ...]:
    """The terms that still run in a case, for the form that closes it."""
    with session.transaction() as unit:
        return _running(unit, view, titles)


def _running(unit: UnitOfWork, view: CaseView, titles: Titles) -> tuple[RunningTerm, ...]:
    found = due_store.lines_of_cases(unit.connection, (view.case.id,))
    lines = found.get(view.case.id, ())
    return running_terms(lines, open_matters(view), unit.clock.today(), titles)


def _checked(closing: Closing, view: CaseView, today: date) -> date:
    if view.case.status in {CaseStatus.CLOSED, CaseStatus.AFTERCARE}:
        raise _invalid(closing, "closed_on", Problem.CLOSED_ALREADY)
    if closing.reason is None:
        raise _invalid(closing, "reason", Problem.REASON_MISSING)
    if closing.closed_on is None:
        raise _invalid(closing, "closed_on", Problem.DAY_MISSING)
    if closing.closed_on < view.case.opened_on:
        raise _invalid(closing, "closed_on", Problem.BEFORE_OPENING)
    if closing.closed_on > today:
        raise _invalid(closing, "closed_on", Problem.IN_FUTURE)
    return closing.closed_on


def _check_endings(
    closing: Closing,
    matters: Sequence[Entry],
    endings: Mapping[str, Ending],
    reasons: Mapping[str, str],
) -> None:
    problems = []
    for entry in matters:
        ending = endings.get(entry.id)
        if ending not in endings_for(entry, with_aftercare=closing.with_aftercare):
            problems.append(InvalidValue("endings", Problem.LEFT_OPEN, entry.id))
        elif needs_reason(entry, ending) and not reasons.get(entry.id):
            problems.append(InvalidValue("reasons", Problem.REASON_MISSING, entry.id))
    if Ending.HANDED_OVER in endings.values() and not closing.handed_over.strip():
        problems.append(InvalidValue("handed_over", Problem.TO_WHOM_MISSING, closing.id))
    if problems:
        raise InvalidFields(tuple(problems))


def _settle(unit: UnitOfWork, entry: Entry, ending: Ending, closed_on: date, reason: str) -> None:
    after = settled(entry, ending, closed_on, reason)
    if isinstance(entry, RunningTerm):
        if after is not None and after != entry:
            unit.add(after)
            unit.add(_ended(entry, closed_on, reason))
    elif after is None:
        unit.remove(entry)
    elif after != entry:
        unit.replace(after, entry)


def _ended(term: RunningTerm, closed_on: date, reason: str) -> Snooze:
    return Snooze(case_id=term.case_id, line_key=term.id, reason=reason, made_on=closed_on)


def _invalid(closing: Closing, field: str, problem: Problem) -> InvalidFields:
    return InvalidFields((InvalidValue(field, problem, closing.id),))


def _months_after(day: date, months: int) -> date:
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
