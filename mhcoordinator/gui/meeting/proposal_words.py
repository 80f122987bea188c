"""Why a case should be discussed, in words."""

from __future__ import annotations

from datetime import date

from mhcoordinator.gui.case.describe_values import Wording, capitalised
from mhcoordinator.gui.meeting.meeting_words import translate
from mhcoordinator.gui.today.line_words import short_day
from mhcoordinator.services.meeting.proposals import Ground, Proposal, Reason

MOST_GROUNDS = 3


def ground_words(ground: Ground, today: date) -> str:
    """The reason, what it is about, and its day."""
    what = ground.words_nl if Wording().language == "nl" else ground.words_en
    reason = {
        Reason.ACTION_OPEN: translate("ProposalWords", "open from last time"),
        Reason.DEADLINE: translate("ProposalWords", "term"),
        Reason.REVIEW: translate("ProposalWords", "review due"),
        Reason.NO_PLACE: translate("ProposalWords", "place"),
    }[ground.reason]
    said = f"{reason}: {what}" if what else reason
    day = short_day(ground.on, today) if ground.on else ""
    late = "! " if ground.on is not None and ground.on < today else ""
    return capitalised(f"{said} · {late}{day}" if day else said)


def grounds_of(proposal: Proposal, today: date) -> list[str]:
    """The first reasons, and how many more there are."""
    said = [ground_words(ground, today) for ground in proposal.grounds[:MOST_GROUNDS]]
    more = len(proposal.grounds) - len(said)
    if more:
        said.append(translate("ProposalWords", "and {number} more").format(number=more))
    return said
