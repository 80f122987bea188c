"""An organisation's own rule file: checked, looked at case by case, put in force, taken out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.errors import Conflict
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.records import due_store, history, rule_file_store
from mhcoordinator.records.rule_file_store import RuleFile
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.rules import RuleSet, load_rules, national_rules
from mhcoordinator.services.rule_changes import (
    Aspect,
    Change,
    LineChange,
    Move,
    line_changes,
    other_changes,
)
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.watching import derived_if_possible, watched_views

__all__ = [
    "Aspect",
    "CaseChange",
    "Change",
    "CheckedFile",
    "LineChange",
    "Look",
    "Move",
    "Preview",
    "RuleFile",
    "activate",
    "begin",
    "check",
    "files",
    "look_at",
    "preview",
    "seen",
    "withdraw",
]

AT_ONCE = 50
"""How many cases are looked at without letting others at the vault; some tens of milliseconds."""


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A rule file in which nothing is wrong; not in force yet.

    Attributes:
        rules: those of the country with these on top.
    """

    name: str
    version: str
    text: str
    sha256: str
    rules: RuleSet


@dataclass(frozen=True, slots=True)
class CaseChange:
    """A case in which something becomes different.

    Attributes:
        lines: terms; `others` is all else that the rules say.
        breaks: the rules cannot be worked out for this case; its lines would stay as they are.
    """

    case_id: str
    number: CaseNumber
    call_name: str
    lines: tuple[LineChange, ...]
    others: tuple[Change, ...] = ()
    breaks: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """What a rule file does before it is in force; `activate` and `withdraw` ask for it.

    Attributes:
        file: None when it is about doing without an own file.
        looked_at: how many cases were looked at: all that are not closed.
        cases: those in which something becomes different, newest first.
        stand: how the vault stood; what was written since makes the preview worthless.
    """

    file: CheckedFile | None
    looked_at: int
    cases: tuple[CaseChange, ...]
    stand: tuple[int, int, date]


@dataclass(frozen=True, slots=True)
class Look:
    """Looking at what a rule file would do, before the first case.

    Attributes:
        case_ids: every case that is not closed, newest first.
        stand: how the vault stood.
    """

    file: CheckedFile | None
    case_ids: tuple[str, ...]
    stand: tuple[int, int, date]


def check(source: str | bytes, name: str) -> CheckedFile:
    """Reads a rule file, together with the rules of the country on which it stands.

    Args:
        source: its text or its bytes.
        name: what the file is called; no path.

    Raises:
        RuleFileErrors: something is wrong; it names everything that is, each with line and reason.
    """
    data = source if isinstance(source, bytes) else source.encode("utf-8", "surrogatepass")
    national = national_rules()
    own = load_rules(data, name, base=national)
    text = data.decode("utf-8-sig")
    return CheckedFile(name, own.version, text, sha256(data).hexdigest(), national.with_own(own))


def files(session: VaultSession) -> tuple[RuleFile, ...]:
    """Every own rule file that is or was in force, newest first."""
    with session.transaction() as unit:
        return rule_file_store.all_files(unit.connection)


def begin(session: VaultSession, file: CheckedFile | None) -> Look:
    """Which cases have to be looked at before the file may come into force.

    Args:
        session: the unlocked vault.
        file: what `check` gave; None for doing without an own file.
    """
    with session.transaction() as unit:
        return Look(file, due_store.open_cases(unit.connection), _stand(unit))


def look_at(session: VaultSession, look: Look, case_ids: tuple[str, ...]) -> tuple[CaseChange, ...]:
    """What would become different in some of these cases; nothing is written."""
    then = national_rules() if look.file is None else look.file.rules
    with session.transaction() as unit:
        return tuple(_changes(unit, case_ids, session.rules, then, session.clock.today()))


def preview(session: VaultSession, file: CheckedFile | None) -> Preview:
    """Which cases change and how, when the file comes into force, all in one go.

    A window looks at some at a time instead (`begin`, `look_at`), and can stop.
    """
    look = begin(session, file)
    parts = (
        look_at(session, look, look.case_ids[start : start + AT_ONCE])
        for start in range(0, len(look.case_ids), AT_ONCE)
    )
    return seen(look, [change for part in parts for change in part])


def seen(look: Look, changes: Sequence[CaseChange]) -> Preview:
    """What was seen when all cases were looked at."""
    return Preview(look.file, len(look.case_ids), tuple(changes), look.stand)


def activate(session: VaultSession, look: Preview) -> None:
    """Puts the file in force that was looked at; then every case has to be renewed.

    Raises:
        Conflict: something was written since, or another file came into force; nothing was done.
    """
    file = look.file
    if file is None:
        raise Conflict
    with session.transaction() as unit:
        _refuse_old(unit, look)
        stored = RuleFile(
            name=file.name,
            version=file.version,
            text=file.text,
            sha256=file.sha256,
            user=unit.actor.name,
            began_at=unit.clock.now(),
        )
        rule_file_store.begin(unit.connection, stored)
        unit.log(AuditAction.CHANGE, field_group=f"RuleFile: {file.version} {file.sha256}")
    session.read_rules_again()


def withdraw(session: VaultSession, look: Preview) -> None:
    """Does without an own file from now on; then every case has to be renewed.

    Raises:
        Conflict: something was written since, or there is no own file; nothing was done.
    """
    with session.transaction() as unit:
        _refuse_old(unit, look)
        own = rule_file_store.active_file(unit.connection)
        if look.file is not None or own is None:
            raise Conflict
        rule_file_store.end(unit.connection, unit.clock.now())
        unit.log(AuditAction.DELETE, field_group=f"RuleFile: {own.version} {own.sha256}")
    session.read_rules_again()


def _stand(unit: UnitOfWork) -> tuple[int, int, date]:
    own = rule_file_store.active_file(unit.connection)
    return own.seq if own else 0, history.newest(unit), unit.clock.today()


def _refuse_old(unit: UnitOfWork, look: Preview) -> None:
    if _stand(unit) != look.stand:
        raise Conflict


def _changes(
    unit: UnitOfWork, case_ids: tuple[str, ...], now: RuleSet, then: RuleSet, today: date
) -> Iterator[CaseChange]:
    for view in watched_views(unit, case_ids):
        case = view.case
        before, after = (derived_if_possible(view, rules, today) for rules in (now, then))
        if after is None:
            yield CaseChange(case.id, case.number, case.call_name, (), breaks=True)
            continue
        lines, others = (
            tuple(line_changes(view, before, after)),
            tuple(other_changes(before, after)),
        )
        if lines or others:
            yield CaseChange(case.id, case.number, case.call_name, lines, others)
