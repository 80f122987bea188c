"""How a case goes: life domains since last time, and what the procedure asks by which day."""

from __future__ import annotations

from datetime import date

from mhcoordinator.domain.case_view import CaseView
from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.reports.views import DomainLine, TermLine
from mhcoordinator.rules import Deadline, Derivation
from mhcoordinator.services.plan import Change, Standing, standings
from mhcoordinator.services.plan_words import change_word, level_words
from mhcoordinator.services.scribe import Scribe

MOST_TERMS = 6


def domain_lines(view: CaseView, scribe: Scribe) -> tuple[DomainLine, ...]:
    """The life domains of which a level is known, in their own order; no words of anybody."""
    known = (item for item in standings(view.domain_assessments) if item.level is not None)
    return tuple(_domain(item, scribe) for item in known)


def term_lines(derivation: Derivation | None, scribe: Scribe, today: date) -> tuple[TermLine, ...]:
    """What must still be done in the procedure, the first day first, each with its source."""
    if derivation is None:
        return ()
    still = sorted(
        (item for item in derivation.deadlines if item.is_open and _can_be_met(item, today)),
        key=lambda item: (item.on, item.key),
    )
    return tuple(_term(item, scribe, today) for item in still[:MOST_TERMS])


def _domain(standing: Standing, scribe: Scribe) -> DomainLine:
    name = scribe.label(standing.life_domain)
    words = ", ".join(
        part
        for part in (
            level_words(standing, scribe.translate),
            change_word(standing.change, scribe.translate),
        )
        if part
    )
    level, before = standing.level, standing.before
    return DomainLine(
        name=name[:1].upper() + name[1:],
        level=int(level) if level is not None else 0,
        before=int(before) if before is not None else None,
        words=words,
        is_harder=standing.change is Change.HARDER,
    )


def _can_be_met(item: Deadline, today: date) -> bool:
    return not (item.lapses and item.on < today)


def _term(item: Deadline, scribe: Scribe, today: date) -> TermLine:
    known = scribe.translate("Summary", "{source}, as known on {day}")
    return TermLine(
        day=short_date(item.on),
        what=item.title.said(scribe.language),
        source=known.format(source=item.rule.source, day=short_date(item.rule.known_as_of)),
        is_late=item.on < today,
    )
