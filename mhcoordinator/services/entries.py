"""Adding, correcting and removing what stands in a case; every change can be seen and undone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from mhcoordinator.domain.audit import AuditAction, Change
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.errors import CannotBeUndone, InvalidFields, InvalidValue
from mhcoordinator.domain.exploitation import Exploitation
from mhcoordinator.domain.sharing import Disclosure, Referral, ReferralStatus
from mhcoordinator.records import history as stored
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.services.checking import blocking, problems_in
from mhcoordinator.services.normalising import normalised
from mhcoordinator.services.session import VaultSession


def add(session: VaultSession, entry: Entry, command_id: str = "") -> None:
    """Writes a new entry. The same command twice writes it once.

    Raises:
        InvalidFields: something typed cannot be right; nothing was written.
    """
    _check(session, entry)
    with session.transaction() as unit:
        if command_id and unit.result_of(command_id) is not None:
            return
        _keep_one_main_form(unit, entry)
        unit.add(normalised(entry))
        unit.remember(command_id, entry.id)


def correct(session: VaultSession, entry: Entry, seen: Entry) -> None:
    """Writes an entry over what the user saw.

    Raises:
        InvalidFields: something typed cannot be right; nothing was written.
        Conflict: it was changed since the user saw it; nothing was written.
        NotFound: it was removed meanwhile.
    """
    _check(session, entry)
    with session.transaction() as unit:
        _keep_one_main_form(unit, entry)
        unit.replace(normalised(entry), seen)


def correct_case(session: VaultSession, case: CaseFile, seen: CaseFile) -> None:
    """Writes the head of a case over what the user saw.

    Raises:
        InvalidFields: the case has no name left.
        Conflict: it was changed since the user saw it; nothing was written.
    """
    if not case.call_name.strip():
        raise InvalidFields((InvalidValue("call_name", "call_name_missing", case.id),))
    correct(session, case, seen)


def remove(session: VaultSession, entry: Entry) -> None:
    """Takes an entry out of the case; `undo` brings it back.

    Raises:
        NotFound: it was removed already.
    """
    with session.transaction() as unit:
        unit.remove(entry)


def history(session: VaultSession, case_id: str) -> tuple[Change, ...]:
    """Every change in the case, newest first."""
    with session.transaction() as unit:
        return stored.read(unit, case_id)


def undo(session: VaultSession, change_id: int) -> None:
    """Puts back what stood there before a change; that is a change too.

    Raises:
        CannotBeUndone: it notes that something left the vault.
        NothingToUndo: it was undone already.
        Conflict: a later change stands on it; undo that one first.
    """
    with session.transaction() as unit:
        if _left_the_vault(stored.read_one(unit, change_id)):
            raise CannotBeUndone
        stored.undo(unit, change_id)


def log_reveal(session: VaultSession, entry: Entry, field: str) -> None:
    """Notes that a hidden fact was looked at."""
    with session.transaction() as unit:
        group = f"{type(entry).__name__}: {field}"
        unit.log(AuditAction.REVEAL, case_id=entry.case_id, field_group=group)


def _left_the_vault(change: Change) -> bool:
    before, after = change.before, change.after
    if change.kind == Disclosure.__name__:
        return after is not None
    return (
        isinstance(before, Referral)
        and isinstance(after, Referral)
        and before.status is ReferralStatus.DRAFT
        and after.status is ReferralStatus.SENT
    )


def _check(session: VaultSession, entry: Entry) -> None:
    problems = blocking(problems_in(entry, session.clock.today()))
    if problems:
        raise InvalidFields(problems)


def _keep_one_main_form(unit: UnitOfWork, entry: Any) -> None:
    if not isinstance(entry, Exploitation) or not entry.is_main:
        return
    for other in unit.entries(Exploitation, entry.case_id):
        if other.id != entry.id and other.is_main:
            unit.replace(replace(other, is_main=False))
