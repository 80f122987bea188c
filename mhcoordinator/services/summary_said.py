"""What a meeting decided about a case, in the words of the tier in which it was discussed."""

from __future__ import annotations

from mhcoordinator.domain.dates_in_words import short_date
from mhcoordinator.domain.sharing import DisclosureTier
from mhcoordinator.domain.text_patterns import WORD
from mhcoordinator.reports.views import DecisionLine
from mhcoordinator.services.prepared import SaidLine, SummaryRequest
from mhcoordinator.services.scribe import Scribe


def said_lines(request: SummaryRequest, scribe: Scribe) -> tuple[DecisionLine, ...]:
    """Masked as all free text of the case; who sits at the table may be named.

    In tier A only as who does something: the name of a municipality in a sentence could tell where
    the client lives. The day of an action stands in every tier, for it was chosen at the table.
    """
    names = tuple(word for name in request.at_table for word in WORD.findall(name))
    standing = () if request.tier is DisclosureTier.A else names

    def line(said: SaidLine) -> DecisionLine:
        return DecisionLine(
            what=scribe.free(said.what, standing),
            who=scribe.free(said.who, names),
            due=short_date(said.due_on) if said.due_on else "",
            is_action=said.is_action,
        )

    return tuple(line(said) for said in request.said)
