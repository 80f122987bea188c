"""An organisation's own rule file: checked, looked at case by case, put in force, taken out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256

from mhcoordinator.domain.audit import AuditAction
from mhcoordinator.domain.due import DueLine, DueSource
from mhcoordinator.domain.errors import Conflict
from mhcoordinator.domain.identifiers import CaseNumber
from mhcoordinator.records import due_store, history, rule_file_store
from mhcoordinator.records.rule_file_store import RuleFile
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.rules import RuleSet, load_rules, national_rules
from mhcoordinator.services.session import VaultSession
from mhcoordinator.services.watching import rule_lines, watched_views

__all__ = [
    "CaseChange",
    "CheckedFile",
    "LineChange",
    "Move",
    "Preview",
    "RuleFile",
    "activate",
    "check",
    "files",
    "preview",
    "withdraw",
]

AT_ONCE = 200
Progress = Callable[[int, int], object]


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


class Move(StrEnum):
    """What becomes of a line when other rules come into force."""

    COMES = "comes"
    GOES = "goes"
    MOVES = "moves"
    REWORDED = "reworded"  # the same day in other words, warned of earlier or later


@dataclass(frozen=True, slots=True)
class LineChange:
    """A line as it is and as it would be; one of the two is None where it comes or goes."""

    move: Move
    before: DueLine | None
    after: DueLine | None


@dataclass(frozen=True, slots=True)
class CaseChange:
    """A case in which something becomes different.

    Attributes:
        breaks: the rules cannot be worked out for this case; its lines would stay as they are.
    """

    case_id: str
    number: CaseNumber
    call_name: str
    lines: tuple[LineChange, ...]
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


def preview(
    session: VaultSession, file: CheckedFile | None, progress: Progress | None = None
) -> Preview:
    """Which cases change and how, when the file comes into force; nothing is written.

    Args:
        session: the unlocked vault.
        file: what `check` gave; None for doing without an own file.
        progress: is told, on the thread of the session, how many cases of how many were looked at.
    """
    now, then = session.rules, national_rules() if file is None else file.rules
    today = session.clock.today()
    changes: list[CaseChange] = []
    with session.transaction() as unit:
        stand = _stand(unit)
        case_ids = due_store.open_cases(unit.connection)
        for start in range(0, len(case_ids), AT_ONCE):
            some = case_ids[start : start + AT_ONCE]
            changes += _changes(unit, some, now, then, today)
            if progress is not None:
                progress(start + len(some), len(case_ids))
    return Preview(file, len(case_ids), tuple(changes), stand)


def activate(session: VaultSession, seen: Preview) -> None:
    """Puts the file in force that was looked at; then every case has to be renewed.

    Raises:
        Conflict: something was written since, or another file came into force; nothing was done.
    """
    file = seen.file
    if file is None:
        raise Conflict
    with session.transaction() as unit:
        _refuse_old(unit, seen)
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


def withdraw(session: VaultSession, seen: Preview) -> None:
    """Does without an own file from now on; then every case has to be renewed.

    Raises:
        Conflict: something was written since, or there is no own file; nothing was done.
    """
    with session.transaction() as unit:
        _refuse_old(unit, seen)
        own = rule_file_store.active_file(unit.connection)
        if seen.file is not None or own is None:
            raise Conflict
        rule_file_store.end(unit.connection, unit.clock.now())
        unit.log(AuditAction.DELETE, field_group=f"RuleFile: {own.version} {own.sha256}")
    session.read_rules_again()


def _stand(unit: UnitOfWork) -> tuple[int, int, date]:
    own = rule_file_store.active_file(unit.connection)
    return own.seq if own else 0, history.newest(unit), unit.clock.today()


def _refuse_old(unit: UnitOfWork, seen: Preview) -> None:
    if _stand(unit) != seen.stand:
        raise Conflict


def _changes(
    unit: UnitOfWork, case_ids: tuple[str, ...], now: RuleSet, then: RuleSet, today: date
) -> Iterator[CaseChange]:
    for view in watched_views(unit, case_ids):
        case = view.case
        before, after = rule_lines(view, now, today), rule_lines(view, then, today)
        if after is None:
            yield CaseChange(case.id, case.number, case.call_name, (), breaks=True)
        elif lines := tuple(_moves(before or (), after)):
            yield CaseChange(case.id, case.number, case.call_name, lines)


def _moves(before: tuple[DueLine, ...], after: tuple[DueLine, ...]) -> Iterator[LineChange]:
    old, new = ({line.key: line for line in lines} for lines in (before, after))
    for key in dict.fromkeys((*new, *old)):
        was, is_now = old.get(key), new.get(key)
        if was is None:
            yield LineChange(Move.COMES, None, is_now)
        elif is_now is None:
            yield LineChange(Move.GOES, was, None)
        elif was.on != is_now.on:
            yield LineChange(Move.MOVES, was, is_now)
        elif _words(was) != _words(is_now):
            yield LineChange(Move.REWORDED, was, is_now)


def _words(line: DueLine) -> tuple[object, ...]:
    assert line.source is DueSource.RULE  # noqa: S101 (only lines of rules are compared)
    return (
        line.title_nl, line.title_en, line.why_nl, line.why_en,
        line.warn_from, line.checked, line.lapses,
    )  # fmt: skip
