"""Keeps what is due in step with the entries, inside the transaction that writes them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from mhcoordinator.domain.care import Task
from mhcoordinator.domain.case_file import CaseFile
from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.closing import AftercareContact, Snooze
from mhcoordinator.domain.due import Derived, DerivedLine, DueLine, DueSource
from mhcoordinator.domain.exploitation import Exploitation
from mhcoordinator.domain.legal_event import LegalEvent
from mhcoordinator.domain.person import Person
from mhcoordinator.domain.plan import Goal, Review
from mhcoordinator.domain.residence import CriminalCase, LegalMeasure, Placement, Residence
from mhcoordinator.domain.safety import Absence
from mhcoordinator.domain.sharing import Consent, Referral
from mhcoordinator.domain.shelter import ShelterRequest
from mhcoordinator.records import due_store, rows
from mhcoordinator.records.due_store import Basis
from mhcoordinator.records.unit_of_work import UnitOfWork
from mhcoordinator.rules import Derivation, RuleRef, RuleSet, derive
from mhcoordinator.services.due_lines import finished, lines_of, planned
from mhcoordinator.services.legal_facts import facts_of
from mhcoordinator.services.residence_now import residence_now

WATCHED: Mapping[type, str] = {
    Person: "people",
    Exploitation: "exploitations",
    Absence: "absences",
    Residence: "residence",
    CriminalCase: "criminal_cases",
    Placement: "placements",
    LegalMeasure: "measures",
    Consent: "consents",
    Referral: "referrals",
    Task: "tasks",
    LegalEvent: "legal_events",
    ShelterRequest: "shelter_requests",
    Goal: "goals",
    Review: "reviews",
    AftercareContact: "aftercare",
    Snooze: "snoozes",
}
_KINDS = frozenset((CaseFile, *WATCHED))
TERMS_UNKNOWN = "terms_unknown"

Rules = Callable[[], RuleSet]


@dataclass(frozen=True, slots=True)
class _Due:
    """What a case should have stored; no terms when they could not be worked out."""

    lines: tuple[DueLine, ...]
    terms: tuple[DerivedLine, ...] | None
    basis: Basis


@dataclass(frozen=True, slots=True)
class Renewed:
    """Which of the cases are there, and in which of them the lines became other ones."""

    found: frozenset[str]
    changed: frozenset[str]


def keep_watch(unit: UnitOfWork, rules: Rules) -> None:
    """Makes the lines of every case anew in which something was written that can be due.

    Args:
        unit: what was written; its transaction is still open.
        rules: the rules in force; asked only when there is something to derive.
    """
    touched = unit.touched
    cases = [key for key, kinds in touched.kinds.items() if key and not kinds.isdisjoint(_KINDS)]
    if not cases:
        return
    made = {key: view_from(touched.made[key]) for key in cases if key in touched.made}
    for case_id in cases:
        if case_id in made:
            _store(unit, (made[case_id],), rules, is_new=True)
        elif not renew(unit, (case_id,), rules).found:
            due_store.forget_case(unit.connection, case_id)


def renew(unit: UnitOfWork, case_ids: Sequence[str], rules: Rules) -> Renewed:
    """Makes the lines of these cases anew."""
    views = watched_views(unit, case_ids)
    changed = _store(unit, views, rules)
    return Renewed(frozenset(view.case.id for view in views), changed)


def view_from(entries: Iterable[Any]) -> CaseView:
    """The view of a case of which all entries are at hand; only what can be due is in it."""
    parts: dict[str, list[Any]] = {}
    case: CaseFile | None = None
    for entry in entries:
        if isinstance(entry, CaseFile):
            case = entry
        elif type(entry) in WATCHED:
            parts.setdefault(WATCHED[type(entry)], []).append(entry)
    assert case is not None  # noqa: S101 (only a case that was made has its entries at hand)
    return CaseView(case=case, **{name: tuple(found) for name, found in parts.items()})


def watched_views(unit: UnitOfWork, case_ids: Sequence[str]) -> tuple[CaseView, ...]:
    """The cases as they stand, with what can be due in them."""
    cases = rows.read_cases(unit.connection, CaseFile, case_ids)
    found: dict[str, Any] = {
        name: rows.read_cases(unit.connection, kind, case_ids) for kind, name in WATCHED.items()
    }
    return tuple(
        CaseView(
            case=heads[0],
            **{name: by_case[case_id] for name, by_case in found.items() if case_id in by_case},
        )
        for case_id, heads in cases.items()
    )


def derived_if_possible(view: CaseView, rules: RuleSet, today: date) -> Derivation | None:
    """What the rules say of a case; None when they cannot be worked out for it."""
    try:
        return derive(facts_of(view, today), rules, today)
    except Exception:  # noqa: BLE001 (whatever a rule does, the other cases are looked at)
        return None


def _store(
    unit: UnitOfWork, views: Sequence[CaseView], rules: Rules, *, is_new: bool = False
) -> frozenset[str]:
    connection, today, now = unit.connection, unit.clock.today(), unit.clock.now()
    ids = [view.case.id for view in views]
    lines = {} if is_new else due_store.lines_of_cases(connection, ids)
    terms = {} if is_new else due_store.standing_lines(connection, ids)
    new: list[DueLine] = []
    gone: list[DueLine] = []
    new_terms: list[DerivedLine] = []
    old_terms: list[int] = []
    bases = []
    for view in views:
        stored = lines.get(view.case.id, ())
        due = _due_in(unit, view, stored, rules, today)
        keys = {line.key for line in due.lines}
        known = frozenset(stored)
        new += [line for line in due.lines if line not in known]
        gone += [line for line in stored if line.key not in keys]
        bases.append(due.basis)
        if due.terms is not None:
            standing = terms.get(view.case.id, {})
            said = {_said(term) for term in standing.values()}
            says = {_said(term) for term in due.terms}
            new_terms += [term for term in due.terms if _said(term) not in said]
            old_terms += [seq for seq, term in standing.items() if _said(term) not in says]
    due_store.drop_lines(connection, gone)
    due_store.put_lines(connection, new)
    due_store.replace_derived(connection, old_terms, now)
    due_store.add_derived(connection, new_terms)
    due_store.put_bases(connection, bases)
    return frozenset(line.case_id for line in (*new, *gone))


def _due_in(
    unit: UnitOfWork, view: CaseView, stored: tuple[DueLine, ...], rules: Rules, today: date
) -> _Due:
    case_id = view.case.id
    try:
        rule_set = rules()
        derivation = derive(facts_of(view, today), rule_set, today)
        lines = lines_of(view, derivation)
        terms = _derived_lines(unit, case_id, derivation)
        now = residence_now(derivation)
    except Exception as error:  # noqa: BLE001 (what was typed is kept, whatever a rule does)
        basis = Basis(case_id, "", today, failure=type(error).__name__)
        return _Due(_lines_without_rules(view, stored, today), None, basis)
    return _Due(lines, terms, Basis(case_id, rule_set.fingerprint, today, residence=now))


def _lines_without_rules(
    view: CaseView, stored: tuple[DueLine, ...], today: date
) -> tuple[DueLine, ...]:
    """The lines of the rules as they were, a line that says so, and what was planned since."""
    kept = [line for line in stored if line.source is DueSource.RULE]
    try:
        return finished(view, (_unknown(view, today), *kept, *planned(view, today)))
    except Exception:  # noqa: BLE001 (as above)
        return (_unknown(view, today), *(line for line in stored if line.key != TERMS_UNKNOWN))


def _unknown(view: CaseView, today: date) -> DueLine:
    return DueLine(
        case_id=view.case.id,
        key=TERMS_UNKNOWN,
        source=DueSource.TERMS_UNKNOWN,
        on=today,
        warn_from=today,
        why_nl="De termijnen die hier nog staan, zijn die van de vorige keer.",
        why_en="The terms that still stand here are those of the time before.",
        entry_id=view.case.id,
        entry_kind=CaseFile.__name__,
    )


def _derived_lines(
    unit: UnitOfWork, case_id: str, derivation: Derivation
) -> tuple[DerivedLine, ...]:
    """All that the rules say, to be kept as it is known now."""
    now = unit.clock.now()

    def line(kind: Derived, key: str, rule: RuleRef, **said: Any) -> DerivedLine:
        return DerivedLine(
            case_id=case_id,
            kind=kind,
            key=key,
            rule_id=rule.id,
            rule_version=rule.version,
            derived_at=now,
            **said,
        )

    return (
        *(
            line(Derived.TERM, item.key, item.rule, on=item.on, ended_on=item.ended_on)
            for item in derivation.deadlines
        ),
        *(
            line(
                Derived.STATUS, f"{item.status}:{item.started_by}", item.rule, on=item.start,
                ended_on=item.end, answer="told" if item.is_told else "",
            )
            for item in dict.fromkeys((*derivation.statuses, *derivation.current))
        ),
        *(
            line(Derived.RIGHT, item.right.value, item.rule, answer=item.holds.value)
            for item in derivation.rights
        ),
        *(
            line(
                Derived.COUNTER, f"counter:{item.counted_from}", item.rule, on=item.full_on,
                answer="reached" if item.is_reached else "covered" if item.is_covered else "",
            )
            for item in (derivation.counter,)
            if item is not None
        ),
    )  # fmt: skip


def _said(line: DerivedLine) -> tuple[object, ...]:
    return (
        line.kind, line.key, line.rule_id, line.rule_version, line.on, line.ended_on, line.answer,
    )  # fmt: skip
