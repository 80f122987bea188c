"""Writes a paper that somebody could find: what may not be read there stays off, line by line."""

from __future__ import annotations

import re

from mhcoordinator.domain.redaction import MASK
from mhcoordinator.services.danger_words import speaks_of_danger
from mhcoordinator.services.plan_hands import Hands, who_does_it
from mhcoordinator.services.scribe import Scribe

GAP = "(…)"
"""What stands where a name was; on the client's own paper no black bar."""

_LETTER = re.compile(r"[^\W_]")


class PlanPen:
    """Writes the plan of one case.

    Attributes:
        held_back: the lines that speak of danger or of the criminal case, as they were typed.
        leaves_gaps: whether anything was left out of a line.
    """

    def __init__(self, scribe: Scribe, hands: Hands, yourself: str) -> None:
        self.scribe = scribe
        self.held_back: list[str] = []
        self.leaves_gaps = False
        self._hands = hands
        self._yourself = yourself

    def said(self, text: str) -> str:
        """A line as it was typed, with gaps for names; nothing when it must stay off the paper."""
        if not text.strip():
            return ""
        if speaks_of_danger(text):
            self.held_back.append(text.strip())
            return ""
        masked = self.scribe.free(text)
        if not _LETTER.search(masked.replace(MASK, "")):
            return ""
        self.leaves_gaps = self.leaves_gaps or MASK in masked
        return masked.replace(MASK, GAP)

    def who(self, written: str) -> str:
        """Who does something, as an organisation or a role."""
        return who_does_it(written, self._hands, self.scribe, self._yourself)
