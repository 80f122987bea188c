"""Which form opens for what: for an event, a question that is open, or a term to be settled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.entry import Entry
from mhcoordinator.domain.legal_event import LegalEvent, LegalEventKind
from mhcoordinator.domain.person import Person
from mhcoordinator.gui.case.entry_desk import EntryDesk
from mhcoordinator.gui.case.procedure.themes import THEMES
from mhcoordinator.gui.panels.legal_event_fields import fields_of
from mhcoordinator.rules import Deadline, MissingFact, RuleSet
from mhcoordinator.rules.model import CounterRule, Pattern, StatusRule, TermRule
from mhcoordinator.rules.rule_set import every_rule

_OF_THE_CLIENT = {"birth_date": "birth_date", "nationality": "nationalities"}
_ORDER = tuple(kind for kinds in THEMES.values() for kind in kinds)
MOST = 5


def entry_of(view: CaseView, entry_id: str) -> Entry | None:
    """The entry of a case with this id; an event read at intake has the id of what it came from."""
    return next((entry for entry in _entries(view) if entry.id == entry_id), None)


def open_entry(desk: EntryDesk, view: CaseView, entry_id: str) -> None:
    """Opens the form of an entry, if the case still has it."""
    entry = entry_of(view, entry_id)
    if entry is not None:
        desk.correct(entry)


def open_question(desk: EntryDesk, view: CaseView, question: MissingFact) -> None:
    """Opens the form in which a question is answered, with the cursor in its field."""
    if question.wanted in _OF_THE_CLIENT:
        client = view.client
        dialog = desk.correct(client) if client else desk.add(Person(case_id=view.case.id))
        dialog.panel.focus_field(_OF_THE_CLIENT[question.wanted])
        return
    entry = entry_of(view, question.event_id) if question.event_id else None
    entry = entry or _that_lacks(view, question.wanted)
    if entry is not None:
        desk.correct(entry).panel.focus_field(question.wanted)
    else:
        kinds = set(LegalEventKind)
        kind = next((item for item in kinds if item.value == question.wanted), None)
        fresh = LegalEvent(case_id=view.case.id)
        desk.add(LegalEvent(case_id=view.case.id, kind=kind) if kind else fresh)


def settling_kinds(rules: RuleSet, deadline: Deadline) -> tuple[LegalEventKind, ...]:
    """The steps that settle a term, or that end the status it belongs to."""
    everything = {rule.ref.id: rule for rule in every_rule(rules.rules)}
    rule = everything.get(deadline.rule.id)
    if not isinstance(rule, TermRule | CounterRule):
        return ()
    patterns: tuple[Pattern, ...] = rule.settled
    if not patterns:
        spans = (everything.get(name) for name in sorted(rule.during))
        patterns = tuple(
            pattern for span in spans if isinstance(span, StatusRule) for pattern in span.end
        )
    meant = {kind for pattern in patterns for kind in pattern.kinds}
    return tuple(kind for kind in _ORDER if kind in meant)[:MOST]


def _that_lacks(view: CaseView, field: str) -> LegalEvent | None:
    """The latest step for which this field is asked and empty."""
    empty = LegalEvent()
    for event in reversed(view.legal_events):
        if field in fields_of(event.kind) and hasattr(empty, field):
            value = getattr(event, field)
            if value == getattr(empty, field) or str(value) == "unknown":
                return event
    return None


def _entries(view: CaseView) -> Iterator[Entry]:
    for item in fields(view):
        value: Any = getattr(view, item.name)
        yield from value if isinstance(value, tuple) else (value,)
