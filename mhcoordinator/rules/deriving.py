"""From facts, rules and a day to everything that follows. Pure; never raises."""

from __future__ import annotations

from datetime import date

from mhcoordinator.rules.conflicts import conflicts_of
from mhcoordinator.rules.counting import count
from mhcoordinator.rules.deadlines import deadlines_of
from mhcoordinator.rules.derivation import (
    Derivation,
    MissingFact,
    NextStep,
    RightLine,
    StatusSpan,
)
from mhcoordinator.rules.facts import CaseFacts
from mhcoordinator.rules.model import RightRule
from mhcoordinator.rules.reference import NO_WORDS, Holds, Right, Words
from mhcoordinator.rules.rule_set import RuleSet
from mhcoordinator.rules.situation import Situation
from mhcoordinator.rules.spans import add_spans, current_spans

_STRENGTH = {Holds.NO: 0, Holds.CHECK: 1, Holds.YES: 2}


def derive(facts: CaseFacts, rules: RuleSet, on: date) -> Derivation:
    """What follows from the facts on a day, calendar day in the Netherlands.

    The same for the same facts in any order, on any machine, in any time zone. Contradictions are
    marked, not refused. What happens after the day is known but has not ended anything yet.
    """
    case = Situation(facts, rules, on)
    add_spans(case)
    current = current_spans(case)
    counter, full = count(case)
    deadlines = deadlines_of(case) + full
    case.current = frozenset(span.status for span in current)
    return Derivation(
        on=on,
        statuses=tuple(span.shown for span in case.spans),
        current=current,
        deadlines=tuple(sorted(deadlines, key=lambda item: (item.on, item.key))),
        rights=_rights(case, current),
        next_steps=_next_steps(case),
        missing=_missing(case),
        conflicts=tuple(conflicts_of(case)),
        counter=counter,
    )


def _rights(case: Situation, current: tuple[StatusSpan, ...]) -> tuple[RightLine, ...]:
    """For each right the strongest answer that a status in force gives.

    Of the rules of one status the first that applies answers. A status that was only told gives no
    yes: that has to be checked.
    """
    best: dict[Right, RightLine] = {}
    for span in current:
        answered: set[Right] = set()
        for rule in case.rules.rules.rights:
            if (
                span.status not in rule.statuses
                or (rule.during and span.rule.id not in rule.during)
                or rule.right in answered
                or not case.applies(rule, case.on)
            ):
                continue
            answered.add(rule.right)
            line = _right_line(rule, span)
            known = best.get(rule.right)
            if known is None or _STRENGTH[line.holds] > _STRENGTH[known.holds]:
                best[rule.right] = line
    return tuple(best[right] for right in Right if right in best)


def _right_line(rule: RightRule, span: StatusSpan) -> RightLine:
    holds = rule.holds
    if span.is_told and holds is Holds.YES:
        holds = Holds.CHECK
    return RightLine(rule.right, rule.ref.title, rule.text, holds, span.status, rule.ref)


def _next_steps(case: Situation) -> tuple[NextStep, ...]:
    return tuple(
        NextStep(rule.ref.title, rule.text, rule.ref)
        for rule in case.rules.rules.steps
        if case.applies(rule, case.on)
    )


def _missing(case: Situation) -> tuple[MissingFact, ...]:
    """Questions of the rules first, then the days and fields that single events lack."""
    found = [
        MissingFact(rule.ref.title, rule.text, rule.wanted, rule.ref)
        for rule in case.rules.rules.questions
        if case.applies(rule, case.on)
    ]
    asked = {item.wanted for item in found}
    for (event_id, wanted), ref in sorted(case.asked.items()):
        if event_id or wanted not in asked:
            question = _question(case, wanted)
            found.append(MissingFact(question, ref.title, wanted, ref, event_id))
    return tuple(found)


def _question(case: Situation, wanted: str) -> Words:
    words = case.rules.rules.words
    return words.get(f"which_{wanted}") or words.get("which_day") or NO_WORDS
